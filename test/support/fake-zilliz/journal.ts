import type { EndpointName } from "./endpoint.ts";
import type { Fault } from "./faults.ts";

/** A request and its result. The API key is replaced by `<key>` everywhere. */
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
  /** When the whole response had been sent; undefined for one that was cut off. */
  respondedAt: number | undefined;
  status: number | undefined;
  code: unknown;
  /** Whether the control plane processed the request, whatever the client received. */
  processed: boolean;
  /** Whether that altered the state. */
  changed: boolean;
  fault: Fault["kind"] | undefined;
  readonly violation: string | undefined;
  /** Whether the client left before it had the response. */
  clientClosed: boolean;
};

/** An endpoint by name, or `*` for any. */
export type EndpointFilter = EndpointName | "*";

type Event = "received" | "responded";

type Waiter = {
  readonly event: Event;
  readonly endpoint: EndpointFilter;
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

  /** Records a request that has arrived whole. */
  open(exchange: Exchange): Exchange {
    this.entries.push(exchange);
    this.record("received", exchange);
    return exchange;
  }

  /** Records an event of a request and resolves the promises of it. */
  record(event: Event, exchange: Exchange): void {
    this.#happened.push({ event, exchange });
    this.#waiters = this.#waiters.filter((waiter) => !this.#wake(waiter));
  }

  /** The requests to an endpoint, in order of arrival. */
  requests(endpoint: EndpointFilter): Exchange[] {
    return this.entries.filter((exchange) => endpoint === "*" || exchange.endpoint === endpoint);
  }

  /** Resolves when the `count`th event of its kind has happened at the endpoint, at once if it has. */
  waitFor(event: Event, endpoint: EndpointFilter, count: number): Promise<Exchange> {
    const { promise, resolve, reject } = Promise.withResolvers<Exchange>();
    const waiter = { event, endpoint, count, resolve, reject };
    if (!this.#wake(waiter)) this.#waiters.push(waiter);
    if (this.#ended) this.end();
    // A promise that is no longer awaited must not end the test run.
    promise.catch(() => {});
    return promise;
  }

  /** Rejects every promise of an event, also later ones. */
  end(): void {
    this.#ended = true;
    for (const { event, endpoint, count, reject } of this.#waiters)
      reject(new Error(`closed before ${endpoint} was ${event} ${count} time(s)`));
    this.#waiters = [];
  }

  #wake({ event, endpoint, count, resolve }: Waiter): boolean {
    const matching = this.#happened.filter(
      (entry) =>
        entry.event === event && (endpoint === "*" || entry.exchange.endpoint === endpoint),
    );
    const awaited = matching[count - 1];
    if (awaited !== undefined) resolve(awaited.exchange);
    return awaited !== undefined;
  }
}
