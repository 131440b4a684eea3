import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { DescriptionDictionary, data } from "@actions/expressions";
import type { ActionMetadata } from "@actions/languageservice/action";
import { TextDocument } from "vscode-languageserver-textdocument";
import { parse } from "yaml";
import type { Workflow } from "./workflow.ts";

// GitHub's own language service, which editors use: it has the schemas by which the runner loads
// workflows and actions. It imports JSON without the attribute that Node requires.
registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith(".json") ? { ...context, importAttributes: { type: "json" } } : context),
});
const { validate } = await import("@actions/languageservice");
const { validateAction } = await import("@actions/languageservice/validate-action");

type Config = NonNullable<Parameters<typeof validate>[1]>;

const NAME = "OWNER/export-zilliz-cloud-backup";
const OURS = /^[^/@\s]+\/export-zilliz-cloud-backup(?:\/(verify)|\/\.github\/workflows\/[^@\s]+)?@/;

/** Checks an action.yml. */
export async function checkAction(path: string, manifest: string): Promise<string[]> {
  const found = await validateAction(documentOf("action.yml", manifest));
  return textsOf(found, (line) => `${path}:${line}`);
}

/**
 * Checks workflows, among other things for inputs and outputs that the action and its sub-action,
 * whose manifests are given, don't have.
 */
export function workflowChecker(action: string, verify: string) {
  const config = configFor(parse(action), parse(verify));
  return async ({ text, at }: Workflow): Promise<string[]> => {
    // The service asks only for the metadata of actions that have an owner.
    const named = text.replaceAll(/(uses: +)\.\/(?=\s|$)/g, `$1${NAME}@v1`);
    const document = documentOf(".github/workflows/any.yml", named);
    return textsOf(await validate(document, config), at);
  };
}

function textsOf(found: Awaited<ReturnType<typeof validate>>, at: Workflow["at"]): string[] {
  return found
    .filter(({ message }) => !`${message}`.startsWith("Unable to resolve action"))
    .map(({ message, range }) => `${at(range.start.line + 1)}: ${message} [language service]`);
}

/** Gives each document an address of its own, because the service caches by address. */
function documentOf(path: string, text: string): TextDocument {
  const address = `file:///${randomUUID()}/${path}`;
  return TextDocument.create(address, "yaml", 1, text);
}

function configFor(action: ActionMetadata, verify: ActionMetadata): Config {
  const unknown = (key: string) => ({ key, value: new data.Null() });
  const stepOf = ({ outputs: declared = {} }: ActionMetadata) => {
    const outputs = new DescriptionDictionary(...Object.keys(declared).map(unknown));
    const others = ["conclusion", "outcome"].map(unknown);
    return new DescriptionDictionary({ key: "outputs", value: outputs }, ...others);
  };
  return {
    actionsMetadataProvider: {
      fetchActionMetadata: async ({ owner, name, path }) =>
        OURS.test(`${owner}/${name}@`) ? (path === "verify" ? verify : action) : undefined,
    },
    fileProvider: {
      getFileContent: async ({ path }) => ({ name: path, content: readFileSync(path, "utf8") }),
    },
    contextProviderConfig: {
      getContext: async (name, context, { job }) => {
        // Which secrets and variables a user has is unknown.
        if (context !== undefined && ["secrets", "vars"].includes(name)) context.complete = false;
        if (name !== "steps" || context === undefined) return context;
        const steps = new DescriptionDictionary();
        for (const { key, value } of context.pairs()) {
          const step = job?.steps.find(({ id }) => id === key);
          const uses = step && "uses" in step ? step.uses.value : "";
          const [ours, subAction] = OURS.exec(uses) ?? [];
          steps.add(key, ours === undefined ? value : stepOf(subAction ? verify : action));
        }
        return steps;
      },
    },
  };
}
