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

const seed = 20261124;
/** A kill, and a container. */
const rerunNumbers = [12, 23];
/** Every kind of interruption, and every kind of server. */
const interruptedNumbers = interruptionKinds.map(
  (_, kind) => kind + (kind % serverKinds.length) * interruptionKinds.length,
);
/** Cells in which a defect has shown, and that need a connection or a machine: most others are in test/unit. */
const CELLS = [
  "dns-failure/watch/once",
  "reset-before/cancel/ended",
  "reset-after/start/lasting",
  "huge-100-mb/start/lasting",
  "local-clock-ahead/watch/lasting",
  "http-307/start/lasting",
  "http-503-code-429/start/lasting",
  "429-after-1e9/choose/once",
  "key-echoed/choose/lasting",
  "job-id=job-of-others/watch/lasting",
  "job-vanishes/post/ended",
  "fat-pages-without-end/choose/lasting",
];

test("a run starts one export, never leaves one in silence, and reports what is true: interrupted, re-run, or with a fault", async () => {
  const cells = CELLS.flatMap((name) => cellsNamed(name));
  const reports = await runAll(
    [
      ...reruns(seed, rerunNumbers),
      ...faultExperiments(cells),
      ...interruptions(seed, interruptedNumbers),
    ],
    16,
  );
  expect(violationsOf(reports)).toEqual([]);
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
