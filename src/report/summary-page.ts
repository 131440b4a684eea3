import { messageOf } from "../errors.ts";
import { type RunContext, runUrl } from "../runner/run-context.ts";
import type { Runner } from "../runner/runner.ts";
import { markdownCode, markdownSentence, markdownText } from "../util/sanitize.ts";
import type { HelpLink } from "./help-links.ts";
import type { ResultText } from "./result.ts";

// The parts of the job summary that every kind of result has.

/** A paragraph or a table, as Markdown. On a page that is too long, the lowest priority goes first. */
type PageBlock = [priority: number, text: string | undefined];

interface PageHeading {
  /** The icon of a success. */
  icon: string | undefined;
  /** The icon of a failure, if it is not that of an error. */
  failureIcon?: string;
  /** What the page is about, as several steps of a job can add one. */
  subject: string | undefined;
  links?: readonly HelpLink[];
}

/**
 * Renders a result as Markdown: the heading, what happened, the next step after a failure, and then
 * the blocks of this kind of result.
 */
export function renderPage(
  result: ResultText,
  heading: PageHeading,
  more: readonly PageBlock[],
): string {
  const { stillRunning, details, nextStep, note } = result;
  const [first = "", ...others] = paragraphs(result.message);
  return fitToLimit([
    [9, headingLine(result, heading)],
    [8, first],
    [8, stillRunning && `**${markdownSentence(stillRunning)}**`],
    ...others.map((text): PageBlock => [5, text]),
    [7, nextStep && `**What to do:** ${markdownSentence(nextStep)}`],
    [7, linkLine(heading.links)],
    [4, details && markdownSentence(details)],
    [6, note && markdownSentence(note)],
    ...more,
  ]);
}

/** Adds a page to the job summary. A failure is a warning: the result itself is in the log. */
export async function writeSummary(runner: Runner, page: string): Promise<void> {
  try {
    await runner.addSummary(page);
  } catch (error) {
    runner.warning("The job summary can't be written", messageOf(error));
  }
}

function headingLine({ success, title }: ResultText, heading: PageHeading): string {
  const { icon, failureIcon = "❌", subject } = heading;
  const about = subject === undefined ? "" : ` · ${markdownText(subject)}`;
  return `### ${success ? icon : failureIcon} ${markdownText(title)}${about}`;
}

function linkLine(links: readonly HelpLink[] = []): string {
  return links.map(({ label, url }) => `[${label}](<${url}>)`).join(" · ");
}

/** A paragraph for each line; lines that start with a dash are a list, which its introduction keeps. */
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

/**
 * Where something is, as a line. Not a row of the table: a long word widens the table, which then
 * is cut off on a phone.
 */
export function locationLine(
  label: string,
  path: string | undefined,
  url: string | undefined,
): string | undefined {
  if (!path) return undefined;
  const link = url === undefined ? "" : ` ([open in the cloud's console](<${url}>))`;
  return `${label}: ${markdownCode(path)}${link}`;
}

/** A table of names and values, without those that are not known. */
export function rowsTable(rows: readonly [name: string, value: string | undefined][]): string {
  // The first row is the head, because Markdown has no table without one.
  const [head, ...body] = rows
    .filter(([, value]) => value)
    .map((cells) => `| ${cells.join(" | ")} |`);
  return head === undefined ? "" : [head, "| :--- | :--- |", ...body].join("\n");
}

export function checksList({ checks = [] }: ResultText): string {
  const icons = { passed: "✅", skipped: "⚠️ skipped:", warning: "⚠️ warning:" };
  return checks
    .map(
      ({ name, result, detail }) =>
        `- ${icons[result]} **${markdownText(name)}**: ${markdownText(detail)}`,
    )
    .join("\n");
}

export function code(value: string | undefined): string | undefined {
  return value && markdownCode(value);
}

const SIZE_UNITS = ["B", "kB", "MB", "GB", "TB", "PB"];

/** Three digits and decimal units, as in the consoles and bills of the clouds. */
export function sizeText(bytes: number): string {
  const power = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), SIZE_UNITS.length - 1);
  return `${Number((bytes / 1000 ** power).toPrecision(3))} ${SIZE_UNITS[power]}`;
}

export function runLink(run: RunContext): string | undefined {
  const url = runUrl(run);
  if (url === undefined) return undefined;
  const { runId, runAttempt } = run;
  const attempt = runAttempt === "" ? "" : `, attempt ${markdownText(runAttempt)}`;
  return `[${markdownText(runId)}${attempt}](<${url}>)`;
}

/**
 * GitHub shows no summary above 1 MiB. It counts the bytes after masking secrets, and `***` can be
 * longer than a secret, so the limit here is a quarter of that.
 */
const MAX_SUMMARY_BYTES = 256 * 1024;
const OMISSION_NOTE = "Parts of this summary were omitted, because it was too long.";
export const SEPARATOR = "\n\n";

/** Omits blocks until the page fits: the lowest priority first, and of these the last. */
export function fitToLimit(blocks: readonly PageBlock[], maxBytes = MAX_SUMMARY_BYTES): string {
  const join = (some: readonly PageBlock[]) => some.map(([, text]) => text).join(SEPARATOR);
  const limit = maxBytes - OMISSION_NOTE.length;
  const all = blocks.filter(([, text]) => text);
  const kept = [...all];
  while (kept.length > 1 && Buffer.byteLength(join(kept)) > limit) {
    const lowest = Math.min(...kept.map(([priority]) => priority));
    kept.splice(
      kept.findLastIndex(([priority]) => priority === lowest),
      1,
    );
  }
  const page = join(kept);
  return kept.length < all.length ? `${page}${SEPARATOR}${OMISSION_NOTE}` : page;
}
