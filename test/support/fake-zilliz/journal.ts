import { Waiters } from "../waiters.ts";
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

/** What happened, in order, and a way to wait for what has not happened yet. */
export class Journal {
  readonly entries: Exchange[] = [];
  readonly #happened: { event: Event; exchange: Exchange }[] = [];
  readonly #waiters = new Waiters<void, Exchange>();
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
    this.#waiters.notify();
  }

  /** The requests to an endpoint, in order of arrival. */
  requests(endpoint: EndpointFilter): Exchange[] {
    return this.entries.filter((exchange) => endpoint === "*" || exchange.endpoint === endpoint);
  }

  /** Resolves when the `count`th event of its kind has happened at the endpoint, at once if it has. */
  waitFor(event: Event, endpoint: EndpointFilter, count: number): Promise<Exchange> {
    const waiting = this.#waiters.wait(() => {
      const matching = this.#happened.filter(
        (entry) =>
          entry.event === event && (endpoint === "*" || entry.exchange.endpoint === endpoint),
      );
      return matching[count - 1]?.exchange;
    });
    this.#waiters.notify();
    if (this.#ended) this.end();
    return waiting;
  }

  /** Rejects every promise of an event, also later ones. */
  end(): void {
    this.#ended = true;
    this.#waiters.rejectAll(new Error("the server was closed before that happened"));
  }
}
