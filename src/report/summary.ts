import type { RunContext } from "../runner/run-context.ts";
import type { Facts } from "../state/saved-state.ts";
import { consoleLink } from "../util/bucket-location.ts";
import { formatDuration } from "../util/clock.ts";
import { markdownCode, markdownSentence, markdownText } from "../util/sanitize.ts";
import { type ProgressPoint, renderChart } from "./progress-chart.ts";
import { REPLACES_MAIN, type Result } from "./result.ts";
import {
  checksTable,
  code,
  locationLine,
  renderPage,
  rowsTable,
  runLink,
  sizeText,
} from "./summary-page.ts";

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
  // A job with several exports has several summaries on one page.
  const subject = facts.clusterName ?? facts.clusterId;
  return renderPage(result, { icon: ICONS[result.status], subject }, [
    [6, byPost ? REPLACES_MAIN : undefined],
    [5, facts.previousAttempts && markdownSentence(facts.previousAttempts)],
    [2, checksTable(result)],
    [4, locationLine("Directory", facts.directory, consoleLink(facts))],
    [3, factsTable(context)],
    [1, progressChart(points)],
  ]);
}

/** Only an export that is in the bucket gets the icon of success. */
const ICONS: Partial<Record<Result["status"], string>> = {
  succeeded: "✅",
  started: "⏳",
  checked: "🔍",
};

function factsTable({ result, facts, run, commit }: SummaryContext): string {
  return rowsTable([
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
  ]);
}

function progressChart(points: readonly ProgressPoint[]): string | undefined {
  const chart = renderChart(points);
  return chart && `Progress over time:\n\n${chart}`;
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

function bucket({ bucket, region }: Facts): string | undefined {
  if (bucket === undefined) return undefined;
  return `${markdownCode(bucket)}${region === undefined ? "" : ` in ${markdownCode(region)}`}`;
}
