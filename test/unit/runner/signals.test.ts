import { EventEmitter } from "node:events";
import { describe, expect, it } from "vitest";
import { Interrupted, listenForSignals } from "../../../src/runner/signals.ts";
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
