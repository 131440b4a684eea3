import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { DescriptionDictionary, data } from "@actions/expressions";
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

/** The manifests of the action and of its sub-action, as YAML. */
export interface Manifests {
  action: string;
  verify: string;
}

interface Manifest {
  name: string;
  description: string;
  inputs: Record<string, { description: string }>;
  outputs: Record<string, { description: string }>;
}

/** Checks an action.yml. */
export async function checkAction(path: string, manifest: string): Promise<string[]> {
  const found = await validateAction(documentOf("action.yml", manifest));
  return textsOf(found, (line) => `${path}:${line}`);
}

/** Checks workflows, among other things for inputs and outputs that the action doesn't have. */
export function workflowChecker(manifests: Manifests): (workflow: Workflow) => Promise<string[]> {
  const config = configFor(parse(manifests.action), parse(manifests.verify));
  return async ({ text, at }) => {
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

function configFor(action: Manifest, verify: Manifest): Config {
  const unknown = (key: string) => ({ key, value: new data.Null() });
  const stepOf = (manifest: Manifest) => {
    const outputs = new DescriptionDictionary(...Object.keys(manifest.outputs).map(unknown));
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
