import type { EndpointFilter, Exchange } from "./journal.ts";

/** Whether the fault strikes before the control plane has dealt with the request, or after. */
export type FaultTiming = "before" | "after";

/** What can go wrong with one request. A fault without `when` spoils the response to a processed request. */
export type Fault =
  /** Processed late, or responded to late. */
  | { kind: "delay"; when: FaultTiming; ms: number }
  /** Like `delay`, until the test lets go. */
  | { kind: "hold"; when: FaultTiming; until: Promise<unknown> }
  /** The connection is reset. */
  | { kind: "reset"; when: FaultTiming }
  /** The connection stays open without a response. */
  | { kind: "hang"; when: FaultTiming }
  /** Another response. A string is sent as it is, any other body as JSON. */
  | {
      kind: "reply";
      when: FaultTiming;
      status: number;
      headers?: Record<string, string>;
      body?: unknown;
    }
  /** 429: a number is seconds, a Date an HTTP-date, a string is sent as it is. */
  | { kind: "too-many-requests"; retryAfter?: number | string | Date }
  /** A gateway's page instead of the response. */
  | { kind: "html"; when: FaultTiming; status?: number }
  | { kind: "redirect"; location: string; status?: number }
  | { kind: "empty"; when: FaultTiming; status?: number }
  /**
   * Half of the response: `connection` promises the whole and breaks off, `json` is well-formed HTTP around
   * half of the JSON.
   */
  | { kind: "cut-off"; breaks: "connection" | "json" }
  /** The response that a function makes of the true one, with more headers; `null` omits one. */
  | {
      kind: "rewrite";
      status?: number;
      body: (response: never) => unknown;
      headers?: Record<string, string | null>;
    }
  /** `code` as a string. */
  | { kind: "code-as-string" }
  /** `data` without its envelope. */
  | { kind: "unwrapped" }
  /** The true response and then megabytes of padding within the same JSON object. */
  | { kind: "huge"; megabytes: number }
  /** The true response a byte at a time. */
  | { kind: "drip"; everyMs: number }
  /** Response headers that never end. */
  | { kind: "endless-headers" };

/** Which of the requests to an endpoint a fault hits. */
export type FaultScope = {
  /** How many requests it hits; default one. */
  readonly times?: number;
  /** How many requests to the endpoint it lets pass first. */
  readonly after?: number;
};

type Armed = FaultScope & {
  readonly endpoint: EndpointFilter;
  readonly fault: Fault;
  hits: number;
  met: number;
};

/** The faults of a sandbox: each request meets all that match, and the first still armed hits it. */
export class FaultInjector {
  #armed: Armed[] = [];

  /** Injects a fault into the next requests to an endpoint. */
  add(endpoint: EndpointFilter, fault: Fault, scope: FaultScope): void {
    this.#armed.push({ ...scope, endpoint, fault, hits: 0, met: 0 });
  }

  /** Removes all of them. */
  clear(): void {
    this.#armed = [];
  }

  /** The fault that hits this request, if any. */
  take(exchange: Exchange): Fault | undefined {
    const met = this.#armed.filter(
      ({ endpoint }) => endpoint === "*" || endpoint === exchange.endpoint,
    );
    for (const armed of met) armed.met += 1;
    const hit = met.find(({ hits, times = 1, met, after = 0 }) => hits < times && met > after);
    if (hit === undefined) return undefined;
    hit.hits += 1;
    return hit.fault;
  }
}
