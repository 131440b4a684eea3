import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { actionlint } from "../../../tools/check/actionlint.ts";
import { checkAction, workflowChecker } from "../../../tools/check/language-service.ts";
import { workflowsOfPage } from "../../../tools/check/workflow.ts";

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8");
const manifest = read("action.yml");
const checkWorkflow = workflowChecker(manifest, read("verify/action.yml"));

/** What is found in a page that has this block from its third line on. */
async function foundIn(yaml: string): Promise<string[]> {
  const [workflow] = workflowsOfPage("p.md", `# P\n\`\`\`yaml\n${yaml}\`\`\`\n`);
  if (workflow === undefined) throw new Error("no block was found");
  return [...(await actionlint(workflow)), ...(await checkWorkflow(workflow))];
}

const STEP = `- id: export
  uses: OWNER/export-zilliz-cloud-backup@v1
  with:
    api-key: \${{ secrets.ZILLIZ_API_KEY }}
    cluster-id: in01-1
`;
const indented = (text: string, depth: number) =>
  text.replaceAll(/^/gm, " ".repeat(depth)).trimEnd();
const JOB = `runs-on: ubuntu-latest
steps:
${indented(STEP, 2)}
  - run: echo "$STATUS"
    env:
      STATUS: \${{ steps.export.outputs.status }}
`;
const JOBS = `backup:\n${indented(JOB, 2)}\n`;

describe("a block of a page is completed to a workflow from", () => {
  const fragments: [kind: string, yaml: string][] = [
    ["a list of steps", STEP],
    ["one step", `# why\n${STEP.replace("- ", "  ").replaceAll(/^ {2}/gm, "")}`],
    ["a job", JOB],
    ["jobs", JOBS],
    ["jobs of a workflow", `jobs:\n${indented(JOBS, 2)}\n`],
    ["a workflow", `on: push\npermissions: {}\njobs:\n${indented(JOBS, 2)}\n`],
    ["the head of a workflow", "on:\n  schedule:\n    - cron: 17 3 * * *\n"],
    ["permissions", "permissions:\n  statuses: write\n"],
  ];

  test.for(fragments)("%s", async ([, yaml]) => {
    expect(await foundIn(yaml)).toEqual([]);
  });

  test.for(fragments.slice(0, 6))(
    "%s, in which an unknown input is found on its line",
    async ([, yaml]) => {
      const bad = yaml.replace("cluster-id", "cluster");
      const line = 2 + bad.slice(0, bad.indexOf("cluster:")).split("\n").length;
      expect(await foundIn(bad)).toEqual([
        `p.md:${line}: Invalid action input 'cluster' [language service]`,
      ]);
    },
  );
});

describe("what only this repository's configuration of a tool finds", () => {
  test.each<[what: string, yaml: string, finding: string]>([
    [
      "an unknown output of this action",
      JOB.replace("outputs.status", "outputs.state"),
      "p.md:12: Context access might be invalid: state [language service]",
    ],
    ["an unknown key", STEP.replace("with:", "wth:"), 'p.md:5: unexpected key "wth"'],
    ["YAML that is no part of a workflow", "a: 1\n", "p.md:3: "],
    [
      "a reusable workflow that does not exist",
      "uses: OWNER/export-zilliz-cloud-backup/.github/workflows/gone.yml@v1\n",
      "p.md:3: Unable to find reusable workflow",
    ],
    [
      "an unknown input of a reusable workflow",
      "uses: ./.github/workflows/ci.yml\nwith:\n  a: 1\n",
      "p.md:5: ",
    ],
  ])("%s", async (_, yaml, finding) => {
    expect((await foundIn(yaml)).join("\n")).toContain(finding);
  });
});

test.each<[part: string, other: string, finding: string]>([
  ["main: dist", "mian: dist", "Unexpected value 'mian'"],
  ["icon: upload-cloud", "icon: zilliz", "action.yml:5: Unexpected value 'zilliz'"],
  // The runner does not load an action that has this.
  ["Zilliz Cloud API key.", `As \${{ github.token }}.`, "Unrecognized named-value: 'github'"],
])("action.yml with %j as %j", async (part, other, finding) => {
  expect(manifest).toContain(part);
  const found = await checkAction("action.yml", manifest.replace(part, other));
  expect(found.join("\n")).toContain(finding);
});
