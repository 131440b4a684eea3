import { cleanup } from "../../src/cleanup.ts";
import type { ActionContext } from "../../src/context.ts";
import type { ExportRequest } from "../../src/inputs/inputs.ts";
import { main } from "../../src/main.ts";
import type { Result } from "../../src/report/result.ts";
import { Interrupted } from "../../src/runner/signals.ts";
import { createZillizClient } from "../../src/zilliz/client.ts";
import { type Http, TransportError } from "../../src/zilliz/http.ts";
import { buildContext, exportState, RUN_CONTEXT, testInputs } from "../support/context.ts";
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

/** One run, and the results of its two steps. */
export interface FleetRun {
  readonly index: number;
  main?: Result;
  /** Main's end, on the clock. */
  endedAt?: number;
  post?: Result;
}

/** A request as the sandbox got it. */
interface FleetRequest {
  at: number;
  index: number;
  rateLimited: boolean;
}

/**
 * Many runs on one key, all started at once, in one process: the action's own code from its first request to its result,
 * over the sandbox's own endpoints, state and rate limit, on a fake clock.
 */
export class Fleet {
  readonly clock = new FakeClock();
  readonly state;
  readonly requests: FleetRequest[] = [];
  readonly violations: string[] = [];
  readonly runs: FleetRun[];
  readonly #limiter = new RateLimiter();
  readonly #interruptions: AbortController[] = [];
  readonly #isMatrixKnown: boolean;

  /** @param isMatrixKnown whether the runs know that they are jobs of one matrix */
  constructor(count: number, plan: (index: number) => JobPlan, isMatrixKnown: boolean) {
    this.state = defaultState(this.clock.date().getTime());
    this.state.nextExportPlans = Array.from({ length: count }, (_, index) => plan(index));
    this.#isMatrixKnown = isMatrixKnown;
    this.runs = Array.from({ length: count }, (_, index) => ({ index }));
  }

  /** Runs all to their ends; the workflow is cancelled at `cancelAt` on the clock. */
  async run(cancelAt: number): Promise<void> {
    this.clock.schedule(cancelAt, () => {
      for (const interruption of this.#interruptions)
        interruption.abort(new Interrupted("cancelled", cancelAt));
    });
    await Promise.all(this.runs.map((run) => this.#run(run)));
  }

  /** The number of export jobs that are still running. */
  get runningJobs(): number {
    const now = this.clock.date().getTime();
    return this.state.jobs.filter((job) => jobAt(job, now).endedAt === undefined).length;
  }

  async #run(run: FleetRun): Promise<void> {
    const context = this.#createContext(run.index);
    run.main = await main(context);
    run.endedAt = this.clock.now();
    const { state, runner } = context;
    if (run.main.retryInPost !== true) return;
    // The runner starts the post step when main has ended.
    const { phase, facts } = state;
    run.post = await cleanup({
      ...context,
      state: exportState(runner, { phase, facts }),
      signal: new AbortController().signal,
    });
  }

  #createContext(index: number): ActionContext {
    const { clock } = this;
    const total = this.runs.length;
    const matrixJob = this.#isMatrixKnown ? { index, total } : { index: 0, total: 1 };
    const interruption = new AbortController();
    const inputs = testInputs({
      matrixJob,
      request: {
        ...testInputs().request,
        clusterId: ids.cluster,
        integration: { id: ids.integration },
        directory: `exports/${index}/`,
      } as ExportRequest,
    });
    this.#interruptions.push(interruption);
    const { baseUrl } = inputs;
    const http = this.#http(index);
    const userAgent = "bench";
    return buildContext({
      inputs,
      clock,
      signal: interruption.signal,
      zilliz: createZillizClient({ baseUrl, apiKey: API_KEY, userAgent, http }),
      run: { ...RUN_CONTEXT, runAttempt: String(index) },
    });
  }

  /** The sandbox without its sockets: each direction takes 20 to 60 ms. */
  #http(index: number): Http {
    return async ({ method, url, headers, body, signal }) => {
      if (signal?.aborted) throw new TransportError("aborted", false, undefined);
      const travel = 20 + ((index * 7_919) % 41);
      const delay = async () => {
        try {
          await this.clock.sleep(travel, signal);
        } catch (error) {
          throw new TransportError("aborted", true, error);
        }
      };
      await delay();
      const reply = this.#respond(index, {
        method,
        target: url.pathname + url.search,
        headers,
        body: Buffer.from(body ?? ""),
      });
      await delay();
      return {
        status: reply.status,
        headers: { ...reply.headers, date: this.clock.date().toUTCString() },
        body: JSON.stringify(reply.body),
      };
    };
  }

  #respond(index: number, raw: Parameters<typeof validateRequest>[0]): ApiResponse {
    const examined = validateRequest(raw, this.state, API_KEY);
    const at = this.clock.now();
    const { endpoint } = examined;
    if ("rejection" in examined) {
      this.violations.push(`${raw.method} ${raw.target}`);
      return failure(examined.rejection);
    }
    const rateLimited = !this.#limiter.admits(API_KEY, endpoint, at);
    this.requests.push({ at, index, rateLimited });
    if (rateLimited) return tooManyRequests(this.state.errors.tooManyRequests);
    try {
      return examined.handle(this.state, this.clock.date().getTime());
    } catch (error) {
      if (error instanceof RejectedRequest) return failure(this.state.errors[error.error]);
      throw error;
    }
  }
}
