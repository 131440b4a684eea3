import { describe, expect, it } from "vitest";
import { type CommitStatusPayload, GitHubError } from "../../../src/github/client.ts";
import { CommitStatus } from "../../../src/github/commit-status.ts";
import { FakeClock, START } from "../../support/fake-clock.ts";

const FACTS = { clusterId: "in01-c", backupId: "b", jobId: "job-1" };
const SAYING = { state: "success", description: "done" } as const;

/** A status on a commit that answers as a script says, one line for each write. */
function standing(...answers: (GitHubError | Promise<void> | undefined)[]) {
  const written: string[] = [];
  const clock = new FakeClock();
  const status = new CommitStatus({
    connect: async () => ({
      setStatus: async ({ description }: CommitStatusPayload) => {
        written.push(description);
        const answer = answers.shift();
        if (answer instanceof Error) throw answer;
        await answer;
      },
      statusUrls: async () => ({ urls: [] }),
    }),
    context: "c",
    targetUrl: () => "https://github.com",
    onError: () => {},
    clock,
  });
  return { status, written, clock };
}

const said = (status: CommitStatus) => status.payload(SAYING, FACTS);
const later = () => Promise.withResolvers<void>();

describe("the status of a commit", () => {
  it("is written one after the other, and what was overtaken is left out", async () => {
    const first = later();
    const { status, written } = standing(first.promise);
    status.update("requesting-backup", FACTS);
    status.update("starting", FACTS);
    status.update("running", FACTS);
    await new Promise(setImmediate);
    expect(written).toHaveLength(1);
    first.resolve();
    await new Promise(setImmediate);
    expect(written[1]).toMatch(/is running/);
    expect(await status.writeFinal(said(status), 1_000)).toBeUndefined();
    expect(written).toHaveLength(3);
  });

  it("is written last, and nothing after it", async () => {
    const { status, written } = standing();
    expect(await status.writeFinal(said(status), 1_000)).toBeUndefined();
    status.update("running", FACTS);
    await new Promise(setImmediate);
    expect(written).toEqual(["done"]);
  });

  it("is written four times before the last one at most, and once for each text", async () => {
    const { status, written } = standing();
    for (const [phase, progress] of [
      ["requesting-backup", 0],
      ["backing-up", 0],
      ["starting", 0],
      ["running", 10],
      ["running", 20],
      ["running", 60],
    ] as const) {
      status.update(phase, { ...FACTS, progress });
      await new Promise(setImmediate);
    }
    expect(written).toHaveLength(4);
    expect(new Set(written).size).toBe(4);
  });

  it("is asked for no more after a refusal, and nothing is left then", async () => {
    const { status, written } = standing(new GitHubError("rejected", "no"));
    status.update("starting", FACTS);
    await new Promise(setImmediate);
    status.update("running", FACTS);
    expect(await status.writeFinal(said(status), 1_000)).toBeUndefined();
    expect(written).toHaveLength(1);
  });

  it("is left to be written when a refusal came after a pending one stood", async () => {
    const { status } = standing(undefined, new GitHubError("rejected", "no"));
    status.update("starting", FACTS);
    await new Promise(setImmediate);
    expect(await status.writeFinal(said(status), 1_000)).toEqual(said(status));
  });

  it("is left to be written again when the fate of an earlier write can't be told", async () => {
    const { status, written } = standing(new GitHubError("indeterminate", "reset"));
    status.update("starting", FACTS);
    await new Promise(setImmediate);
    expect(await status.writeFinal(said(status), 1_000)).toEqual(said(status));
    expect(written.at(-1)).toBe("done");
  });

  it("waits until GitHub accepts requests again where that is in time, and else returns when it is", async () => {
    const limited = () => new GitHubError("rateLimited", "later", 20_000);
    const patient = standing(limited());
    const last = said(patient.status);
    expect(await patient.status.writeFinal(last, 60_000)).toBeUndefined();
    expect(patient.clock.now()).toBe(20_000);

    const hurried = standing(limited());
    const left = await hurried.status.writeFinal(last, 3_000);
    expect(left?.notBefore).toBe(START + 20_000);
    expect(hurried.written).toHaveLength(1);

    const next = standing();
    expect(await next.status.writeFinal({ ...last, ...left }, 60_000)).toBeUndefined();
    expect(next.clock.now()).toBe(20_000);
  });

  it("does not wait longer than it may for a write that never ends", async () => {
    const { status, written } = standing(later().promise);
    status.update("starting", FACTS);
    expect(await status.writeFinal(said(status), 100)).toEqual(said(status));
    expect(written).toHaveLength(1);
  });
});
