import { readFileSync } from "node:fs";
import { parse } from "yaml";

export interface Field {
  description: string;
  default?: string;
}

type Fields = Record<string, Field>;

const text = readFileSync("action.yml", "utf8");

/** What action.yml declares. */
export const { inputs, outputs } = parse(text) as Record<"inputs" | "outputs", Fields>;

/** What verify/action.yml declares. */
export const verifyAction = parse(readFileSync("verify/action.yml", "utf8")) as Record<
  "inputs" | "outputs",
  Fields
>;

const advancedFrom = text.indexOf("\n  # Advanced\n");
if (advancedFrom < 0) throw new Error("action.yml has no comment `# Advanced`");
const isAdvanced = (name: string) => text.indexOf(`\n  ${name}:\n`) > advancedFrom;

/** The inputs in the two groups of action.yml. */
export const inputGroups = Object.entries(
  Object.groupBy(Object.entries(inputs), ([name]) => (isAdvanced(name) ? "Advanced" : "Common")),
);
