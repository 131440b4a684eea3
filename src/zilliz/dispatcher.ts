import type { Dispatcher, Agent as Pooled } from "undici";
import { proxyFor } from "./proxy.ts";
import { Agent, ProxyAgent } from "./undici.ts";

const CONNECT = {
  timeout: 10_000,
  // HTTP/1.1 alone, also to and through a proxy: `onRequestStart` proves then whether a request was
  // sent.
  allowH2: false,
  // Otherwise NODE_TLS_REJECT_UNAUTHORIZED=0 would turn the verification off.
  rejectUnauthorized: true,
  autoSelectFamily: true,
  // How long one of several addresses has before the next one is tried. Node.js gives it 250 ms,
  // less than a round trip to a distant region; a lost packet is sent again after 1 s.
  autoSelectFamilyAttemptTimeout: 2_500,
};

/**
 * Returns a function that makes a dispatcher, with connections of its own, for requests to an
 * origin. It uses the proxy of `https_proxy` unless `no_proxy` or loopback exempts the origin.
 * Throws an {@link ActionError} for a proxy that can't be used.
 *
 * @param maxResponseSize in bytes
 */
export function dispatchersFor(
  origin: URL,
  env: NodeJS.ProcessEnv,
  maxResponseSize: number,
): () => Dispatcher {
  const proxy = proxyFor(origin, env);
  const options = {
    connect: CONNECT,
    allowH2: false,
    maxResponseSize,
    // Each request has a limit of its own for the whole exchange.
    headersTimeout: 0,
    bodyTimeout: 0,
  } satisfies Pooled.Options;
  return () =>
    proxy === undefined
      ? new Agent(options)
      : new ProxyAgent({ ...options, uri: proxy.href, proxyTls: CONNECT, requestTls: CONNECT });
}
