import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import {
  faultExperiments,
  interruptions,
  numbersUpTo,
  reruns,
  runAll,
  violationsOf,
} from "./experiments.ts";
import { allCells, cellsNamed, faults } from "./faults/cells.ts";
import { cellName, phases } from "./faults/fault.ts";
import { combinations, drawScenario, interruptionKinds } from "./interruptions/interruption.ts";
import { serverKinds } from "./interruptions/server-behaviour.ts";

/** What runs is what is shipped. */
const action = fileURLToPath(new URL("../..", import.meta.url));
const seed = 20261124;
/** A cancel, a kill, a container, and a lost stdout. */
const rerunNumbers = [0, 12, 23, 52];
/** Every kind of interruption with two or three kinds of servers, and every kind of server with three interruptions. */
const interruptedNumbers = numbersUpTo(combinations).filter(
  (number) =>
    ((number % interruptionKinds.length) + Math.floor(number / interruptionKinds.length)) % 3 === 0,
);
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
  const cells = CELLS.flatMap((name) => cellsNamed(name));
  const reports = await runAll(
    [
      ...reruns(seed, rerunNumbers, { action }),
      ...faultExperiments(cells, { action }),
      ...interruptions(seed, interruptedNumbers, { action }),
    ],
    16,
  );
  expect(violationsOf(reports)).toEqual([]);
  // On a busy machine, no attempt may have had the time to read what GitHub knows.
  const shows = reports.map(({ resumption }) => resumption);
  expect(shows.includes("resumed") || shows.includes("GitHub too slow")).toBe(true);
}, 300_000);

test("a seed draws the same scenarios again, another seed others, and all combinations occur", () => {
  const draw = (from: number) =>
    numbersUpTo(combinations).map((number) => drawScenario(from, number));
  expect(draw(seed)).toEqual(draw(seed));
  expect(draw(seed)[0]).not.toEqual({ ...draw(seed + 1)[0], repeat: "" });
  expect(draw(seed)[0]?.interruption).not.toEqual(draw(seed + 1)[0]?.interruption);
  const names = draw(seed).map(({ name }) => name.replace(/^#\d+ /, ""));
  expect(new Set(names).size).toBe(combinations);
  const inContainers = numbersUpTo(14, true).map((number) => drawScenario(seed, number));
  expect(new Set(inContainers.map(({ interruption: { kind } }) => kind))).toEqual(
    new Set(["container"]),
  );
  expect(new Set(inContainers.map(({ server: { kind } }) => kind)).size).toBe(serverKinds.length);
});

test("the matrix has each fault and each cell once, and at least 40 faults in each phase", () => {
  const names = faults.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  const cells = allCells();
  expect(new Set(cells.map(cellName)).size).toBe(cells.length);
  for (const phase of phases) {
    const here = cells.filter((cell) => cell.phase === phase);
    const distinct = new Set(here.map(({ fault }) => fault.name));
    expect(distinct.size).toBeGreaterThanOrEqual(40);
  }
  expect(CELLS.flatMap((name) => cellsNamed(name))).toHaveLength(CELLS.length);
});
