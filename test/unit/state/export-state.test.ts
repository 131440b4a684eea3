import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { Ledger } from "../../../src/state/export-state.ts";
import { type Phase, phaseSchema } from "../../../src/state/saved-state.ts";
import { FakeClock, RecordingRunner } from "../../support/in-process.ts";

function opened(phase: Phase = { name: "idle", facts: {} }) {
  const runner = new RecordingRunner();
  const clock = new FakeClock();
  return { runner, clock, ledger: new Ledger(runner, phase) };
}

/** A job has been started. */
const RUNNING: Phase = { name: "running", facts: { jobId: "job-1" } };

/** What was told, in a word or two each. */
const toldTo = ({ told }: RecordingRunner) =>
  told.map((each) => {
    if (each.kind === "output") return `${each.name}=${each.value}`;
    if (each.kind === "state") return `phase ${JSON.parse(each.value).name}`;
    return each.kind;
  });

describe("the ledger", () => {
  it("writes the outputs that action.yml declares, and no others", () => {
    const { ledger, runner, clock } = opened();
    ledger.idle();
    ledger.note({
      clusterId: "in01-c",
      backupId: "b",
      backupName: "n",
      projectIds: ["p"],
      integrationId: "i",
      bucket: "u",
      region: "r",
      directory: "d/",
    });
    ledger.requestingBackup();
    ledger.backingUp({ backupId: "b", backupJobId: "job-0" });
    ledger.note({ backupStatus: "AVAILABLE", backupAgeSeconds: 1 });
    ledger.starting();
    ledger.started("job-1", clock);
    ledger.saw({ status: "FAILED", progress: 40, reason: "gone" });
    ledger.finished({ status: "FAILED" }, clock);
    ledger.status("failed", "already-finished");
    ledger.because("It failed.");
    ledger.receipt("{}");
    ledger.settled();
    const file = new URL("../../../action.yml", import.meta.url);
    const { outputs } = parse(readFileSync(file, "utf8"));
    expect(Object.keys(runner.outputs).toSorted()).toEqual(
      Object.keys(outputs).toSorted(),
    );
  });

  it("writes the state of a job first, then its id, and then the rest", () => {
    const { ledger, runner, clock } = opened();
    ledger.started("job-1", clock);
    const told = toldTo(runner);
    expect(told.slice(0, 2)).toEqual(["phase running", "job-id=job-1"]);
    expect(told).toContain("status=in-progress");
    expect(runner.phases[0]?.facts.jobId).toBe("job-1");
  });

  it("has the state before it says that an export may be started", () => {
    const { ledger, runner } = opened();
    ledger.note({ clusterId: "in01-c", backupId: "b" });
    ledger.starting();
    expect(toldTo(runner)).toEqual([
      "backup-id=b",
      "phase starting",
      "status=start-unknown",
    ]);
    expect(runner.phases).toEqual([
      { name: "starting", facts: { clusterId: "in01-c", backupId: "b" } },
    ]);
  });

  it("writes an output again only when it has changed", () => {
    const { ledger, runner } = opened(RUNNING);
    ledger.saw({ status: "IN_PROGRESS", progress: 10 });
    ledger.saw({ status: "IN_PROGRESS", progress: 10 });
    ledger.saw({ status: "IN_PROGRESS", progress: 11 });
    ledger.saw({ status: "IN_PROGRESS" });
    ledger.status("in-progress");
    ledger.status("in-progress");
    ledger.status("succeeded");
    expect(toldTo(runner)).toEqual([
      "remote-status=IN_PROGRESS",
      "progress=10",
      "progress=11",
      "status=in-progress",
      "status=succeeded",
    ]);
    expect(runner.outputs.status).toBe("succeeded");
  });

  it("forgets nothing that a later look leaves out", () => {
    const { ledger } = opened(RUNNING);
    ledger.note({ projectIds: ["p"] });
    ledger.saw({ status: "IN_PROGRESS", progress: 10, reason: "slow" });
    ledger.saw({ status: "FAILED" });
    ledger.note({ projectIds: undefined });
    expect(ledger.facts).toMatchObject({
      projectIds: ["p"],
      remoteStatus: "FAILED",
      progress: 10,
      reason: "slow",
    });
  });

  it("keeps nothing of a server's words that isn't harmless", () => {
    const { ledger, runner } = opened(RUNNING);
    ledger.saw({
      status: "a\n::error::x",
      reason: "##[error]y\r\n::set-output name=status::succeeded",
    });
    ledger.because("z");
    expect(runner.outputs).toEqual({
      "remote-status": "a ::error::x",
      reason: "# #[error]y ::set-output name=status::succeeded",
    });
  });

  it("says nothing of the export while a backup is being taken, but why it fails", () => {
    const { ledger, runner, clock } = opened();
    ledger.requestingBackup();
    ledger.backingUp({ backupId: "b", backupJobId: "job-0" });
    const seen = { status: "FAILED", progress: 40, reason: "Disk full." };
    ledger.saw(seen);
    ledger.finished(seen, clock);
    ledger.because("It failed.");
    expect(toldTo(runner)).toEqual([
      "phase requesting-backup",
      "status=start-unknown",
      "phase backing-up",
      "backup-id=b",
      "backup-job-id=job-0",
      "status=in-progress",
      "reason=Disk full.",
    ]);
  });

  it.each(["requestingBackup", "starting"] as const)(
    "is where it was before a request that was not processed: %s",
    (request) => {
      const { ledger } = opened();
      ledger[request]();
      ledger.withdrawn();
      expect(ledger.phase).toBe("idle");
      ledger.backingUp({ backupId: "b" });
      ledger.starting();
      ledger.withdrawn();
      expect(ledger.phase).toBe("backing-up");
    },
  );

  it("gives Zilliz Cloud's reason before its own", () => {
    const own = opened();
    own.ledger.because("It took too long.");
    expect(own.runner.outputs.reason).toBe("It took too long.");
    const told = opened();
    told.ledger.saw({ status: "FAILED", reason: "Role deleted." });
    told.ledger.because("The job failed.");
    expect(told.runner.outputs.reason).toBe("Role deleted.");
  });

  it("goes on from what the main step knew", () => {
    const before = opened();
    before.ledger.note({ clusterId: "in01-c", backupName: "n" });
    before.ledger.started("job-1", before.clock);
    before.ledger.saw({ status: "IN_PROGRESS", progress: 7 });
    const saved = before.runner.told.findLast(({ kind }) => kind === "state");
    const text = saved?.kind === "state" ? saved.value : "";
    const { ledger } = opened(phaseSchema.parse(JSON.parse(text)));
    expect(ledger.phase).toBe("running");
    expect(ledger.facts).toMatchObject({
      jobId: "job-1",
      clusterId: "in01-c",
      backupName: "n",
    });
  });

  it("keeps the handover in every state that it saves", () => {
    const { ledger, runner, clock } = opened({
      name: "idle",
      facts: {},
      handover: "/some/file",
    });
    ledger.idle();
    ledger.starting();
    ledger.started("job-1", clock);
    ledger.settled();
    expect(runner.phases.map(({ name, handover }) => [name, handover])).toEqual(
      ["idle", "starting", "running", "settled"].map((name) => [
        name,
        "/some/file",
      ]),
    );
  });
});

describe("the times of a job", () => {
  function finished(times: { startTime?: string; endTime?: string }) {
    const { ledger, runner, clock } = opened();
    ledger.started("job-1", clock);
    return new Promise<Record<string, string>>((resolve) => {
      clock.at(90_400, () => {
        ledger.finished({ status: "SUCCESSFUL", ...times }, clock);
        resolve(runner.outputs);
      });
    });
  }

  it("are the server's, where it tells both", async () => {
    expect(
      await finished({
        startTime: "2024-07-30T16:49:50Z",
        endTime: "2024-07-30T17:30:50.600Z",
      }),
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
  ])("are our own where the server's don't fit: %j", async (times) => {
    expect(await finished(times)).toMatchObject({
      "started-at": "2026-11-24T06:00:00Z",
      "finished-at": "2026-11-24T06:01:30Z",
      "duration-seconds": "90",
    });
  });

  it("have no duration where the start was in another process", () => {
    const { ledger, clock } = opened({
      name: "running",
      facts: { jobId: "job-1" },
    });
    ledger.finished({ status: "CANCELED" }, clock);
    expect(ledger.facts.finishedAt).toBeDefined();
    expect(ledger.facts.durationSeconds).toBeUndefined();
  });
});

describe("files that can't be written", () => {
  it("keep the error of the first output that was lost", () => {
    const { ledger, runner } = opened();
    runner.broken.add("output");
    ledger.note({ backupId: "b" });
    expect(ledger.outputError?.message).toContain("ENOSPC");
    runner.broken.clear();
    ledger.note({ backupId: "b" });
    expect(runner.outputs["backup-id"]).toBe("b");
    expect(ledger.outputError).toBeDefined();
  });

  it("don't keep a job from being known", () => {
    const { ledger, runner, clock } = opened();
    runner.broken.add("output").add("state");
    ledger.started("job-1", clock);
    expect(ledger.facts.jobId).toBe("job-1");
    expect(ledger.phase).toBe("running");
  });

  it("are told of while there is something to clean up", () => {
    const { ledger, runner, clock } = opened();
    runner.broken.add("state");
    ledger.idle();
    expect(runner.texts("warning")).toEqual([]);
    ledger.starting();
    ledger.started("job-1", clock);
    ledger.settled();
    const warnings = runner.texts("warning");
    expect(warnings).toHaveLength(2);
    expect(warnings[0]).toContain("about to start");
    expect(warnings[1]).toMatch(/export job job-1 keeps running.*Jobs page/);
  });
});
