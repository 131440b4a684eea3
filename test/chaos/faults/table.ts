import { type Cell, nameOf } from "./model.ts";

/** One line of the table. */
export interface Row {
  cell: Cell;
  ending: string;
  seconds: number;
  peakBytes: number;
  violations: readonly string[];
}

/** A row as it is printed: fault, phase and variant, then the ending, the verdict and the time. */
export function lineOf(row: Row, width: number): string {
  const { cell, ending: result, seconds, violations } = row;
  const columns = [
    nameOf(cell).padEnd(width),
    result.padEnd(34),
    (violations.length === 0 ? "ok" : "VIOLATION").padEnd(9),
    `${seconds.toFixed(1).padStart(5)} s`,
  ];
  const details = violations.map((what) => `\n    ${what}`).join("");
  return columns.join("  ") + details;
}

/** What the table comes to. */
export function totalOf(rows: readonly Row[], elapsedSeconds: number): string {
  const bad = rows.filter(({ violations }) => violations.length > 0);
  const names = new Set(rows.map(({ cell }) => cell.fault.name));
  const slowest = rows.toSorted((a, b) => b.seconds - a.seconds).slice(0, 5);
  const peak = Math.max(0, ...rows.map(({ peakBytes }) => peakBytes));
  return [
    `${names.size} faults, ${rows.length} cells, ${bad.length} violations, ${elapsedSeconds.toFixed(0)} s`,
    `slowest: ${slowest.map(({ cell, seconds }) => `${nameOf(cell)} ${seconds.toFixed(1)} s`).join(", ")}`,
    `most memory of a process: ${Math.round(peak / 1024 ** 2)} MiB`,
    ...bad.map(({ cell }) => `again: npm run faults -- --only ${nameOf(cell)}`),
  ].join("\n");
}
