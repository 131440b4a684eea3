import { EventEmitter } from "node:events";
import { describe, expect, it, test } from "vitest";
import {
  type Host,
  Interrupted,
  listenForSignals,
  watchForRunnerExit,
} from "../../../src/runner/signals.ts";
import { FakeClock } from "../../support/fake-clock.ts";

function listening() {
  const process = new EventEmitter();
  const clock = new FakeClock();
  const controller = listenForSignals(process as NodeJS.Process, clock);
  return { process, clock, controller };
}

describe("a signal", () => {
  it.each(["SIGINT", "SIGTERM", "SIGBREAK", "SIGHUP", "SIGQUIT"])(
    "aborts, with the time of its arrival: %s",
    async (name) => {
      const { process, clock, controller } = listening();
      await clock.sleep(1_234);
      expect(controller.signal.aborted).toBe(false);
      expect(process.emit(name)).toBe(true);
      expect(controller.signal.reason).toBeInstanceOf(Interrupted);
      expect(controller.signal.reason).toMatchObject({
        at: 1_234,
        message: `the step got ${name}`,
      });
    },
  );

  it("changes nothing if it is not the first, and does not end the process", async () => {
    const { process, clock, controller } = listening();
    process.emit("SIGINT");
    const { reason } = controller.signal;
    await clock.sleep(7_500);
    expect(process.emit("SIGTERM")).toBe(true);
    expect(process.emit("SIGINT")).toBe(true);
    expect(controller.signal.reason).toBe(reason);
    expect(reason).toMatchObject({ at: 0 });
  });
});

test("a step whose runner has ended is to end", async () => {
  const clock = new FakeClock();
  const interruption = new AbortController();
  const process = { pid: 7, ppid: 6, kill: () => true as const };
  const check = watchForRunnerExit({ process, clock, interruption } as Partial<Host> as Host);
  check();
  expect(interruption.signal.aborted).toBe(false);
  await clock.sleep(1_234);
  process.ppid = 1;
  check();
  expect(interruption.signal.reason).toMatchObject({ at: 1_234, message: "the runner ended" });
});
