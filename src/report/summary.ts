import { type RunContext, runUrl } from "../runner/run-context.ts";
import type { Facts } from "../state/saved-state.ts";
import { formatDuration } from "../util/clock.ts";
import { markdownCode, markdownSentence, markdownText } from "../util/sanitize.ts";
import { consoleLink } from "./console-link.ts";
import { type HelpLink, helpLinks } from "./help-links.ts";
import { type ProgressPoint, renderChart } from "./progress-chart.ts";
import type { Result } from "./result.ts";

export interface SummaryContext {
  result: Result;
  facts: Readonly<Facts>;
  run: RunContext;
  commit: string;
  /** Of Zilliz Cloud's API, if the inputs are valid. */
  baseUrl?: URL | undefined;
  /** The export's progress over time. */
  points?: readonly ProgressPoint[];
  /** The post step reports, not the main step. */
  byPost?: boolean;
}

/**
 * Renders the job summary as Markdown: first the result and, after a failure, the next step, then
 * the destination and what is known of the export. The page has its own heading, because several
 * steps of a job can add one.
 */
export function renderSummary(context: SummaryContext): string {
  const { result, facts, run, baseUrl, byPost = false } = context;
  const { stillRunning, nextStep, note } = result;
  const [first = "", ...others] = paragraphs(result.message);
  const blocks: [priority: number, text: string | undefined][] = [
    [9, heading(result, facts)],
    [8, first],
    [8, stillRunning && `**${markdownSentence(stillRunning)}**`],
    [7, nextStep && `**What to do:** ${markdownSentence(nextStep)}`],
    [7, linkLine(helpLinks(result, facts, run, baseUrl))],
    ...others.map((text): [number, string] => [5, text]),
    [6, note && markdownSentence(note)],
    [6, byPost ? BY_POST : undefined],
    [5, facts.previousAttempts && markdownSentence(facts.previousAttempts)],
    [2, checksTable(result)],
    [4, directoryLine(facts)],
    [3, table(mainRows(context))],
    [1, details(context)],
  ];
  return fitToLimit(blocks.flatMap(([priority, text]) => (text ? [{ priority, text }] : [])));
}

const BY_POST = "_Update from the post step. It replaces what is shown above for the same job._";

function heading(result: Result, facts: Facts): string {
  // A job with several exports has several summaries on one page.
  const cluster = facts.clusterName ?? facts.clusterId;
  const subject = cluster === undefined ? "" : ` · ${markdownText(cluster)}`;
  return `### ${icon(result)} ${markdownText(result.title)}${subject}`;
}

/** Only an export that is in the bucket gets the icon of success. */
const ICONS: Readonly<Record<Result["status"], string>> = {
  succeeded: "✅",
  started: "⏳",
  checked: "🔍",
  failed: "❌",
  "timed-out": "❌",
  cancelled: "🚫",
  "in-progress": "⚠️",
  "start-unknown": "⚠️",
};

/** A job that may be running must be noticed, whatever else happened. */
function icon({ status, stillRunning }: Result): string {
  return stillRunning === undefined ? ICONS[status] : "⚠️";
}

/** A paragraph for each line; lines that start with a dash are a list, which belongs to its introduction. */
function paragraphs(message: string): string[] {
  return message.split(/\n(?!- )/).map((part) =>
    part
      .split("\n")
      .map((line) =>
        line.startsWith("- ") ? `- ${markdownSentence(line.slice(2))}` : markdownSentence(line),
      )
      .join("\n"),
  );
}

function linkLine(links: readonly HelpLink[]): string {
  return links.map(({ label, url }) => `[${label}](<${url}>)`).join(" · ");
}

// Not a row of the table: a long word widens the table, which then is cut off on a phone.
function directoryLine(facts: Facts): string | undefined {
  if (!facts.directory) return undefined;
  // There is nothing to open before an export has started.
  const link = facts.jobId === undefined ? undefined : consoleLink(facts);
  const open = link && ` ([open in the ${link.console}](<${link.url}>))`;
  return `Directory: ${markdownCode(facts.directory)}${open ?? ""}`;
}

type Row = [name: string, value: string | undefined];

/** The names are those of the outputs. */
function mainRows({ result, facts }: SummaryContext): Row[] {
  return [
    ["Status", code(result.status)],
    ["Cancel outcome", code(result.cancelOutcome)],
    ["Job ID", code(facts.jobId)],
    ["Remote status", remoteStatus(facts)],
    ["Duration", timeTaken(facts)],
    ["Backup ID", backup(facts)],
    ["Backup age", backupAge(facts)],
    ["Backup job ID", code(facts.backupJobId)],
    ["Cluster ID", labelled(facts.clusterId, facts.clusterName)],
    ["Bucket", bucket(facts)],
  ];
}

/** What few readers need. It is folded unless they have something to find out. */
function details(context: SummaryContext): string {
  const { result, facts, run, commit, points = [] } = context;
  const rows = table([
    ["Started at", code(facts.startedAt)],
    ["Finished at", code(facts.finishedAt)],
    ["Started by", attempt(facts)],
    ["Integration ID", labelled(facts.integrationId, facts.integrationName)],
    ["Run", runLink(run)],
    ["Commit", code(commit.slice(0, 12))],
  ]);
  const inside = [rows, renderChart(points)].filter(Boolean).join(SEPARATOR);
  if (inside === "") return "";
  const open = result.success || result.status === "succeeded" ? "" : " open";
  return `<details${open}><summary>Run details</summary>\n\n${inside}\n\n</details>`;
}

/** The first row is the head, because Markdown has no table without one. */
function table(rows: readonly Row[]): string {
  const [head, ...body] = rows
    .filter(([, value]) => value)
    .map((cells) => `| ${cells.join(" | ")} |`);
  return head === undefined ? "" : [head, "| :--- | :--- |", ...body].join("\n");
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

function backupAge({ backupAgeSeconds, backupTakenAt }: Facts) {
  if (backupTakenAt === undefined) return undefined;
  const created = `created at ${markdownCode(backupTakenAt)}`;
  return backupAgeSeconds === undefined
    ? created
    : `${formatDuration(backupAgeSeconds)}, ${created}`;
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
const OMISSION_NOTE = "Parts of this summary were omitted, because it was too long.";
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
