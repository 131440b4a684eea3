import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { DescriptionDictionary, data } from "@actions/expressions";
import { TextDocument } from "vscode-languageserver-textdocument";
import { parse } from "yaml";
import type { Complaint } from "./complaint.ts";
import type { SourceFile } from "./files.ts";
import type { WorkflowText } from "./workflow-text.ts";

// GitHub's own language service, which editors use: by the schemas that the runner loads workflows and actions by. It
// imports JSON as bundlers do, and not as Node does.
registerHooks({
  load: (url, context, next) =>
    next(
      url,
      url.endsWith(".json")
        ? { ...context, importAttributes: { type: "json" } }
        : context,
    ),
});
const { validate } = await import("@actions/languageservice");
const { validateAction } = await import(
  "@actions/languageservice/validate-action"
);

/** This action, and its reusable workflows, as a user's workflow names them. */
const OURS =
  /^([^/@\s]+)\/export-zilliz-cloud-backup(\/\.github\/workflows\/[^@\s]+)?@/;

type Config = NonNullable<Parameters<typeof validate>[1]>;
type Diagnostic = Awaited<ReturnType<typeof validate>>[number];

/** What is wrong with action.yml. */
export async function checkAction({
  path: file,
  text,
}: SourceFile): Promise<Complaint[]> {
  const found = await validateAction(documentOf(file, text));
  return found.map((each) => complaintOf(each, file, (line) => line));
}

/** What is wrong with the workflows: among it, inputs and outputs that action.yml doesn't have. */
export async function checkWorkflows(
  workflows: readonly WorkflowText[],
  manifest: string,
): Promise<Complaint[]> {
  const config = configOf(parse(manifest));
  const complaints: Complaint[] = [];
  for (const { file, text, lineOf } of workflows) {
    // The service asks for the metadata of actions that have an owner.
    const named = text.replaceAll(
      /(uses: +)\.\/(?=\s|$)/g,
      "$1OWNER/export-zilliz-cloud-backup@v1",
    );
    const document = documentOf(".github/workflows/any.yml", named);
    const found = await validate(document, config);
    complaints.push(
      ...found
        .filter(
          ({ message }) =>
            !String(message).startsWith("Unable to resolve action"),
        )
        .map((each) => complaintOf(each, file, lineOf)),
    );
  }
  return complaints;
}

/** Under an address of its own, as the service keeps what it has parsed. */
function documentOf(path: string, text: string): TextDocument {
  return TextDocument.create(
    `file:///${randomUUID()}/${path}`,
    "yaml",
    1,
    text,
  );
}

function complaintOf(
  { message, range }: Diagnostic,
  file: string,
  lineOf: (line: number) => number,
): Complaint {
  return {
    file,
    line: lineOf(range.start.line + 1),
    says: `${message} [language service]`,
  };
}

function configOf(manifest: {
  name: string;
  description: string;
  inputs: Record<string, { description: string }>;
  outputs: Record<string, { description: string }>;
}): Config {
  return {
    actionsMetadataProvider: {
      fetchActionMetadata: async ({ owner, name }) =>
        OURS.test(`${owner}/${name}@`) ? manifest : undefined,
    },
    fileProvider: {
      getFileContent: async (reference) => ({
        name: reference.path,
        content: readFileSync(reference.path, "utf8"),
      }),
    },
    contextProviderConfig: {
      getContext: async (name, context, { job }) => {
        // What a user has there is not known.
        if (context !== undefined && ["secrets", "vars"].includes(name))
          context.complete = false;
        if (name !== "steps" || context === undefined) return context;
        const steps = new DescriptionDictionary();
        for (const { key, value } of context.pairs()) {
          const step = job?.steps.find(({ id }) => id === key);
          const uses = step && "uses" in step ? step.uses.value : "";
          steps.add(key, OURS.test(uses) ? ours(manifest) : value);
        }
        return steps;
      },
    },
  };
}

/** `steps.<id>` of a step that uses this action. */
function ours({ outputs }: { outputs: object }): DescriptionDictionary {
  const names = Object.keys(outputs).map((key) => ({
    key,
    value: new data.Null(),
  }));
  return new DescriptionDictionary(
    { key: "outputs", value: new DescriptionDictionary(...names) },
    { key: "conclusion", value: new data.Null() },
    { key: "outcome", value: new data.Null() },
  );
}
