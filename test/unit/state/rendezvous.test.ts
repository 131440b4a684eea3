import { mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Interrupted } from "../../../src/runner/signals.ts";
import {
  announceMain,
  findRunningMain,
  publishState,
  rendezvousPath,
  watchForTakeover,
  withdrawAnnouncement,
} from "../../../src/state/rendezvous.ts";
import type { SavedState } from "../../../src/state/saved-state.ts";
import { FakeClock } from "../../support/in-process.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "handover-"));
});
afterEach(() => rm(folder, { recursive: true }));

describe("the file that the post step leaves", () => {
  it("interrupts the main step at the next look", async () => {
    const file = join(folder, "handover");
    const interruption = new AbortController();
    const poll = watchForTakeover(
      file,
      undefined,
      interruption,
      new FakeClock(),
    );
    poll();
    expect(interruption.signal.aborted).toBe(false);
    await writeFile(`${file}.over`, "");
    poll();
    expect(interruption.signal.reason).toBeInstanceOf(Interrupted);
  });

  it("interrupts it without anybody's asking, before long", async () => {
    const file = join(folder, "handover");
    const interruption = new AbortController();
    watchForTakeover(file, undefined, interruption, new FakeClock());
    const { signal } = interruption;
    const aborted = new Promise((resolve) =>
      signal.addEventListener("abort", resolve),
    );
    await writeFile(`${file}.over`, "");
    await aborted;
    expect(signal.reason).toBeInstanceOf(Interrupted);
  });
});

describe("the door, for a main step of which the runner has no state", () => {
  const RUNNING: SavedState = { phase: "running", facts: { jobId: "job-1" } };

  it("has one name for main and post of a step, and another for every other step", () => {
    const env = {
      RUNNER_TEMP: folder,
      GITHUB_RUN_ID: "1",
      GITHUB_RUN_ATTEMPT: "2",
      GITHUB_ACTION: "__a/../b",
    };
    expect(rendezvousPath(env)).toBe(
      join(folder, "zilliz-export-door-1-2-__a____b"),
    );
    expect(rendezvousPath({ ...env, GITHUB_ACTION: "c" })).not.toBe(
      rendezvousPath(env),
    );
    expect(rendezvousPath({ ...env, RUNNER_TEMP: "" })).toBe(undefined);
  });

  it("leads post to what main has started, and main to post's word", async () => {
    const door = join(folder, "door");
    const place = join(folder, "place");
    const clock = new FakeClock();
    const interruption = new AbortController();
    publishState(place, RUNNING);
    announceMain(door, place);
    const poll = watchForTakeover(place, door, interruption, clock);
    const open: SavedState[] = [];
    const found = await findRunningMain(door, clock, (phase) =>
      open.push(phase),
    );
    expect(found).toEqual(RUNNING);
    expect(open).toEqual([RUNNING]);
    poll();
    expect(interruption.signal.aborted).toBe(true);
  });

  it("waits a little for a main step that has only begun", async () => {
    const door = join(folder, "door");
    const place = join(folder, "place");
    const clock = new FakeClock();
    clock.at(1_000, () => {
      publishState(place, RUNNING);
      announceMain(door, place);
    });
    expect(await findRunningMain(door, clock, () => {})).toEqual(RUNNING);
  });

  it("leads nowhere once main has settled everything", async () => {
    const door = join(folder, "door");
    const place = join(folder, "place");
    publishState(place, RUNNING);
    announceMain(door, place);
    withdrawAnnouncement(door);
    const found = await findRunningMain(door, new FakeClock(), () => {});
    expect(found.phase).toBe("done");
  });

  it("has post's word for one that comes later: it starts nothing", async () => {
    const door = join(folder, "door");
    const clock = new FakeClock();
    const interruption = new AbortController();
    expect((await findRunningMain(door, clock, () => {})).phase).toBe("done");
    expect(clock.now()).toBeLessThan(3_000);
    const place = join(folder, "place");
    watchForTakeover(place, door, interruption, clock)();
    expect(interruption.signal.reason).toBeInstanceOf(Interrupted);
  });

  it("has no word for a process that began after it was left", async () => {
    const door = join(folder, "door");
    const interruption = new AbortController();
    await writeFile(`${door}.over`, "");
    const before = new Date(performance.timeOrigin - 1_000);
    await utimes(`${door}.over`, before, before);
    const place = join(folder, "place");
    watchForTakeover(place, door, interruption, new FakeClock())();
    expect(interruption.signal.aborted).toBe(false);
  });
});
