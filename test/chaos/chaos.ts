import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import {
  faultExperiments,
  interruptedFaults,
  interruptions,
  numbersUpTo,
  reruns,
  runAll,
  violationsOf,
} from "./experiments.ts";
import { cellsNamed } from "./faults/cells.ts";

const USAGE = `usage: npm run chaos [-- options]

Runs that are interrupted at random instants:
  --runs N           how many; default 126
  --seed N           default a random one, which is printed
  --only N           the run of this number alone, with its log
  --container        only runs in container mode: main gets no signal, post is all there is
  --reruns           workflow runs of three attempts, two of them interrupted

Faults:
  --faults           every fault in every phase
  --only NAME        those of this name: FAULT/PHASE/VARIANT, or any part of it
  --interrupted      runs that are interrupted at random instants as well

The exit code is 1 when an invariant was violated.`;

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "126" },
    seed: { type: "string", default: String(Math.floor(Math.random() * 2 ** 32)) },
    only: { type: "string" },
    container: { type: "boolean" },
    reruns: { type: "boolean" },
    faults: { type: "boolean" },
    interrupted: { type: "boolean" },
    help: { type: "boolean", short: "h" },
  },
});
const { only, faults, interrupted } = values;
const [seed, runs] = [Number(values.seed), Number(values.runs)];
const atOnce = availableParallelism() * 4;
const experiments = select();

if (values.help || experiments.length === 0) {
  console.log(USAGE);
  process.exitCode = values.help ? 0 : 2;
} else {
  console.log(`${experiments.length} runs, ${atOnce} at once, --seed ${seed}`);
  const reports = await runAll(experiments, atOnce, (report) => {
    // What chance adds to an instant cannot be repeated, so the whole run is printed.
    if (report.violations.length > 0 || experiments.length === 1)
      console.log(`\n${report.name}\n${report.print()}`);
  });
  const violations = violationsOf(reports);
  console.log(
    [...violations, `${reports.length} runs, ${violations.length} violations`].join("\n"),
  );
  if (violations.length > 0) process.exitCode = 1;
}

function select() {
  if (faults && interrupted) return interruptedFaults(cellsNamed(only), seed);
  if (faults) return faultExperiments(cellsNamed(only));
  const numbers = only === undefined ? numbersUpTo(runs, values.container) : [Number(only)];
  return values.reruns ? reruns(seed, numbers) : interruptions(seed, numbers);
}
