import { type Field, inputGroups } from "./action.ts";

// The parts of README.md and docs/verify.md that repeat an action.yml. They are lists: a phone cuts off a table with a
// column of sentences.

/** A list of the inputs for each group. */
export function inputsReference(): string {
  return inputGroups
    .map(([title, group = []]) => [`### ${title} inputs`, fieldList(group)].join("\n\n"))
    .join("\n\n");
}

/** The meaning has a line of its own below the name, so that the names can be skimmed. */
export function fieldList(fields: [name: string, field: Field][]): string {
  return fields
    .map(
      ([name, field]) => `- **\`${name}\`**${defaultOf(field)}\\\n  ${oneLine(field.description)}`,
    )
    .join("\n");
}

function defaultOf({ default: value }: Field): string {
  if (value === undefined || value === "") return "";
  const lines = value.trim().split("\n");
  return `, default ${lines.map((line) => `\`${line}\``).join(" then ")}`;
}

function oneLine(text: string): string {
  return text.trim().replaceAll(/\s*\n\s*/g, " ");
}
