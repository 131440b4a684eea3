import { expect } from "vitest";
import { cleanup } from "../../src/cleanup.ts";
import type { ActionContext } from "../../src/context.ts";
import type { Inputs } from "../../src/inputs/inputs.ts";
import { main } from "../../src/main.ts";
import type { Result } from "../../src/report/result.ts";
import { Interrupted } from "../../src/runner/signals.ts";
import type { SavedState } from "../../src/state/saved-state.ts";
import { createTestContext, testInputs } from "./context.ts";
import type { RecordingRunner } from "./recording-runner.ts";
import { type ReceivedRequest, type ScriptedResponse, success } from "./scripted-zilliz.ts";

/** The endpoints that the action uses, by the names of the client's methods; a backup has a job of its own. */
export type Endpoint =
  | "listBackups"
  | "describeBackup"
  | "describeCluster"
  | "createBackup"
  | "describeBackupJob"
  | "listIntegrations"
  | "describeIntegration"
  | "validateBucket"
  | "exportBackup"
  | "describeJob"
  | "listProjects"
  | "cancelJob";

const PATHS: readonly [Endpoint, RegExp][] = [
  ["listBackups", /^\/v2\/backups$/],
  ["createBackup", /\/backups\/create$/],
  ["exportBackup", /\/export$/],
  ["describeBackup", /\/backups\/[^/]+$/],
  ["describeCluster", /^\/v2\/clusters\/[^/]+$/],
  ["cancelJob", /\/cancel$/],
  ["describeBackupJob", /\/jobs\/job-7$/],
  ["describeJob", /\/jobs\/[^/]+$/],
  ["listProjects", /^\/v2\/projects$/],
  ["listIntegrations", /^\/v2\/storageIntegrations$/],
  ["validateBucket", /^\/v2\/storageIntegrations\/validate$/],
  ["describeIntegration", /^\/v2\/storageIntegrations\/[^/]+$/],
];

type Response = ScriptedResponse["outcome"] | ScriptedResponse;

/** A response to every request, one after the other (the last for ever), or by how often each endpoint was called, and by what the runner's state says. */
export type Responses =
  | Response
  | readonly Response[]
  | ((
      calls: Record<Endpoint, number>,
      request: ReceivedRequest,
      saved: SavedState | undefined,
    ) => Response);

export const BACKUP = {
  backupId: "backup9",
  backupName: "nightly",
  status: "AVAILABLE",
  clusterId: "in01-cluster",
  projectId: "proj-1",
  createTime: "2026-11-24T05:00:00Z",
};
export const INTEGRATION = {
  integrationId: "integ-1",
  name: "release",
  status: "ACTIVE",
  regionId: "aws-us-west-2",
  bucketName: "acme",
  externalCred: { roleArn: "arn:aws:iam::123456789012:role/export", externalId: "external-id-7" },
};

export const job = (status: string, fields: object = {}) =>
  success({ jobId: "job-1", status, ...fields });
export const backupJob = (status: string, fields: object = {}) =>
  job(status, { jobId: "job-7", ...fields });
export const backups = (...all: object[]) => success({ backups: all, count: all.length });
/** The responses of a job that runs until a request to cancel it has been accepted, and then ends like this. */
export const untilCancelled =
  (ends = "CANCELED", respond = job): Responses =>
  ({ cancelJob }) =>
    respond(cancelJob > 0 ? ends : "IN_PROGRESS");

/** A job that runs for ever, and a backup that is being taken for ever. */
export const RUNNING = { describeJob: job("IN_PROGRESS", { progress: "40" }) };
export const TAKING = {
  describeBackupJob: backupJob("IN_PROGRESS"),
  describeBackup: success({ ...BACKUP, status: "CREATING" }),
};

const USUAL: Record<Endpoint, Responses> = {
  listBackups: backups(BACKUP),
  describeBackup: success({ ...BACKUP, regionId: "aws-us-west-2" }),
  describeCluster: success({ projectId: "proj-1", regionId: "aws-us-west-2" }),
  createBackup: success({ backupId: "backup9", jobId: "job-7" }),
  describeBackupJob: [backupJob("IN_PROGRESS"), backupJob("SUCCESSFUL")],
  listIntegrations: success({
    storageIntegrations: [{ ...INTEGRATION, externalCred: undefined }],
    count: 1,
  }),
  describeIntegration: success(INTEGRATION),
  validateBucket: success({ success: true, message: "" }),
  exportBackup: success({ jobId: "job-1" }),
  describeJob: [job("IN_PROGRESS", { progress: "50" }), job("SUCCESSFUL")],
  listProjects: success([{ projectId: "proj-1" }]),
  cancelJob: { status: 202, ...success({}) },
};

/** What differs from a main step that exports the latest backup, and succeeds. */
export interface MainScenario {
  /** What the workflow asks for, where it is an export. */
  request?: Partial<Extract<Inputs["request"], { kind: "export" }>>;
  /** An export job to attach to. */
  attachTo?: { jobId: string; clusterId?: string };
  inputs?: Partial<Inputs>;
  responses?: Partial<Record<Endpoint, Responses>>;
  /** The signal comes at this time on the clock, in milliseconds. */
  cancelAt?: number;
  /** The signal comes while the first request to this endpoint is under way. */
  cancelDuring?: Endpoint;
  /** What else the context has. */
  context?: Partial<ActionContext>;
  /** Calls instead of main, in the state that main left. */
  state?: SavedState;
}

/** What a step came to, and what it did for it. */
export interface Outcome {
  result: Result;
  outputs: Record<string, string>;
  /** The requests that can start or change something, in order. */
  sent: Endpoint[];
  /** How often each endpoint was called. */
  calls: Partial<Record<Endpoint, number>>;
  requests: readonly ReceivedRequest[];
  runner: RecordingRunner;
  /** The state of the export when the step was over. */
  phase: SavedState["phase"];
  facts: SavedState["facts"];
  /** How long the step took, on the clock. */
  tookMs: number;
}

/** What a scenario comes to, and the requests that it sent which can start or change something. */
export type Expected = [
  status: string,
  success: boolean,
  sent: string[],
  cancelOutcome?: string | undefined,
];

/** Runs a step that comes to this. */
export async function expectResult(scenario: MainScenario, expected: Expected): Promise<Outcome> {
  const outcome = await runStep(scenario);
  const { status, success, cancelOutcome } = outcome.result;
  const [, , , expectedOutcome] = expected;
  expect([status, success, outcome.sent]).toEqual(expected.slice(0, 3));
  expect(cancelOutcome).toBe(expectedOutcome);
  return outcome;
}

/** Runs the main step, or the post step for a state that main left, against scripted responses on a fake clock. */
export async function runStep(scenario: MainScenario): Promise<Outcome> {
  const { inputs = {}, responses = {}, state, cancelAt } = scenario;
  const calls: Partial<Record<Endpoint, number>> = {};
  const asked: Endpoint[] = [];
  const respond = (request: ReceivedRequest): ScriptedResponse => {
    const endpoint = endpointOf(request);
    calls[endpoint] = (calls[endpoint] ?? 0) + 1;
    asked.push(endpoint);
    if (scenario.cancelDuring === endpoint) interrupt();
    const all = new Proxy(calls as Record<Endpoint, number>, {
      get: (counts, name: Endpoint) => counts[name] ?? 0,
    });
    const scripted = responses[endpoint] ?? USUAL[endpoint];
    const response =
      typeof scripted === "function"
        ? scripted(all, request, test.runner.phases.at(-1))
        : isSequence(scripted)
          ? scripted[Math.min(all[endpoint], scripted.length) - 1]
          : scripted;
    if (response === undefined) throw new Error(`no response to ${endpoint}`);
    return isScripted(response) ? response : { outcome: response };
  };
  const test = createTestContext(respond, { ...inputs, request: requestOf(scenario) }, state);
  const { clock, server, runner, interruption } = test;
  const interrupt = () =>
    interruption.abort(new Interrupted("the runner sent SIGINT", clock.now()));
  if (cancelAt !== undefined) clock.schedule(cancelAt, interrupt);
  const context = { ...test.context, ...scenario.context };
  const result = await (state === undefined ? main : cleanup)(context);
  return {
    result,
    outputs: runner.outputs,
    sent: asked.filter(
      (endpoint, n) => server.requests[n]?.method === "POST" && endpoint !== "validateBucket",
    ),
    calls,
    requests: server.requests,
    runner,
    phase: context.state.phase,
    facts: context.state.facts,
    tookMs: clock.now(),
  };
}

function requestOf({ request, attachTo }: MainScenario): Inputs["request"] {
  const usual = testInputs().request;
  return attachTo === undefined
    ? ({ ...usual, ...request } as Inputs["request"])
    : { kind: "attach", clusterId: undefined, ...attachTo };
}

function endpointOf({ path }: ReceivedRequest): Endpoint {
  const [endpoint] = PATHS.find(([, pattern]) => pattern.test(path)) ?? [];
  if (endpoint === undefined) throw new Error(`no endpoint has ${path}`);
  return endpoint;
}

function isSequence(responses: Responses): responses is readonly Response[] {
  return Array.isArray(responses);
}

function isScripted(response: Response): response is ScriptedResponse {
  return typeof response === "object" && "outcome" in response;
}
