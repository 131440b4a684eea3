import { describe, expect, it } from "vitest";
import { type CommitStatusPayload, GitHubError } from "../../../src/github/client.ts";
import { CommitStatus } from "../../../src/github/commit-status.ts";
import { FakeClock, START } from "../../support/fake-clock.ts";

const FACTS = { clusterId: "in01-c", backupId: "b", jobId: "job-1" };
const FINAL = { state: "success", description: "done" } as const;

/** A commit status beside a GitHub that responds to each write as scripted. */
function statusWith(...responses: (GitHubError | Promise<void> | undefined)[]) {
  const written: string[] = [];
  const clock = new FakeClock();
  const errors: string[] = [];
  const status = new CommitStatus({
    connect: async () => ({
      setStatus: async ({ description }: CommitStatusPayload) => {
        written.push(description);
        const response = responses.shift();
        if (response instanceof Error) throw response;
        await response;
      },
      statusUrls: async () => ({ urls: [] }),
    }),
    context: "c",
    targetUrl: () => "https://github.com",
    onError: (error) => errors.push(error.kind),
    clock,
  });
  return { status, written, errors, clock };
}

const finalOf = (status: CommitStatus) => status.payload(FINAL, FACTS);
const later = () => Promise.withResolvers<void>();

describe("the commit status", () => {
  it("is written one at a time, and outdated texts are skipped", async () => {
    const first = later();
    const { status, written } = statusWith(first.promise);
    status.update("requesting-backup", FACTS);
    status.update("starting", FACTS);
    status.update("running", FACTS);
    await new Promise(setImmediate);
    expect(written).toHaveLength(1);
    first.resolve();
    await new Promise(setImmediate);
    expect(written[1]).toMatch(/is running/);
    expect(await status.writeFinal(finalOf(status), 1_000)).toBeUndefined();
    expect(written).toHaveLength(3);
  });

  it("is written last, and nothing after it", async () => {
    const { status, written } = statusWith();
    expect(await status.writeFinal(finalOf(status), 1_000)).toBeUndefined();
    status.update("running", FACTS);
    await new Promise(setImmediate);
    expect(written).toEqual(["done"]);
  });

  it("is written four times before the last one at most, and once for each text", async () => {
    const { status, written } = statusWith();
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

  it("is not written again after a rejection, and nothing is pending", async () => {
    const { status, written } = statusWith(new GitHubError("rejected", "no"));
    status.update("starting", FACTS);
    await new Promise(setImmediate);
    status.update("running", FACTS);
    expect(await status.writeFinal(finalOf(status), 1_000)).toBeUndefined();
    expect(written).toHaveLength(1);
  });

  it("is pending when the rejection came after another one was written", async () => {
    const { status } = statusWith(undefined, new GitHubError("rejected", "no"));
    status.update("starting", FACTS);
    await new Promise(setImmediate);
    expect(await status.writeFinal(finalOf(status), 1_000)).toEqual(finalOf(status));
  });

  it("is pending when the result of an earlier write is unknown", async () => {
    const { status, written } = statusWith(new GitHubError("indeterminate", "reset"));
    status.update("starting", FACTS);
    await new Promise(setImmediate);
    expect(await status.writeFinal(finalOf(status), 1_000)).toEqual(finalOf(status));
    expect(written.at(-1)).toBe("done");
  });

  it("waits for the end of a rate limit if that is in time, and is pending otherwise", async () => {
    const limited = () => new GitHubError("rateLimited", "later", 20_000);
    const patient = statusWith(limited());
    const last = finalOf(patient.status);
    expect(await patient.status.writeFinal(last, 60_000)).toBeUndefined();
    expect(patient.clock.now()).toBe(20_000);

    const hurried = statusWith(limited());
    const left = await hurried.status.writeFinal(last, 3_000);
    expect(left?.notBefore).toBe(START + 20_000);
    expect(hurried.written).toHaveLength(1);

    const next = statusWith();
    expect(await next.status.writeFinal({ ...last, ...left }, 60_000)).toBeUndefined();
    expect(next.clock.now()).toBe(20_000);
  });

  it("does not wait longer than it may for a write that never ends", async () => {
    const { status, written } = statusWith(later().promise);
    status.update("starting", FACTS);
    expect(await status.writeFinal(finalOf(status), 100)).toEqual(finalOf(status));
    expect(written).toHaveLength(1);
  });
});
