import type * as undici from "undici";
// @ts-expect-error: undici describes the types of its index alone.
import connect from "undici/lib/api/api-connect.js";
// @ts-expect-error
import PooledAgent from "undici/lib/dispatcher/agent.js";
// @ts-expect-error
import Dispatcher from "undici/lib/dispatcher/dispatcher.js";
// @ts-expect-error
import TunnelAgent from "undici/lib/dispatcher/proxy-agent.js";

// The parts of undici that the action uses, each from its own module. The index would load fetch,
// caches, mocks and WebSockets, too, before the first request. A test holds these parts against the
// index.

// The index adds every method that a dispatcher can have. A proxy needs the one that connects.
Object.assign(Dispatcher.prototype, { connect });

export const Agent: typeof undici.Agent = PooledAgent;
export const ProxyAgent: typeof undici.ProxyAgent = TunnelAgent;
