import { compareBody } from "./compare.ts";
import { type Endpoint, unusable } from "./endpoint.ts";
import {
  bodyOf,
  compareHeaders,
  comparePage,
  compareRefusal,
  type Refusal,
} from "./exchange.ts";
import { nothingToCompare } from "./failure.ts";
import type { Thing, Wanted } from "./fields.ts";
import { Findings } from "./findings.ts";
import type { Privacy } from "./privacy.ts";
import type { Asked, Reader } from "./reader.ts";

/** What became of one part of the tour. */
export interface Stop {
  /** The endpoint, and what was asked of it. */
  title: string;
  findings: Findings;
  /** Why there was nothing to compare. */
  unseen?: { why: string; broken: boolean } | undefined;
}

/** Of a list that has more. */
const MOST_PAGES = 3;

/** Asks, compares what comes, and keeps what was found. */
export class Looker {
  readonly stops: Stop[] = [];
  readonly #reader: Reader;
  readonly #privacy: Privacy;
  readonly #given: readonly (string | undefined)[];
  readonly #onStop: (stop: Stop) => void;

  /** @param given the ids that are the user's, who may be mistaken about them */
  constructor(
    reader: Reader,
    privacy: Privacy,
    given: readonly (string | undefined)[],
    onStop: (stop: Stop) => void,
  ) {
    this.#reader = reader;
    this.#privacy = privacy;
    this.#given = given;
    this.#onStop = onStop;
    privacy.learn(given);
  }

  /** Makes one request, and learns what of its reply must not be shown. */
  async ask(...call: Parameters<Reader["ask"]>): Promise<Asked> {
    const asked = await this.#reader.ask(...call);
    const { reply } = asked;
    if (reply !== undefined) {
      this.#privacy.learn(bodyOf(reply));
      this.#privacy.learn(reply.headers.requestid);
    }
    return asked;
  }

  /** Compares the reply about one thing, or with a list that has no pages. */
  look(endpoint: Endpoint, asked: Asked, wanted: Wanted = {}): Thing[] {
    const stop = stopAt(endpoint);
    const { things } = this.#compare(endpoint, asked, wanted, stop);
    this.#end(stop);
    return things;
  }

  /** Compares the first pages of a list. */
  async list(
    endpoint: Endpoint,
    read: (page: number) => Promise<Asked>,
  ): Promise<Thing[]> {
    const stop = stopAt(endpoint);
    const all: Thing[] = [];
    for (let page = 1; page <= MOST_PAGES; page += 1) {
      const asked = await read(page);
      const seen = this.#compare(endpoint, asked, {}, stop);
      if (stop.unseen !== undefined) break;
      comparePage(asked, seen.page, seen.things.length, stop.findings);
      all.push(...seen.things);
      const { count, pageSize } = seen.page;
      if (typeof count !== "number" || all.length >= count) break;
      if (typeof pageSize === "number" && seen.things.length < pageSize) break;
    }
    this.#end(stop);
    return all;
  }

  /** Compares how something was refused that isn't there. */
  refused(
    endpoint: Endpoint,
    what: string,
    { asked, refusal }: { asked: Asked; refusal: Omit<Refusal, "endpoint"> },
  ): void {
    const stop = stopAt(endpoint, `, ${what}`);
    const { reply, error } = asked;
    const fromGateway =
      reply !== undefined && reply.status >= 500 && bodyOf(reply) === undefined;
    if (reply === undefined || fromGateway || error?.kind === "rateLimited") {
      stop.unseen = nothingToCompare(asked);
    } else {
      compareHeaders(reply, stop.findings);
      compareRefusal(asked, { endpoint, ...refusal }, stop.findings);
    }
    this.#end(stop);
  }

  /** Says why an endpoint was not looked at. */
  skip(endpoint: Endpoint, why: string): undefined {
    this.#end({ ...stopAt(endpoint), unseen: { why, broken: false } });
  }

  /** Compares one reply, unless it has nothing to compare. */
  #compare(
    endpoint: Endpoint,
    asked: Asked,
    wanted: Wanted,
    stop: Stop,
  ): { things: Thing[]; page: Thing } {
    const { reply, error } = asked;
    const body = reply === undefined ? undefined : bodyOf(reply);
    const nothing = nothingToCompare(asked);
    if (nothing !== undefined || reply === undefined || body === undefined) {
      stop.unseen = nothing;
      // What the probe itself has found, or made no claim about, is there.
      if (error?.kind === "rejected" && !this.#mayBeMistaken(error, wanted)) {
        stop.unseen = undefined;
        stop.findings.add(
          "rejected",
          () => String(nothing?.why),
          unusable(endpoint),
        );
      }
      return { things: [], page: {} };
    }
    const { findings } = stop;
    compareHeaders(reply, findings);
    const seen = compareBody(endpoint, body, wanted, findings);
    const then = unusable(endpoint);
    // Whatever the comparison has missed: the action itself would not have had it.
    if (error !== undefined && !findings.tell(then))
      findings.add(
        "unnamed",
        () => "not as documented, in a way that this probe has no words for",
        then,
      );
    return seen;
  }

  /** The key may not see it, or the user's id is another's or nobody's. */
  #mayBeMistaken(
    { failure }: NonNullable<Asked["error"]>,
    wanted: Wanted,
  ): boolean {
    return (
      failure.httpStatus === 401 ||
      failure.httpStatus === 403 ||
      // A business error, of a role or a plan.
      failure.httpStatus === 200 ||
      Object.values(wanted).some((id) => this.#given.includes(id))
    );
  }

  #end(stop: Stop): void {
    this.stops.push(stop);
    this.#onStop(stop);
  }
}

function stopAt({ route }: Endpoint, what = ""): Stop {
  return { title: `\`${route}\`${what}`, findings: new Findings() };
}
