import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Journal } from "../../tools/sandbox.ts";

// Judges, in a step of .github/workflows/ci.yml, what the step before it came to with the action on GitHub's own
// runners: by its outputs, and by the journal of the sandbox. Any complaint makes the step red.

/** What a judge gets to see of a step. */
export interface Seen {
  /** `steps.<id>.outcome`. */
  readonly outcome: string;
  /** `steps.<id>.outputs`. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly journal: Journal;
}

/** Outputs that tell of something which a plain, successful export doesn't meet. All others must be there. */
const NOT_ON_SUCCESS = ["backup-job-id", "reason", "cancel-outcome"];

/** What is wrong with a step that should have exported the newest backup. */
export function complaintsOfExport({ outcome, outputs, journal }: Seen) {
  const missing = declaredOutputs()
    .filter((name) => !NOT_ON_SUCCESS.includes(name))
    .filter((name) => (outputs[name] ?? "") === "");
  return complaints([
    [outcome === "success", `the step's outcome is ${outcome}`],
    [missing.length === 0, `outputs are missing: ${missing.join(", ")}`],
    ...jobIs("SUCCESSFUL", outputs, journal),
    [
      outputs.status === "succeeded",
      `the output status is ${outputs.status}, not succeeded`,
    ],
  ]);
}

/** What is wrong with a step whose `timeout-minutes` ran out while the job was running. */
export function complaintsOfTimeout({ outcome, outputs, journal }: Seen) {
  const { "cancel-outcome": cancelled } = outputs;
  const asked = journal.requests.some(
    ({ route, changed }) => route === "cancel" && changed,
  );
  return complaints([
    // A step that GitHub ends for its time limit has failed, whatever its exit code (actions/runner, StepsRunner.cs).
    [outcome === "failure", `the step's outcome is ${outcome}, not failure`],
    [asked, "the journal has no request that cancelled anything"],
    ...jobIs("CANCELED", outputs, journal),
    [
      outputs.status === "canceled",
      `the output status is ${outputs.status}, not canceled`,
    ],
    [
      cancelled === "confirmed",
      `the output cancel-outcome is ${cancelled}, not confirmed`,
    ],
  ]);
}

type Claim = readonly [holds: boolean, otherwise: string];

function jobIs(
  status: string,
  outputs: Seen["outputs"],
  { exports, violations }: Journal,
): Claim[] {
  const [job] = exports;
  return [
    [exports.length === 1, `${exports.length} exports were started, not 1`],
    [job?.status === status, `the job is ${job?.status}, not ${status}`],
    [
      outputs["job-id"] === job?.jobId,
      `the output job-id is ${outputs["job-id"]}, the job is ${job?.jobId}`,
    ],
    [
      violations.length === 0,
      `undocumented requests: ${violations.map(({ reason }) => reason).join("; ")}`,
    ],
  ];
}

function complaints(claims: readonly Claim[]): string[] {
  return claims.filter(([holds]) => !holds).map(([, otherwise]) => otherwise);
}

function declaredOutputs(): string[] {
  const manifest = new URL("../../action.yml", import.meta.url);
  return Object.keys(parse(readFileSync(manifest, "utf8")).outputs);
}

const JUDGES: Record<string, (seen: Seen) => string[]> = {
  exported: complaintsOfExport,
  "timed-out": complaintsOfTimeout,
};

async function main(name: string): Promise<void> {
  const judge = JUDGES[name];
  if (judge === undefined) throw new Error(`no judge of that name: ${name}`);
  const { OUTCOME = "", OUTPUTS = "{}", JOURNAL = "" } = process.env;
  const journal = (await (await fetch(JOURNAL)).json()) as Journal;
  console.log(JSON.stringify(journal, undefined, 2));
  const found = judge({
    outcome: OUTCOME,
    outputs: JSON.parse(OUTPUTS),
    journal,
  });
  for (const complaint of found) console.log(`::error::${complaint}`);
  if (found.length > 0) process.exitCode = 1;
  else console.log("All is as it should be.");
}

if (import.meta.main) await main(process.argv[2] ?? "");
