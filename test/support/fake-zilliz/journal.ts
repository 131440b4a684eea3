import type { EndpointName } from "./endpoint.ts";
import type { Fault } from "./faults.ts";

/** One request and what became of it. The API key is replaced by `<key>` wherever it stood. */
export type Exchange = {
  readonly seq: number;
  readonly receivedAt: number;
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly authorized: boolean;
  readonly body: unknown;
  readonly endpoint: EndpointName;
  readonly requestId: string;
  /** When the whole answer had been handed over; never for an answer that was cut off. */
  respondedAt: number | undefined;
  status: number | undefined;
  code: unknown;
  /** Whether the control plane dealt with the request, whatever the client got to hear of it. */
  processed: boolean;
  /** Whether that altered the state. */
  changed: boolean;
  fault: Fault["kind"] | undefined;
  readonly violation: string | undefined;
  /** Whether the client hung up before it had the answer. */
  clientClosed: boolean;
};

/** A route by name, or `*` for any. */
export type EndpointFilter = EndpointName | "*";

type Event = "seen" | "answered" | "over";

type Waiter = {
  readonly event: Event;
  readonly route: EndpointFilter;
  readonly count: number;
  readonly resolve: (exchange: Exchange) => void;
  readonly reject: (error: Error) => void;
};

/** What happened, in order, and a way to wait for what has not happened yet. */
export class Journal {
  readonly entries: Exchange[] = [];
  readonly #happened: { event: Event; exchange: Exchange }[] = [];
  #waiters: Waiter[] = [];
  #ended = false;

  /** Notes a request that has arrived whole. */
  open(exchange: Exchange): Exchange {
    this.entries.push(exchange);
    this.record("seen", exchange);
    return exchange;
  }

  /** Notes that something happened to a request, and wakes whoever waits for it. */
  record(event: Event, exchange: Exchange): void {
    this.#happened.push({ event, exchange });
    this.#waiters = this.#waiters.filter((waiter) => !this.#wake(waiter));
  }

  /** The requests to a route, in order of arrival. */
  requests(route: EndpointFilter): Exchange[] {
    return this.entries.filter(
      (exchange) => route === "*" || exchange.endpoint === route,
    );
  }

  /** Resolves when the `count`th event of its kind has happened on the route, at once if it has. */
  waitFor(
    event: Event,
    route: EndpointFilter,
    count: number,
  ): Promise<Exchange> {
    const { promise, resolve, reject } = Promise.withResolvers<Exchange>();
    const waiter = { event, route, count, resolve, reject };
    if (!this.#wake(waiter)) this.#waiters.push(waiter);
    if (this.#ended) this.end();
    // Whoever awaits it still gets the rejection of `end`; whoever no longer does is not crashed by it.
    promise.catch(() => {});
    return promise;
  }

  /** Nothing more will happen: rejects whatever is waited for, now or later. */
  end(): void {
    this.#ended = true;
    for (const { event, route, count, reject } of this.#waiters)
      reject(new Error(`closed before ${route} was ${event} ${count} time(s)`));
    this.#waiters = [];
  }

  #wake({ event, route, count, resolve }: Waiter): boolean {
    const matching = this.#happened.filter(
      (entry) =>
        entry.event === event &&
        (route === "*" || entry.exchange.endpoint === route),
    );
    const awaited = matching[count - 1];
    if (awaited !== undefined) resolve(awaited.exchange);
    return awaited !== undefined;
  }
}
