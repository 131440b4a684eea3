import { describe, expect, it, vi } from "vitest";
import type { GitHubIntegration } from "../../../src/github/integration.ts";
import type { ResumeMarker } from "../../../src/github/resume-marker.ts";
import type { ExportRequest } from "../../../src/inputs/inputs.ts";
import { RUN_CONTEXT } from "../../support/context.ts";
import {
  BACKUP,
  backups,
  type Endpoint,
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
const REJECTED = marker({ jobId: undefined });
const REQUESTED = marker({ jobId: undefined, start: "requested" });
/** Another step with the same job, step ID and inputs left it in the same attempt. */
const OTHERS = marker({ mainId: "main-b", jobId: "job-other" });
const OTHERS_NOW = marker({ attempt: 2, mainId: "main-b" });
const OTHERS_NOTHING = marker({ mainId: "main-b", jobId: undefined, backupId: undefined });

/** The second attempt of a run whose first one left these markers, the newest first. */
function secondAttempt(markers: ResumeMarker[], scenario: MainScenario = {}): MainScenario {
  const github = {
    readMarkers: async () => markers,
    announceStart: async () => {},
  } as Partial<GitHubIntegration> as GitHubIntegration;
  return { ...scenario, context: { github, run: RUN_AGAIN, ...scenario.context } };
}
const STARTED = "Attempt 1 of this run started export job job-0 of backup backup9";
const RUN_AGAIN = { ...RUN_CONTEXT, runAttempt: "2" };

/** The job of the first attempt is job-0, and the one that this attempt may start is job-1. */
const first = (status: string, fields: object = {}) => job(status, { jobId: "job-0", ...fields });
const jobs = (status: string): MainScenario => ({
  responses: {
    describeJob: (_, { path }) => (path.endsWith("job-0") ? first(status) : job("SUCCESSFUL")),
  },
});
const jobOf = (path: string, status: string) => job(status, { jobId: path.split("/").at(-1) });
const MISSING = httpError(404);
const NEW: Partial<ExportRequest> = { backup: { kind: "new" } };
const THIRD_ATTEMPT = { run: { ...RUN_CONTEXT, runAttempt: "3" } };

describe("a second attempt of a run", () => {
  it.each<[string, ResumeMarker[], MainScenario]>([
    ["that succeeded", [LEFT], jobs("SUCCESSFUL")],
    ["whose request left a marker, too", [LEFT, REQUESTED], jobs("SUCCESSFUL")],
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
    [
      "of the selected backup",
      [LEFT],
      { request: { backup: { kind: "id", id: "backup9" } }, ...jobs("SUCCESSFUL") },
    ],
    [
      "that succeeded when `wait` is false",
      [LEFT],
      { request: { wait: false }, ...jobs("SUCCESSFUL") },
    ],
  ])("reports the export of the first %s, and starts none", async (_, markers, scenario) => {
    const { outputs } = await expectResult(secondAttempt(markers, scenario), [
      "succeeded",
      true,
      [],
    ]);
    expect(outputs["job-id"]).toBe("job-0");
  });

  it.each<[string, ResumeMarker[], MainScenario, logged?: string]>([
    ["after a job that was cancelled", [LEFT], jobs("CANCELED"), `${STARTED}: CANCELED.`],
    ["after a job that failed", [LEFT], jobs("FAILED"), `${STARTED}: FAILED.`],
    [
      "after a job of the selected backup that was cancelled",
      [LEFT],
      {
        request: { backup: { kind: "id", id: "backup9" } },
        responses: { ...jobs("CANCELED").responses, describeBackup: success(BACKUP) },
      },
      `${STARTED}: CANCELED.`,
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
      `${STARTED}, which Zilliz Cloud doesn't know.`,
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
      `${STARTED}: FAILED. Attempt 1 of this run started export job job-other of backup backup9: FAILED.`,
    ],
    ["when no attempt left anything", [], {}],
    ["when only another step of this attempt left a job", [OTHERS_NOW], jobs("SUCCESSFUL")],
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
      `${STARTED}: SUCCESSFUL. The newest backup is now backup10.`,
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
      `${STARTED}: SUCCESSFUL.`,
    ],
  ])("starts an export %s", async (_, markers, scenario, logged) => {
    const { outputs, calls, runner } = await expectResult(secondAttempt(markers, scenario), [
      "succeeded",
      true,
      ["exportBackup"],
    ]);
    const notResumed = runner.texts("info").filter((line) => line.includes("resumes none"));
    expect(notResumed).toEqual(logged ? [`${logged} This attempt resumes none of them.`] : []);
    expect(calls.validateBucket).toBe(1);
    expect(outputs["job-id"]).toBe("job-1");
  });

  it("cancels the job of the first when it is cancelled itself", async () => {
    const responses = { describeJob: untilCancelled("CANCELED", first) };
    const scenario = secondAttempt([LEFT], { cancelAt: 9_000, responses });
    await expectResult(scenario, ["cancelled", false, ["cancelJob"], "confirmed"]);
  });

  it.each<Endpoint>(["describeJob", "describeBackup"])(
    "cancels nothing when it is cancelled during %s of an export that succeeded",
    async (endpoint) => {
      const scenario = secondAttempt([LEFT], { cancelDuring: endpoint, ...jobs("SUCCESSFUL") });
      await expectResult({ ...scenario, request: NEW }, ["cancelled", false, [], "not-needed"]);
    },
  );

  const NAMED = "{backup_name}/{backup_id}";
  it.each<[string, string, Partial<ResumeMarker>, MainScenario["responses"], string | undefined]>([
    ["with the backup's name", NAMED, {}, {}, "nightly/backup9"],
    [
      "when its integration can't be read",
      NAMED,
      {},
      { describeIntegration: MISSING },
      "nightly/backup9",
    ],
    ["not without the backup's name", NAMED, {}, { describeBackup: MISSING }, undefined],
    ["not when the marker has no backup", "{backup_id}", { backupId: undefined }, {}, undefined],
  ])(
    "publishes the directory of the first one's export, %s",
    async (_, directory, changes, responses, published) => {
      const { outputs, calls } = await expectResult(
        secondAttempt([marker({ integrationId: "integ-1", ...changes })], {
          request: { ...NEW, directory },
          responses: { ...jobs("SUCCESSFUL").responses, ...responses },
        }),
        ["succeeded", true, []],
      );
      expect(outputs.directory).toBe(published);
      expect(calls.describeBackup).toBe("backupId" in changes ? undefined : 1);
    },
  );

  it("leaves the running job of the first as it is when `wait` is false", async () => {
    const scenario = secondAttempt([LEFT], { request: { wait: false }, ...jobs("IN_PROGRESS") });
    const { calls } = await expectResult(scenario, ["started", true, []]);
    expect(calls.validateBucket).toBe(undefined);
  });

  it.each<[string, ResumeMarker[], MainScenario]>([
    ["another step's job succeeded and its own failed", [LEFT, OTHERS], {}],
    ["another step's job succeeded and it left none itself", [OTHERS_NOTHING, LEFT], {}],
    ["another step ran in this attempt", [OTHERS_NOW, LEFT], {}],
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
    ["an export", REQUESTED, "An export of backup backup9"],
    [
      "a backup",
      marker({ backupId: undefined, jobId: undefined, start: "requested" }),
      "A backup of cluster in01-cluster",
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
      "backup-status": "AVAILABLE",
      "integration-id": "integ-1",
      bucket: "acme",
      directory: "2026-11-24-053000/1/backup9",
      "started-at": times.startTime,
      "finished-at": times.endTime,
      "duration-seconds": "600",
    });
    expect(result.message).toContain("Attempt 1 of this run started");
  });

  it.each(["startTime", "endTime"])("reports no end without the job's %s", async (missing) => {
    const times = { startTime: "2026-11-24T05:30:05Z", endTime: "2026-11-24T05:40:05Z" };
    const describeJob = first("SUCCESSFUL", { ...times, [missing]: undefined });
    const { outputs } = await runStep(secondAttempt([LEFT], { responses: { describeJob } }));
    expect(outputs["finished-at"]).toBeUndefined();
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

  it.each([
    ["doesn't end", [first("CANCELING")]],
    ["can no longer be read", [first("CANCELING"), apiError(96_013)]],
  ])("starts nothing when the job that is being cancelled %s", async (_, describeJob) => {
    await expectResult(
      secondAttempt([LEFT], { inputs: { timeoutMs: 60_000 }, responses: { describeJob } }),
      ["failed", false, []],
    );
  });

  it.each([
    ["an export", UNANSWERED, "requested an export of backup backup9 but"],
    ["a backup", { ...UNANSWERED, backupId: undefined }, "requested a backup but"],
  ])(
    "warns that two exports may be running after a start of %s without a response",
    async (_, left, text) => {
      const { runner } = await runStep(secondAttempt([left]));
      expect(runner.texts("warning").join()).toContain(text);
    },
  );

  it.each([
    ["a later marker of the attempt has the job", [LEFT, UNANSWERED]],
    ["an earlier marker of the attempt has the job", [UNANSWERED, LEFT]],
    ["the request of the first was rejected", [REJECTED]],
  ])("does not warn when %s", async (_, markers) => {
    const { runner } = await runStep(secondAttempt(markers, jobs("FAILED")));
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
    ["not", "2", "never", 0],
    ["", "2", "auto", 1],
    ["not", "1", "auto", 0],
    ["", "1", "always", 1],
  ] as const)("%s in attempt %s with `resume: %s`", async (_, runAttempt, resume, reads) => {
    const { context, ...scenario } = secondAttempt([LEFT], jobs("SUCCESSFUL"));
    const run = { ...RUN_CONTEXT, runAttempt };
    const readMarkers = vi.fn(async () => [LEFT]);
    const github = { ...context?.github, readMarkers } as unknown as GitHubIntegration;
    const { outputs } = await runStep({
      ...scenario,
      inputs: { resume },
      context: { run, github },
    });
    expect(readMarkers).toHaveBeenCalledTimes(reads);
    expect(outputs["job-id"]).toBe(reads === 0 ? "job-1" : "job-0");
  });

  it("logs that resuming needs a token when there is none", async () => {
    const { runner, outputs } = await runStep(
      secondAttempt([LEFT], { ...jobs("SUCCESSFUL"), context: { github: undefined } }),
    );
    expect(runner.texts("info").join()).toContain("`github-token`");
    expect(outputs["job-id"]).toBe("job-1");
  });
});
