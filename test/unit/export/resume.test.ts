import { describe, expect, it } from "vitest";
import type { GitHubIntegration } from "../../../src/github/integration.ts";
import type { ResumeMarker } from "../../../src/github/resume-marker.ts";
import type { ExportRequest } from "../../../src/inputs/inputs.ts";
import { RUN_CONTEXT } from "../../support/context.ts";
import {
  BACKUP,
  backups,
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
const THIRD_ATTEMPT = { run: { ...RUN_CONTEXT, runAttempt: "3" } };

describe("a second attempt of a run", () => {
  it.each<[string, ResumeMarker[], MainScenario]>([
    ["that succeeded", [LEFT], jobs("SUCCESSFUL")],
    [
      "that is still running",
      [LEFT],
      { responses: { describeJob: [first("IN_PROGRESS"), first("SUCCESSFUL")] } },
    ],
    [
      "whose status is unknown, as it may be running",
      [LEFT],
      { responses: { describeJob: [first("ARCHIVED"), first("SUCCESSFUL")] } },
    ],
    [
      "which attempt 1 started and attempt 2 resumed",
      [marker({ attempt: 2, mainId: "main-c", startedByAttempt: 1 }), LEFT],
      { ...jobs("SUCCESSFUL"), context: THIRD_ATTEMPT },
    ],
    ["of the backup that it took itself", [LEFT], { request: NEW, ...jobs("SUCCESSFUL") }],
  ])("reports the export of the first %s, and starts none", async (_, markers, scenario) => {
    const { outputs } = await expectResult(secondAttempt(markers, scenario), [
      "succeeded",
      true,
      [],
    ]);
    expect(outputs["job-id"]).toBe("job-0");
  });

  it.each<[string, ResumeMarker[], MainScenario]>([
    ["after a job that was cancelled", [LEFT], jobs("CANCELED")],
    ["after a job that failed", [LEFT], jobs("FAILED")],
    [
      "after a job of the selected backup that was cancelled",
      [LEFT],
      {
        request: { backup: { kind: "id", id: "backup9" } },
        responses: { ...jobs("CANCELED").responses, describeBackup: success(BACKUP) },
      },
    ],
    [
      "when Zilliz Cloud doesn't know the job of the first",
      [LEFT],
      {
        responses: {
          describeJob: (_, { path }) =>
            path.endsWith("job-0") ? apiError(96_026) : job("SUCCESSFUL"),
        },
      },
    ],
    ["after a start without a response", [UNANSWERED], {}],
    [
      "after a later attempt reported a start without a response",
      [marker({ attempt: 2, startedByAttempt: 1, jobId: undefined, start: "unknown" }), REQUESTED],
      { context: THIRD_ATTEMPT },
    ],
    [
      "when two steps left jobs that all failed",
      [LEFT, OTHERS],
      {
        responses: {
          describeJob: (_, { path }) =>
            path.endsWith("job-1") ? job("SUCCESSFUL") : jobOf(path, "FAILED"),
        },
      },
    ],
    ["when no attempt left anything", [], {}],
    [
      "of a newer backup that has come since the first exported",
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
    ],
    [
      "of the selected backup when the first exported another one",
      [LEFT],
      {
        request: { backup: { kind: "id", id: "backup7" } },
        responses: {
          ...jobs("SUCCESSFUL").responses,
          describeBackup: success({ ...BACKUP, backupId: "backup7" }),
        },
      },
    ],
  ])("starts an export %s", async (_, markers, scenario) => {
    const { outputs, calls } = await expectResult(secondAttempt(markers, scenario), [
      "succeeded",
      true,
      ["exportBackup"],
    ]);
    expect(calls.validateBucket).toBe(1);
    expect(outputs["job-id"]).toBe("job-1");
  });

  it("cancels the job of the first when it is cancelled itself", async () => {
    const responses = { describeJob: untilCancelled("CANCELED", first) };
    const scenario = secondAttempt([LEFT], { cancelAt: 9_000, responses });
    await expectResult(scenario, ["cancelled", false, ["cancelJob"], "confirmed"]);
  });

  it("leaves the running job of the first as it is when `wait` is false", async () => {
    const scenario = secondAttempt([LEFT], { request: { wait: false }, ...jobs("IN_PROGRESS") });
    const { calls } = await expectResult(scenario, ["started", true, []]);
    expect(calls.validateBucket).toBe(undefined);
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
  it.each([
    ["not", "2", "never", "job-1"],
    ["", "2", "auto", "job-0"],
    ["not", "1", "auto", "job-1"],
    ["", "1", "always", "job-0"],
  ] as const)("%s in attempt %s with `resume: %s`", async (_, runAttempt, resume, jobId) => {
    const { context, ...scenario } = secondAttempt([LEFT], jobs("SUCCESSFUL"));
    const run = { ...RUN_CONTEXT, runAttempt };
    const { outputs } = await runStep({
      ...scenario,
      inputs: { resume },
      context: { ...context, run },
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
