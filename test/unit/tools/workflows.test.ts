import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { actionlint } from "../../../tools/check/actionlint.ts";
import { inWords } from "../../../tools/check/complaint.ts";
import {
  checkAction,
  checkWorkflows,
} from "../../../tools/check/language-service.ts";
import { workflowsOfPage } from "../../../tools/check/workflow-text.ts";

const manifest = readFileSync(
  new URL("../../../action.yml", import.meta.url),
  "utf8",
);

/** What is said of a page with this block, whose first line is the page's third. */
async function said(yaml: string): Promise<string[]> {
  const page = { path: "p.md", text: `# P\n\`\`\`yaml\n${yaml}\`\`\`\n` };
  const { workflows, complaints } = workflowsOfPage(page);
  return [
    ...complaints,
    ...(await actionlint(workflows)),
    ...(await checkWorkflows(workflows, manifest)),
  ].map(inWords);
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

describe("a block is checked, be it", () => {
  const fragments: [kind: string, yaml: string][] = [
    ["a list of steps", STEP],
    [
      "one step",
      `# why\n${STEP.replace("- ", "  ").replaceAll(/^ {2}/gm, "")}`,
    ],
    ["a job", JOB],
    ["jobs", JOBS],
    ["jobs of a workflow", `jobs:\n${indented(JOBS, 2)}\n`],
    ["a workflow", `on: push\npermissions: {}\njobs:\n${indented(JOBS, 2)}\n`],
    ["the head of a workflow", "on:\n  schedule:\n    - cron: 17 3 * * *\n"],
    ["rights", "permissions:\n  statuses: write\n"],
  ];

  test.for(fragments)("%s", async ([, yaml]) => {
    expect(await said(yaml)).toEqual([]);
  });

  test.for(fragments.slice(0, 6))(
    "%s with an input that is none",
    async ([, yaml]) => {
      const bent = yaml.replace("cluster-id", "cluster");
      const line =
        3 + bent.slice(0, bent.indexOf("cluster")).split("\n").length - 1;
      expect(await said(bent)).toEqual([
        `p.md:${line}: Invalid action input 'cluster' [language service]`,
      ]);
    },
  );
});

describe("what is found", () => {
  test.each<[what: string, yaml: string, complaint: string]>([
    [
      "an output that is none",
      JOB.replace("outputs.status", "outputs.state"),
      "p.md:12: Context access might be invalid: state [language service]",
    ],
    [
      "a key that is none",
      STEP.replace("with:", "wth:"),
      'p.md:5: unexpected key "wth"',
    ],
    [
      "a permission that is none",
      "permissions:\n  status: write\n",
      'p.md:4: unknown permission scope "status"',
    ],
    [
      "a schedule that is none",
      "on:\n  schedule:\n    - cron: 17 3 * *\n",
      "p.md:5: invalid CRON",
    ],
    [
      "untrusted text in a script",
      `- run: echo \${{ github.event.issue.title }}\n`,
      'p.md:3: "github.event.issue.title" is potentially untrusted',
    ],
    [
      "an input of another's action",
      "- uses: actions/checkout@v4\n  with:\n    persist: false\n",
      'p.md:5: input "persist" is not defined in action',
    ],
    [
      "an expression that is none",
      `- run: exit\n  if: \${{ cancelled( }}\n`,
      "p.md:4: ",
    ],
    [
      "YAML that is nothing of a workflow",
      "a: 1\n",
      "p.md:3: this YAML is no workflow",
    ],
    [
      "a reusable workflow that is not there",
      "uses: OWNER/export-zilliz-cloud-backup/.github/workflows/gone.yml@v1\n",
      "p.md:3: Unable to find reusable workflow",
    ],
    [
      "an input of a reusable workflow that is none",
      "uses: ./.github/workflows/ci.yml\nwith:\n  a: 1\n",
      "p.md:5: ",
    ],
  ])("%s", async (_, yaml, complaint) => {
    expect((await said(yaml)).join("\n")).toContain(complaint);
  });
});

describe("action.yml", () => {
  const of = async (text: string) =>
    (await checkAction({ path: "action.yml", text })).map(inWords).join("\n");

  test.each<[part: string, other: string, complaint: string]>([
    ["main: dist", "mian: dist", "Unexpected value 'mian'"],
    [
      "icon: upload-cloud",
      "icon: zilliz",
      "action.yml:5: Unexpected value 'zilliz'",
    ],
    ["using: node24", "using: node26", "Unexpected value 'node26'"],
    ["  post: dist", "  args: []\n  post: dist", "Unexpected value 'args'"],
    [
      `\${{ strategy.job-index }}`,
      `\${{ secrets.A }}`,
      "Unrecognized named-value: 'secrets'",
    ],
    // The runner does not load an action that has this.
    [
      "Zilliz Cloud API key, from",
      `As \${{ github.token }}, from`,
      "Unrecognized named-value: 'github'",
    ],
  ])("with %j as %j", async (part, other, complaint) => {
    expect(manifest).toContain(part);
    expect(await of(manifest)).toBe("");
    expect(await of(manifest.replace(part, other))).toContain(complaint);
  });
});

test("ci's Windows job names tests that are there", () => {
  const root = new URL("../../../", import.meta.url);
  const ci = parse(
    readFileSync(new URL(".github/workflows/ci.yml", root), "utf8"),
  );
  const commands: string[] = ci.jobs.windows.steps.map(
    ({ run = "" }: { run?: string }) => run,
  );
  const named = commands.join(" ").match(/\btest\/\S+/g) ?? [];
  expect(named.length).toBeGreaterThan(5);
  const missing = named.filter((start) => {
    const pattern = start.endsWith("/") ? `${start}**/*` : `${start}*`;
    return globSync(`${pattern}.test.ts`, { cwd: root }).length === 0;
  });
  expect(missing).toEqual([]);
});
