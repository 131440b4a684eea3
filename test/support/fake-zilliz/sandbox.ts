import { randomBytes } from "node:crypto";
import { setMaxListeners } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { listen } from "../listen.ts";
import { defaultState } from "./default-state.ts";
import type { Handler } from "./endpoint.ts";
import { type ApiResponse, failure, RejectedRequest, tooManyRequests } from "./envelope.ts";
import { type Fault, FaultInjector, type FaultScope } from "./faults.ts";
import { type Job, type JobView, jobAt } from "./jobs.ts";
import { type EndpointFilter, type Exchange, Journal } from "./journal.ts";
import { RateLimiter } from "./rate-limit.ts";
import { readRequest, toExchange } from "./read-request.ts";
import { respond } from "./respond.ts";
import { ResponseWriter } from "./response-writer.ts";
import type { AcceptedExport, SandboxState } from "./state.ts";
import { type Violation, validateRequest } from "./validate-request.ts";

/** How a sandbox differs from the usual one. */
export type SandboxOptions = {
  /** The clock of the state, the journal and the rate limit. Delays of faults pass in real time. */
  readonly now?: () => number;
  /** Fields of the state that differ from `defaultState`. */
  readonly state?: Partial<SandboxState>;
  readonly apiKey?: string;
  /** `false` lifts the documented rate limit. */
  readonly rateLimit?: false;
};

/** A simulated Zilliz Cloud control plane: a real HTTP server on loopback. */
export class Sandbox {
  readonly apiKey: string;
  readonly state: SandboxState;
  /** Requests that were not as documented. A test that expects none asserts that it is empty. */
  readonly violations: Violation[] = [];

  readonly #now: () => number;
  readonly #journal = new Journal();
  readonly #faults = new FaultInjector();
  readonly #limiter: RateLimiter | undefined;
  readonly #closing = new AbortController();
  readonly #sockets = new Set<Socket>();
  readonly #server: Server;
  #port = 0;

  /** Starts a sandbox on a free port. */
  static async start(options: SandboxOptions = {}): Promise<Sandbox> {
    const sandbox = new Sandbox(options);
    await sandbox.reconnect();
    return sandbox;
  }

  private constructor(options: SandboxOptions) {
    this.#now = options.now ?? Date.now;
    this.apiKey = options.apiKey ?? randomBytes(32).toString("hex");
    this.state = { ...defaultState(this.#now()), ...options.state };
    this.#limiter = options.rateLimit === false ? undefined : new RateLimiter();
    setMaxListeners(0, this.#closing.signal);
    this.#server = createServer((request, response) => {
      this.#serve(request, response).catch((error: unknown) => {
        if (!this.#closing.signal.aborted) throw error;
      });
    });
    this.#server.on("connection", (socket) => {
      this.#sockets.add(socket.setNoDelay());
      socket.on("close", () => this.#sockets.delete(socket));
    });
    this.#server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
      if (error.code?.startsWith("HPE_") && socket.writable) {
        this.violations.push({ method: "", path: "", reason: error.message });
        socket.end("HTTP/1.1 400 Bad Request\r\nconnection: close\r\n\r\n");
      } else socket.destroy();
    });
  }

  /** The base URL, without a slash at its end. */
  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** Every request, in order of arrival. */
  get journal(): readonly Exchange[] {
    return this.#journal.entries;
  }

  /** The path of every request that can start or change something. */
  get posts(): string[] {
    return this.journal
      .filter(({ method, endpoint }) => method !== "GET" && endpoint !== "validateBucket")
      .map(({ path }) => path);
  }

  /** Every export that was really started. */
  get acceptedExports(): readonly AcceptedExport[] {
    return this.state.exports;
  }

  /** The requests to an endpoint, in order of arrival. */
  requests(endpoint: EndpointFilter = "*"): Exchange[] {
    return this.#journal.requests(endpoint);
  }

  /** Resolves when the nth request to the endpoint has arrived. */
  waitForRequest(endpoint: EndpointFilter, n = 1): Promise<Exchange> {
    return this.#journal.waitFor("received", endpoint, n);
  }

  /** Resolves when the nth whole response of the endpoint has been sent. */
  waitForResponse(endpoint: EndpointFilter, n = 1): Promise<Exchange> {
    return this.#journal.waitFor("responded", endpoint, n);
  }

  /** Injects a fault into the next request to the endpoint, or into as many as `scope` says. */
  fault(endpoint: EndpointFilter, fault: Fault, scope: FaultScope = {}): void {
    this.#faults.add(endpoint, fault, scope);
  }

  /** Removes every fault. */
  clearFaults(): void {
    this.#faults.clear();
  }

  /** The true state of a job, whatever the endpoints return. */
  job(jobId: string): JobView {
    return jobAt(this.#jobOfId(jobId), this.#now());
  }

  /** The job ends now. */
  finishJob(jobId: string, status = "SUCCESSFUL", reason = ""): void {
    this.#jobOfId(jobId).end = { at: this.#now(), status, reason };
  }

  /** Breaks every connection and refuses new ones. */
  async disconnect(): Promise<void> {
    if (!this.#server.listening) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#server.close(() => resolve());
    for (const socket of this.#sockets) socket.destroy();
    await promise;
  }

  /** Listens again, on the same port. */
  async reconnect(): Promise<void> {
    if (this.#server.listening) return;
    this.#port = await listen(this.#server, this.#port);
  }

  /** Ends everything at once: connections, delays, and promises of requests. */
  async close(): Promise<void> {
    this.#closing.abort();
    this.#journal.end();
    await this.disconnect();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const receivedAt = this.#now();
    const raw = await readRequest(request);
    if (raw === undefined) return;
    const { apiKey, state } = this;
    const examined = validateRequest(raw, state, apiKey);
    const seq = this.journal.length + 1;
    const exchange = toExchange(raw, examined, { seq, receivedAt, apiKey });
    const writer = new ResponseWriter(response, exchange, {
      now: this.#now,
      closing: this.#closing.signal,
      unplugged: () => !this.#server.listening,
      responded: () => this.#journal.record("responded", exchange),
    });
    this.#journal.open(exchange);

    const { method, path, violation: why } = exchange;
    if (why !== undefined) this.violations.push({ method, path, reason: why });
    if ("rejection" in examined) return writer.send(failure(examined.rejection));
    const { authorization: key = "" } = raw.headers;
    // Whether a 429 has a Retry-After is not documented.
    if (this.#limiter?.admits(key, examined.endpoint, receivedAt) === false)
      return writer.send(tooManyRequests(state.errors.tooManyRequests));
    const fault = this.#faults.take(exchange);
    exchange.fault = fault?.kind;
    const process = () => this.#process(exchange, examined.handle);
    await respond(fault, { process, errors: state.errors }, writer);
  }

  #process(exchange: Exchange, handle: Handler): ApiResponse {
    const { errors } = this.state;
    if (!exchange.authorized) return failure(errors.illegalKey);
    exchange.processed = true;
    try {
      const response = handle(this.state, this.#now());
      exchange.changed = response.changed ?? false;
      return response;
    } catch (error) {
      if (error instanceof RejectedRequest) return failure(errors[error.error]);
      throw error;
    }
  }

  #jobOfId(jobId: string): Job {
    const job = this.state.jobs.find((each) => each.jobId === jobId);
    if (job === undefined) throw new Error(`no job ${jobId}`);
    return job;
  }
}
