import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { expectWord } from "../../../src/runner/handover.ts";
import { Interrupted } from "../../../src/runner/signals.ts";
import { FakeClock } from "../support.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "handover-"));
});
afterEach(() => rm(folder, { recursive: true }));

describe("the file that the post step leaves", () => {
  it("interrupts the main step at the next look", async () => {
    const file = join(folder, "handover");
    const interruption = new AbortController();
    const look = expectWord(file, interruption, new FakeClock());
    look();
    expect(interruption.signal.aborted).toBe(false);
    await writeFile(`${file}.over`, "");
    look();
    expect(interruption.signal.reason).toBeInstanceOf(Interrupted);
  });

  it("interrupts it without anybody's asking, before long", async () => {
    const file = join(folder, "handover");
    const interruption = new AbortController();
    expectWord(file, interruption, new FakeClock());
    const { signal } = interruption;
    const aborted = new Promise((resolve) =>
      signal.addEventListener("abort", resolve),
    );
    await writeFile(`${file}.over`, "");
    await aborted;
    expect(signal.reason).toBeInstanceOf(Interrupted);
  });
});
