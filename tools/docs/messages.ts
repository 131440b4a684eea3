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
  const sections = [...failures].map(([title, fixture]) => {
    const text = referenceTo(title, failures) ?? bodyOf(fixture);
    return `### ${title}\n\n\`${fixture.result.status}\`: ${text}`;
  });
  return sections.join("\n\n");
}

/** Refers to another heading of the page that has the text of a result. */
function referenceTo(title: string, titles: ReadonlyMap<string, unknown>) {
  if (title === "Export not started") return "see [What prevents a start](#what-prevents-a-start).";
  const ofExport = title.replace(/\bBackup/, "Export").replace(/\bbackup/, "export");
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
  const fix = "Fix the [error of the request](#rejected-requests).";
  const advice = nextStep && `\n\n${nextStep.replace(KEY_ADVICE, fix)}`;
  const text = [happened, stillRunning && `**${stillRunning}**`, advice];
  return withoutConsole(withoutIds(text.filter(Boolean).join(" "), facts)).replace(" \n", "\n");
}

/** The page says once where these pages are. */
function withoutConsole(text: string): string {
  return text.replaceAll(/(?<= page) of the Zilliz Cloud console/g, "");
}

const IDS = "directory jobId backupJobId backupId clusterId integrationId".split(" ") as "jobId"[];

/** Replaces each ID, which differs from run to run, by a word. */
function withoutIds(text: string, facts: ResultFixture["facts"]): string {
  return IDS.reduce((known, name) => {
    const word = name.replace(/^backupJob|Id$/g, (part) => (part === "Id" ? "" : "job"));
    return facts[name] ? known.replaceAll(facts[name], word.toUpperCase()) : known;
  }, text);
}

/** Zilliz Cloud's codes have at most five digits. */
const CODES = Array.from({ length: 100_000 }, (_, code) => code);
const WITHOUT_A_CODE: [FailureKind, failure: object, words: string][] = [
  ["rejected", { httpStatus: 401 }, "HTTP 401"],
  ["rejected", { httpStatus: 403 }, "HTTP 403"],
  ["rejected", {}, "any other code or HTTP 4xx"],
  ["rateLimited", {}, "HTTP 429, or code 429"],
  ["notSent", {}, "no connection"],
  ["indeterminate", {}, "HTTP 408 or 5xx, a redirect, no response in time, or no JSON"],
  ["notSent", { isUntrusted: true }, "a certificate that is not trusted"],
];

/** What the action advises when a request failed, by the response of Zilliz Cloud. */
export function adviceList(): string {
  const advise = (kind: FailureKind, failure: object) =>
    adviceFor(new ZillizError(kind, { request: "", ...failure }));
  const usual = advise("rejected", {});
  const byCode = CODES.map((code): Advised => [advise("rejected", { code }), String(code)]);
  const others = WITHOUT_A_CODE.map(
    ([kind, failure, words]): Advised => [advise(kind, failure), words],
  );
  const all = [...byCode.filter(([advice]) => advice !== usual), ...others];
  return listOf(all, (responses) => `**${withRanges(responses)}**`);
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

/** What prevents a start, and what to do. The first words of a message identify it. */
export function startErrorsList(): string {
  const errors = sourceMessages().errors.toSorted((a, b) => (a.message < b.message ? -1 : 1));
  const messages = errors.map(({ message, nextStep }): Advised => {
    const [firstWords = ""] = message.replaceAll(/ \([^)]*\)/g, "").split(/: |\.(?: |$)/);
    return [nextStep.replace(/ …$/, ""), `**${firstWords}**`];
  });
  return listOf(
    messages.filter(([advice]) => advice !== "…"),
    (known) => known.join(", "),
  );
}

type Advised = [advice: string, about: string];

/** Things with the same advice share it. */
function listOf(advised: readonly Advised[], headOf: (about: string[]) => string): string {
  const items = [...Map.groupBy(advised, ([advice]) => withoutConsole(advice))].map(
    ([advice, group]) => `- ${headOf(group.map(([, about]) => about))}: ${advice}`,
  );
  return items.join("\n");
}
