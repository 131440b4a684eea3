import type { RunContext } from "../runner/context.ts";
import type { Facts } from "../runner/phase.ts";
import { markdownCode, markdownSentence, markdownText } from "../text.ts";
import type { Ending } from "./endings.ts";
import { runUrl } from "./run-url.ts";

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
    ["Reported", reported(facts)],
    ["Cancelling", code(ending.cancelOutcome)],
    ["Backup", backup(facts)],
    ["Cluster", code(facts.clusterId)],
    ["Integration", code(facts.integrationId)],
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
    [head, "| :--- | :--- |", ...body].join("\n"),
  ]
    .filter(Boolean)
    .join("\n\n");
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

/** Seconds as `1h 2m 3s`. */
export function durationText(seconds: number): string {
  const whole = Math.round(seconds);
  const parts = [
    [Math.floor(whole / 3600), "h"],
    [Math.floor(whole / 60) % 60, "m"],
    [whole % 60, "s"],
  ] as const;
  const from = parts.findIndex(([count]) => count > 0);
  return parts
    .slice(from === -1 ? 2 : from)
    .map(([count, unit]) => `${count}${unit}`)
    .join(" ");
}

function code(value: string | undefined): string | undefined {
  return value === undefined || value === "" ? undefined : markdownCode(value);
}

function reported({ remoteStatus, progress }: Facts): string | undefined {
  if (remoteStatus === undefined) return undefined;
  return `${markdownCode(remoteStatus)}${progress === undefined ? "" : `, ${progress} %`}`;
}

function backup({ backupId, backupName }: Facts): string | undefined {
  if (backupId === undefined) return undefined;
  return backupName === undefined
    ? markdownCode(backupId)
    : `${markdownCode(backupId)} (${markdownText(backupName)})`;
}

function runLink(run: RunContext): string | undefined {
  const url = runUrl(run);
  if (url === undefined) return undefined;
  const { runId, runAttempt } = run;
  const attempt =
    runAttempt === "" ? "" : `, attempt ${markdownText(runAttempt)}`;
  return `[${markdownText(runId)}${attempt}](<${url}>)`;
}
