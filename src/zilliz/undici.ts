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
