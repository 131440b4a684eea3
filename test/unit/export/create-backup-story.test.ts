import { describe, expect, it } from "vitest";
import { createBackup } from "../../../src/export/create-backup.ts";
import { createTestContext } from "../../support/context.ts";
import {
  apiError,
  connectionReset,
  httpError,
  type ReceivedRequest,
  type ScriptedResponse,
  success,
} from "../../support/scripted-zilliz.ts";

const CREATE = "/v2/clusters/in01-cluster/backups/create";
const JOB = "/v2/jobs/job-7";
const LIST = "/v2/backups";

const asked = { backupId: "backup9", backupName: "b9", jobId: "job-7" };
const backup = (status: string) => ({ ...asked, status });

/** Takes a backup at a Zilliz Cloud that has it after a while, but for these answers. */
function taking(
  answers: Record<string, ScriptedResponse["outcome"]> = {},
  { availableAt = 5_000, timeoutMs = 60_000 } = {},
) {
  const answer = ({ path, at }: ReceivedRequest): ScriptedResponse => {
    const there = at >= availableAt;
    const usual: Record<string, ScriptedResponse["outcome"]> = {
      [CREATE]: success(asked),
      [JOB]: success({
        jobId: "job-7",
        status: there ? "SUCCESSFUL" : "IN_PROGRESS",
      }),
      [LIST]: success({ backups: [], count: 0 }),
    };
    const described = success(backup(there ? "AVAILABLE" : "CREATING"));
    return { outcome: answers[path] ?? usual[path] ?? described };
  };
  const pollInterval = 3_600_000;
  const world = createTestContext(answer, { timeoutMs, pollInterval });
  return { ...world, taken: createBackup("in01-cluster", world.context) };
}

describe("taking a backup", () => {
  it("brings it when it is available in time", async () => {
    const { taken, runner, server } = taking({}, { availableAt: 0 });
    expect(await taken).toMatchObject({ backup: { backupId: "backup9" } });
    expect(server.requests[0]).toMatchObject({
      method: "POST",
      path: CREATE,
      body: { backupType: "CLUSTER" },
    });
    expect(runner.phases.map(({ phase: name }) => name)).toEqual([
      "requesting-backup",
      "backing-up",
    ]);
  });

  it("brings none when the time is up with it: an export would be one that nobody waits for", async () => {
    const { taken, clock } = taking();
    const { result } = await taken;
    expect(clock.now()).toBe(60_000);
    expect(result).toMatchObject({ status: "timed-out", success: false });
    expect(result?.message).toContain("backup9 was taken and is AVAILABLE");
    expect(result?.message).toContain("No export was started");
    expect(result?.nextStep).toContain("`backup-id: backup9`");
  });

  it.each([
    ["a lost reply", connectionReset(), "start-unknown", "requesting-backup"],
    ["a server's error", httpError(500), "start-unknown", "requesting-backup"],
    ["a refusal", apiError(40_003), "failed", "idle"],
  ])("after %s asks for none again", async (_, answer, status, phase) => {
    const { taken, server, context } = taking({ [CREATE]: answer });
    expect((await taken).result).toMatchObject({ status, success: false });
    expect(context.state.phase).toBe(phase);
    const posts = server.requests.filter(({ method }) => method === "POST");
    expect(posts).toHaveLength(1);
  });

  it("names the one that is being taken already", async () => {
    const busy = { ...backup("CREATING"), backupId: "backup8" };
    const { taken } = taking({
      [CREATE]: apiError(96_038, "Failed to create backup."),
      [LIST]: success({ backups: [backup("AVAILABLE"), busy], count: 2 }),
    });
    const { result } = await taken;
    expect(result?.message).toContain("backup8");
    expect(result?.message).not.toContain("backup9");
    expect(result?.nextStep).toContain("`backup-id: backup8`");
  });

  it("has advice of its own when which one that is can't be read", async () => {
    const { taken } = taking({
      [CREATE]: apiError(96_038, "Failed to create backup."),
      [LIST]: httpError(403),
    });
    expect((await taken).result?.nextStep).toContain("one manual backup");
  });
});
