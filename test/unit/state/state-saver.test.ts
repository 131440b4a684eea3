import { describe, expect, it } from "vitest";
import { ActionError } from "../../../src/errors.ts";
import { type Phase, type SavedState, toSavedState } from "../../../src/state/saved-state.ts";
import { createSeal } from "../../../src/state/seal.ts";
import { createStateSaver } from "../../../src/state/state-saver.ts";
import { createRedactor } from "../../../src/util/redact.ts";
import { savedState } from "../../support/context.ts";
import { RecordingRunner } from "../../support/recording-runner.ts";

const SEAL = createSeal({ "INPUT_API-KEY": "the key of both steps" });
const FACTS = { jobId: "job-1", backupJobId: "job-0", backupId: "b", clusterId: "c" };

function store({ secrets = [] as string[], canPublish = true } = {}) {
  const runner = new RecordingRunner();
  runner.redact = createRedactor(secrets);
  const published: SavedState[] = [];
  const rendezvous = { publish: (state: SavedState) => canPublish && published.push(state) > 0 };
  const save = createStateSaver(runner, SEAL, rendezvous);
  return {
    runner,
    published,
    save: (state: Partial<SavedState>) => save(savedState(state)),
    /** What post reads. */
    read: () => {
      const last = runner.events.findLast(({ kind }) => kind === "state");
      const text = last?.kind === "state" ? last.value : "";
      return { text, state: toSavedState(SEAL.open(text)) };
    },
  };
}

describe("a saved state", () => {
  it("is read by post as it was, from the runner and from the rendezvous", () => {
    const { save, read, published } = store();
    const state = savedState({
      phase: "running",
      facts: { ...FACTS, progress: 7, attached: true },
    });
    save(state);
    expect(read().state).toEqual(state);
    expect(published).toEqual([state]);
  });

  it("is read by post without the facts that are unknown", () => {
    const { save, read, published } = store();
    save({ phase: "running", facts: { ...FACTS, backupName: undefined } });
    expect(read().state).toMatchObject({ phase: "running", facts: FACTS });
    expect(published).toHaveLength(1);
  });

  it.each(["true", "phase", "running", "1", '"', "job"])(
    "is valid JSON though a secret occurs in it: %s",
    (secret) => {
      const { save, read } = store({ secrets: [secret] });
      save({ phase: "running", facts: { ...FACTS, reason: `a ${secret} b`, attached: true } });
      expect(read().state).toMatchObject({
        phase: "running",
        facts: { reason: "a *** b", attached: true },
      });
    },
  );

  it("stays below what one environment variable may hold on any system", () => {
    const projectIds = Array.from({ length: 5_000 }, (_, n) => `proj-${n}`.padEnd(30, "x"));
    const long = "夜".repeat(50_000);
    for (const extra of [{ projectIds }, { backupName: long, reason: long, directory: long }]) {
      const { save, read } = store();
      save({ phase: "running", facts: { ...FACTS, ...extra, region: "r" } });
      expect(Buffer.byteLength(read().text)).toBeLessThan(32_767);
      expect(read().state?.facts).toEqual({ ...FACTS, region: "r" });
    }
  });
});

describe("a state that the runner's file can't hold", () => {
  it("is a warning from the beginning, which names what is open", () => {
    const { save, runner } = store();
    runner.unwritable.add("state");
    const phases: Phase[] = ["idle", "starting", "running", "done"];
    for (const phase of phases) save({ phase, facts: FACTS });
    const warnings = runner.texts("warning");
    expect(warnings).toHaveLength(3);
    expect(warnings[0]).toContain("ENOSPC");
    expect(warnings[1]).toContain("about to start");
    expect(warnings[2]).toMatch(/export job job-1 may keep running: check the Jobs page/);
  });

  it.each<[Phase, boolean]>([
    ["idle", false],
    ["requesting-backup", true],
    ["backing-up", false],
    ["starting", true],
    ["running", false],
  ])("and that can't be published is an error before a request: %s: %j", (phase, isError) => {
    const { save, runner } = store({ canPublish: false });
    runner.unwritable.add("state");
    const act = () => save({ phase, facts: FACTS });
    if (isError) expect(act).toThrow(ActionError);
    else expect(act).not.toThrow();
  });
});
