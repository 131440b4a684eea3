import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { drawCase } from "./case.ts";
import { judge } from "./judge.ts";
import { play } from "./play.ts";
import { playAll, type Verdict } from "./run-all.ts";
import { storyOf } from "./story.ts";
import { tableOf } from "./table.ts";

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "126" },
    seed: { type: "string" },
    only: { type: "string" },
    "at-once": { type: "string" },
    action: { type: "string" },
  },
});
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 32));
const action = values.action ?? new URL("../..", import.meta.url);
if (!Number.isInteger(seed)) throw new Error("--seed takes a whole number");

if (values.only !== undefined) await repeat(Number(values.only));
else await storm(Number(values.runs));

/** One case again, with all that it says. */
async function repeat(number: number): Promise<void> {
  const began = performance.now();
  const drawn = drawCase(seed, number);
  console.log(drawn);
  const evidence = await play(drawn, action, (line) => {
    console.log(`${((performance.now() - began) / 1000).toFixed(3)} ${line}`);
  });
  console.log(storyOf(evidence));
  conclude([{ drawn, evidence, violations: judge(evidence) }]);
}

async function storm(runs: number): Promise<void> {
  const atOnce = Number(
    values["at-once"] ?? Math.max(2, availableParallelism() * 2),
  );
  console.log(`${runs} runs, ${atOnce} at once, --seed ${seed}`);
  const began = performance.now();
  let done = 0;
  const verdicts = await playAll(
    { seed, runs, atOnce, action },
    ({ drawn, violations }) => {
      done += 1;
      for (const violation of violations) {
        console.log(
          `#${drawn.number} ${drawn.mode} / ${drawn.server}: ${violation}`,
        );
      }
      if (done % 100 === 0) console.log(`${done} of ${runs}`);
    },
  );
  const seconds = Math.round((performance.now() - began) / 1000);
  console.log(
    `\n${tableOf(verdicts)}\n\n${runs} runs in ${seconds} s, --seed ${seed}`,
  );
  conclude(verdicts);
}

function conclude(verdicts: readonly Verdict[]): void {
  const bad = verdicts.filter(({ violations }) => violations.length > 0);
  for (const { drawn, evidence, violations } of bad) {
    console.log(
      `\n${drawn.mode} / ${drawn.server}: npm run storm -- --seed ${seed} --only ${drawn.number}`,
    );
    for (const violation of violations) console.log(`  ${violation}`);
    // Chance can be repeated, the machine's own timing can't: this is how it was.
    if (values.only === undefined)
      console.log(`${evidence.said.log}${storyOf(evidence)}`);
  }
  console.log(
    bad.length === 0
      ? "\nNo violations."
      : `\n${bad.length} runs with violations.`,
  );
  if (bad.length > 0) process.exitCode = 1;
}
