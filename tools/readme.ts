import { readFileSync, writeFileSync } from "node:fs";
import { parse } from "yaml";

// Writes what README.md repeats of action.yml and package.json: the tables of inputs and outputs, and the action's
// name in the step. With --check it only tells whether README.md is in step with them.

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
    /uses: [^\s/]+\/[^\s@/]+@\S+/g,
    `uses: ${slug}@v${version.split(".")[0]}`,
  );

if (process.argv.includes("--check")) {
  if (after !== before) {
    console.error(
      "README.md is out of step with action.yml or package.json: npm run docs",
    );
    process.exitCode = 1;
  }
} else {
  writeFileSync("README.md", after);
}
