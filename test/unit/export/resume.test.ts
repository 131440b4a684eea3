import { describe, expect, it } from "vitest";
import type { GitHubIntegration } from "../../../src/github/integration.ts";
import type { ResumeMarker } from "../../../src/github/resume-marker.ts";
import type { ExportRequest } from "../../../src/inputs/inputs.ts";
import { RUN_CONTEXT } from "../../support/context.ts";
import {
  BACKUP,
  backups,
  type Expected,
  expectResult,
  job,
  type MainScenario,
  runStep,
  untilCancelled,
} from "../../support/main-scenario.ts";
import { apiError, connectionRefused, httpError, success } from "../../support/scripted-zilliz.ts";

const PLANNED_AT = Date.parse("2026-11-24T05:30:00Z") / 1000;

/** What an earlier attempt left on the commit. */
const marker = (changes: Partial<ResumeMarker> = {}): ResumeMarker => ({
  attempt: 1,
  mainId: "main-a",
  plannedAt: PLANNED_AT,
  backupId: "backup9",
  jobId: "job-0",
  ...changes,
});
const LEFT = marker();
const UNANSWERED = marker({ jobId: undefined, start: "unknown" });
const REQUESTED = marker({ jobId: undefined, start: "requested" });
/** Another step with the same job, step ID and inputs left it in the same attempt. */
const OTHERS = marker({ mainId: "main-b", jobId: "job-other" });
const OTHERS_NOTHING = marker({ mainId: "main-b", jobId: undefined, backupId: undefined });

/** The second attempt of a run whose first one left these markers, the newest first. */
function secondAttempt(markers: ResumeMarker[], scenario: MainScenario = {}): MainScenario {
  const github = {
    readMarkers: async () => markers,
    announceStart: async () => {},
  } as Partial<GitHubIntegration> as GitHubIntegration;
  return { ...scenario, context: { github, run: RUN_AGAIN, ...scenario.context } };
}
const RUN_AGAIN = { ...RUN_CONTEXT, runAttempt: "2" };

/** The job of the first attempt is job-0, and the one that this attempt may start is job-1. */
const first = (status: string, fields: object = {}) => job(status, { jobId: "job-0", ...fields });
const jobs = (status: string): MainScenario => ({
  responses: {
    describeJob: (_, { path }) => (path.endsWith("job-0") ? first(status) : job("SUCCESSFUL")),
  },
});
const jobOf = (path: string, status: string) => job(status, { jobId: path.split("/").at(-1) });
const NEW: Partial<ExportRequest> = { backup: { kind: "new" } };
const START = ["exportBackup"];

describe("a second attempt of a run", () => {
  it.each<[string, ResumeMarker[], MainScenario, Expected, string]>([
    [
      "reports the export of the first when that succeeded, and starts none",
      [LEFT],
      jobs("SUCCESSFUL"),
      ["succeeded", true, []],
      "job-0",
    ],
    [
      "watches the job of the first when that is still running",
      [LEFT],
      { responses: { describeJob: [first("IN_PROGRESS"), first("SUCCESSFUL")] } },
      ["succeeded", true, []],
      "job-0",
    ],
    [
      "watches a job whose status is unknown, as that may be running",
      [LEFT],
      { responses: { describeJob: [first("ARCHIVED"), first("SUCCESSFUL")] } },
      ["succeeded", true, []],
      "job-0",
    ],
    [
      "cancels the job of the first when it is cancelled itself",
      [LEFT],
      { cancelAt: 9_000, responses: { describeJob: untilCancelled("CANCELED", first) } },
      ["cancelled", false, ["cancelJob"], "confirmed"],
      "job-0",
    ],
    [
      "leaves the running job of the first as it is when `wait` is false",
      [LEFT],
      { request: { wait: false }, ...jobs("IN_PROGRESS") },
      ["started", true, []],
      "job-0",
    ],
    [
      "starts again after a job that was cancelled",
      [LEFT],
      jobs("CANCELED"),
      ["succeeded", true, START],
      "job-1",
    ],
    [
      "starts again after a job that failed",
      [LEFT],
      jobs("FAILED"),
      ["succeeded", true, START],
      "job-1",
    ],
    [
      "starts again when Zilliz Cloud doesn't know the job of the first",
      [LEFT],
      {
        responses: {
          describeJob: (_, { path }) =>
            path.endsWith("job-0") ? apiError(96_026) : job("SUCCESSFUL"),
        },
      },
      ["succeeded", true, START],
      "job-1",
    ],
    [
      "starts again after a start without a response, and warns",
      [UNANSWERED],
      {},
      ["succeeded", true, START],
      "job-1",
    ],
    [
      "starts again after a later attempt reported a start without a response",
      [marker({ attempt: 2, startedByAttempt: 1, jobId: undefined, start: "unknown" }), REQUESTED],
      { context: { run: { ...RUN_CONTEXT, runAttempt: "3" } } },
      ["succeeded", true, START],
      "job-1",
    ],
    [
      "starts again when two steps left jobs that all failed",
      [LEFT, OTHERS],
      {
        responses: {
          describeJob: (_, { path }) =>
            path.endsWith("job-1") ? job("SUCCESSFUL") : jobOf(path, "FAILED"),
        },
      },
      ["succeeded", true, START],
      "job-1",
    ],
    [
      "reports what attempt 1 started and attempt 2 resumed",
      [marker({ attempt: 2, mainId: "main-c", startedByAttempt: 1 }), LEFT],
      { ...jobs("SUCCESSFUL"), context: { run: { ...RUN_CONTEXT, runAttempt: "3" } } },
      ["succeeded", true, []],
      "job-0",
    ],
    [
      "starts the first export when no attempt left anything",
      [],
      {},
      ["succeeded", true, START],
      "job-1",
    ],
    [
      "exports a newer backup that has come since the first exported",
      [LEFT],
      {
        responses: {
          ...jobs("SUCCESSFUL").responses,
          listBackups: backups(BACKUP, {
            ...BACKUP,
            backupId: "backup10",
            createTime: "2026-11-24T05:59:00Z",
          }),
        },
      },
      ["succeeded", true, START],
      "job-1",
    ],
    [
      "starts an export of the selected backup when the first exported another one",
      [LEFT],
      {
        request: { backup: { kind: "id", id: "backup7" } },
        responses: {
          ...jobs("SUCCESSFUL").responses,
          describeBackup: success({ ...BACKUP, backupId: "backup7" }),
        },
      },
      ["succeeded", true, START],
      "job-1",
    ],
    [
      "reports the export of the backup that the first took with `backup-id: new`",
      [LEFT],
      { request: NEW, ...jobs("SUCCESSFUL") },
      ["succeeded", true, []],
      "job-0",
    ],
  ])("%s", async (_, markers, scenario, expected, jobId) => {
    const { outputs, calls } = await expectResult(secondAttempt(markers, scenario), expected);
    expect(calls.validateBucket).toBe(calls.exportBackup);
    expect(outputs["job-id"]).toBe(jobId);
  });

  it.each<[string, ResumeMarker[], MainScenario]>([
    ["another step's job succeeded and its own failed", [LEFT, OTHERS], {}],
    ["another step's job succeeded and it left none itself", [OTHERS_NOTHING, LEFT], {}],
    ["another step ran in this attempt", [marker({ attempt: 2, mainId: "main-b" }), LEFT], {}],
    ["a job of two steps is still running", [OTHERS_NOTHING, LEFT], jobs("IN_PROGRESS")],
    ["a start of two steps has no response", [OTHERS_NOTHING, UNANSWERED], {}],
  ])("starts nothing and resumes nothing when %s", async (_, markers, scenario) => {
    const { result, outputs } = await expectResult(
      secondAttempt(markers, {
        request: NEW,
        responses: {
          describeJob: (_, { path }) =>
            jobOf(path, path.endsWith("job-other") ? "SUCCESSFUL" : "FAILED"),
          ...(markers.includes(OTHERS) ? {} : jobs("SUCCESSFUL").responses),
          ...scenario.responses,
        },
      }),
      ["failed", false, []],
    );
    expect(result.message).toContain("by this step or by another one");
    expect(result.nextStep).toContain("`status-context`");
    expect(outputs["job-id"]).toBeUndefined();
  });

  it.each([
    ["an export", REQUESTED, "backup9"],
    [
      "a backup",
      marker({ backupId: undefined, jobId: undefined, start: "requested" }),
      "in01-cluster",
    ],
  ])("starts nothing when the first was lost while it requested %s", async (_, lost, subject) => {
    const { result } = await expectResult(secondAttempt([lost]), ["start-unknown", false, []]);
    expect(result.details).toContain("attempt 1 of this run ended before it recorded one");
    expect(result.message).toContain(subject);
  });

  it.each([
    ["403", httpError(403)],
    ["HTTP 404 without a code", httpError(404)],
    ["an empty success", success(undefined)],
    ["HTTP 503 for a minute", httpError(503)],
    ["a refused connection for a minute", connectionRefused()],
  ])("starts nothing when the job of the first can't be read: %s", async (_, response) => {
    const { result } = await expectResult(
      secondAttempt([LEFT], { responses: { describeJob: response } }),
      ["failed", false, []],
    );
    expect(result.message).toContain("job-0, which may be running");
  });

  it("publishes the facts of the first one's export", async () => {
    const times = { startTime: "2026-11-24T05:30:05Z", endTime: "2026-11-24T05:40:05Z" };
    const { outputs, result } = await runStep(
      secondAttempt([LEFT], {
        request: { directory: "{date}-{time}/{run_attempt}/{backup_id}" },
        responses: { describeJob: first("SUCCESSFUL", times) },
      }),
    );
    expect(outputs).toMatchObject({
      "backup-id": "backup9",
      "integration-id": "integ-1",
      bucket: "acme",
      directory: "2026-11-24-053000/1/backup9",
      "started-at": times.startTime,
      "finished-at": times.endTime,
      "duration-seconds": "600",
    });
    expect(result.message).toContain("Attempt 1 of this run started");
  });

  it("waits for the end of a job that is being cancelled before it starts another", async () => {
    const { requests, outputs } = await runStep(
      secondAttempt([LEFT], {
        responses: {
          describeJob: (_, { path, at }) =>
            path.endsWith("job-1")
              ? job("SUCCESSFUL")
              : first(at < 5_000 ? "CANCELING" : "CANCELED"),
        },
      }),
    );
    const start = requests.find(({ path }) => path.endsWith("/export"));
    expect(start?.at).toBeGreaterThanOrEqual(5_000);
    expect(outputs["job-id"]).toBe("job-1");
  });

  it("starts nothing when the job that is being cancelled doesn't end", async () => {
    await expectResult(
      secondAttempt([LEFT], {
        inputs: { timeoutMs: 60_000 },
        responses: { describeJob: first("CANCELING") },
      }),
      ["failed", false, []],
    );
  });

  it("warns that two exports may be running after a start without a response", async () => {
    const { runner } = await runStep(secondAttempt([UNANSWERED]));
    expect(runner.texts("warning").join()).toContain("backup backup9");
  });

  it("does not warn when a later marker of the attempt has the job", async () => {
    const { runner } = await runStep(secondAttempt([LEFT, UNANSWERED], jobs("FAILED")));
    expect(runner.texts("warning")).toEqual([]);
  });

  it("stops at once when it is cancelled while it reads the markers", async () => {
    const never = { readMarkers: () => new Promise<never>(() => {}) };
    await expectResult(
      secondAttempt([], {
        cancelAt: 500,
        context: { github: never as unknown as GitHubIntegration },
      }),
      ["cancelled", false, [], "not-needed"],
    );
  });
});

describe("earlier attempts are looked up", () => {
  it.each<[string, MainScenario, string]>([
    ["not with `resume: never`", { inputs: { resume: "never" } }, "job-1"],
    ["in a second attempt", {}, "job-0"],
  ])("%s", async (_, scenario, jobId) => {
    const { outputs } = await runStep(
      secondAttempt([LEFT], { ...jobs("SUCCESSFUL"), ...scenario }),
    );
    expect(outputs["job-id"]).toBe(jobId);
  });

  it.each([
    ["auto", "job-1"],
    ["always", "job-0"],
  ] as const)("in a first attempt with `resume: %s`: the job is %s", async (resume, jobId) => {
    const { github } = secondAttempt([LEFT]).context ?? {};
    const { outputs } = await runStep({
      ...jobs("SUCCESSFUL"),
      inputs: { resume },
      context: { github },
    });
    expect(outputs["job-id"]).toBe(jobId);
  });

  it("logs that resuming needs a token when there is none", async () => {
    const { runner, outputs } = await runStep(
      secondAttempt([LEFT], { ...jobs("SUCCESSFUL"), context: { github: undefined } }),
    );
    expect(runner.texts("info").join()).toContain("`github-token`");
    expect(outputs["job-id"]).toBe("job-1");
  });
});
