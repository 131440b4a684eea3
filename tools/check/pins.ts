import type { Workflow } from "./workflow.ts";

const USES = /^\s*(?:- +)?["']?uses["']?: *["']?([^\s"']+)["']?(?:\s+#\s*(\S+))?/;
/** This action, its sub-action and its reusable workflows, as users refer to them, and files of this repository. */
const OURS =
  /^\.\/|^OWNER\/export-zilliz-cloud-backup(\/verify|\/\.github\/workflows\/[^@]+)?@v\d+$/;
const PIN = /^([^/]+\/[^/@]+)[^@]*@([0-9a-f]{40}) v\d+\.\d+\.\d+$/;

/** Finds each `uses` that is not pinned to a commit and its version, or to two commits. */
export function checkPins(workflows: readonly Workflow[]): string[] {
  const findings: string[] = [];
  const pins = new Map<string, string>();
  for (const { text, at } of workflows) {
    for (const [index, row] of text.split("\n").entries()) {
      const [, uses = "", version = ""] = USES.exec(row) ?? [];
      if (uses === "" || OURS.test(uses)) continue;
      const [, repository, commit] = PIN.exec(`${uses} ${version}`) ?? [];
      const place = at(index + 1);
      if (repository === undefined) {
        findings.push(`${place}: ${uses} is not pinned: write the full commit and # vX.Y.Z`);
        continue;
      }
      const pin = `${commit} # ${version}`;
      const other = pins.get(repository) ?? pin;
      pins.set(repository, other);
      if (other === pin) continue;
      findings.push(`${place}: ${repository} is pinned to ${other} elsewhere: use one commit`);
    }
  }
  return findings;
}
