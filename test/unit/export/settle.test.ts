import { describe, expect, it } from "vitest";
import { cleanup } from "../../../src/cleanup.ts";
import {
  handleInterruption,
  handleTimeout,
} from "../../../src/export/cancel-job.ts";
import type { Inputs } from "../../../src/inputs/inputs.ts";
import { Interrupted } from "../../../src/runner/signals.ts";
import type { Facts } from "../../../src/state/saved-state.ts";
import { createTestContext } from "../../support/context.ts";
import {
  type ReceivedRequest,
  type ScriptedResponse,
  success,
} from "../../support/scripted-zilliz.ts";

const TAKING: Facts = {
  clusterId: "in01-cluster",
  projectIds: ["proj-1"],
  backupId: "backup9",
  backupJobId: "job-7",
};
const RUNNING: Facts = { ...TAKING, jobId: "job-1", directory: "exports/" };
/** The time limit is up, and that is being acted on. */
const LATE: Facts = { ...RUNNING, timedOutAfter: "2s" };

/** A step with something open, at a Zilliz Cloud that cancels what it is asked to. */
function open(facts: Facts, changes: Partial<Inputs>, ends = "CANCELED") {
  const name = facts.jobId === undefined ? "backing-up" : "running";
  /** What the state says when a cancel is asked for. */
  const known: (Facts | undefined)[] = [];
  const world = createTestContext(
    ({ method, path }: ReceivedRequest): ScriptedResponse => {
      if (method === "POST") {
        known.push(world.runner.phases.at(-1)?.facts);
        return { outcome: { status: 202, ...success({}) } };
      }
      const asked = world.server.requests.some(
        (each) => each.method === "POST",
      );
      const status = asked ? ends : "IN_PROGRESS";
      return { outcome: success({ jobId: path.split("/").at(-1), status }) };
    },
    changes,
    { phase: name, facts },
  );
  const cancelled = () =>
    world.server.requests
      .filter(({ method }) => method === "POST")
      .map(({ path }) => path);
  return { ...world, cancelled, known };
}

const CANCELS_7 = ["/v2/projects/proj-1/jobs/job-7/cancel"];
const CANCELS_1 = ["/v2/projects/proj-1/jobs/job-1/cancel"];

describe.each([
  ["main, when the workflow is cancelled", handleInterruption],
  ["the post step", cleanup],
])("%s", (_, settle) => {
  it.each<[string, Facts, Partial<Inputs>, string[], string]>([
    ["cancels the export", RUNNING, {}, CANCELS_1, "canceled"],
    ["cancels the backup", TAKING, {}, CANCELS_7, "canceled"],
    ["leaves the export", RUNNING, { onCancel: "detach" }, [], "in-progress"],
    ["leaves the backup", TAKING, { onCancel: "detach" }, [], "canceled"],
    [
      "finishes a cancel that a time limit began",
      LATE,
      { onCancel: "detach", onTimeout: "cancel" },
      CANCELS_1,
      "timed-out",
    ],
    [
      "leaves what both a time limit and a cancel leave",
      LATE,
      { onCancel: "detach", onTimeout: "detach" },
      [],
      "in-progress",
    ],
  ])("%s", async (_, facts, changes, paths, status) => {
    const { context, cancelled, interruption } = open(facts, changes);
    if (settle === handleInterruption)
      interruption.abort(new Interrupted("SIGINT", 0));
    const result = await settle(context);
    expect(cancelled()).toEqual(paths);
    expect(result.status).toBe(status);
    expect(result.success).toBe(false);
    expect(result.message).toContain(facts.jobId ?? facts.backupId);
    expect(result.message.includes("No export was started")).toBe(
      facts.jobId === undefined,
    );
  });
});

describe("a time limit that is up", () => {
  it("is in the state before anything is cancelled", async () => {
    const { context, known } = open(RUNNING, { onTimeout: "cancel" });
    expect((await handleTimeout(context)).status).toBe("timed-out");
    expect(known).toMatchObject([{ timedOutAfter: "5h" }]);
  });

  it("is waited two minutes for, when the job doesn't end", async () => {
    const { context, clock } = open(
      RUNNING,
      { onTimeout: "cancel" },
      "CANCELING",
    );
    const result = await handleTimeout(context);
    expect(result).toMatchObject({
      status: "timed-out",
      cancelOutcome: "requested",
      success: false,
      retryInPost: true,
    });
    expect(clock.now()).toBeGreaterThan(110_000);
    expect(clock.now()).toBeLessThanOrEqual(120_000);
  });

  it("is green only where the job has succeeded all the same", async () => {
    for (const [ends, green] of [
      ["SUCCESSFUL", true],
      ["FAILED", false],
      ["CANCELED", false],
    ] as const) {
      const { context } = open(RUNNING, { onTimeout: "cancel" }, ends);
      expect((await handleTimeout(context)).success).toBe(green);
    }
  });

  it("is never green for a backup that was just taken: nothing was exported", async () => {
    const { context } = open(TAKING, { onTimeout: "cancel" }, "SUCCESSFUL");
    const result = await handleTimeout(context);
    expect(result).toMatchObject({ status: "timed-out", success: false });
    expect(result.message).toContain("No export was started");
  });
});
