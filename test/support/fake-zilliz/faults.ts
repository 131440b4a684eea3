import type { EndpointFilter, Exchange } from "./journal.ts";

/** Whether the fault strikes before the control plane has dealt with the request, or after. */
export type FaultTiming = "before" | "after";

/** What can go wrong with one request. Those without `when` spoil the reply to a processed request. */
export type Fault =
  /** Slow to begin, or slow to reply. */
  | { kind: "delay"; when: FaultTiming; ms: number }
  /** Like `delay`, until the test lets go. */
  | { kind: "hold"; when: FaultTiming; until: Promise<unknown> }
  /** The connection is reset. */
  | { kind: "reset"; when: FaultTiming }
  /** The connection stays open and nothing is ever said. */
  | { kind: "hang"; when: FaultTiming }
  /** Some other reply. A string body is sent as it is, anything else as JSON. */
  | {
      kind: "reply";
      when: FaultTiming;
      status: number;
      headers?: Record<string, string>;
      body?: unknown;
    }
  /** 429: a number is seconds, a Date an HTTP-date, a string is sent as it is. */
  | { kind: "too-many-requests"; retryAfter?: number | string | Date }
  /** A gateway's page in place of the reply. */
  | { kind: "html"; when: FaultTiming; status?: number }
  | { kind: "redirect"; location: string; status?: number }
  | { kind: "empty"; when: FaultTiming; status?: number }
  /**
   * Half of the reply: `connection` promises the whole and breaks off, `json` is well-formed HTTP around
   * half of the JSON.
   */
  | { kind: "cut-off"; breaks: "connection" | "json" }
  /** The reply as a function makes it of the true one, with these headers beside the usual ones; `null` leaves one out. */
  | {
      kind: "rewrite";
      body: (reply: never) => unknown;
      headers?: Record<string, string | null>;
    }
  /** `code` as a string. */
  | { kind: "code-as-string" }
  /** `data` without its envelope. */
  | { kind: "unwrapped" }
  /** The true reply and then megabytes of padding within the same JSON object. */
  | { kind: "huge"; megabytes: number }
  /** The true reply a byte at a time. */
  | { kind: "drip"; everyMs: number }
  /** Response headers that never end. */
  | { kind: "endless-headers" };

/** Which of the requests to a route a fault hits. */
export type FaultScope = {
  /** How many requests it hits: one, if not said otherwise. */
  readonly times?: number;
  /** How many requests to the route it lets pass first. */
  readonly after?: number;
  /** Hits only requests for which this holds; others do not count. */
  readonly where?: (exchange: Exchange) => boolean;
};

/** A fault lying in wait. */
export type InjectedFault = {
  /** How many requests it has hit. */
  readonly hits: number;
  remove(): void;
};

type Armed = FaultScope & {
  readonly route: EndpointFilter;
  readonly fault: Fault;
  hits: number;
  met: number;
};

/** The faults of a sandbox: each request meets all that match, and the first still armed hits it. */
export class FaultInjector {
  #armed: Armed[] = [];

  /** Sets a fault for the next requests to a route. */
  add(route: EndpointFilter, fault: Fault, aim: FaultScope): InjectedFault {
    const armed: Armed = { ...aim, route, fault, hits: 0, met: 0 };
    this.#armed.push(armed);
    return {
      get hits() {
        return armed.hits;
      },
      remove: () => {
        this.#armed = this.#armed.filter((other) => other !== armed);
      },
    };
  }

  /** Removes all of them. */
  clear(): void {
    this.#armed = [];
  }

  /** The fault that hits this request, if any. */
  take(exchange: Exchange): Fault | undefined {
    const met = this.#armed.filter(
      ({ route, where }) =>
        (route === "*" || route === exchange.endpoint) &&
        (where?.(exchange) ?? true),
    );
    for (const armed of met) armed.met += 1;
    const hit = met.find(
      ({ hits, times = 1, met, after = 0 }) => hits < times && met > after,
    );
    if (hit === undefined) return undefined;
    hit.hits += 1;
    return hit.fault;
  }
}
