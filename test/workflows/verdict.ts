import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Journal } from "../../tools/sandbox.ts";

// Checks, in a step of .github/workflows/ci.yml, the step before it, which used the action on GitHub's own runners: its
// outputs, and the journal of the sandbox. Any error makes the step fail.

/** What is known of a step. */
export interface Seen {
  /** `steps.<id>.outcome`. */
  readonly outcome: string;
  /** `steps.<id>.outputs`. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly journal: Journal;
}

/** Outputs that a plain, successful export does not have. It must have all others. */
const NOT_ON_SUCCESS = ["backup-job-id", "reason", "cancel-outcome"];

const manifest = new URL("../../action.yml", import.meta.url);
const declared = Object.keys(parse(readFileSync(manifest, "utf8")).outputs);

type Facts = readonly (readonly [fact: string, is: unknown, expected: unknown])[];

const CHECKS: Record<string, (seen: Seen) => Facts> = {
  /** The newest backup was exported. */
  exported: ({ outcome, outputs }) => [
    ["the step's outcome", outcome, "success"],
    ["the output status", outputs.status, "succeeded"],
    [
      "the missing outputs",
      declared.filter((name) => !NOT_ON_SUCCESS.includes(name) && !outputs[name]).join(", "),
      "",
    ],
  ],
  /** `timeout-minutes` ran out while the job was running. */
  "timed-out": ({ outcome, outputs, journal }) => [
    // A step that GitHub ends for its time limit has failed, whatever its exit code (actions/runner, StepsRunner.cs).
    ["the step's outcome", outcome, "failure"],
    ["the output status", outputs.status, "cancelled"],
    ["the output cancel-outcome", outputs["cancel-outcome"], "confirmed"],
    [
      "that a request cancelled something",
      journal.requests.some(({ endpoint, changed }) => endpoint === "cancel" && changed),
      true,
    ],
  ],
};
const JOB_STATUS: Record<string, string> = { exported: "SUCCESSFUL", "timed-out": "CANCELED" };

/** What is wrong with a step that should have ended in this way. */
export function errorsOf(name: string, seen: Seen): string[] {
  const check = CHECKS[name];
  if (check === undefined) throw new Error(`no check has the name ${name}`);
  const { exports, violations } = seen.journal;
  const [job] = exports;
  const facts: Facts = [
    ...check(seen),
    ["the number of exports", exports.length, 1],
    ["the job's status", job?.status, JOB_STATUS[name]],
    ["the output job-id", seen.outputs["job-id"], job?.jobId],
    ["undocumented requests", violations.map(({ reason }) => reason).join("; "), ""],
  ];
  return facts
    .filter(([, is, expected]) => is !== expected)
    .map(([fact, is, expected]) => `${fact}: ${is}, expected ${expected}`);
}

if (import.meta.main) {
  const { OUTCOME = "", OUTPUTS = "{}", JOURNAL = "" } = process.env;
  const journal = (await (await fetch(JOURNAL)).json()) as Journal;
  console.log(JSON.stringify(journal, undefined, 2));
  const outputs = JSON.parse(OUTPUTS);
  const seen = { outcome: OUTCOME, outputs, journal };
  const errors = errorsOf(process.argv[2] ?? "", seen);
  for (const error of errors) console.log(`::error::${error}`);
  console.log(`${errors.length} errors`);
  if (errors.length > 0) process.exitCode = 1;
}
