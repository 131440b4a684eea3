import { inputs, outputs } from "./action.ts";

// The tables of README.md, which repeat action.yml.

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

export function inputsTable(): string {
  const rows = Object.entries(inputs).map(([name, input]) => {
    const lines = input.default?.split("\n") ?? [];
    const value = lines.map((line) => `\`${cell(line)}\``).join("<br>");
    return [`\`${name}\``, value, cell(input.description)];
  });
  return table(["input", "default", "meaning"], rows);
}

export function outputsTable(): string {
  const rows = Object.entries(outputs).map(([name, { description }]) => [
    `\`${name}\``,
    cell(description),
  ]);
  return table(["output", "meaning"], rows);
}
