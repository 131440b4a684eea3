import { readFileSync } from "node:fs";
import { parse } from "yaml";

export interface Field {
  description: string;
  default?: string;
}

/** What action.yml declares. */
export const { inputs, outputs } = parse(readFileSync("action.yml", "utf8")) as Record<
  "inputs" | "outputs",
  Record<string, Field>
>;
