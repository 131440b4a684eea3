import type { RunContext } from "../runner/run-context.ts";
import type { Facts } from "../state/saved-state.ts";
import { consoleLink } from "../util/bucket-location.ts";
import { formatDuration } from "../util/clock.ts";
import { markdownCode, markdownSentence, markdownText } from "../util/sanitize.ts";
import { helpLinks } from "./help-links.ts";
import { type ProgressPoint, renderChart } from "./progress-chart.ts";
import { REPLACES_MAIN, type Result } from "./result.ts";
import {
  checksList,
  code,
  locationLine,
  renderPage,
  rowsTable,
  runLink,
  SEPARATOR,
  sizeText,
} from "./summary-page.ts";

interface SummaryContext {
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
  const heading = {
    icon: icon(result),
    failureIcon: icon(result),
    // A job with several exports has several summaries on one page.
    subject: facts.clusterName ?? facts.clusterId,
    links: helpLinks(result, facts, run, baseUrl),
  };
  // There is nothing to open before an export has started.
  const link = facts.jobId === undefined ? undefined : consoleLink(facts);
  return renderPage(result, heading, [
    [6, byPost ? REPLACES_MAIN : undefined],
    [5, facts.previousAttempts && markdownSentence(facts.previousAttempts)],
    [2, checksList(result)],
    [4, locationLine("Directory", facts.directory, link)],
    [3, rowsTable(mainRows(context))],
    [1, details(context)],
  ]);
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
    ["Cluster ID", markdownLabel(facts.clusterId, facts.clusterName)],
    ["Bucket", bucket(facts)],
  ];
}

/** What few readers need. It is folded unless they have something to find out. */
function details(context: SummaryContext): string {
  const { result, facts, run, commit, points = [] } = context;
  const rows = rowsTable([
    ["Started at", code(facts.startedAt)],
    ["Finished at", code(facts.finishedAt)],
    ["Started by", attempt(facts)],
    ["Integration ID", markdownLabel(facts.integrationId, facts.integrationName)],
    ["Run", runLink(run)],
    ["Commit", code(commit.slice(0, 12))],
  ]);
  const inside = [rows, renderChart(points)].filter(Boolean).join(SEPARATOR);
  if (inside === "") return "";
  const open = result.success || result.status === "succeeded" ? "" : " open";
  return `<details${open}><summary>Run details</summary>\n\n${inside}\n\n</details>`;
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
function markdownLabel(id?: string, name?: string): string | undefined {
  if (id === undefined) return name && markdownText(name);
  return name === undefined ? markdownCode(id) : `${markdownCode(id)} (${markdownText(name)})`;
}

function backup({ backupId, backupName, backupBytes }: Facts) {
  const label = markdownLabel(backupId, backupName);
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

function bucket({ bucket, region }: Facts): string | undefined {
  if (bucket === undefined) return undefined;
  return `${markdownCode(bucket)}${region === undefined ? "" : ` in ${markdownCode(region)}`}`;
}
