import { describe, expect, test } from "vitest";
import { checkPins } from "../../../tools/check/pins.ts";
import { checkLimits, checkRights } from "../../../tools/check/policy.ts";
import { workflowOfFile } from "../../../tools/check/workflow.ts";

const SHA = "3d3c42e5aac5ba805825da76410c181273ba90b1";
const OTHER = "820762786026740c76f36085b0efc47a31fe5020";

describe("pins", () => {
  const found = (...rows: string[]) => {
    const text = rows.map((row) => `      - uses: ${row}\n`).join("");
    return checkPins([workflowOfFile("w.yml", text)]);
  };

  test.each([
    `actions/checkout@${SHA} # v7.0.1`,
    `github/codeql-action/init@${SHA} # v4.36.2`,
    "./",
    "./.github/workflows/ci.yml",
    "OWNER/export-zilliz-cloud-backup@v1",
    "OWNER/export-zilliz-cloud-backup/.github/workflows/export.yml@v1",
  ])("accepts %s", (row) => {
    expect(found(row)).toEqual([]);
  });

  test.each([
    "actions/checkout@v7",
    "actions/checkout@main",
    `actions/checkout@${SHA.slice(0, 12)} # v7.0.1`,
    `actions/checkout@${SHA}`,
    `actions/checkout@${SHA} # v7`,
    "docker://alpine:3",
    "OWNER/export-zilliz-cloud-backup@main",
    "OWNER/another-action@v1",
  ])("finds %s", (row) => {
    expect(found(row)).toEqual([expect.stringMatching(/^w\.yml:1: .* is not pinned/)]);
  });

  test("finds a repository that is pinned to two commits", () => {
    expect(
      found(
        `github/codeql-action/init@${SHA} # v4.36.2`,
        `github/codeql-action/analyze@${OTHER} # v4.36.2`,
      ),
    ).toEqual([expect.stringMatching(/^w\.yml:2: .*: use one commit$/)]);
  });
});

describe("policy", () => {
  const good = `on: push
permissions: {}
concurrency: c
jobs:
  a:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    steps:
      - uses: actions/checkout@${SHA} # v7.0.1
        with: { persist-credentials: false }
`;
  const found = (text: string) => {
    const workflow = workflowOfFile("w.yml", text);
    return [...checkRights(workflow), ...checkLimits(workflow)];
  };

  test("accepts a careful workflow", () => {
    expect(found(good)).toEqual([]);
  });

  test.each([
    ["permissions: {}\n", "", /`permissions: \{\}`/],
    ["permissions: {}", "permissions: read-all", /`permissions: \{\}`/],
    ["concurrency: c\n", "", /`concurrency`/],
    ["    timeout-minutes: 5\n", "", /job a has no `timeout-minutes`/],
    ["{ persist-credentials: false }", "{}", /job a keeps its token/],
    ["concurrency: c", `concurrency: \${{ secrets.A }}`, /secret/],
    [
      "on: push",
      `on: { workflow_dispatch: {} }\nenv:\n  ZILLIZ_BASE_URL: \${{ inputs.base-url }}`,
      /a form sets the URL/,
    ],
    [
      "on: push",
      `on: { workflow_dispatch: {} }\nenv:\n  base-url: \${{ github.event.inputs.region }}`,
      /a form sets the URL/,
    ],
  ])("finds %j replaced by %j", (part, other, finding) => {
    expect(found(good.replace(part, other))).toEqual([expect.stringMatching(finding)]);
  });

  test("lets a workflow that others call take a secret and have no limits", () => {
    const text = good
      .replace("on: push", "on: { workflow_call: {} }")
      .replace("concurrency: c\n", `env:\n  A: \${{ secrets.A }}\n`)
      .replace("    timeout-minutes: 5\n", "");
    expect(found(text)).toEqual([]);
  });
});
