import type { Finding } from "./finding.ts";
import type { Workflow } from "./workflow.ts";

const USES =
  /^\s*(?:- +)?["']?uses["']?: *["']?([^\s"']+)["']?(?:\s+#\s*(\S+))?/;
/** This action and its reusable workflows, as users refer to them, and the files of this repository. */
const OURS =
  /^\.\/|^OWNER\/export-zilliz-cloud-backup(\/\.github\/workflows\/[^@]+)?@v\d+$/;
const PIN = /^([^/]+\/[^/@]+)[^@]*@([0-9a-f]{40}) v\d+\.\d+\.\d+$/;

/** Each `uses` that is not pinned to a commit and its version, or whose repository is pinned differently elsewhere. */
export function checkPins(workflows: readonly Workflow[]): Finding[] {
  const findings: Finding[] = [];
  const pins = new Map<string, string>();
  for (const { file, text, lineOf } of workflows) {
    for (const [index, row] of text.split("\n").entries()) {
      const [, uses = "", version = ""] = USES.exec(row) ?? [];
      if (uses === "" || OURS.test(uses)) continue;
      const report = (message: string) =>
        findings.push({ file, line: lineOf(index + 1), message });
      const [, repository = "", commit = ""] =
        PIN.exec(`${uses} ${version}`) ?? [];
      if (commit === "") {
        report(`${uses} is not pinned: write the full commit and # vX.Y.Z`);
        continue;
      }
      const pin = `${commit} # ${version}`;
      const other = pins.get(repository) ?? pin;
      if (other !== pin)
        report(`${repository} is pinned to ${other} elsewhere: use one commit`);
      pins.set(repository, other);
    }
  }
  return findings;
}
