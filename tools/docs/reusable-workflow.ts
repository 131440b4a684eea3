import { stringify } from "yaml";
import { type Field, inputGroups, outputs } from "./fields.ts";

// The parts of .github/workflows/export.yml that repeat action.yml.

/** A called workflow gets the key as a secret, may not write a status, and leaves no file behind. */
const NOT_PASSED = ["api-key", "github-token", "receipt-path", "resume", "status-context"];

/** An omitted text is passed empty, which means the default. An omitted boolean would be false. */
function declared({ description, default: value = "" }: Field) {
  return ["true", "false"].includes(value)
    ? { description, type: "boolean", default: value === "true" }
    : { description, type: "string" };
}

const block = (depth: number, fields: [name: string, value: unknown][]) =>
  stringify(Object.fromEntries(fields), { lineWidth: 110 })
    .trimEnd()
    .replaceAll(/^(?=.)/gm, " ".repeat(depth));

/** A block for each group of the inputs, under a comment with its name. */
const inputBlocks = (depth: number, toValue: (name: string, field: Field) => unknown) =>
  inputGroups
    .map(([title, group = []]) => {
      const passed = group.filter(([name]) => !NOT_PASSED.includes(name));
      const fields = passed.map(([name, field]): [string, unknown] => [name, toValue(name, field)]);
      return `${" ".repeat(depth)}# ${title}\n${block(depth, fields)}`;
    })
    .join("\n");

const outputBlock = (toValue: (name: string) => unknown) =>
  block(
    6,
    Object.keys(outputs).map((name) => [name, toValue(name)]),
  );

export const parts = {
  inputs: inputBlocks(6, (_, field) => declared(field)),
  outputs: outputBlock((name) => ({
    description: outputs[name]?.description,
    value: `\${{ jobs.export.outputs.${name} }}`,
  })),
  "job-outputs": outputBlock((name) => `\${{ steps.export.outputs.${name} }}`),
  with: inputBlocks(10, (name) => `\${{ inputs.${name} }}`),
};
