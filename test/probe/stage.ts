import { onTestFinished } from "vitest";
import type { Options } from "../../tools/probe/options.ts";
import { probe } from "../../tools/probe/run.ts";
import {
  ids,
  Sandbox,
  type SandboxOptions,
} from "../support/fake-zilliz/index.ts";

/** A sandbox with a job in it, and what a user who wants all of it looked at would ask for. */
export async function stage(
  given: Partial<Options> = {},
  differing: SandboxOptions = {},
): Promise<{ sandbox: Sandbox; options: Options }> {
  const sandbox = await Sandbox.start(differing);
  onTestFinished(() => sandbox.close());
  const { state: world, apiKey } = sandbox;
  const jobId = "job-03e1eefbd82dmo2oeb8pe2";
  world.jobs.push({
    jobId,
    type: "EXPORT",
    projectId: ids.project,
    clusterId: ids.cluster,
    createdAt: Date.now(),
    plan: { durationMs: 3_600_000 },
  });
  const options: Options = {
    apiKey,
    baseUrl: new URL(sandbox.url),
    clusterId: ids.cluster,
    backupId: undefined,
    jobId,
    integrationId: undefined,
    timeoutMs: 5_000,
    report: undefined,
    ...given,
  };
  return { sandbox, options };
}

/** What a probe came to, with all that it printed. */
export async function probed(options: Options) {
  const lines: string[] = [];
  const result = await probe(options, (line) => lines.push(line));
  const output = `${lines.join("\n")}\n${result.report}`;
  return {
    ...result,
    lines,
    output,
    differences: differencesIn(result.report),
  };
}

/** Each difference of a report, with the title of its endpoint before it. */
export function differencesIn(report: string): string[] {
  let title = "";
  return report.split("\n").flatMap((line) => {
    const [, above] = /^- (`GET .*?): [a-z]/.exec(line) ?? [];
    if (above !== undefined) title = above.replaceAll("`", "");
    return line.startsWith("  - ") ? [`${title}: ${line.slice(4)}`] : [];
  });
}
