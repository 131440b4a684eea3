import { ActionError } from "../errors.ts";
import { isLoopback } from "../util/loopback.ts";

/**
 * The proxy that the environment names for requests to an origin, as curl reads it; undefined for a
 * direct connection. Throws an {@link ActionError} for a proxy that can't be used. A variable that
 * this origin doesn't need is not read.
 */
export function proxyFor(origin: URL, env: NodeJS.ProcessEnv): URL | undefined {
  const variable = ["https_proxy", "HTTPS_PROXY"].find((name) => env[name]?.trim());
  if (variable === undefined || isLoopback(origin)) return undefined;
  const noProxy = env.no_proxy?.trim() || env.NO_PROXY || "";
  return isExempt(origin, noProxy) ? undefined : parseProxy(env[variable] ?? "", variable);
}

/** More than `URL` checks: it accepts quotation marks, which undici then doesn't. */
const HOST = /^(?:[\w.-]+|\[[\da-f:.]+\])$/;

/** A proxy without a scheme is one that speaks HTTP. */
function parseProxy(text: string, variable: string): URL {
  const value = text.trim();
  const whole = /^[a-z][a-z\d+.-]*:\/\//i.test(value) ? value : `http://${value}`;
  if (!URL.canParse(whole)) throw unusable(variable, "it is not a URL");
  const url = new URL(whole);
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    throw unusable(variable, `its scheme is \`${url.protocol}//\``);
  }
  if (!HOST.test(url.hostname)) throw unusable(variable, "its host is not a name or an IP address");
  try {
    decodeURIComponent(url.username + url.password);
  } catch {
    throw unusable(variable, "a `%` in its user or password is not followed by two hex digits");
  }
  return url;
}

/** The value is not shown, as it may contain a password. */
function unusable(variable: string, reason: string): ActionError {
  return new ActionError(
    `The proxy in the environment variable \`${variable}\` can't be used: ${reason}.`,
    `Set \`${variable}\` to \`http://HOST:PORT\` or \`https://HOST:PORT\`, with a \`%\` in a user or password written as \`%25\`; or add Zilliz Cloud's host to \`no_proxy\`.`,
  );
}

/** True if `no_proxy` lists the host, a domain that it is in, or `*`; each with or without a port. */
function isExempt({ hostname, port }: URL, noProxy: string): boolean {
  const host = hostname.toLowerCase().replace(/\.$/, "");
  return noProxy
    .toLowerCase()
    .split(/[,\s]+/)
    .filter(Boolean)
    .some((entry) => {
      const [, name = "", entryPort] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? [];
      if (entryPort !== undefined && entryPort !== (port || "443")) return false;
      const domain = name.replace(/^\*?\./, "").replace(/\.$/, "");
      return domain === "*" || host === domain || host.endsWith(`.${domain}`);
    });
}
