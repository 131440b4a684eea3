import { type RunContext, runUrl } from "../runner/run-context.ts";
import type { Facts } from "../state/saved-state.ts";
import { formatDuration } from "../util/clock.ts";
import {
  markdownCode,
  markdownSentence,
  markdownText,
} from "../util/sanitize.ts";
import { consoleLink } from "./console-link.ts";
import { type ProgressPoint, renderChart } from "./progress-chart.ts";
import type { Result } from "./result.ts";
import { type Block, fitToLimit } from "./size-limit.ts";

/** What a summary tells. */
export interface SummaryContext {
  ending: Result;
  facts: Readonly<Facts>;
  run: RunContext;
  commit: string;
  /** How the export's progress went. */
  points?: readonly ProgressPoint[];
  /** The post step tells it, and not the step itself. */
  byPost?: boolean;
}

/**
 * The job summary as Markdown: the outcome first, on red what to do now, then what is known of the export. Each stands
 * for itself, as a job can have several, and is of a size that GitHub takes.
 */
export function renderSummary(summarized: SummaryContext): string {
  const { ending, facts, points = [], byPost = false } = summarized;
  const [what = "", ...more] = paragraphs(ending.message);
  // What is left away first where not all of it fits, is kept least.
  const blocks: [keep: number, text: string | undefined][] = [
    [9, heading(ending, facts)],
    [8, emphasized(what)],
    ...more.map((text): [number, string] => [5, emphasized(text)]),
    [
      7,
      ending.nextStep &&
        `**What to do now:** ${markdownSentence(ending.nextStep)}`,
    ],
    [6, ending.note && markdownSentence(ending.note)],
    [6, byPost ? BY_POST : undefined],
    [5, facts.previousAttempts && markdownSentence(facts.previousAttempts)],
    [2, checksOf(ending)],
    [4, place(facts)],
    [3, table(rowsOf(summarized))],
    [1, progress(points)],
  ];
  return fitToLimit(
    blocks.flatMap(([keep, text]): Block[] =>
      text ? [{ priority: keep, text }] : [],
    ),
  );
}

const BY_POST =
  "The post step tells this, after the step itself had ended: it takes the place of what the step may have said of the same job above.";

function heading(
  { success: green, status, title }: Result,
  facts: Facts,
): string {
  // Several exports of one job follow each other on one page.
  const cluster = facts.clusterName ?? facts.clusterId;
  const which = cluster === undefined ? "" : ` · ${markdownText(cluster)}`;
  const sign = green ? ICONS[status] : undefined;
  return `### ${sign ?? "❌"} ${markdownText(title)}${which}`;
}

/** Only what is in the bucket has the sign of success. */
const ICONS: Partial<Record<Result["status"], string>> = {
  succeeded: "✅",
  "in-progress": "⏳",
  checked: "🔍",
};

/** The lines of an ending, a paragraph each; those that begin with a dash are a list. */
function paragraphs(lines: string): string[] {
  return lines.split(/\n(?!- )|(?<!^- .*)\n(?=- )/m).map((part) =>
    part
      .split("\n")
      .map((line) =>
        line.startsWith("- ")
          ? `- ${markdownSentence(line.slice(2))}`
          : markdownSentence(line),
      )
      .join("\n"),
  );
}

/** What a tired reader must not overlook: that something goes on, and may cost. */
const GOES_ON =
  /\b(?:may still be running|keeps running|One export may be running|One backup may be being taken)\b/g;

function emphasized(markdown: string): string {
  return markdown.replaceAll(GOES_ON, "**$&**");
}

// Not in the table, which is as wide as its longest word: on a phone it would push the rest out of sight.
function place(facts: Facts): string | undefined {
  const { directory } = facts;
  if (!directory) return undefined;
  const link = consoleLink(facts);
  const open =
    link === undefined ? "" : ` ([open it in the cloud's console](<${link}>))`;
  return `Directory: ${markdownCode(directory)}${open}`;
}

type Row = readonly [name: string, value: string | undefined];

function rowsOf({ ending, facts, run, commit }: SummaryContext): Row[] {
  return [
    ["Status", code(ending.status)],
    ["Cancelling", code(ending.cancelOutcome)],
    ["Export job", code(facts.jobId)],
    ["Started by", attempt(facts)],
    ["Reported", reported(facts)],
    ["Took", took(facts)],
    ["Started", code(facts.startedAt)],
    ["Finished", code(facts.finishedAt)],
    ["Backup", backup(facts)],
    ["Taken", taken(facts)],
    ["Backup job", code(facts.backupJobId)],
    ["Cluster", named(facts.clusterId, facts.clusterName)],
    ["Integration", named(facts.integrationId, facts.integrationName)],
    ["Bucket", bucket(facts)],
    ["Run", runLink(run)],
    ["Commit", code(commit.slice(0, 12))],
  ];
}

/** The first row is the head, as a table without one is none. */
function table(rows: readonly Row[]): string {
  const [head = "", ...body] = rows
    .filter(([, value]) => value)
    .map((cells) => `| ${cells.join(" | ")} |`);
  return [head, "| :--- | :--- |", ...body].join("\n");
}

/** What was checked, where the run was about that. */
function checksOf({ checks = [] }: Result): string | undefined {
  if (checks.length === 0) return undefined;
  const signs = { passed: "✅ passed", skipped: "⚠️ skipped" };
  const rows = checks.map(
    ({ name: what, result, detail }) =>
      `| ${markdownText(what)} | ${signs[result]}: ${markdownText(detail)} |`,
  );
  return ["| Check | Result |", "| :--- | :--- |", ...rows].join("\n");
}

function progress(points: readonly ProgressPoint[]): string | undefined {
  const picture = renderChart(points);
  return picture && `Progress over time:\n\n${picture}`;
}

function code(value: string | undefined): string | undefined {
  return value === undefined || value === "" ? undefined : markdownCode(value);
}

function attempt({ startedByAttempt: ofAttempt }: Facts): string | undefined {
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

function took({ durationSeconds }: Facts): string | undefined {
  return durationSeconds === undefined
    ? undefined
    : formatDuration(durationSeconds);
}

function backup(facts: Facts): string | undefined {
  const { backupId, backupName, backupBytes } = facts;
  const id = named(backupId, backupName);
  return id === undefined || backupBytes === undefined
    ? id
    : `${id}, ${sizeText(backupBytes)}`;
}

function taken({ backupAgeSeconds, backupTakenAt }: Facts): string | undefined {
  if (backupTakenAt === undefined) return undefined;
  const age =
    backupAgeSeconds === undefined
      ? ""
      : `, ${formatDuration(backupAgeSeconds)} old when the step began`;
  return `${markdownCode(backupTakenAt)}${age}`;
}

const UNITS = ["B", "kB", "MB", "GB", "TB", "PB"];

/** With three digits; a thousand bytes are a kilobyte, as in the clouds' own consoles and bills. */
function sizeText(bytes: number): string {
  const power = Math.min(
    Math.floor(Math.log10(Math.max(bytes, 1)) / 3),
    UNITS.length - 1,
  );
  return `${Number((bytes / 1000 ** power).toPrecision(3))} ${UNITS[power]}`;
}

function bucket({ bucket, region }: Facts): string | undefined {
  if (bucket === undefined) return undefined;
  return `${markdownCode(bucket)}${region === undefined ? "" : ` in ${markdownCode(region)}`}`;
}

function runLink(run: RunContext): string | undefined {
  const url = runUrl(run);
  if (url === undefined) return undefined;
  const { runId, runAttempt } = run;
  const attempt =
    runAttempt === "" ? "" : `, attempt ${markdownText(runAttempt)}`;
  return `[${markdownText(runId)}${attempt}](<${url}>)`;
}
