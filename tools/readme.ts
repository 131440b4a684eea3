import { globSync, readFileSync, writeFileSync } from "node:fs";
import { parse } from "yaml";
import { receiptSchema } from "../src/report/receipt-schema.ts";
import {
  adviceFor,
  type FailureKind,
  ZillizError,
} from "../src/zilliz/errors.ts";
import {
  type ResultFixture,
  resultFixtures,
} from "../test/support/result-fixtures.ts";

// Writes what the documents repeat of action.yml, package.json and the code: the tables of inputs and outputs in
// README.md, those of red endings and of advice in docs/troubleshooting.md, and everywhere the action's name in a step.
// With --check it only tells whether they are in step.

interface Field {
  description: string;
  default?: string;
}

const { inputs, outputs } = parse(readFileSync("action.yml", "utf8")) as {
  inputs: Record<string, Field>;
  outputs: Record<string, Field>;
};
const { repository, version } = JSON.parse(
  readFileSync("package.json", "utf8"),
);
const slug = new URL(repository.url).pathname.slice(1).replace(/\.git$/, "");

const RECEIPT = String(receiptSchema.meta()?.$id);

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

const parts: Record<string, string> = {
  inputs: table(
    ["input", "default", "meaning"],
    Object.entries(inputs).map(([name, { description, default: value }]) => [
      `\`${name}\``,
      value === undefined
        ? ""
        : value
            .split("\n")
            .map((line) => `\`${cell(line)}\``)
            .join("<br>"),
      cell(description),
    ]),
  ),
  outputs: table(
    ["output", "meaning"],
    Object.entries(outputs).map(([name, { description }]) => [
      `\`${name}\``,
      cell(description),
    ]),
  ),
};

/** The red endings, each title once, in the words of the log, the annotation and the summary. */
function endingsTable(): string {
  const red = new Map<string, ResultFixture>();
  for (const specimen of resultFixtures) {
    const { success: green, title } = specimen.result;
    if (!green && !red.has(title)) red.set(title, specimen);
  }
  const rows = [...red.values()].map(({ result, facts }) => {
    const { title, status, message: what, nextStep: next, note } = result;
    const said = (text: string) => cell(anonymous(text, facts));
    return [
      said(title),
      `\`${status}\``,
      said(what),
      said([next, note].filter(Boolean).join(" ")),
    ];
  });
  return table(["it says", "`status`", "what happened", "what to do"], rows);
}

/** With a word in place of each id: what they are is different in every run. */
function anonymous(text: string, facts: ResultFixture["facts"]): string {
  const words: [string | undefined, string][] = [
    [facts.directory, "DIRECTORY"],
    [facts.jobId, "JOB"],
    [facts.backupJobId, "JOB"],
    [facts.backupId, "BACKUP"],
    [facts.clusterId, "CLUSTER"],
    [facts.integrationId, "INTEGRATION"],
  ];
  return words.reduce(
    (known, [id, word]) =>
      id === undefined ? known : known.replaceAll(id, word),
    text,
  );
}

/** Zilliz Cloud's codes have five digits at most. */
const CODES = Array.from({ length: 100_000 }, (_, code) => code);
const WITHOUT_A_CODE: [FailureKind, number | undefined, string][] = [
  ["rejected", 401, "HTTP 401"],
  ["rejected", 403, "HTTP 403"],
  ["rejected", 200, "any other code, or another HTTP 4xx"],
  ["rateLimited", 429, "HTTP 429, or code 429"],
  ["notSent", undefined, "nothing: no connection came about"],
  [
    "indeterminate",
    500,
    "HTTP 408 or 5xx, a redirect, nothing in time, or no JSON",
  ],
];

/** What is said of a request that failed, by what Zilliz Cloud answered. */
function adviceTable(): string {
  const of = (kind: FailureKind, httpStatus?: number, code?: number) =>
    adviceFor(new ZillizError(kind, { request: "", httpStatus, code }));
  const usual = of("rejected", 200);
  const answers = new Map<string, string[]>();
  const add = (advice: string, answer: string) =>
    answers.set(advice, [...(answers.get(advice) ?? []), answer]);
  for (const code of CODES) {
    const advice = of("rejected", 200, code);
    if (advice !== usual) add(advice, String(code));
  }
  for (const [kind, httpStatus, words] of WITHOUT_A_CODE)
    add(of(kind, httpStatus), words);
  const rows = [...answers].map(([advice, known]) => [
    known.join(", "),
    cell(advice),
  ]);
  return table(["Zilliz Cloud answers", "the action says"], rows);
}

parts.endings = endingsTable();
parts.advice = adviceTable();

/** The documents, with the parts that are written for each. */
const PARTS: Record<string, string[]> = {
  "README.md": ["inputs", "outputs"],
  "docs/troubleshooting.md": ["endings", "advice"],
};
const PAGES = [...globSync("*.md"), ...globSync("docs/*.md")].map((path) =>
  path.replaceAll("\\", "/"),
);

function written(path: string, before: string): string {
  return (
    (PARTS[path] ?? [])
      .reduce((text, name) => {
        const between = new RegExp(
          `(<!-- ${name} -->\n)[^]*?(\n<!-- /${name} -->)`,
        );
        if (!between.test(text))
          throw new Error(`${path} has no place for the ${name}`);
        return text.replace(
          between,
          (_, start, end) => `${start}${parts[name]}${end}`,
        );
      }, before)
      // GitHub's own actions are what they are.
      .replaceAll(
        /uses: (?!actions\/)[^\s/]+\/[^\s@/]+@\S+/g,
        `uses: ${slug}@v${version.split(".")[0]}`,
      )
      .replaceAll(/https:\/\/github\.com\/\S+\/receipt\/v1/g, RECEIPT)
  );
}

for (const path of PAGES) {
  const before = readFileSync(path, "utf8");
  const after = written(path, before);
  if (after === before) continue;
  if (process.argv.includes("--check")) {
    console.error(
      `${path} is out of step with action.yml, package.json or the code: npm run docs`,
    );
    process.exitCode = 1;
  } else writeFileSync(path, after);
}
