import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import * as results from "../../../src/report/results/index.ts";
import { renderSummary } from "../../../src/report/summary.ts";
import { fitToLimit } from "../../../src/report/summary-page.ts";
import type { Facts } from "../../../src/state/saved-state.ts";
import { RUN_CONTEXT } from "../../support/context.ts";
import { elementsOf, renderMarkdown } from "../../support/github-markdown.ts";
import { type ResultFixture, resultFixtures } from "../../support/result-fixtures.ts";

const FACTS: Facts = {
  clusterId: "in01-cluster",
  backupId: "backup9",
  backupName: "nightly",
  integrationId: "integ-1",
  directory: "exports/",
  jobId: "job-1",
  remoteStatus: "FAILED",
  progress: 40,
  reason: "The role was deleted.",
  startedAt: "2026-11-24T06:00:00Z",
  finishedAt: "2026-11-24T07:01:05Z",
  durationSeconds: 3_665,
};

const render = (
  result: results.Result,
  facts: Facts = FACTS,
  { commit = RUN_CONTEXT.sha, ...page }: Partial<Parameters<typeof renderSummary>[0]> = {},
) => renderMarkdown(renderSummary({ result, facts, run: RUN_CONTEXT, commit, ...page }));
const renderFixture = ({ result, facts, ...page }: ResultFixture) => render(result, facts, page);
const cells = (html: string) =>
  Object.fromEntries(
    [...html.matchAll(/<tr>\s*(.*?)\s*<\/tr>/gs)].map(([, row = ""]) =>
      [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell]) =>
        cell?.replaceAll(/<[^>]*>/g, ""),
      ),
    ),
  );

/** What text from outside could be. */
const HOSTILE = [
  "*a* _b_ ~~c~~ | d",
  "</td></tr></table><script>alert(1)</script>",
  "![x](https://evil.example/x.png) [y](https://evil.example)",
  "https://evil.example www.evil.example eve@evil.example",
  "a\n\n# b\n\n- c\n\n| d | e |\n| - | - |",
  "\\",
  "&lt;img src=x&gt; <!--",
  "\u001b[31m\u202e::error::x ##[error]y",
  "x".repeat(3_000),
];

describe("the summary", () => {
  it("has the result first, then what to do, then what is known", () => {
    const html = render(results.jobEnded("failed", FACTS));
    const order = [
      "❌ Export failed",
      "The role was deleted.",
      "What to do:",
      ">Troubleshooting</a>",
      "already uploaded",
      "Directory:",
      "<table>",
      "<details open>",
    ].map((part) => html.indexOf(part));
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it("has everything that is known", () => {
    expect(cells(render(results.jobEnded("failed", FACTS)))).toEqual({
      Status: "failed",
      "Job ID": "job-1",
      "Remote status": "FAILED, 40 %",
      Duration: "1h 1m 5s",
      "Backup ID": "backup9 (nightly)",
      "Cluster ID": "in01-cluster",
      "Started at": "2026-11-24T06:00:00Z",
      "Finished at": "2026-11-24T07:01:05Z",
      "Integration ID": "integ-1",
      Run: "42, attempt 1",
      Commit: "da39a3ee5e6b",
    });
  });

  it("labels its rows as action.yml names the outputs", () => {
    const action = readFileSync(new URL("../../../action.yml", import.meta.url), "utf8");
    const outputs = Object.keys(parse(action).outputs);
    const rows = cells(resultFixtures.map((fixture) => renderFixture(fixture)).join());
    const labels = Object.keys(rows).filter(
      (label) => !["Cluster ID", "Started by", "Run", "Commit"].includes(label),
    );
    for (const label of labels) {
      const name = label.toLowerCase().replaceAll(" ", "-");
      expect(
        outputs.some((output) => output.startsWith(name)),
        label,
      ).toBe(true);
    }
  });

  it("folds the run and the progress chart after a success", () => {
    expect(render(results.jobEnded("succeeded", FACTS))).toContain("<details><summary>");
  });

  it.each(resultFixtures.map((fixture): [string, ResultFixture] => [fixture.name, fixture]))(
    "has an icon that shows how the export ended: %s",
    (_, fixture) => {
      const { status, stillRunning } = fixture.result;
      const [, icon = ""] = /<h3>(\S+) /.exec(renderFixture(fixture)) ?? [];
      expect(icon === "⚠️").toBe(stillRunning !== undefined);
      expect(icon === "✅").toBe(status === "succeeded");
      expect(icon === "⏳").toBe(status === "started");
      expect(icon === "🔍").toBe(status === "checked");
    },
  );

  it("omits what is not known", () => {
    const run = { ...RUN_CONTEXT, repository: "", runId: "" };
    expect(cells(render(results.cancelledBeforeStart(), {}, { run, commit: "" }))).toEqual({
      Status: "cancelled",
      "Cancel outcome": "not-needed",
    });
  });

  it("links to the run's attempt", () => {
    const link = 'href="https://github.com/octo/vectors/actions/runs/42';
    const result = results.startedWithoutWaiting(FACTS);
    expect(render(result)).toContain(`${link}/attempts/1"`);
    const run = { ...RUN_CONTEXT, runAttempt: "" };
    expect(render(result, FACTS, { run })).toContain(`${link}"`);
  });

  it("lists the input errors", () => {
    const result = results.invalidInputs(["`wait` is odd.", "`summary` is odd."]);
    const html = render(result, {});
    expect(html.match(/<li>/g)).toHaveLength(2);
    expect(html).toContain("<code>wait</code> is odd.");
  });

  const ofFacts = (facts: Facts) => [
    ...elementsOf(render(results.jobEnded("failed", facts), facts)),
    ...elementsOf(render(results.cancelResult("unsupported", facts, { reason: "no" }), facts)),
  ];
  const names = [
    "jobId",
    "remoteStatus",
    "backupId",
    "backupName",
    "clusterId",
    "integrationId",
  ].concat(["directory", "startedAt", "reason"]);
  it.each<[string, (text: string, line: string) => string[]]>([
    ...names.map((name): [string, (text: string, line: string) => string[]] => [
      name,
      (_, line) => ofFacts({ ...FACTS, [name]: line }),
    ]),
    ["an error", (_, line) => elementsOf(render(results.watchFailed(FACTS, line, "Do this.")))],
    [
      "the run",
      (text) => {
        const run = { ...RUN_CONTEXT, refName: text, runId: text, repository: text };
        const html = render(results.cancelledBeforeStart(), FACTS, { run, commit: text });
        return elementsOf(html).filter((name) => name !== "a");
      },
    ],
  ])("shows text from outside as text: %s", (_, elementsWith) => {
    for (const text of HOSTILE)
      expect(elementsWith(text, text.replaceAll("\n", " "))).toEqual(elementsWith("x", "x"));
  });

  it("keeps its own sentences after a long text from outside", () => {
    const reason = "x".repeat(5_000);
    const html = render(results.cancelResult("rejected", FACTS, { reason }));
    expect(html).toContain("<strong>Export job job-1 may still be running.</strong>");
  });

  it("has the cluster in the heading, because a job may have several exports", () => {
    const facts = { ...FACTS, clusterName: "<b>search</b>" };
    const heading = /<h3>(.*)<\/h3>/.exec(render(results.jobEnded("failed", facts), facts))?.[1];
    expect(heading).toBe("❌ Export failed · &lt;b&gt;search&lt;/b&gt;");
  });

  it("links to the directory in the cloud's console, where it can", () => {
    const result = results.jobEnded("failed", FACTS);
    const facts = { ...FACTS, bucket: "acme", region: "aws-us-west-2" };
    const link = 'href="https://s3.console.aws.amazon.com/s3/buckets/acme?';
    expect(render(result, facts)).toContain(link);
    const azure = { ...facts, region: "az-eastus" };
    expect(render(result, azure)).toContain('href="https://portal.azure.com/');
  });

  it("has no link to a directory that does not exist yet", () => {
    const { jobId: _, ...facts } = { ...FACTS, bucket: "acme", region: "aws-us-west-2" };
    const html = render(results.checked(facts, [], "It would send."), facts);
    expect(html).toContain("Directory: <code>exports/</code></p>");
  });

  it("says that it is an update from the post step", () => {
    const result = results.jobEnded("failed", FACTS);
    expect(render(result)).not.toContain("post step");
    expect(render(result, FACTS, { byPost: true })).toContain("post step");
  });

  it("charts the progress, if there was any", () => {
    const result = results.jobEnded("failed", FACTS);
    const points = [0, 1, 2, 3, 4].map((at) => ({ at: at * 60_000, progress: at * 10 }));
    expect(render(result, FACTS, { points })).toContain("\n    4m   40 %  ███████▎\n");
    expect(render(result)).not.toContain("<pre>");
  });

  it("stays far below the limit of one megabyte", () => {
    const long = "x|".repeat(500_000);
    const facts = Object.fromEntries(
      Object.entries(FACTS).map(([name, fact]) => [name, typeof fact === "string" ? long : fact]),
    );
    const markdown = renderSummary({
      result: results.jobEnded("failed", facts),
      facts,
      run: RUN_CONTEXT,
      commit: long,
    });
    expect(Buffer.byteLength(markdown)).toBeLessThan(200_000);
  });
});

const HEADING: [number, string] = [9, "### Heading"];

describe("a page that is too long", () => {
  it("omits the last of its least important blocks first, and says so", () => {
    const blocks: [number, string][] = [
      HEADING,
      [1, "x".repeat(500)],
      [2, "kept"],
      [1, "y".repeat(500)],
    ];
    const page = fitToLimit(blocks, 700);
    expect(page).toContain(`### Heading\n\n${"x".repeat(500)}\n\nkept\n\n`);
    expect(page).not.toContain("yy");
    expect(page).toContain("omitted");
    expect(fitToLimit(blocks)).not.toContain("omitted");
  });

  it("fits, and keeps what is most important", () => {
    const block = fc.tuple(
      fc.integer({ min: 1, max: 8 }),
      fc.string({ unit: "binary", minLength: 1, maxLength: 2_000 }),
    );
    fc.assert(
      fc.property(fc.array(block), (blocks) => {
        const page = fitToLimit([HEADING, ...blocks], 3_000);
        expect(Buffer.byteLength(page)).toBeLessThanOrEqual(3_000);
        expect(page.startsWith(HEADING[1])).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});
