import { headingAnchor } from "../../src/report/help-links.ts";
import { lastReported, serverReason } from "../../src/report/result.ts";
import { adviceFor, type FailureKind, ZillizError } from "../../src/zilliz/errors.ts";
import { type ResultFixture, resultFixtures } from "../../test/support/result-fixtures.ts";
import { KEY_ADVICE } from "../../test/support/run-facts.ts";
import { sourceMessages } from "./source-messages.ts";

// The parts of docs/troubleshooting.md that repeat the messages of the code. They are headings and
// lists: a phone cuts off a table of long cells.

/** The results that fail the step, each title once, in the words of the log and the summary. */
export function resultsReference(): string {
  const failures = new Map<string, ResultFixture>();
  for (const fixture of resultFixtures) {
    const { success, title } = fixture.result;
    if (!success && !failures.has(title)) failures.set(title, fixture);
  }
  return [...failures]
    .map(([title, fixture]) => {
      const text = referenceTo(title, new Set(failures.keys())) ?? bodyOf(fixture);
      return `### ${title}\n\n\`${fixture.result.status}\`: ${text}`;
    })
    .join("\n\n");
}

/** Where another heading of the page has the text of a result. */
function referenceTo(title: string, titles: ReadonlySet<string>): string | undefined {
  if (title === "Export not started") return "see [What prevents a start](#what-prevents-a-start).";
  const ofExport = title.replace(/\b(backup)/i, (word) =>
    word === "Backup" ? "Export" : "export",
  );
  const other = ofExport.replace(" timed out; ", " ");
  if (other === title || !titles.has(other)) return undefined;
  return `see [${other}](#${headingAnchor(other)}).`;
}

/** Omits what differs from run to run: the job's last status, its reason, the error of a request. */
function bodyOf({ result, facts }: ResultFixture): string {
  const { message, stillRunning, nextStep } = result;
  const happened = message
    .replace(` ${lastReported(facts)}.`, "")
    .replace(` ${serverReason(facts)}`, "")
    .replace(/: GET \/.+?\(request id \w+\)/, "");
  const advice = nextStep?.replace(
    KEY_ADVICE,
    "Fix the [error of the request](#rejected-requests).",
  );
  const text = [happened, stillRunning && `**${stillRunning}**`, advice && `\n\n${advice}`];
  return withoutConsole(withoutIds(text.filter(Boolean).join(" "), facts)).replace(" \n", "\n");
}

/** The page says once where these pages are. */
function withoutConsole(text: string): string {
  return text.replaceAll(/(?<= page) of the Zilliz Cloud console/g, "");
}

/** Replaces each ID, which differs from run to run, by a word. */
function withoutIds(text: string, facts: ResultFixture["facts"]): string {
  const words: [string | undefined, string][] = [
    [facts.directory, "DIRECTORY"],
    [facts.jobId, "JOB"],
    [facts.backupJobId, "JOB"],
    [facts.backupId, "BACKUP"],
    [facts.clusterId, "CLUSTER"],
    [facts.integrationId, "INTEGRATION"],
  ];
  return words.reduce(
    (known, [id, word]) => (id === undefined ? known : known.replaceAll(id, word)),
    text,
  );
}

/** Zilliz Cloud's codes have at most five digits. */
const CODES = Array.from({ length: 100_000 }, (_, code) => code);
const WITHOUT_A_CODE: [FailureKind, number | undefined, string][] = [
  ["rejected", 401, "HTTP 401"],
  ["rejected", 403, "HTTP 403"],
  ["rejected", 200, "any other code or HTTP 4xx"],
  ["rateLimited", 429, "HTTP 429, or code 429"],
  ["notSent", undefined, "no connection"],
  ["indeterminate", 500, "HTTP 408 or 5xx, a redirect, no response in time, or no JSON"],
];

/** What the action advises when a request failed, by the response of Zilliz Cloud. */
export function adviceList(): string {
  const advise = (kind: FailureKind, httpStatus?: number, code?: number) =>
    adviceFor(new ZillizError(kind, { request: "", httpStatus, code }));
  const usual = advise("rejected", 200);
  const responses = new Map<string, string[]>();
  const add = (advice: string, response: string) =>
    responses.set(advice, [...(responses.get(advice) ?? []), response]);
  for (const code of CODES) {
    const advice = advise("rejected", 200, code);
    if (advice !== usual) add(advice, String(code));
  }
  for (const [kind, httpStatus, words] of WITHOUT_A_CODE) add(advise(kind, httpStatus), words);
  const untrusted = new ZillizError("notSent", { request: "", isUntrusted: true });
  add(adviceFor(untrusted), "a certificate that is not trusted");
  return [...responses]
    .map(([advice, known]) => `- **${withRanges(known)}**: ${withoutConsole(advice)}`)
    .join("\n");
}

/** Three codes or more that follow each other are a range. */
function withRanges(known: readonly string[]): string {
  const runs: string[][] = [];
  for (const response of known) {
    const run = runs.at(-1);
    if (run && Number(response) === Number(run.at(-1)) + 1) run.push(response);
    else runs.push([response]);
  }
  return runs.flatMap((run) => (run.length > 2 ? `${run[0]}–${run.at(-1)}` : run)).join(", ");
}

/**
 * What prevents a start, and what to do. The first words of a message identify it. Messages with the
 * same advice share it.
 */
export function startErrorsList(): string {
  const messages = new Map<string, string[]>();
  const errors = sourceMessages().errors.toSorted((a, b) => (a.message < b.message ? -1 : 1));
  for (const { message, nextStep } of errors) {
    const [firstWords = ""] = message.replaceAll(/ \([^)]*\)/g, "").split(/: |\.(?: |$)/);
    const advice = withoutConsole(nextStep).replace(/ …$/, "");
    if (advice === "…") continue;
    messages.set(advice, [...(messages.get(advice) ?? []), `**${firstWords}**`]);
  }
  return [...messages].map(([advice, known]) => `- ${known.join(", ")}: ${advice}`).join("\n");
}
