import { headingAnchor } from "../../src/report/help-links.ts";
import { adviceFor, type FailureKind, ZillizError } from "../../src/zilliz/errors.ts";
import { type ResultFixture, resultFixtures } from "../../test/support/result-fixtures.ts";
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
      const twin = title.replace(/\b(backup)/i, (word) =>
        word === "Backup" ? "Export" : "export",
      );
      const text = title !== twin && failures.has(twin) ? asTwin(twin) : bodyOf(fixture);
      return [`### ${title}`, `Status \`${fixture.result.status}\`. ${text}`].join("\n\n");
    })
    .join("\n\n");
}

/** The job that creates a backup has most of the results of an export job. */
function asTwin(title: string): string {
  return `With \`backup-id: new\`; see [${title}](#${headingAnchor(title)}). No export was started.`;
}

function bodyOf({ result, facts }: ResultFixture): string {
  const { message, stillRunning, details, nextStep } = result;
  const happened = [message, stillRunning && `**${stillRunning}**`, details]
    .filter(Boolean)
    .join(" ");
  const advice = nextStep && `What to do: ${nextStep}`;
  return withoutIds([happened, advice].filter(Boolean).join("\n\n"), facts);
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
  return [...responses].map(([advice, known]) => `- **${known.join(", ")}**: ${advice}`).join("\n");
}

/** What prevents a start, and what to do. */
export function startErrorsList(): string {
  return sourceMessages()
    .errors.map(({ message, nextStep }) => `- **${message.trim()}** ${nextStep}`)
    .toSorted()
    .join("\n");
}
