import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { faultCells, faultExperiments, interruptions, numbersUpTo, reruns } from "./experiments.ts";
import { faults } from "./faults/cells.ts";
import { cellName, phases } from "./faults/fault.ts";
import { combinations, drawScenario } from "./interruptions/interruption.ts";
import { runAll, violationsOf } from "./run-all.ts";

/** What runs is what is shipped. */
const action = fileURLToPath(new URL("../..", import.meta.url));
const seed = 20261124;
/** A cancel, a kill, a container, and a lost stdout. */
const rerunNumbers = [0, 12, 23, 52];
/** The cells in which a defect has shown, or a deliberate one has: one or two of each promise. */
const CELLS = [
  "connection-refused/choose/once",
  "dns-failure/watch/once",
  "reset-before/cancel/ended",
  "reset-after/start/lasting",
  "huge-100-mb/start/lasting",
  "local-clock-ahead/watch/lasting",
  "http-204/start/lasting",
  "http-307/start/lasting",
  "http-404/cancel/ended",
  "http-501/cancel/lasting",
  "http-503-code-429/start/lasting",
  "429-after-1s/start/once",
  "429-after-1e9/choose/once",
  "gateway-done/watch/lasting",
  "no-envelope/start/lasting",
  "key-echoed/choose/lasting",
  "started-job-id=null/start/lasting",
  "job-id=job-of-others/watch/lasting",
  "job-vanishes/post/ended",
  "every-createTime=soon/choose/lasting",
  "fat-pages-without-end/choose/lasting",
  "described-status=CREATING/describe/lasting",
];

test("a run starts one export, never leaves one in silence, and reports what is true: interrupted, re-run, or with a fault", async () => {
  const cells = CELLS.flatMap((name) => faultCells(name));
  const verdicts = await runAll(
    [
      ...reruns(seed, rerunNumbers, { action }),
      ...faultExperiments(cells, { action }),
      ...interruptions(seed, numbersUpTo(42), { action }),
    ],
    16,
  );
  expect(violationsOf(verdicts)).toEqual([]);
  // On a busy machine, no attempt may have had the time to read what GitHub knows.
  const shows = verdicts.map(({ column }) => column);
  expect(shows.includes("resumed") || shows.includes("GitHub too slow")).toBe(true);
}, 300_000);

test("a seed draws the same scenarios again, another seed others, and all combinations occur", () => {
  const draw = (from: number) =>
    numbersUpTo(combinations).map((number) => drawScenario(from, number));
  expect(draw(seed)).toEqual(draw(seed));
  expect(draw(seed)[0]).not.toEqual({ ...draw(seed + 1)[0], repeat: "" });
  expect(draw(seed)[0]?.interruption).not.toEqual(draw(seed + 1)[0]?.interruption);
  const cells = draw(seed).map(({ row, column }) => `${row} / ${column}`);
  expect(new Set(cells).size).toBe(combinations);
});

test("the matrix has each fault and each cell once, and at least 40 faults in each phase", () => {
  const names = faults.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  const cells = faultCells();
  expect(new Set(cells.map(cellName)).size).toBe(cells.length);
  for (const phase of phases) {
    const here = cells.filter((cell) => cell.phase === phase);
    const distinct = new Set(here.map(({ fault }) => fault.name));
    expect(distinct.size).toBeGreaterThanOrEqual(40);
  }
  expect(CELLS.flatMap((name) => faultCells(name))).toHaveLength(CELLS.length);
});
