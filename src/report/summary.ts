import { type RunContext, runUrl } from "../runner/run-context.ts";
import type { Facts } from "../state/saved-state.ts";
import { formatDuration } from "../util/clock.ts";
import { markdownCode, markdownSentence, markdownText } from "../util/sanitize.ts";
import { consoleLink } from "./console-link.ts";
import { type ProgressPoint, renderChart } from "./progress-chart.ts";
import { REPLACES_MAIN, type Result } from "./result.ts";

export interface SummaryContext {
  result: Result;
  facts: Readonly<Facts>;
  run: RunContext;
  commit: string;
  /** The export's progress over time. */
  points?: readonly ProgressPoint[];
  /** The post step reports, not the main step. */
  byPost?: boolean;
}

/**
 * Renders the job summary as Markdown: first the result and, after a failure, the next step, then
 * what is known of the export. The page has its own heading, because several steps of a job can add
 * one.
 */
export function renderSummary(context: SummaryContext): string {
  const { result, facts, points = [], byPost = false } = context;
  const [first = "", ...others] = paragraphs(result.message);
  const blocks: [priority: number, text: string | undefined][] = [
    [9, heading(result, facts)],
    [8, emphasized(first)],
    ...others.map((text): [number, string] => [5, emphasized(text)]),
    [7, result.nextStep && nextStepText(result.nextStep)],
    [6, result.note && markdownSentence(result.note)],
    [6, byPost ? REPLACES_MAIN : undefined],
    [5, facts.previousAttempts && markdownSentence(facts.previousAttempts)],
    [2, checksTable(result)],
    [4, directoryLine(facts)],
    [3, factsTable(context)],
    [1, progressChart(points)],
  ];
  return fitToLimit(blocks.flatMap(([priority, text]) => (text ? [{ priority, text }] : [])));
}

function heading({ success, status, title }: Result, facts: Facts): string {
  // A job with several exports has several summaries on one page.
  const cluster = facts.clusterName ?? facts.clusterId;
  const subject = cluster === undefined ? "" : ` · ${markdownText(cluster)}`;
  const icon = success ? ICONS[status] : undefined;
  return `### ${icon ?? "❌"} ${markdownText(title)}${subject}`;
}

/** Only an export that is in the bucket gets the icon of success. */
const ICONS: Partial<Record<Result["status"], string>> = {
  succeeded: "✅",
  started: "⏳",
  checked: "🔍",
};

function nextStepText(nextStep: string): string {
  return `**What to do now:** ${markdownSentence(nextStep)}`;
}

/** A paragraph for each line; lines that start with a dash are a list. */
function paragraphs(message: string): string[] {
  return message.split(/\n(?!- )|(?<!^- .*)\n(?=- )/m).map((part) =>
    part
      .split("\n")
      .map((line) =>
        line.startsWith("- ") ? `- ${markdownSentence(line.slice(2))}` : markdownSentence(line),
      )
      .join("\n"),
  );
}

/** What a reader must not overlook: something is still running, and may be charged for. */
const STILL_RUNNING =
  /\b(?:may still be running|keeps running|One export may be running|One backup may be being taken)\b/g;

function emphasized(markdown: string): string {
  return markdown.replaceAll(STILL_RUNNING, "**$&**");
}

// Not a row of the table: a long word widens the table, which then is cut off on a phone.
function directoryLine(facts: Facts): string | undefined {
  if (!facts.directory) return undefined;
  const url = consoleLink(facts);
  const link = url === undefined ? "" : ` ([open it in the cloud's console](<${url}>))`;
  return `Directory: ${markdownCode(facts.directory)}${link}`;
}

function factsTable({ result, facts, run, commit }: SummaryContext): string {
  const rows: [name: string, value: string | undefined][] = [
    ["Status", code(result.status)],
    ["Cancelling", code(result.cancelOutcome)],
    ["Export job", code(facts.jobId)],
    ["Started by", attempt(facts)],
    ["Reported", remoteStatus(facts)],
    ["Took", timeTaken(facts)],
    ["Started", code(facts.startedAt)],
    ["Finished", code(facts.finishedAt)],
    ["Backup", backup(facts)],
    ["Taken", backupTime(facts)],
    ["Backup job", code(facts.backupJobId)],
    ["Cluster", labelled(facts.clusterId, facts.clusterName)],
    ["Integration", labelled(facts.integrationId, facts.integrationName)],
    ["Bucket", bucket(facts)],
    ["Run", runLink(run)],
    ["Commit", code(commit.slice(0, 12))],
  ];
  // The first row is the head, because Markdown has no table without one.
  const [head = "", ...body] = rows
    .filter(([, value]) => value)
    .map((cells) => `| ${cells.join(" | ")} |`);
  return [head, "| :--- | :--- |", ...body].join("\n");
}

function checksTable({ checks = [] }: Result): string | undefined {
  if (checks.length === 0) return undefined;
  const labels = { passed: "✅ passed", skipped: "⚠️ skipped" };
  const rows = checks.map(
    ({ name, result, detail }) =>
      `| ${markdownText(name)} | ${labels[result]}: ${markdownText(detail)} |`,
  );
  return ["| Check | Result |", "| :--- | :--- |", ...rows].join("\n");
}

function progressChart(points: readonly ProgressPoint[]): string | undefined {
  const chart = renderChart(points);
  return chart && `Progress over time:\n\n${chart}`;
}

function code(value: string | undefined): string | undefined {
  return value && markdownCode(value);
}

function attempt({ startedByAttempt }: Facts): string | undefined {
  return startedByAttempt === undefined ? undefined : `attempt ${startedByAttempt}`;
}

function timeTaken({ durationSeconds }: Facts): string | undefined {
  return durationSeconds === undefined ? undefined : formatDuration(durationSeconds);
}

function remoteStatus({ remoteStatus, progress }: Facts): string | undefined {
  if (remoteStatus === undefined) return undefined;
  return `${markdownCode(remoteStatus)}${progress === undefined ? "" : `, ${progress} %`}`;
}

/** An ID with the name, if there is one. */
function labelled(id?: string, name?: string): string | undefined {
  if (id === undefined) return name && markdownText(name);
  return name === undefined ? markdownCode(id) : `${markdownCode(id)} (${markdownText(name)})`;
}

function backup({ backupId, backupName, backupBytes }: Facts) {
  const label = labelled(backupId, backupName);
  return label === undefined || backupBytes === undefined
    ? label
    : `${label}, ${sizeText(backupBytes)}`;
}

function backupTime({ backupAgeSeconds, backupTakenAt }: Facts) {
  if (backupTakenAt === undefined) return undefined;
  const age =
    backupAgeSeconds === undefined
      ? ""
      : `, ${formatDuration(backupAgeSeconds)} old when the step began`;
  return `${markdownCode(backupTakenAt)}${age}`;
}

const SIZE_UNITS = ["B", "kB", "MB", "GB", "TB", "PB"];

/** Three digits and decimal units, as in the consoles and bills of the clouds. */
function sizeText(bytes: number): string {
  const power = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), SIZE_UNITS.length - 1);
  return `${Number((bytes / 1000 ** power).toPrecision(3))} ${SIZE_UNITS[power]}`;
}

function bucket({ bucket, region }: Facts): string | undefined {
  if (bucket === undefined) return undefined;
  return `${markdownCode(bucket)}${region === undefined ? "" : ` in ${markdownCode(region)}`}`;
}

function runLink(run: RunContext): string | undefined {
  const url = runUrl(run);
  if (url === undefined) return undefined;
  const { runId, runAttempt } = run;
  const attempt = runAttempt === "" ? "" : `, attempt ${markdownText(runAttempt)}`;
  return `[${markdownText(runId)}${attempt}](<${url}>)`;
}

/** A paragraph or a table, as Markdown. Blocks with the lowest priority are omitted first. */
interface Block {
  text: string;
  priority: number;
}

/**
 * GitHub shows no summary above 1 MiB. It counts the bytes after masking secrets, and `***` can be
 * longer than a secret, so the limit here is a quarter of that.
 */
const MAX_SUMMARY_BYTES = 256 * 1024;
const OMISSION_NOTE = "Parts of this page are left away, as it was too long.";
const SEPARATOR = "\n\n";

/** Omits blocks until the page fits: the lowest priority first, and of these the last. */
export function fitToLimit(blocks: readonly Block[], maxBytes = MAX_SUMMARY_BYTES): string {
  const join = (some: readonly Block[]) => some.map(({ text }) => text).join(SEPARATOR);
  const limit = maxBytes - OMISSION_NOTE.length;
  const kept = [...blocks];
  while (kept.length > 1 && Buffer.byteLength(join(kept)) > limit) {
    const lowest = Math.min(...kept.map(({ priority }) => priority));
    kept.splice(
      kept.findLastIndex(({ priority }) => priority === lowest),
      1,
    );
  }
  const page = join(kept);
  return kept.length < blocks.length ? `${page}${SEPARATOR}${OMISSION_NOTE}` : page;
}
