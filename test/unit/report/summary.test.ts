import fc from "fast-check";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { describe, expect, it } from "vitest";
import * as endings from "../../../src/report/results/index.ts";
import { renderSummary } from "../../../src/report/summary.ts";
import { fitToLimit } from "../../../src/report/summary-page.ts";
import type { Facts } from "../../../src/state/saved-state.ts";
import { formatDuration } from "../../../src/util/clock.ts";
import { RUN_CONTEXT } from "../../support/context.ts";

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
  result: endings.Result,
  facts: Facts = FACTS,
  run = RUN_CONTEXT,
  commit = RUN_CONTEXT.sha,
) =>
  micromark(renderSummary({ result, facts, run, commit }), {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
const elementsOf = (html: string) =>
  [...html.matchAll(/<([a-z][a-z0-9]*)/g)].map(([, name]) => name);
const cells = (html: string) =>
  Object.fromEntries(
    [...html.matchAll(/<tr>\s*(.*?)\s*<\/tr>/gs)].map(([, row = ""]) =>
      [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell]) =>
        cell?.replaceAll(/<[^>]*>/g, ""),
      ),
    ),
  );

/** What each place of foreign text could be filled with. */
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

const LABELLED = HOSTILE.map((text): [string, string] => [text.slice(0, 40), text]);

describe("the summary", () => {
  it("tells the outcome first, then what to do, then what is known", () => {
    const html = render(endings.jobEnded("failed", FACTS));
    const order = [
      "❌ Export failed",
      "The role was deleted.",
      "What to do now:",
      "already uploaded",
      "Directory:",
      "<table>",
    ].map((part) => html.indexOf(part));
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it("says all that is known, in one table", () => {
    expect(cells(render(endings.jobEnded("failed", FACTS)))).toEqual({
      Status: "failed",
      "Export job": "job-1",
      Reported: "FAILED, 40 %",
      Backup: "backup9 (nightly)",
      Cluster: "in01-cluster",
      Integration: "integ-1",
      Started: "2026-11-24T06:00:00Z",
      Finished: "2026-11-24T07:01:05Z",
      Took: "1h 1m 5s",
      Run: "42, attempt 1",
      Commit: "da39a3ee5e6b",
    });
  });

  it("says nothing about what is not known", () => {
    const run = { ...RUN_CONTEXT, repository: "", runId: "" };
    expect(cells(render(endings.cancelledBeforeStart(), {}, run, ""))).toEqual({
      Status: "cancelled",
      Cancelling: "not-needed",
    });
  });

  it("links to the run's attempt", () => {
    const link = 'href="https://github.com/octo/vectors/actions/runs/42';
    const result = endings.startedWithoutWaiting(FACTS);
    expect(render(result)).toContain(`${link}/attempts/1"`);
    const first = { ...RUN_CONTEXT, runAttempt: "" };
    expect(render(result, FACTS, first)).toContain(`${link}"`);
  });

  it("has each mistake as an item of a list", () => {
    const result = endings.invalidInputs(["`wait` is odd.", "`summary` is odd."]);
    const html = render(result, {});
    expect(html.match(/<li>/g)).toHaveLength(2);
    expect(html).toContain("<code>wait</code> is odd.");
  });

  const plain = (result: (facts: Facts) => endings.Result) => elementsOf(render(result(FACTS)));

  it.each([
    "jobId",
    "remoteStatus",
    "backupId",
    "backupName",
    "clusterId",
    "integrationId",
    "directory",
    "startedAt",
    "reason",
  ] as const)("shows foreign text in %s as nothing but text", (name) => {
    const kinds: ((facts: Facts) => endings.Result)[] = [
      (facts) => endings.jobEnded("failed", facts),
      (facts) => endings.cancelResult("unsupported", facts, { reason: "no" }),
    ];
    for (const kind of kinds) {
      for (const text of HOSTILE) {
        const facts = { ...FACTS, [name]: text.replaceAll("\n", " ") };
        expect(elementsOf(render(kind(facts), facts))).toEqual(plain(kind));
      }
    }
  });

  it.each(LABELLED)("shows foreign words of an error as text: %j", (_, text) => {
    const words = text.replaceAll("\n", " ");
    const kind = (reason: string) => (facts: Facts) =>
      endings.watchFailed(facts, reason, "Check the key.");
    expect(plain(kind(words))).toEqual(plain(kind("no")));
  });

  it.each(LABELLED)("shows a hostile run as text: %j", (_, text) => {
    const run = {
      ...RUN_CONTEXT,
      refName: text,
      runId: text,
      repository: text,
    };
    const elements = elementsOf(render(endings.cancelledBeforeStart(), FACTS, run, text)).filter(
      (name) => name !== "a",
    );
    const usual = elementsOf(render(endings.cancelledBeforeStart()));
    expect(elements).toEqual(usual.filter((name) => name !== "a"));
  });

  it("loses nothing of ours behind a long text of others", () => {
    const reason = "x".repeat(5_000);
    const html = render(endings.cancelResult("rejected", FACTS, { reason }));
    expect(html).toContain("It <strong>may still be running</strong>.");
  });

  it("names the cluster in the heading, as a job may have several exports", () => {
    const facts = { ...FACTS, clusterName: "<b>search</b>" };
    const heading = /<h3>(.*)<\/h3>/.exec(render(endings.jobEnded("failed", facts), facts))?.[1];
    expect(heading).toBe("❌ Export failed · &lt;b&gt;search&lt;/b&gt;");
  });

  it("links to the directory in the cloud's console, where it can", () => {
    const result = endings.jobEnded("failed", FACTS);
    const facts = { ...FACTS, bucket: "acme", region: "aws-us-west-2" };
    const link = 'href="https://s3.console.aws.amazon.com/s3/buckets/acme?';
    expect(render(result, facts)).toContain(link);
    const azure = { ...facts, region: "az-eastus" };
    expect(render(result, azure)).not.toContain("console</a>");
  });

  it("says that the post step tells it", () => {
    const result = endings.jobEnded("failed", FACTS);
    const page = {
      result,
      facts: FACTS,
      run: RUN_CONTEXT,
      commit: RUN_CONTEXT.sha,
    };
    expect(renderSummary(page)).not.toContain("post step");
    expect(renderSummary({ ...page, byPost: true })).toContain("post step");
  });

  it("draws how the progress went, where there was any", () => {
    const result = endings.jobEnded("failed", FACTS);
    const page = {
      result,
      facts: FACTS,
      run: RUN_CONTEXT,
      commit: RUN_CONTEXT.sha,
    };
    const points = [0, 1, 2, 3, 4].map((at) => ({
      at: at * 60_000,
      progress: at * 10,
    }));
    expect(renderSummary({ ...page, points })).toContain("\n    4m   40 %  ███████▎\n");
    expect(renderSummary(page)).not.toContain("```");
  });

  it("stays far below the megabyte at which the runner drops it", () => {
    const long = "x|".repeat(500_000);
    const facts = Object.fromEntries(
      Object.entries(FACTS).map(([name, fact]) => [name, typeof fact === "string" ? long : fact]),
    );
    const markdown = renderSummary({
      result: endings.jobEnded("failed", facts),
      facts,
      run: RUN_CONTEXT,
      commit: long,
    });
    expect(Buffer.byteLength(markdown)).toBeLessThan(200_000);
  });
});

describe("a duration", () => {
  it.each([
    [0, "0s"],
    [0.4, "0s"],
    [59.6, "1m"],
    [61, "1m 1s"],
    [3_599.6, "1h"],
    [3_665, "1h 1m 5s"],
    [3_605, "1h 5s"],
    [90_061, "25h 1m 1s"],
  ])("of %d s reads %s", (seconds, text) => {
    expect(formatDuration(seconds)).toBe(text);
  });
});

const HEADING = { priority: 9, text: "### Heading" };

describe("a page that is too long", () => {
  it("loses the last of its least important blocks first, and says so", () => {
    const blocks = [
      HEADING,
      { priority: 1, text: "x".repeat(500) },
      { priority: 2, text: "kept" },
      { priority: 1, text: "y".repeat(500) },
    ];
    const page = fitToLimit(blocks, 700);
    expect(page).toContain(`### Heading\n\n${"x".repeat(500)}\n\nkept\n\n`);
    expect(page).not.toContain("yy");
    expect(page).toContain("left away");
    expect(fitToLimit(blocks)).not.toContain("left away");
  });

  it("fits, and never loses what is most important", () => {
    const block = fc.record({
      priority: fc.integer({ min: 1, max: 8 }),
      text: fc.string({ unit: "binary", minLength: 1, maxLength: 2_000 }),
    });
    fc.assert(
      fc.property(fc.array(block), (blocks) => {
        const page = fitToLimit([HEADING, ...blocks], 3_000);
        expect(Buffer.byteLength(page)).toBeLessThanOrEqual(3_000);
        expect(page.startsWith(HEADING.text)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
