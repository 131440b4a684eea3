import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What came of a step. */
export interface StepOutcome {
  outcome: "success" | "failure" | "cancelled";
  outputs: Record<string, string>;
  log: string;
  /** What it wrote to the job summary. */
  summary: string;
}

/** Runs a `run:` step as the runner does where no shell is named. Outputs of one line are read, and the job summary. */
export async function runCommand(
  command: string,
  cwd: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<StepOutcome> {
  const folder = mkdtempSync(join(tmpdir(), "command-"));
  const files = {
    GITHUB_OUTPUT: join(folder, "output"),
    GITHUB_STEP_SUMMARY: join(folder, "summary"),
  };
  for (const file of Object.values(files)) writeFileSync(file, "");
  const { promise, resolve } = Promise.withResolvers<Pick<StepOutcome, "outcome" | "log">>();
  execFile(
    "bash",
    ["--norc", "-ec", command],
    { cwd, env: { ...env, ...files } },
    (error, stdout, stderr) =>
      resolve({ outcome: error === null ? "success" : "failure", log: stdout + stderr }),
  );
  const result = await promise;
  const outputs = readFileSync(files.GITHUB_OUTPUT, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => line.split(/=(.*)/s).slice(0, 2));
  const summary = readFileSync(files.GITHUB_STEP_SUMMARY, "utf8");
  rmSync(folder, { recursive: true });
  return { ...result, outputs: Object.fromEntries(outputs), summary };
}
