import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { drawCase } from "./case.ts";
import { judge } from "./judge.ts";
import { play } from "./play.ts";
import { stormOfReruns } from "./reruns.ts";
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
    reruns: { type: "boolean" },
    container: { type: "boolean" },
  },
});
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 32));
const action = values.action ?? new URL("../../..", import.meta.url);
if (!Number.isInteger(seed)) throw new Error("--seed takes a whole number");

if (values.reruns) await reruns();
else if (values.only !== undefined) await repeat(Number(values.only));
else await storm(Number(values.runs));

/** Workflow runs that are re-run. */
async function reruns(): Promise<void> {
  const numbers =
    values.only === undefined
      ? Array.from({ length: Number(values.runs) }, (_, number) => number)
      : [Number(values.only)];
  const atOnce = Number(values["at-once"] ?? availableParallelism() * 2);
  console.log(`${numbers.length} runs, ${atOnce} at once, --seed ${seed}`);
  const verdicts = await stormOfReruns({ seed, numbers, atOnce, action });
  for (const { number, modes, violations, story } of verdicts) {
    if (violations.length === 0 && values.only === undefined) continue;
    console.log(
      `\n#${number} ${modes.join(", ")}: npm run storm -- --reruns --seed ${seed} --only ${number}`,
    );
    for (const violation of violations) console.log(`  ${violation}`);
    console.log(story);
  }
  const count = (what: "unheard" | "warned" | "resumed") =>
    verdicts.filter((verdict) => verdict[what]).length;
  const bad = verdicts.filter(({ violations }) => violations.length > 0);
  console.log(
    `\n${verdicts.length} runs of three attempts: ${count("resumed")} took an export up, ${count("warned")} warned of one that may be running, ${count("unheard")} were ended before GitHub heard of theirs; ${bad.length} with violations.`,
  );
  if (bad.length > 0) process.exitCode = 1;
}

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
    { seed, runs, atOnce, action, container: values.container ?? false },
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
