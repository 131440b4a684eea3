import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { allCells, faults, fixedPart } from "./cells.ts";
import { violationsOf } from "./judge.ts";
import { nameOf, phases } from "./model.ts";
import { play } from "./play.ts";
import { Pool } from "./pool.ts";

/** The directory of action.yml: what is run is what is shipped. */
const ACTION = fileURLToPath(new URL("../../..", import.meta.url));
/** Most of a cell is waiting; more of them at once, and their clocks would run in each other's time. */
const AT_ONCE = 8;

/** Defects that are known and not mended yet. Their tests fail when they are, so that they are taken off this list. */
const KNOWN: ReadonlySet<string> = new Set([]);

// The whole matrix is `npm run faults`; this is the part of it that runs with every test.
describe("faults in every phase", () => {
  const cells = new Map(fixedPart().map((cell) => [nameOf(cell), cell]));
  const verdicts = new Map<string, Promise<string[]>>();

  beforeAll(() => {
    const pool = new Pool(AT_ONCE);
    for (const [name, cell] of cells) {
      const verdict = pool.run(async () =>
        violationsOf(await play(cell, ACTION)),
      );
      // A cell that can't be played fails its own test, which may be a while away.
      verdict.catch(() => {});
      verdicts.set(name, verdict);
    }
  });

  for (const name of cells.keys()) {
    test(name, { timeout: 120_000, fails: KNOWN.has(name) }, async () => {
      expect(await verdicts.get(name)).toEqual([]);
    });
  }
});

describe("the matrix", () => {
  test("has each fault once, and each phase", () => {
    const names = faults.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThanOrEqual(40);
    const cells = allCells();
    expect(new Set(cells.map(nameOf)).size).toBe(cells.length);
    for (const phase of phases) {
      const here = cells.filter((cell) => cell.phase === phase);
      expect(
        new Set(here.map(({ fault }) => fault.name)).size,
      ).toBeGreaterThanOrEqual(40);
    }
  });

  test("its fixed part is spread over all phases and kinds of fault", () => {
    const part = fixedPart();
    expect(part.length).toBeGreaterThanOrEqual(60);
    expect(part.length).toBeLessThanOrEqual(80);
    expect(new Set(part.map(({ phase }) => phase)).size).toBe(phases.length);
  });
});
