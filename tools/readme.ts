import { readFileSync, writeFileSync } from "node:fs";
import { parse } from "yaml";
import { receiptSchema } from "../src/report/receipt-schema.ts";
import { catalogue, type Specimen } from "../test/endings/catalogue.ts";

// Writes what README.md repeats of action.yml, package.json and the endings: the tables of inputs, outputs and red
// endings, and the action's name in a step. With --check it only tells whether README.md is in step with them.

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
  const red = new Map<string, Specimen>();
  for (const specimen of catalogue) {
    const { green, title } = specimen.ending;
    if (!green && !red.has(title)) red.set(title, specimen);
  }
  const rows = [...red.values()].map(({ ending, facts }) => {
    const { title, status, what, next, note } = ending;
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
function anonymous(text: string, facts: Specimen["facts"]): string {
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

parts.endings = endingsTable();

const before = readFileSync("README.md", "utf8");
const after = Object.entries(parts)
  .reduce((text, [name, part]) => {
    const between = new RegExp(
      `(<!-- ${name} -->\n)[^]*?(\n<!-- /${name} -->)`,
    );
    if (!between.test(text))
      throw new Error(`README.md has no place for the ${name}`);
    return text.replace(between, (_, start, end) => `${start}${part}${end}`);
  }, before)
  .replaceAll(
    // GitHub's own actions are what they are.
    /uses: (?!actions\/)[^\s/]+\/[^\s@/]+@\S+/g,
    `uses: ${slug}@v${version.split(".")[0]}`,
  )
  .replaceAll(/https:\/\/github\.com\/\S+\/receipt\/v1/g, RECEIPT);

if (process.argv.includes("--check")) {
  if (after !== before) {
    console.error(
      "README.md is out of step with action.yml, package.json or the endings: npm run docs",
    );
    process.exitCode = 1;
  }
} else {
  writeFileSync("README.md", after);
}
