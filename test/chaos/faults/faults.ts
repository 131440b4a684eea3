import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { allCells, cellsNamed } from "./cells.ts";
import { endingOf, violationsOf } from "./judge.ts";
import { type Cell, nameOf } from "./model.ts";
import { play } from "./play.ts";
import { Pool } from "./pool.ts";
import { lineOf, type Row, totalOf } from "./table.ts";

const USAGE = `usage: npm run faults [-- options]

  --only FAULT/PHASE[/VARIANT]  this cell alone, with its log
  --phase PHASE                 the cells of this phase
  --action DIR                  the directory of the action.yml to test; default this repository
  --at-once N                   how many cells run side by side; default five for each core
  --list                        only the names of the cells

The exit code is 1 when a promise was broken or a cell did not end as expected.`;

const { values } = parseArgs({
  options: {
    only: { type: "string" },
    phase: { type: "string" },
    action: { type: "string" },
    "at-once": { type: "string" },
    list: { type: "boolean" },
    help: { type: "boolean", short: "h" },
  },
});
const named = values.only === undefined ? allCells() : cellsNamed(values.only);
const cells = named.filter(({ phase }) => phase === (values.phase ?? phase));

if (values.help) console.log(USAGE);
else if (values.list) for (const cell of cells) console.log(nameOf(cell));
else if (cells.length === 0) {
  const wanted = [values.only, values.phase].filter(Boolean).join(", ");
  console.error(`no such cell: ${wanted}\n\n${USAGE}`);
  process.exitCode = 2;
} else process.exitCode = (await playAll(cells)) ? 0 : 1;

/** Plays them all, printing each as it ends. Resolves to whether all is as it should be. */
async function playAll(cells: readonly Cell[]): Promise<boolean> {
  const startedAt = performance.now();
  const atOnce = Number(values["at-once"] ?? availableParallelism() * 5);
  const pool = new Pool(atOnce);
  const width = Math.max(...cells.map((cell) => nameOf(cell).length));
  const rows = await Promise.all(
    cells.map((cell) =>
      pool.run(async () => {
        const row = await rowOf(cell);
        console.log(lineOf(row, width));
        return row;
      }),
    ),
  );
  const seconds = (performance.now() - startedAt) / 1000;
  console.log(`\n${totalOf(rows, seconds)}`);
  return rows.every(({ violations }) => violations.length === 0);
}

async function rowOf(cell: Cell): Promise<Row> {
  const root = fileURLToPath(new URL("../../..", import.meta.url));
  const played = await play(cell, values.action ?? root);
  const { result, seconds, peakBytes, sandbox } = played;
  if (values.only !== undefined) {
    console.log(result.log);
    for (const { method, path, fault, status, processed } of sandbox.journal)
      console.log(
        `${method} ${path} ${status ?? "-"} ${fault ?? ""} ${processed ? "processed" : ""}`,
      );
    console.log(result.main.stderr + (result.post?.stderr ?? ""));
  }
  const violations = violationsOf(played);
  return { cell, ending: endingOf(result), seconds, peakBytes, violations };
}
