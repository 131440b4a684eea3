import { durationText } from "../clock.ts";
import type { RunContext } from "../runner/context.ts";
import type { Facts } from "../runner/phase.ts";
import { markdownCode, markdownSentence, markdownText } from "../text.ts";
import type { Ending } from "./endings.ts";

/** What a summary tells. */
export interface Summarized {
  ending: Ending;
  facts: Readonly<Facts>;
  run: RunContext;
  commit: string;
}

/** The job summary as Markdown: the outcome first, on red what to do now, then what is known of the export. */
export function summaryOf({ ending, facts, run, commit }: Summarized): string {
  const sign = ending.green ? "✅" : "❌";
  const rows: [string, string | undefined][] = [
    ["Status", code(ending.status)],
    ["Job", code(facts.jobId)],
    ["Started by", attempt(facts)],
    ["Reported", reported(facts)],
    ["Cancelling", code(ending.cancelOutcome)],
    ["Backup", named(facts.backupId, facts.backupName)],
    ["Backup's age", age(facts)],
    ["Backup job", code(facts.backupJobId)],
    ["Cluster", named(facts.clusterId, facts.clusterName)],
    ["Integration", named(facts.integrationId, facts.integrationName)],
    ["Bucket", bucket(facts)],
    ["Started", code(facts.startedAt)],
    ["Finished", code(facts.finishedAt)],
    ["Duration", duration(facts)],
    ["Run", runLink(run)],
    ["Commit", code(commit.slice(0, 12))],
  ];
  const [head = "", ...body] = rows
    .filter(([, value]) => value)
    .map((cells) => `| ${cells.join(" | ")} |`);
  return [
    `### ${sign} ${markdownText(ending.title)}`,
    ...ending.what.split("\n").map(paragraph),
    ending.next && `**What to do now:** ${markdownSentence(ending.next)}`,
    ending.note && markdownSentence(ending.note),
    // Not in the table, which is as wide as its longest word: on a phone it would push the rest out of sight.
    facts.directory && `Directory: ${markdownCode(facts.directory)}`,
    facts.foundBefore && markdownSentence(facts.foundBefore),
    [head, "| :--- | :--- |", ...body].join("\n"),
    checksOf(ending),
  ]
    .filter(Boolean)
    .join("\n\n");
}

/** What was checked, where the run was about that. */
function checksOf({ checks = [] }: Ending): string | undefined {
  if (checks.length === 0) return undefined;
  const signs = { passed: "✅ passed", skipped: "⚠️ skipped" };
  const rows = checks.map(
    ({ what, result, detail }) =>
      `| ${markdownText(what)} | ${signs[result]} | ${markdownText(detail)} |`,
  );
  return ["| Check | Result | |", "| :--- | :--- | :--- |", ...rows].join("\n");
}

/** A line of an ending; a dash makes it an item of a list. */
function paragraph(line: string): string {
  return line.startsWith("- ")
    ? `- ${markdownSentence(line.slice(2))}`
    : markdownSentence(line);
}

function duration({ durationSeconds }: Facts): string | undefined {
  return durationSeconds === undefined
    ? undefined
    : durationText(durationSeconds);
}

function code(value: string | undefined): string | undefined {
  return value === undefined || value === "" ? undefined : markdownCode(value);
}

function attempt({ ofAttempt }: Facts): string | undefined {
  return ofAttempt === undefined ? undefined : `attempt ${ofAttempt}`;
}

function reported({ remoteStatus, progress }: Facts): string | undefined {
  if (remoteStatus === undefined) return undefined;
  return `${markdownCode(remoteStatus)}${progress === undefined ? "" : `, ${progress} %`}`;
}

/** An id, and the name behind it where there is one. */
function named(
  id: string | undefined,
  name: string | undefined,
): string | undefined {
  if (id === undefined) return name && markdownText(name);
  return name === undefined
    ? markdownCode(id)
    : `${markdownCode(id)} (${markdownText(name)})`;
}

function age({ backupAgeSeconds, backupTakenAt }: Facts): string | undefined {
  return backupAgeSeconds === undefined
    ? undefined
    : `${durationText(backupAgeSeconds)}, taken ${markdownCode(backupTakenAt ?? "")}`;
}

function bucket({ bucket, region }: Facts): string | undefined {
  if (bucket === undefined) return undefined;
  return `${markdownCode(bucket)}${region === undefined ? "" : ` in ${markdownCode(region)}`}`;
}

function runLink({ serverUrl, repository, runId, runAttempt }: RunContext) {
  if (repository === "" || runId === "") return undefined;
  const attempt = runAttempt === "" ? "" : `/attempts/${runAttempt}`;
  const url = `${serverUrl}/${repository}/actions/runs/${runId}${attempt}`;
  return URL.canParse(url)
    ? `[${markdownText(runId)}${attempt === "" ? "" : `, attempt ${markdownText(runAttempt)}`}](<${new URL(url).href}>)`
    : undefined;
}
