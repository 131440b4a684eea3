import { setFlagsFromString } from "node:v8";
import type * as undici from "undici";
// @ts-expect-error: undici describes the types of its index alone.
import connect from "undici/lib/api/api-connect.js";
// @ts-expect-error
import request from "undici/lib/api/api-request.js";
// @ts-expect-error
import PooledAgent from "undici/lib/dispatcher/agent.js";
// @ts-expect-error
import Dispatcher from "undici/lib/dispatcher/dispatcher.js";
// @ts-expect-error
import ProxiedAgent from "undici/lib/dispatcher/env-http-proxy-agent.js";

// The parts of undici that the action works with, each from its own module. The index would bring fetch, caches, mocks
// and WebSockets: 3.3 × the start of Node itself, where these are 1.9 ×.

// As the index does with all that a dispatcher can do: ours sends requests, and its proxies are connected through.
Object.assign(Dispatcher.prototype, { connect, request });

export const Agent: typeof undici.Agent = PooledAgent;
export const EnvHttpProxyAgent: typeof undici.EnvHttpProxyAgent = ProxiedAgent;

/**
 * Leaves undici's HTTP parser as V8 has compiled it at first. It is WebAssembly, which V8 compiles anew once it has run for
 * a while, beside the first requests already: that takes 22 MB of memory, and makes the parsing of a few kilobytes an hour
 * faster. To be called before the first request. A V8 that does not know the flag says so on stderr, and goes on.
 */
export function leaveParserAsItIs(): void {
  setFlagsFromString("--wasm-tiering-budget=1000000000");
}
