import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type SavedState, savedStateSchema } from "../../../src/state/saved-state.ts";
import { exportState, savedState } from "../../support/context.ts";
import { FakeClock } from "../../support/fake-clock.ts";
import { RecordingRunner } from "../../support/recording-runner.ts";

function opened(saved: Partial<SavedState> = {}) {
  const runner = new RecordingRunner();
  const clock = new FakeClock();
  return { runner, clock, state: exportState(runner, saved) };
}

/** A job has been started. */
const RUNNING = savedState({ phase: "running", facts: { jobId: "job-1" } });

/** What the runner received, in a word or two each. */
const eventsTo = ({ events }: RecordingRunner) =>
  events.map((each) => {
    if (each.kind === "output") return `${each.name}=${each.value}`;
    if (each.kind === "state") return `phase ${JSON.parse(each.value).phase}`;
    return each.kind;
  });

describe("the export state", () => {
  it("writes the outputs that action.yml declares, and no others", () => {
    const { state, runner, clock } = opened();
    state.begin();
    state.update({
      clusterId: "in01-c",
      backupId: "b",
      backupName: "n",
      projectIds: ["p"],
      integrationId: "i",
      bucket: "acme-vectors",
      region: "aws-us-west-2",
      directory: "d/",
    });
    state.beginBackupRequest();
    state.recordBackupStart({ backupId: "b", backupJobId: "job-0" });
    state.update({ backupStatus: "AVAILABLE", backupAgeSeconds: 1 });
    state.beginStart();
    state.recordStart("job-1", clock);
    state.recordJob({ status: "FAILED", progress: 40, reason: "gone" });
    state.recordEnd({ status: "FAILED" }, clock);
    state.setStatus("failed", "already-finished");
    state.setReason("It failed.");
    state.setReceipt({});
    state.markDone();
    const file = new URL("../../../action.yml", import.meta.url);
    const { outputs } = parse(readFileSync(file, "utf8"));
    expect(Object.keys(runner.outputs).toSorted()).toEqual(Object.keys(outputs).toSorted());
  });

  it("writes the state of a job first, then its ID, and then the rest", () => {
    const { state, runner, clock } = opened();
    state.recordStart("job-1", clock);
    const events = eventsTo(runner);
    expect(events.slice(0, 2)).toEqual(["phase running", "job-id=job-1"]);
    expect(events).toContain("status=in-progress");
    expect(runner.phases[0]?.facts.jobId).toBe("job-1");
  });

  it("saves the state before it reports that an export may be started", () => {
    const { state, runner } = opened();
    state.update({ clusterId: "in01-c", backupId: "b" });
    state.beginStart();
    expect(eventsTo(runner)).toEqual(["backup-id=b", "phase starting", "status=start-unknown"]);
    expect(runner.phases).toEqual([
      expect.objectContaining({ phase: "starting", facts: { clusterId: "in01-c", backupId: "b" } }),
    ]);
  });

  it("writes an output again only when it has changed", () => {
    const { state, runner } = opened(RUNNING);
    state.recordJob({ status: "IN_PROGRESS", progress: 10 });
    state.recordJob({ status: "IN_PROGRESS", progress: 10 });
    state.recordJob({ status: "IN_PROGRESS", progress: 11 });
    state.recordJob({ status: "IN_PROGRESS" });
    state.setStatus("in-progress");
    state.setStatus("in-progress");
    state.setStatus("succeeded");
    expect(eventsTo(runner)).toEqual([
      "remote-status=IN_PROGRESS",
      "progress=10",
      "progress=11",
      "status=in-progress",
      "status=succeeded",
    ]);
    expect(runner.outputs.status).toBe("succeeded");
  });

  it("forgets nothing that a later poll omits", () => {
    const { state } = opened(RUNNING);
    state.update({ projectIds: ["p"] });
    state.recordJob({ status: "IN_PROGRESS", progress: 10, reason: "slow" });
    state.recordJob({ status: "FAILED" });
    state.update({ projectIds: undefined });
    expect(state.facts).toMatchObject({
      projectIds: ["p"],
      remoteStatus: "FAILED",
      progress: 10,
      reason: "slow",
    });
  });

  it("sanitizes what the server writes", () => {
    const { state, runner } = opened(RUNNING);
    state.recordJob({
      status: "a\n::error::x",
      reason: "##[error]y\r\n::set-output name=status::succeeded",
    });
    state.setReason("z");
    expect(runner.outputs).toEqual({
      "remote-status": "a ::error::x",
      reason: "# #[error]y ::set-output name=status::succeeded",
    });
  });

  it("reports nothing of the export while a backup is created, except the reason of a failure", () => {
    const { state, runner, clock } = opened();
    state.beginBackupRequest();
    state.recordBackupStart({ backupId: "b", backupJobId: "job-0" });
    const seen = { status: "FAILED", progress: 40, reason: "Disk full." };
    state.recordJob(seen);
    state.recordEnd(seen, clock);
    state.setReason("It failed.");
    expect(eventsTo(runner)).toEqual([
      "phase requesting-backup",
      "status=start-unknown",
      "phase backing-up",
      "backup-id=b",
      "backup-job-id=job-0",
      "status=in-progress",
      "reason=Disk full.",
    ]);
  });

  it.each(["beginBackupRequest", "beginStart"] as const)(
    "is where it was before a request that was not processed: %s",
    (request) => {
      const { state } = opened();
      state[request]();
      state.rollBack();
      expect(state.phase).toBe("idle");
      state.recordBackupStart({ backupId: "b" });
      state.beginStart();
      state.rollBack();
      expect(state.phase).toBe("backing-up");
    },
  );

  it("prefers Zilliz Cloud's reason to its own", () => {
    const own = opened();
    own.state.setReason("It took too long.");
    expect(own.runner.outputs.reason).toBe("It took too long.");
    const reported = opened();
    reported.state.recordJob({ status: "FAILED", reason: "Role deleted." });
    reported.state.setReason("The job failed.");
    expect(reported.runner.outputs.reason).toBe("Role deleted.");
  });

  it("continues from what the main step knew", () => {
    const before = opened();
    before.state.update({ clusterId: "in01-c", backupName: "n" });
    before.state.recordStart("job-1", before.clock);
    before.state.recordJob({ status: "IN_PROGRESS", progress: 7 });
    const saved = before.runner.events.findLast(({ kind }) => kind === "state");
    const text = saved?.kind === "state" ? saved.value : "";
    const { state } = opened(savedStateSchema.parse(JSON.parse(text)));
    expect(state.phase).toBe("running");
    expect(state.facts).toMatchObject({ jobId: "job-1", clusterId: "in01-c", backupName: "n" });
  });

  it("counts its saves, and keeps the ID of the main step", () => {
    const { state, runner, clock } = opened({ mainId: "main-7" });
    state.begin();
    state.beginStart();
    state.recordStart("job-1", clock);
    state.markDone();
    expect(runner.phases.map(({ phase, revision, mainId }) => [phase, revision, mainId])).toEqual([
      ["idle", 1, "main-7"],
      ["starting", 2, "main-7"],
      ["running", 3, "main-7"],
      ["done", 4, "main-7"],
    ]);
  });
});

describe("the times of a job", () => {
  function finished(times: { startTime?: string; endTime?: string }) {
    const { state, runner, clock } = opened();
    state.recordStart("job-1", clock);
    return new Promise<Record<string, string>>((resolve) => {
      clock.schedule(90_400, () => {
        state.recordEnd({ status: "SUCCESSFUL", ...times }, clock);
        resolve(runner.outputs);
      });
    });
  }

  it("are the server's if it reports both", async () => {
    expect(
      await finished({ startTime: "2024-07-30T16:49:50Z", endTime: "2024-07-30T17:30:50.600Z" }),
    ).toMatchObject({
      "started-at": "2024-07-30T16:49:50Z",
      "finished-at": "2024-07-30T17:30:50Z",
      "duration-seconds": "2461",
    });
  });

  it.each([
    {},
    { startTime: "2024-07-30T16:49:50Z" },
    { endTime: "2024-07-30T16:49:50Z" },
    { startTime: "yesterday", endTime: "today" },
    { startTime: "2024-07-30T16:49:50Z", endTime: "2024-07-30T16:49:49Z" },
  ])("are our own if the server's don't fit: %j", async (times) => {
    expect(await finished(times)).toMatchObject({
      "started-at": "2026-11-24T06:00:00Z",
      "finished-at": "2026-11-24T06:01:30Z",
      "duration-seconds": "90",
    });
  });

  it("have no duration if the start was in another process", () => {
    const { state, clock } = opened({ phase: "running", facts: { jobId: "job-1" } });
    state.recordEnd({ status: "CANCELED" }, clock);
    expect(state.facts.finishedAt).toBeDefined();
    expect(state.facts.durationSeconds).toBeUndefined();
  });
});

describe("files that can't be written", () => {
  it("keep the error of the first output that was lost", () => {
    const { state, runner } = opened();
    runner.unwritable.add("output");
    state.update({ backupId: "b" });
    expect(state.outputError?.message).toContain("ENOSPC");
    runner.unwritable.clear();
    state.update({ backupId: "b" });
    expect(runner.outputs["backup-id"]).toBe("b");
    expect(state.outputError).toBeDefined();
  });

  it("don't keep a job from being known", () => {
    const { state, runner, clock } = opened();
    runner.unwritable.add("output").add("state");
    state.recordStart("job-1", clock);
    expect(state.facts.jobId).toBe("job-1");
    expect(state.phase).toBe("running");
  });

  it.each(["beginBackupRequest", "beginStart"] as const)(
    "stop what is not saved anywhere before it is requested: %s",
    (begin) => {
      const { state, runner } = opened();
      runner.unwritable.add("state");
      expect(() => state[begin]()).toThrow(/can't be saved: ENOSPC/);
      expect(state.phase).toBe("idle");
      expect(runner.outputs.status).toBe(undefined);
    },
  );
});
