import { stringify } from "yaml";
import { type Field, inputs, outputs } from "./action.ts";

// The parts of .github/workflows/export.yml that repeat action.yml.

/** A called workflow gets the key as a secret, may not write a status, and leaves no file behind. */
const NOT_PASSED = ["api-key", "github-token", "receipt-path", "resume", "status-context"];

const passed = Object.entries(inputs).filter(([name]) => !NOT_PASSED.includes(name));

/** An omitted text is passed empty, which means the default. An omitted boolean would be false. */
function declared({ description, default: value = "" }: Field) {
  return ["true", "false"].includes(value)
    ? { description, type: "boolean", default: value === "true" }
    : { description, type: "string" };
}

const names = Object.keys(outputs);
const block = (depth: number, fields: [name: string, value: unknown][]) =>
  stringify(Object.fromEntries(fields), { lineWidth: 110 })
    .trimEnd()
    .replaceAll(/^(?=.)/gm, " ".repeat(depth));

export const parts = {
  inputs: block(
    6,
    passed.map(([name, field]) => [name, declared(field)]),
  ),
  outputs: block(
    6,
    Object.entries(outputs).map(([name, { description }]) => [
      name,
      { description, value: `\${{ jobs.export.outputs.${name} }}` },
    ]),
  ),
  "job-outputs": block(
    6,
    names.map((name) => [name, `\${{ steps.export.outputs.${name} }}`]),
  ),
  with: block(
    10,
    passed.map(([name]) => [name, `\${{ inputs.${name} }}`]),
  ),
};
