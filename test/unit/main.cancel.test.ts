import { describe, expect, it } from "vitest";
import {
  backupJob,
  type Expected,
  expectResult,
  job,
  type MainScenario,
  type Responses,
  RUNNING,
  runStep,
  TAKING,
  untilCancelled,
} from "../support/main-scenario.ts";
import { apiError, httpError, type ScriptedResponse, success } from "../support/scripted-zilliz.ts";

const NEW: MainScenario["request"] = { backup: { kind: "new" } };
const CANCEL = { onTimeout: "cancel", timeoutMs: 60_000 } as const;
/** An endpoint that isn't there. */
const MISSING = httpError(404);

describe("the workflow is cancelled", () => {
  const START = ["exportBackup"];
  const CANCELLED = [...START, "cancelJob"];
  it.each<[string, MainScenario, Expected]>([
    [
      "before anything was started: nothing is, and nothing needs cancelling",
      { cancelDuring: "listBackups" },
      ["cancelled", false, [], "not-needed"],
    ],
    [
      "while the job runs: the job is cancelled",
      { cancelAt: 9_000, responses: { describeJob: untilCancelled() } },
      ["cancelled", false, CANCELLED, "confirmed"],
    ],
    [
      "while the start is under way: its response is awaited, then the job is cancelled",
      {
        cancelDuring: "exportBackup",
        responses: {
          exportBackup: { afterMs: 3_000, outcome: success({ jobId: "job-1" }) },
          describeJob: untilCancelled(),
        },
      },
      ["cancelled", false, CANCELLED, "confirmed"],
    ],
    [
      "during the start with `wait: false`: the job is cancelled all the same",
      {
        request: { wait: false },
        cancelDuring: "exportBackup",
        responses: { describeJob: untilCancelled() },
      },
      ["cancelled", false, CANCELLED, "confirmed"],
    ],
    [
      "while the start is under way and its response never comes",
      { cancelDuring: "exportBackup", responses: { exportBackup: "silence" } },
      ["start-unknown", false, START],
    ],
    [
      "with `on-cancel: detach`: the job keeps running",
      { inputs: { onCancel: "detach" }, cancelAt: 9_000, responses: RUNNING },
      ["in-progress", false, START],
    ],
    [
      "with `on-cancel: detach` before the time is up: `on-timeout: cancel` changes nothing",
      { inputs: { onCancel: "detach", onTimeout: "cancel" }, cancelAt: 9_000, responses: RUNNING },
      ["in-progress", false, START],
    ],
    [
      "and no endpoint cancels the job",
      { cancelAt: 9_000, responses: { ...RUNNING, cancelJob: MISSING } },
      ["in-progress", false, [...START, ...Array(4).fill("cancelJob")], "unsupported"],
    ],
    [
      "and Zilliz Cloud refuses for good",
      { cancelAt: 9_000, responses: { ...RUNNING, cancelJob: apiError(96_013) } },
      ["in-progress", false, [...CANCELLED, "cancelJob"], "rejected"],
    ],
    [
      "and the cancel is accepted, but the job goes on: the response is not believed",
      { cancelAt: 9_000, responses: RUNNING },
      ["in-progress", false, CANCELLED, "requested"],
    ],
    [
      "and the response to the cancel never comes, but the job is cancelled",
      {
        cancelAt: 9_000,
        responses: { cancelJob: "silence", describeJob: untilCancelled() },
      },
      ["cancelled", false, CANCELLED, "confirmed"],
    ],
    [
      "at the moment the job succeeds: the step fails, and says that the job has ended",
      { cancelAt: 9_000, responses: { describeJob: untilCancelled("SUCCESSFUL") } },
      ["succeeded", false, CANCELLED, "already-finished"],
    ],
  ])("%s", async (_, scenario, expected) => {
    const { result, outputs, tookMs, sent } = await expectResult(scenario, expected);
    const hasEnded = expected[3] === "confirmed" || expected[3] === "already-finished";
    expect("finished-at" in outputs).toBe(hasEnded);
    if (sent.length > 0) expect(result.message).toMatch(/job-1|directory/);
    expect(tookMs).toBeLessThan(9_000 + 6_500);
  });

  it("and is asked again after an odd response, here of a firewall", async () => {
    const { result, tookMs } = await runStep({
      cancelAt: 9_000,
      responses: {
        cancelJob: ({ cancelJob }) =>
          cancelJob > 2 ? success({}) : { status: 403, body: "<html>" },
        describeJob: (_calls, { at }) => job(at > 11_000 ? "CANCELED" : "IN_PROGRESS"),
      },
    });
    expect(result).toMatchObject({ status: "cancelled", cancelOutcome: "confirmed" });
    expect(tookMs).toBeLessThan(9_000 + 5_500);
  });

  it.each<[string, ScriptedResponse["outcome"], string]>([
    ["HTTP 409", httpError(409), "rejected"],
    ["the page of a firewall", { status: 403, body: "<html>" }, "unreachable"],
    ["silence", "silence", "unreachable"],
  ])("and is left to the post step after 5.5 s of %s", async (_, odd, cancelOutcome) => {
    const describeJob: Responses = ({ cancelJob }) =>
      cancelJob > 0 && odd === "silence" ? odd : job("IN_PROGRESS");
    const responses = { describeJob, cancelJob: odd };
    const { result, tookMs } = await runStep({ cancelAt: 9_000, responses });
    expect(result).toMatchObject({ status: "in-progress", cancelOutcome, retryInPost: true });
    expect(result.message).toContain("job-1");
    expect(tookMs).toBeGreaterThan(9_000 + 4_500);
    expect(tookMs).toBeLessThanOrEqual(9_000 + 5_500);
  });

  const TAKES: [string, MainScenario, Expected][] = [
    [
      "while a backup is requested: its response is awaited, then its job is cancelled",
      {
        cancelDuring: "createBackup",
        responses: {
          createBackup: {
            afterMs: 3_000,
            outcome: success({ backupId: "backup9", jobId: "job-7" }),
          },
          describeBackupJob: untilCancelled("CANCELED", backupJob),
        },
      },
      ["cancelled", false, ["createBackup", "cancelJob"], "confirmed"],
    ],
    [
      "before its request is sent again after a rate limit: nothing was started",
      {
        cancelAt: 9_000,
        responses: { createBackup: httpError(429, { "retry-after": "30" }) },
      },
      ["cancelled", false, ["createBackup"], "not-needed"],
    ],
    [
      "while a backup is requested and the response never comes",
      { cancelDuring: "createBackup", responses: { createBackup: "silence" } },
      ["start-unknown", false, ["createBackup"]],
    ],
    [
      "while a backup is taken: its job is cancelled",
      {
        cancelAt: 9_000,
        responses: { ...TAKING, describeBackupJob: untilCancelled("CANCELED", backupJob) },
      },
      ["cancelled", false, ["createBackup", "cancelJob"], "confirmed"],
    ],
    [
      "while a backup is taken, with `on-cancel: detach`: the backup goes on",
      { inputs: { onCancel: "detach" }, cancelAt: 9_000, responses: TAKING },
      ["in-progress", false, ["createBackup"]],
    ],
    [
      "while a backup is taken, and no endpoint cancels its job",
      { cancelAt: 9_000, responses: { ...TAKING, cancelJob: MISSING } },
      ["in-progress", false, ["createBackup", ...Array(4).fill("cancelJob")], "unsupported"],
    ],
    [
      "while a backup is taken by a key that may not see the cluster: its project is found among the key's",
      {
        cancelAt: 9_000,
        responses: {
          ...TAKING,
          describeCluster: httpError(403),
          describeBackupJob: untilCancelled("CANCELED", backupJob),
        },
      },
      ["cancelled", false, ["createBackup", "cancelJob"], "confirmed"],
    ],
    [
      "while a backup is taken whose job is not known",
      {
        cancelAt: 9_000,
        responses: { ...TAKING, createBackup: success({ backupId: "backup9" }) },
      },
      ["in-progress", false, ["createBackup"], "unsupported"],
    ],
    [
      "when the backup is just there: it is kept, and not exported",
      {
        cancelAt: 9_000,
        responses: { ...TAKING, describeBackupJob: untilCancelled("SUCCESSFUL", backupJob) },
      },
      ["cancelled", false, ["createBackup", "cancelJob"], "already-finished"],
    ],
  ];
  it.each(TAKES)("%s", async (_, scenario, expected) => {
    const { result, outputs } = await expectResult({ request: NEW, ...scenario }, expected);
    expect(result.message).toContain("No export was started");
    expect(outputs).not.toHaveProperty("job-id");
  });
});

describe("the time is up with `on-timeout: cancel`", () => {
  const CANCELLED = ["exportBackup", "cancelJob"];
  it.each<[string, MainScenario, Expected]>([
    [
      "cancels the job, and fails",
      { responses: { describeJob: untilCancelled() } },
      ["timed-out", false, CANCELLED, "confirmed"],
    ],
    [
      "fails when Zilliz Cloud refuses",
      { responses: { ...RUNNING, cancelJob: apiError(96_013) } },
      ["timed-out", false, [...CANCELLED, "cancelJob"], "rejected"],
    ],
    [
      "succeeds when the job succeeds at that very moment",
      { responses: { describeJob: untilCancelled("SUCCESSFUL") } },
      ["succeeded", true, CANCELLED, "already-finished"],
    ],
    [
      "fails when the job fails at that very moment",
      { responses: { describeJob: untilCancelled("FAILED") } },
      ["failed", false, CANCELLED, "already-finished"],
    ],
    [
      "finishes the cancel when the workflow is cancelled in the middle of it, though `on-cancel` is detach",
      {
        inputs: { ...CANCEL, onCancel: "detach" },
        cancelAt: 61_000,
        responses: {
          describeJob: (calls, { at }) =>
            job(calls.cancelJob === 0 ? "IN_PROGRESS" : at < 63_000 ? "CANCELING" : "CANCELED"),
        },
      },
      ["timed-out", false, [...CANCELLED, "cancelJob"], "confirmed"],
    ],
  ])("%s", async (_, scenario, expected) => {
    const { result } = await expectResult({ inputs: CANCEL, ...scenario }, expected);
    expect(result.message).toContain("1m");
  });

  it("saves that it timed out before it sends the cancel, and waits two minutes for its end", async () => {
    const timedOut: unknown[] = [];
    const { result, tookMs } = await runStep({
      inputs: CANCEL,
      responses: {
        describeJob: untilCancelled("CANCELING"),
        cancelJob: (_calls, _request, saved) => {
          timedOut.push(saved?.facts.timedOutAfter);
          return { status: 202, ...success({}) };
        },
      },
    });
    expect(timedOut).toEqual(["1m"]);
    expect(result).toMatchObject({ status: "timed-out", cancelOutcome: "requested" });
    expect(tookMs).toBeGreaterThan(60_000 + 110_000);
    expect(tookMs).toBeLessThanOrEqual(60_000 + 120_000);
  });
});
