import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { TakenOverByPost } from "../../../src/runner/signals.ts";
import { createRendezvous, Rendezvous } from "../../../src/state/rendezvous.ts";
import type { SavedState } from "../../../src/state/saved-state.ts";
import { createSeal } from "../../../src/state/seal.ts";
import { savedState } from "../../support/context.ts";
import { FakeClock } from "../../support/fake-clock.ts";

const SEAL = createSeal({ "INPUT_API-KEY": "the key of both steps" });

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rendezvous-"));
});
afterEach(() => rm(folder, { recursive: true }));

const RUNNING = savedState({ phase: "running", facts: { jobId: "job-1" }, revision: 3 });

/** A process as the other step sees it: alive until it ends. */
function fakeProcess(pid = 7) {
  const process = {
    pid,
    isAlive: true,
    kill: (): true => {
      if (!process.isAlive) throw new Error("ESRCH");
      return true;
    },
  };
  return process;
}

function meet(clock = new FakeClock()) {
  const process = fakeProcess();
  const main = new Rendezvous(folder, SEAL, process, clock);
  const post = new Rendezvous(folder, SEAL, process, clock);
  const interruption = new AbortController();
  const open: SavedState[] = [];
  const wait = (saved?: SavedState) => post.waitForMain(saved, (state) => open.push(state));
  return { clock, process, main, wait, interruption, open };
}

describe("the post step", () => {
  it("waits for a live main step that it has asked to stop, and continues from its last state", async () => {
    const { clock, process, main, wait, interruption, open } = meet();
    main.publish(RUNNING);
    const check = main.watchForTakeover(interruption);
    clock.schedule(500, check);
    clock.schedule(4_000, () => {
      main.publish({ ...RUNNING, revision: 4, facts: { jobId: "job-2" } });
      process.isAlive = false;
    });
    const state = await wait(savedState());
    expect(interruption.signal.reason).toBeInstanceOf(TakenOverByPost);
    expect(state.facts.jobId).toBe("job-2");
    expect(clock.now()).toBeLessThan(5_000);
    expect(open.map(({ facts }) => facts.jobId)).toEqual(["job-1"]);
  });

  it("finds a main step that the runner has no state of", async () => {
    const { clock, main, wait, process } = meet();
    clock.schedule(1_000, () => main.publish(RUNNING));
    clock.schedule(1_500, () => {
      process.isAlive = false;
    });
    expect(await wait()).toEqual(RUNNING);
  });

  it("waits two seconds, and not longer, for a main step that may not exist or does not respond", async () => {
    const none = meet();
    expect((await none.wait()).phase).toBe("idle");
    expect(none.clock.now()).toBeLessThan(3_000);
    const frozen = meet();
    frozen.main.publish(RUNNING);
    expect(await frozen.wait()).toEqual(RUNNING);
    expect(frozen.clock.now()).toBeLessThan(3_000);
  });

  it("waits for nothing if main has published nothing and the runner has its state", async () => {
    const { clock, wait } = meet();
    expect(await wait(RUNNING)).toEqual(RUNNING);
    expect(clock.now()).toBe(0);
  });

  it("misses no state that main replaces while post reads", async () => {
    const { clock, process, main } = meet();
    main.publish({ ...RUNNING, mainId: "another main" });
    const replaced = new Rendezvous(folder, SEAL, process, clock);
    replaced.publish(RUNNING);
    const replacing = (text: string) => {
      if (process.isAlive) replaced.publish({ ...RUNNING, revision: 4 });
      process.isAlive = false;
      return SEAL.open(text);
    };
    const post = new Rendezvous(folder, { ...SEAL, open: replacing }, process, clock);
    expect(await post.waitForMain(savedState(), () => {})).toEqual({ ...RUNNING, revision: 4 });
  });

  it("ends even if its files are replaced without end", async () => {
    const { clock, process, main } = meet();
    main.publish(RUNNING);
    let { revision } = RUNNING;
    const open = (text: string) => {
      revision += 1;
      main.publish({ ...RUNNING, revision });
      return SEAL.open(text);
    };
    const post = new Rendezvous(folder, { ...SEAL, open }, process, clock);
    expect((await post.waitForMain(savedState(), () => {})).phase).toBe("running");
  });

  it("trusts the newer of two states, by their revision", async () => {
    const { main, wait, process } = meet();
    main.publish(RUNNING);
    process.isAlive = false;
    const newer = { ...RUNNING, revision: 9, facts: { jobId: "job-9" } };
    expect(await wait(newer)).toEqual(newer);
    expect(await wait({ ...RUNNING, revision: 1 })).toEqual(RUNNING);
  });

  it("leaves a main step alone that was done, unless the runner has a state in which it was not", async () => {
    const { main, wait } = meet();
    main.publish(RUNNING);
    main.publish({ ...RUNNING, phase: "done", revision: 4 });
    expect((await wait()).phase).toBe("idle");
    expect((await wait(RUNNING)).phase).toBe("running");
  });

  it("skips files that are torn, planted, of another key or of another main step", async () => {
    const { main, wait, process } = meet();
    main.publish({ ...RUNNING, mainId: "main-2", revision: 9 });
    main.publish({ ...RUNNING, phase: "done", mainId: "main-2", revision: 10 });
    main.publish(RUNNING);
    process.isAlive = false;
    const planted = {
      pid: process.pid,
      pidNamespace: "",
      stopping: true,
      done: true,
      state: { ...RUNNING, facts: { jobId: "job-of-another-team" }, revision: 99 },
    };
    const files = [
      '{"pid":1,"state":{"phase":"done"',
      '{"done":true}',
      JSON.stringify(planted),
      createSeal({ "INPUT_API-KEY": "another key" }).sign(planted),
      SEAL.sign({ ...planted, pid: "7" }),
    ];
    for (const [n, text] of files.entries()) await writeFile(join(folder, `${n}.json`), text);
    await mkdir(join(folder, "folder.json"));
    await symlink("/dev/zero", join(folder, "endless.json"));
    expect(await wait(savedState())).toEqual(RUNNING);
    expect(await wait()).toEqual(RUNNING);
  });

  it("is asked for nothing more by a main step that was done when it noticed the request", async () => {
    const { main, wait, interruption } = meet();
    const check = main.watchForTakeover(interruption);
    main.publish(RUNNING);
    main.publish({ ...RUNNING, phase: "done", revision: 4 });
    await writeFile(join(folder, "stop"), "");
    check();
    expect((await wait()).phase).toBe("idle");
  });
});

describe("the main step", () => {
  it("that begins after post has come stops before it starts anything", async () => {
    const { main, wait, interruption } = meet();
    await wait();
    main.watchForTakeover(interruption)();
    expect(interruption.signal.reason).toBeInstanceOf(TakenOverByPost);
  });

  it("notices the request by itself", async () => {
    const { main, wait, interruption } = meet();
    main.watchForTakeover(interruption);
    const aborted = new Promise((resolve) =>
      interruption.signal.addEventListener("abort", resolve),
    );
    await Promise.all([wait(), aborted]);
  });

  it("reports that its state can't be published", () => {
    const place = new Rendezvous("/dev/null/x", SEAL, fakeProcess(), new FakeClock());
    expect(place.publish(RUNNING)).toBe(false);
  });
});

it("is another place for every runner, run, attempt, job, step and matrix job", async () => {
  const env = {
    RUNNER_TEMP: "/tmp",
    RUNNER_NAME: "r",
    GITHUB_RUN_ID: "1",
    GITHUB_RUN_ATTEMPT: "2",
    GITHUB_JOB: "j",
    GITHUB_ACTION: "__a/../b",
  };
  const clock = new FakeClock();
  const at = (changes: NodeJS.ProcessEnv) =>
    JSON.stringify(createRendezvous({ ...env, ...changes }, fakeProcess(), clock)?.folder);
  const all = [
    at({}),
    ...[
      "RUNNER_NAME",
      "GITHUB_RUN_ID",
      "GITHUB_RUN_ATTEMPT",
      "GITHUB_JOB",
      "GITHUB_ACTION",
      "INPUT_MATRIX-JOB",
    ].map((name) => at({ [name]: "another" })),
  ];
  expect(new Set(all).size).toBe(all.length);
  expect(at({})).toBe(at({}));
  expect(createRendezvous({}, fakeProcess(), clock)).toBe(undefined);
});
