import { adviceFor, type FailureKind, ZillizError } from "../../src/zilliz/errors.ts";
import { type ResultFixture, resultFixtures } from "../../test/support/result-fixtures.ts";
import { type Field, inputGroups } from "./action.ts";

// The tables of README.md and docs/troubleshooting.md that repeat action.yml or the code.

function table(head: string[], rows: string[][]): string {
  return [head, head.map(() => "---"), ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}

function cell(text: string): string {
  return text
    .trim()
    .replaceAll(/\s*\n\s*/g, " ")
    .replaceAll("|", "\\|");
}

/** A table for each group. */
export function inputsTables(): string {
  return inputGroups
    .map(([title, group = []]) => `${title} inputs:\n\n${inputsTable(group)}`)
    .join("\n\n");
}

export function inputsTable(group: [name: string, input: Field][]): string {
  const rows = group.map(([name, input]) => {
    const lines = input.default?.split("\n") ?? [];
    const value = lines.map((line) => `\`${cell(line)}\``).join("<br>");
    return [`\`${name}\``, value, cell(input.description)];
  });
  return table(["input", "default", "meaning"], rows);
}

export function outputsTable(fields: Record<string, Field>): string {
  const rows = Object.entries(fields).map(([name, { description }]) => [
    `\`${name}\``,
    cell(description),
  ]);
  return table(["output", "meaning"], rows);
}

/** The results that fail the step, each title once, in the words of the log and the summary. */
export function resultsTable(): string {
  const failures = new Map<string, ResultFixture>();
  for (const fixture of resultFixtures) {
    const { success, title } = fixture.result;
    if (!success && !failures.has(title)) failures.set(title, fixture);
  }
  const rows = [...failures.values()].map(({ result, facts }) => {
    const { title, status, message, nextStep, note } = result;
    const text = (words: string) => cell(withoutIds(words, facts));
    const advice = [nextStep, note].filter(Boolean).join(" ");
    return [text(title), `\`${status}\``, text(message), text(advice)];
  });
  return table(["it says", "`status`", "what happened", "what to do"], rows);
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
  ["rejected", 200, "any other code, or another HTTP 4xx"],
  ["rateLimited", 429, "HTTP 429, or code 429"],
  ["notSent", undefined, "nothing: no connection came about"],
  ["indeterminate", 500, "HTTP 408 or 5xx, a redirect, nothing in time, or no JSON"],
];

/** What the action advises when a request failed, by the response of Zilliz Cloud. */
export function adviceTable(): string {
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
  const rows = [...responses].map(([advice, known]) => [known.join(", "), cell(advice)]);
  return table(["Zilliz Cloud returns", "the action says"], rows);
}
