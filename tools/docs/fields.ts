import { readFileSync } from "node:fs";
import { parse } from "yaml";

// The parts of README.md and docs/verify.md that repeat an action.yml. They are lists: a phone cuts off a table with a
// column of sentences.

export interface Field {
  description: string;
  default?: string;
}

type Manifest = Record<"inputs" | "outputs", Record<string, Field>>;

const text = readFileSync("action.yml", "utf8");

/** What action.yml declares. */
export const { inputs, outputs }: Manifest = parse(text);

const advancedFrom = text.indexOf("\n  # Advanced\n");
if (advancedFrom < 0) throw new Error("action.yml has no comment `# Advanced`");
const isAdvanced = (name: string) => text.indexOf(`\n  ${name}:\n`) > advancedFrom;

/** The inputs in the two groups of action.yml. */
export const inputGroups = Object.entries(
  Object.groupBy(Object.entries(inputs), ([name]) => (isAdvanced(name) ? "Advanced" : "Common")),
);

const verify: Manifest = parse(readFileSync("verify/action.yml", "utf8"));

export const readmeParts = {
  inputs: inputGroups
    .map(([title, group = []]) => [`### ${title} inputs`, fieldList(group)].join("\n\n"))
    .join("\n\n"),
  outputs: fieldList(Object.entries(outputs)),
};
export const verifyParts = {
  inputs: fieldList(Object.entries(verify.inputs)),
  outputs: fieldList(Object.entries(verify.outputs)),
};

/** The meaning has a line of its own below the name, so that the names can be skimmed. */
function fieldList(fields: [name: string, field: Field][]): string {
  const items = fields.map(([name, field]) => {
    const meaning = field.description.trim().replaceAll(/\s*\n\s*/g, " ");
    return `- **\`${name}\`**${defaultOf(field)}\\\n  ${meaning}`;
  });
  return items.join("\n");
}

function defaultOf({ default: value = "" }: Field): string {
  const lines = value
    .trim()
    .split("\n")
    .filter(Boolean)
    .map((line) => `\`${line}\``);
  return lines.length === 0 ? "" : `, default ${lines.join(" then ")}`;
}
