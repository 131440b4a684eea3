import { globSync, readFileSync, writeFileSync } from "node:fs";
import * as z from "zod";
import { receiptSchema } from "../src/report/receipt-schema.ts";
import { readmeParts, verifyParts } from "./docs/fields.ts";
import { adviceList, resultsReference, startErrorsList } from "./docs/messages.ts";
import { parts as workflowParts } from "./docs/reusable-workflow.ts";

// `npm run docs` writes what files repeat of action.yml, package.json and the code: the lists of
// README.md and docs/troubleshooting.md, the reusable workflow, the schema of the receipt, and the
// name of the action wherever a step uses it. With --check it only reports what is out of date.

const { name, repository, version } = JSON.parse(readFileSync("package.json", "utf8"));
const slug = new URL(repository.url).pathname.slice(1).replace(/\.git$/, "");
const receiptUrl = String(receiptSchema.meta()?.$id);

/** The files with generated parts. Each part stands between its name and its name with a slash. */
const PARTS: Record<string, Record<string, string>> = {
  "README.md": readmeParts,
  "docs/verify.md": verifyParts,
  "docs/troubleshooting.md": {
    results: resultsReference(),
    advice: adviceList(),
    "start-errors": startErrorsList(),
  },
  ".github/workflows/export.yml": workflowParts,
};

function withParts(path: string, before: string): string {
  return Object.entries(PARTS[path] ?? {}).reduce((text, [name, part]) => {
    const place = new RegExp(
      `^( *(?:<!-- |# )${name}(?: -->)?\n).*?^( *(?:<!-- |# )/${name}\\b)`,
      "ms",
    );
    if (!place.test(text)) throw new Error(`${path} has no place for ${name}`);
    return text.replace(place, (_, start, end) => `${start}${part}\n${end}`);
  }, before);
}

function withNames(text: string): string {
  return text
    .replaceAll(
      new RegExp(`uses: [^\\s/]+/(?:${name}|${slug.split("/")[1]})(/verify)?@\\S+`, "g"),
      `uses: ${slug}$1@v${version.split(".")[0]}`,
    )
    .replaceAll(/https:\/\/github\.com\/\S+\/receipt\/v1/g, receiptUrl);
}

/** The JSON Schema as its readers need it: a later version of the action may add fields. */
const schema = z.toJSONSchema(receiptSchema, { io: "input" });
const after = { "docs/receipt.schema.json": `${JSON.stringify(schema, undefined, 2)}\n` };
for (const found of globSync(["*.md", "docs/*.md", ".github/workflows/export.yml"])) {
  const path = found.replaceAll("\\", "/");
  Object.assign(after, { [path]: withNames(withParts(path, readFileSync(path, "utf8"))) });
}

for (const [path, text] of Object.entries(after)) {
  if (readFileSync(path, "utf8") === text) continue;
  if (process.argv.includes("--check")) {
    console.error(`${path} is out of date: npm run docs`);
    process.exitCode = 1;
  } else writeFileSync(path, text);
}
