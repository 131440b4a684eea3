import type { Complaint } from "./complaint.ts";
import type { WorkflowText } from "./workflow-text.ts";

/** This action and its reusable workflows, as its users are told to name them. */
const OURS =
  /^OWNER\/export-zilliz-cloud-backup(\/\.github\/workflows\/[^@]+)?@v\d+$/;
const HERE = /^\.\//;
const PINNED = /^([^@]+)@([0-9a-f]{40})$/;
const VERSION = /^v\d+\.\d+\.\d+$/;

interface Pin {
  readonly commit: string;
  readonly version: string;
  readonly where: string;
}

/** Every `uses:` that is not pinned to a commit with its version beside it, or to another commit than elsewhere. */
export function unpinned(workflows: readonly WorkflowText[]): Complaint[] {
  const complaints: Complaint[] = [];
  const known = new Map<string, Pin>();
  for (const { file, text, lineOf } of workflows) {
    for (const [index, row] of text.split("\n").entries()) {
      const [, uses = "", comment = ""] =
        /^\s*(?:- +)?(?:uses|"uses"|'uses'): *["']?([^\s"']+)["']?(?:\s+#\s*(\S+))?/.exec(
          row,
        ) ?? [];
      if (uses === "" || OURS.test(uses) || HERE.test(uses)) continue;
      const line = lineOf(index + 1);
      const [, name = "", commit = ""] = PINNED.exec(uses) ?? [];
      const says = whyNot(uses, commit, comment);
      if (says !== undefined) {
        complaints.push({ file, line, says });
        continue;
      }
      // One repository has one commit for a version, whichever of its folders is used.
      const repository = name.split("/").slice(0, 2).join("/");
      const pin = { commit, version: comment, where: `${file}:${line}` };
      const earlier = known.get(repository) ?? pin;
      known.set(repository, earlier);
      if (earlier.commit !== commit || earlier.version !== comment) {
        complaints.push({
          file,
          line,
          says: `${repository} is ${comment} (${commit.slice(0, 7)}) here, and ${earlier.version} (${earlier.commit.slice(0, 7)}) in ${earlier.where}: use one`,
        });
      }
    }
  }
  return complaints;
}

function whyNot(
  uses: string,
  commit: string,
  comment: string,
): string | undefined {
  if (commit === "")
    return `${uses} is not pinned: write the full commit, and # vX.Y.Z behind it`;
  return VERSION.test(comment)
    ? undefined
    : `${uses} has no version beside it: write # vX.Y.Z behind it`;
}
