import { describe, expect, test } from "vitest";
import { inWords } from "../../../tools/check/complaint.ts";
import { badLicences } from "../../../tools/check/licences.ts";
import { anchorsOf, brokenLinks } from "../../../tools/check/links.ts";
import { looseLocks } from "../../../tools/check/lock-file.ts";
import { readMarkdown } from "../../../tools/check/markdown.ts";
import { unpinned } from "../../../tools/check/pins.ts";
import { careless, unsafe } from "../../../tools/check/policy.ts";
import { misspelt } from "../../../tools/check/spelling.ts";
import { workflowOfFile } from "../../../tools/check/workflow-text.ts";

const SHA = "3d3c42e5aac5ba805825da76410c181273ba90b1";
const OTHER = "820762786026740c76f36085b0efc47a31fe5020";

describe("links", () => {
  const broken = (text: string, path = "docs/a.md") =>
    brokenLinks(
      [
        { path, text },
        {
          path: "README.md",
          text: "# On `cancel` & [after](LICENSE)\n\n# Same\n\n# Same\n",
        },
      ],
      ["README.md", "LICENSE", "src/main.ts", path],
    ).map(inWords);

  test.each([
    "[a](../README.md)",
    "[a](../README.md#on-cancel--after)",
    "[a](../README.md#same-1)",
    "[a](/LICENSE)",
    "[a](../src)",
    "[a](../src/main.ts#L3)",
    "[a](https://example.com/x.md#y)",
    "[a](mailto:x@example.com)",
    "[a](../../../security/advisories/new)",
    "# Here\n\n[a](#here)",
    '<a id="here"></a>\n\n[a](#here)',
    "`[a](nothing.md)`",
    "```\n[a](nothing.md)\n```",
  ])("good: %s", (text) => {
    expect(broken(text)).toEqual([]);
  });

  test.each([
    [
      "\n[a](gone.md)",
      "docs/a.md:2: gone.md leads to no file: there is no docs/gone.md",
    ],
    [
      "[a]: License",
      "docs/a.md:1: License leads to no file: there is no docs/License",
    ],
    [
      "![a](x.png)",
      "docs/a.md:1: x.png leads to no file: there is no docs/x.png",
    ],
    [
      "| a |\n| - |\n| [b](c.md) |",
      "docs/a.md:3: c.md leads to no file: there is no docs/c.md",
    ],
    [
      "[a](../README.md#on-cancelling-after)",
      "docs/a.md:1: ../README.md#on-cancelling-after leads to no heading; README.md has #on-cancel--after",
    ],
    [
      "[a](#here)\n\n# There",
      "docs/a.md:1: #here leads to no heading; docs/a.md has #there",
    ],
    [
      "[a](../src/main.ts#start)",
      "docs/a.md:1: ../src/main.ts#start leads to a heading of src/main.ts, which is no Markdown",
    ],
  ])("bad: %s", (text, complaint) => {
    expect(broken(text)).toEqual([complaint]);
  });

  test("anchors are those of GitHub", () => {
    const page =
      "# Re-runs, and a *status* on the commit\n\nWhat `on-cancel` does\n---\n";
    expect([...anchorsOf(readMarkdown(page))]).toEqual([
      "re-runs-and-a-status-on-the-commit",
      "what-on-cancel-does",
    ]);
  });
});

describe("pins", () => {
  const found = (...rows: string[]) =>
    unpinned([
      workflowOfFile({
        path: "w.yml",
        text: rows.map((row) => `      - uses: ${row}\n`).join(""),
      }),
    ]).map(inWords);

  test.each([
    `actions/checkout@${SHA} # v7.0.1`,
    `github/codeql-action/init@${SHA} # v4.36.2`,
    "./",
    "./.github/workflows/ci.yml",
    "OWNER/export-zilliz-cloud-backup@v1",
    "OWNER/export-zilliz-cloud-backup/.github/workflows/export.yml@v1",
  ])("good: %s", (row) => {
    expect(found(row)).toEqual([]);
  });

  test.each([
    ["actions/checkout@v7", /^w\.yml:1: .* is not pinned/],
    ["actions/checkout@main", /is not pinned/],
    [`actions/checkout@${SHA.slice(0, 12)} # v7.0.1`, /is not pinned/],
    [`actions/checkout@${SHA}`, /has no version/],
    [`actions/checkout@${SHA} # v7`, /has no version/],
    ["docker://alpine:3", /is not pinned/],
    ["OWNER/export-zilliz-cloud-backup@main", /is not pinned/],
    ["OWNER/another-action@v1", /is not pinned/],
  ])("bad: %s", (row, complaint) => {
    expect(found(row)).toEqual([expect.stringMatching(complaint)]);
  });

  test("one repository has one commit", () => {
    expect(
      found(
        `github/codeql-action/init@${SHA} # v4.36.2`,
        `github/codeql-action/analyze@${OTHER} # v4.36.2`,
      ),
    ).toEqual([expect.stringMatching(/^w\.yml:2: .*: use one$/)]);
  });
});

describe("what a workflow must say", () => {
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
  const of = (text: string) =>
    careless(workflowOfFile({ path: "w.yml", text })).map(inWords);

  test("a good one says it", () => {
    expect(of(good)).toEqual([]);
  });

  test.each([
    ["permissions: {}\n", "", /^w\.yml:1: a workflow starts from/],
    [
      "permissions: {}",
      "permissions: read-all",
      /^w\.yml:2: a workflow starts/,
    ],
    ["concurrency: c\n", "", /`concurrency`/],
    ["    timeout-minutes: 5\n", "", /^w\.yml:5: job a has no/],
    ["{ persist-credentials: false }", "{}", /leaves its token behind/],
    ["concurrency: c", `concurrency: \${{ secrets.A }}`, /^w\.yml:3: .*secret/],
  ])("without %j", (part, other, complaint) => {
    expect(of(good.replace(part, other))).toEqual([
      expect.stringMatching(complaint),
    ]);
  });

  test("what others call, and what others copy, may take a secret and has no time limit", () => {
    const text = good
      .replace("concurrency: c\n", `env:\n  A: \${{ secrets.A }}\n`)
      .replace("    timeout-minutes: 5\n", "");
    expect(of(text)).toHaveLength(3);
    expect(of(text.replace("on: push", "on: { workflow_call: {} }"))).toEqual(
      [],
    );
    expect(unsafe(workflowOfFile({ path: "w.yml", text }))).toEqual([]);
  });
});

describe("licences", () => {
  const line = "-".repeat(80);
  const of = (text: string) =>
    badLicences(
      { path: "l.txt", text },
      '{"packages": {"node_modules/@a/b": {"version": "1.0.0"}}}',
    ).map(inWords);

  test("one of the list, of the locked version", () => {
    expect(of("@a/b 1.0.0 (MIT)\n\nText\n")).toEqual([]);
  });

  test.each([
    ["@a/b 1.0.0 (GPL-3.0)\n", /^l\.txt:1: @a\/b is under GPL-3\.0/],
    ["@a/b 1.0.0 (undefined)\n", /under undefined/],
    [
      `@a/b 1.0.0 (MIT)\n\nText\n\n${line}\n\nc 1.0.0 (MIT)\n`,
      /^l\.txt:7: c is 1\.0\.0 here and nowhere/,
    ],
    ["@a/b 1.0.1 (MIT)\n", /is 1\.0\.1 here and 1\.0\.0 in/],
    ["nothing\n", /no package is named here/],
  ])("bad: %j", (text, complaint) => {
    expect(of(text)[0]).toMatch(complaint);
  });
});

describe("package-lock.json", () => {
  const manifest = {
    version: "1.0.0",
    dependencies: { a: "1.2.3" },
    allowScripts: { a: true },
  };
  const integrity = `sha512-${"a".repeat(86)}==`;
  const lock = {
    lockfileVersion: 3,
    packages: {
      "": { version: "1.0.0", dependencies: { a: "1.2.3" } },
      "node_modules/a": { version: "1.2.3", integrity, hasInstallScript: true },
    },
  };
  const of = (bend: (m: typeof manifest, l: typeof lock) => unknown) => {
    const [m, l] = structuredClone([manifest, lock] as const);
    bend(m, l);
    const json = (value: unknown) => JSON.stringify(value, undefined, 2);
    return looseLocks(
      { path: "package.json", text: json(m) },
      { path: "package-lock.json", text: json(l) },
    ).map(inWords);
  };

  test("a good one", () => {
    expect(of(() => {})).toEqual([]);
  });

  const entry = "node_modules/a";
  test.each<[string, Parameters<typeof of>[0], RegExp]>([
    [
      "no hash",
      (_, l) => Object.assign(l.packages[entry], { integrity: undefined }),
      /^package-lock\.json:10: node_modules\/a: .*SHA-512/,
    ],
    [
      "a weak hash",
      (_, l) => Object.assign(l.packages[entry], { integrity: "sha1-x" }),
      /SHA-512/,
    ],
    [
      "from elsewhere",
      (_, l) => Object.assign(l.packages[entry], { resolved: "git+ssh://x" }),
      /comes from git/,
    ],
    [
      "a link",
      (_, l) => Object.assign(l.packages[entry], { link: true }),
      /link/,
    ],
    ["a script", (m) => Object.assign(m, { allowScripts: {} }), /allowScripts/],
    [
      "another version",
      (_, l) => Object.assign(l.packages[entry], { version: "1.2.4" }),
      /a is 1\.2\.4 here, and 1\.2\.3/,
    ],
    [
      "another wish",
      (_, l) => Object.assign(l.packages[""].dependencies, { a: "^1.2.3" }),
      /npm install/,
    ],
    [
      "one that nobody wants",
      (_, l) => Object.assign(l.packages[""].dependencies, { b: "1.0.0" }),
      /b is undefined here, and missing/,
    ],
    [
      "another version of ours",
      (m) => Object.assign(m, { version: "2.0.0" }),
      /package\.json 2\.0\.0/,
    ],
    [
      "an old format",
      (_, l) => Object.assign(l, { lockfileVersion: 2 }),
      /not 3/,
    ],
  ])("%s", (_, bend, complaint) => {
    expect(of(bend)[0]).toMatch(complaint);
  });

  test("a range", () => {
    const found = of((m, l) => {
      m.dependencies.a = "^1.2.3";
      l.packages[""].dependencies.a = "^1.2.3";
      l.packages[entry].version = "^1.2.3";
    });
    expect(found).toEqual(["package.json:4: a is ^1.2.3: name one version"]);
  });
});

describe("spelling", () => {
  const of = (path: string, text: string) =>
    misspelt([{ path, text }]).map(inWords);

  test.each([
    [
      "a.md",
      "Zilliz Cloud, GitHub Actions; the run was cancelled, its status `canceled`, the job CANCELED.",
    ],
    ["a.md", "```\nit was canceled\n```"],
    ["a.md", "See https://docs.Github.com/behavior."],
    ["a.ts", "const canceled: NodeJS.Signals;"],
    ["a.md", "*The operation was canceled.* See the job center."],
  ])("good: %s %s", (path, text) => {
    expect(of(path, text)).toEqual([]);
  });

  test.each([
    ["a.md", "\nA Github repository", "a.md:2: «Github» is written GitHub"],
    [
      "a.ts",
      "// Zilliz cloud",
      "a.ts:1: «Zilliz cloud» is written Zilliz Cloud",
    ],
    [
      "a.md",
      "in Google Cloud storage",
      "a.md:1: «Google Cloud storage» is written Google Cloud Storage",
    ],
    [
      "a.md",
      "a *canceled* run",
      "a.md:1: «canceled» is written cancelled; the status is `canceled`",
    ],
    ["a.md", "its behavior", "a.md:1: «behavior» is written behaviour"],
  ])("bad: %s %s", (path, text, complaint) => {
    expect(of(path, text)).toEqual([complaint]);
  });
});
