import { cleanup } from "../../src/cleanup.ts";
import type { ActionContext } from "../../src/context.ts";
import { main } from "../../src/main.ts";
import type { Result } from "../../src/report/result.ts";
import { Interrupted } from "../../src/runner/signals.ts";
import { ExportState } from "../../src/state/export-state.ts";
import { createZillizClient } from "../../src/zilliz/client.ts";
import { type Http, TransportError } from "../../src/zilliz/http.ts";
import {
  buildContext,
  RUN_CONTEXT,
  savedState,
  testInputs,
} from "../support/context.ts";
import { FakeClock } from "../support/fake-clock.ts";
import { defaultState, ids } from "../support/fake-zilliz/default-state.ts";
import {
  type ApiResponse,
  failure,
  RejectedRequest,
  tooManyRequests,
} from "../support/fake-zilliz/envelope.ts";
import { type JobPlan, jobAt } from "../support/fake-zilliz/jobs.ts";
import { RateLimiter } from "../support/fake-zilliz/rate-limit.ts";
import { validateRequest } from "../support/fake-zilliz/validate-request.ts";
import { API_KEY } from "../support/scripted-zilliz.ts";

/** One leg's run, and what became of it. */
export interface LegRun {
  readonly index: number;
  ending?: Result;
  /** Main's end, on the clock. */
  endedAt?: number;
  postEnding?: Result;
}

/** A request as the sandbox got it. */
interface Heard {
  at: number;
  leg: number;
  endpoint: string;
  throttled: boolean;
}

const PER_SECOND = 20;

/**
 * The legs of one matrix on one key, all started at once, in one process: the action's own code from its first request
 * to its ending, over the sandbox's own routes, world and limit, on a clock that nobody waits for.
 */
export class Fleet {
  readonly clock = new FakeClock();
  readonly world;
  readonly heard: Heard[] = [];
  readonly violations: string[] = [];
  readonly runs: LegRun[];
  readonly #limiter = new RateLimiter();
  readonly #interruptions: AbortController[] = [];
  readonly #told: boolean;

  /** @param told whether the legs know of each other from the start, as on GitHub */
  constructor(legs: number, plan: (leg: number) => JobPlan, told: boolean) {
    this.world = defaultState(this.clock.date().getTime());
    this.world.nextExportPlans = Array.from({ length: legs }, (_, leg) =>
      plan(leg),
    );
    this.#told = told;
    this.runs = Array.from({ length: legs }, (_, index) => ({ index }));
  }

  /** Runs all legs to their ends; the workflow is cancelled at `cancelAt` on the clock. */
  async run(cancelAt: number): Promise<void> {
    this.clock.schedule(cancelAt, () => {
      for (const interruption of this.#interruptions)
        interruption.abort(new Interrupted("cancelled", cancelAt));
    });
    await Promise.all(this.runs.map((run) => this.#leg(run)));
  }

  /** The jobs that are still under way. */
  get alive(): number {
    const now = this.clock.date().getTime();
    return this.world.jobs.filter(
      (job) => jobAt(job, now).endedAt === undefined,
    ).length;
  }

  async #leg(run: LegRun): Promise<void> {
    const interruption = new AbortController();
    this.#interruptions.push(interruption);
    const context = this.#step(run.index, interruption.signal);
    run.ending = await main(context);
    run.endedAt = this.clock.now();
    const { state } = context;
    if (run.ending.retryInPost !== true) return;
    // The runner starts the post step when main has ended.
    run.postEnding = await cleanup({
      ...context,
      state: new ExportState(
        context.runner,
        savedState({ phase: state.phase, facts: state.facts }),
      ),
      signal: new AbortController().signal,
    });
  }

  #step(index: number, signal: AbortSignal): ActionContext {
    const { clock } = this;
    const total = this.runs.length;
    const leg = this.#told ? { index, total } : { index: 0, total: 1 };
    const inputs = testInputs({
      matrixJob: leg,
      request: {
        kind: "export",
        clusterId: ids.cluster,
        backup: {
          kind: "latest",
          type: "CLUSTER",
          method: "any",
          maxAgeMs: undefined,
        },
        integration: { id: ids.integration },
        directory: `exports/${index}/`,
        dryRun: false,
        wait: true,
      },
    });
    return buildContext({
      inputs,
      zilliz: createZillizClient({
        baseUrl: inputs.baseUrl,
        apiKey: API_KEY,
        userAgent: "bench",
        http: this.#http(index),
      }),
      run: { ...RUN_CONTEXT, runAttempt: String(index) },
      clock,
      signal,
    });
  }

  /** The sandbox without its sockets: half of the way takes 20 to 60 ms. */
  #http(leg: number): Http {
    return async ({ method, url, headers, body, signal }) => {
      if (signal?.aborted)
        throw new TransportError("aborted", false, undefined);
      const travel = 20 + ((leg * 7_919) % 41);
      const patient = async () => {
        try {
          await this.clock.sleep(travel, signal);
        } catch (error) {
          throw new TransportError("aborted", true, error);
        }
      };
      await patient();
      const reply = this.#answer(leg, {
        method,
        target: url.pathname + url.search,
        headers,
        headerNames: Object.keys(headers),
        body: Buffer.from(body ?? ""),
      });
      await patient();
      return {
        status: reply.status,
        headers: { ...reply.headers, date: this.clock.date().toUTCString() },
        body: JSON.stringify(reply.body),
      };
    };
  }

  #answer(
    leg: number,
    raw: Parameters<typeof validateRequest>[0],
  ): ApiResponse {
    const examined = validateRequest(raw, this.world, API_KEY);
    const at = this.clock.now();
    const { endpoint } = examined;
    if ("rejection" in examined) {
      this.violations.push(`${raw.method} ${raw.target}`);
      return failure(examined.rejection);
    }
    const limit = { perSecond: PER_SECOND };
    const throttled = !this.#limiter.admits(limit, API_KEY, endpoint, at);
    this.heard.push({ at, leg, endpoint, throttled });
    if (throttled)
      return tooManyRequests(this.world.errors.tooManyRequests, undefined);
    try {
      return examined.handle(this.world, this.clock.date().getTime());
    } catch (error) {
      if (error instanceof RejectedRequest)
        return failure(this.world.errors[error.error]);
      throw error;
    }
  }
}
