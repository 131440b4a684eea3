import { describe, expect, it } from "vitest";
import type { Facts, SavedState } from "../../src/state/saved-state.ts";
import { savedState } from "../support/context.ts";
import {
  backupJob,
  type Expected,
  expectResult,
  job,
  type MainScenario,
  RUNNING,
  runStep,
  TAKING,
  untilCancelled,
} from "../support/main-scenario.ts";
import { connectionRefused, httpError, success } from "../support/scripted-zilliz.ts";

const FACTS: Facts = {
  clusterId: "in01-cluster",
  projectIds: ["proj-1"],
  backupId: "backup9",
  integrationId: "integ-1",
  directory: "exports/backup9/",
};
const left = (phase: SavedState["phase"], facts: Facts = {}): SavedState =>
  savedState({ phase, facts: { ...FACTS, ...facts } });
const REQUESTED = left("requesting-backup");
const TAKEN = left("backing-up", { backupJobId: "job-7" });
const STARTING = left("starting");
const WATCHED = left("running", { jobId: "job-1" });
const ACCEPTED = left("running", { jobId: "job-1", cancelAccepted: true });
const LATE = left("running", { jobId: "job-1", timedOutAfter: "2s" });
const DETACH = { onCancel: "detach" } as const;

describe("the post step after a main step that was killed", () => {
  it.each<[string, SavedState, MainScenario, Expected]>([
    [
      "cancels the export job",
      WATCHED,
      { responses: { describeJob: untilCancelled() } },
      ["cancelled", false, ["cancelJob"], "confirmed"],
    ],
    [
      "cancels the job that takes the backup",
      TAKEN,
      {
        responses: { ...TAKING, describeBackupJob: untilCancelled("CANCELED", backupJob) },
      },
      ["cancelled", false, ["cancelJob"], "confirmed"],
    ],
    [
      "leaves the export job with `on-cancel: detach`",
      WATCHED,
      { inputs: DETACH, responses: RUNNING },
      ["in-progress", false, []],
    ],
    [
      "leaves the backup with `on-cancel: detach`",
      TAKEN,
      { inputs: DETACH, responses: TAKING },
      ["in-progress", false, []],
    ],
    [
      "finishes the cancel that a time limit began, though `on-cancel` is detach",
      LATE,
      {
        inputs: { ...DETACH, onTimeout: "cancel" },
        responses: { describeJob: untilCancelled() },
      },
      ["timed-out", false, ["cancelJob"], "confirmed"],
    ],
    [
      "leaves what both a time limit and a cancel leave",
      LATE,
      { inputs: { ...DETACH, onTimeout: "detach" }, responses: RUNNING },
      ["in-progress", false, []],
    ],
    [
      "says that an export may be running when the start had no response yet, and starts nothing",
      STARTING,
      {},
      ["start-unknown", false, []],
    ],
    [
      "says that a backup may be taken when the request had no response yet, and requests nothing",
      REQUESTED,
      {},
      ["start-unknown", false, []],
    ],
    [
      "says that the job keeps running when no endpoint cancels it",
      WATCHED,
      { responses: { ...RUNNING, cancelJob: httpError(404) } },
      ["in-progress", false, ["cancelJob", "cancelJob", "cancelJob", "cancelJob"], "unsupported"],
    ],
    [
      "reports a job that had succeeded by then",
      WATCHED,
      { responses: { describeJob: job("SUCCESSFUL") } },
      ["succeeded", false, ["cancelJob"], "already-finished"],
    ],
    [
      "does not believe a response that accepts the cancel",
      WATCHED,
      { responses: { ...RUNNING, cancelJob: success({}) } },
      ["in-progress", false, ["cancelJob"], "requested"],
    ],
  ])("%s", async (_, state, scenario, expected) => {
    const { result, calls } = await expectResult({ ...scenario, state }, expected);
    const { jobId = "backup9" } = state.facts;
    expect(result.message).toContain(state === REQUESTED ? "in01-cluster" : jobId);
    if (expected[2].length === 0) expect(calls).toEqual({});
  });

  it("asks again after an odd response, here HTTP 409, for a minute and a half", async () => {
    const { result } = await runStep({
      state: WATCHED,
      responses: {
        describeJob: ({ cancelJob }, { at }) =>
          job(cancelJob > 0 && at > 91_000 ? "CANCELED" : "IN_PROGRESS"),
        cancelJob: (_calls, { at }) => (at < 90_000 ? httpError(409) : success({})),
      },
    });
    expect(result).toMatchObject({ status: "cancelled", cancelOutcome: "confirmed" });
  });

  it.each([
    ["", WATCHED, "unreachable"],
    [", and knows that main's request was accepted", ACCEPTED, "requested"],
  ])(
    "gives up after two minutes when Zilliz Cloud can't be reached%s",
    async (_, state, outcome) => {
      const { result, tookMs } = await runStep({
        state,
        responses: { cancelJob: connectionRefused(), describeJob: connectionRefused() },
      });
      expect(result).toMatchObject({ status: "in-progress", cancelOutcome: outcome });
      expect(tookMs).toBeLessThanOrEqual(120_000);
    },
  );
});
