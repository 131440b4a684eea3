import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import {
  faultCells,
  faultExperiments,
  interruptedFaults,
  interruptions,
  numbersUpTo,
  reruns,
} from "./experiments.ts";
import { cellName } from "./faults/fault.ts";
import { runAll, tableOf } from "./run-all.ts";

const USAGE = `usage: npm run chaos [-- options]

Runs that are interrupted at random instants:
  --runs N           how many; default 126
  --seed N           default a random one, which is printed
  --only N           the run of this number alone, with its log
  --container        only runs in container mode
  --reruns           workflow runs of three attempts, two of them interrupted

Faults:
  --faults           every fault in every phase
  --phase PHASE      only this phase: choose, describe, start, watch, cancel or post
  --only FAULT/PHASE[/VARIANT]
  --interrupted      runs that are interrupted at random instants as well
  --list             only the names

Both:
  --action DIR       the directory of the action.yml to test; default this repository
  --at-once N        how many runs side by side

The exit code is 1 when an invariant was violated.`;

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "126" },
    seed: { type: "string" },
    only: { type: "string" },
    container: { type: "boolean" },
    reruns: { type: "boolean" },
    faults: { type: "boolean" },
    phase: { type: "string" },
    interrupted: { type: "boolean" },
    list: { type: "boolean" },
    action: { type: "string" },
    "at-once": { type: "string" },
    help: { type: "boolean", short: "h" },
  },
});
const { only, faults } = values;
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 32));
const atOnce = Number(values["at-once"] ?? availableParallelism() * 4);

if (values.help) console.log(USAGE);
else if (![seed, atOnce, Number(values.runs)].every(Number.isInteger))
  fail("--seed, --at-once and --runs take whole numbers");
else if (values.list)
  for (const cell of faultCells(only, values.phase)) console.log(cellName(cell));
else await run();

async function run(): Promise<void> {
  const experiments = select();
  if (experiments.length === 0) return fail("there is no such run");
  console.log(`${experiments.length} runs, ${atOnce} at once, --seed ${seed}`);
  const start = performance.now();
  let done = 0;
  const verdicts = await runAll(experiments, atOnce, (verdict) => {
    const { name, violations, repeat } = verdict;
    done += 1;
    if (done % 100 === 0) console.log(`${done} of ${experiments.length}`);
    if (violations.length === 0 && only === undefined) return;
    // What chance adds to an instant cannot be repeated, so the whole run is printed.
    const lines = violations.map((violation) => `  ${violation}`);
    const title = `\n${name}: npm run chaos -- ${repeat}`;
    console.log([title, ...lines, verdict.print()].join("\n"));
  });
  const bad = verdicts.filter(({ violations }) => violations.length > 0);
  const seconds = Math.round((performance.now() - start) / 1000);
  console.log(
    `\n${tableOf(verdicts)}\n\n${verdicts.length} runs in ${seconds} s, ${bad.length} with violations, --seed ${seed}`,
  );
  for (const { repeat, violations } of bad)
    console.log(`npm run chaos -- ${repeat}\n  ${violations.join("\n  ")}`);
  if (bad.length > 0) process.exitCode = 1;
}

function select() {
  const action = values.action ?? new URL("../..", import.meta.url);
  const onLine = (line: string) => {
    if (only !== undefined && !only.includes("=")) console.log(line);
  };
  const options = { action, onLine };
  if (faults) {
    const cells = faultCells(only, values.phase);
    return values.interrupted
      ? interruptedFaults(cells, seed, options)
      : faultExperiments(cells, options);
  }
  const numbers =
    only === undefined ? numbersUpTo(Number(values.runs), values.container) : [Number(only)];
  return values.reruns ? reruns(seed, numbers, options) : interruptions(seed, numbers, options);
}

function fail(message: string): void {
  console.error(`${message}\n\n${USAGE}`);
  process.exitCode = 2;
}
