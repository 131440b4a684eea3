import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { describe, expect, test } from "vitest";
import { ids } from "../support/fake-zilliz/index.ts";
import { errorsOf, Stage } from "./scenario.ts";

/** What a server, or somebody who can name a backup, might try. */
const HOSTILE = [
  "::set-output name=status::succeeded",
  "##[error]forged by the server",
  "a\r::warning::forged after a carriage return",
  "b\n::error::forged after a line feed",
  "\u001b[31mred\u001b[0m \u202eesrever\u202c #\u200b#[error]forged",
  "| cell | <img src=x onerror=alert(1)> **bold** [link](https://evil.example) `code` @everyone www.evil.example",
  "\n\n# Heading\n\n- item\n\n```\nfence",
].join(" ");

describe.concurrent("text from the server forges nothing", () => {
  test("as the reason of a failed job", async () => {
    await using stage = await Stage.set();
    stage.sandbox.state.exportPlan = { finalStatus: "FAILED", reason: HOSTILE };
    const result = await stage.finish();

    expect(result.conclusion).toBe("failure");
    expect(result.outputs.status).toBe("failed");
    expect(result.annotations).toHaveLength(1);
    expect(errorsOf(result)[0]).toContain("Export failed: ");
    expect(
      result.main.lines.filter((line) => /^##\[(error|warning)\]/.test(line)),
    ).toHaveLength(1);
    expect(result.outputs.reason).not.toMatch(
      /[\p{Cc}\u200b\u202e]|##\[|^\s*::/u,
    );
    expectNoForeignMarkup(result.summaries[0] ?? "");
  });

  test("as a status that nobody knows, and as the message of an error", async () => {
    await using stage = await Stage.set();
    stage.sandbox.state.exportPlan = {
      durationMs: 600_000,
      updates: [{ atMs: 0, status: HOSTILE }],
    };
    stage.sandbox.fault(
      "describeJob",
      {
        kind: "reply",
        when: "before",
        status: 403,
        body: { code: 1, message: HOSTILE },
      },
      { after: 1 },
    );
    const result = await stage.finish();
    expect(result.outputs.status).toBe("in-progress");
    expect(result.annotations).toHaveLength(1);
    expect(result.outputs["remote-status"]).not.toMatch(
      /[\p{Cc}]|##\[|^\s*::/u,
    );
    expectNoForeignMarkup(result.summaries[0] ?? "");
  });

  test("as the name of a backup", async () => {
    await using stage = await Stage.set();
    for (const backup of stage.sandbox.state.backups)
      backup.backupName = HOSTILE;
    const result = await stage.finish({ directory: "exports/{backup_name}/" });
    expect(result.conclusion).toBe("success");
    expect(result.annotations).toEqual([]);
    expect(result.outputs.directory).toMatch(/^exports\/[\p{L}\p{N}._-]+\/$/u);
    expectNoForeignMarkup(result.summaries[0] ?? "");
  });

  test("as a git ref", async () => {
    await using stage = await Stage.set();
    const result = await stage.finish(
      { directory: "{ref_name}/" },
      { github: { ref_name: "x::y##[error]z|`$(id)`/<b>" } },
    );
    expect(result.conclusion).toBe("success");
    expect(stage.sandbox.acceptedExports[0]?.directory).toBe(
      "x--y---error-z----id--/-b-/",
    );
  });

  test("nor does a server that repeats the key give it away", async () => {
    await using stage = await Stage.set();
    const { apiKey } = stage.sandbox;
    stage.sandbox.state.exportPlan = {
      finalStatus: "FAILED",
      reason: `Bearer ${apiKey} has no access`,
    };
    const result = await stage.finish();
    expect(result.outputs.reason).toBe("Bearer *** has no access");
  });

  test("nor does an id of the server lead to another endpoint", async () => {
    await using stage = await Stage.set();
    stage.sandbox.fault("export", {
      kind: "rewrite",
      body: () => ({ code: 0, data: { jobId: `../clusters/${ids.cluster}` } }),
    });
    const result = await stage.finish();
    expect(result.outputs.status).toBe("start-unknown");
    expect(
      stage.sandbox.requests().map(({ endpoint: route }) => route),
    ).toEqual([
      "listBackups",
      "describeBackup",
      "describeIntegration",
      "export",
    ]);
  });
});

/** Renders a summary as GitHub would, and compares its elements with those of a summary of ours. */
function expectNoForeignMarkup(markdown: string): void {
  const html = micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
  });
  const tags = new Set(
    [...html.matchAll(/<([a-z0-9]+)/g)].map(([, tag]) => tag),
  );
  expect([...tags].filter((tag) => !OURS.includes(tag ?? ""))).toEqual([]);
  expect(html.match(/<h3>/g)).toHaveLength(1);
  expect(html.match(/<table>/g)).toHaveLength(1);
  expect(
    [...html.matchAll(/<tr>.*?<\/tr>/gs)].map(
      ([row]) => row.match(/<t[dh]/g)?.length,
    ),
  ).toEqual(expect.not.arrayContaining([1, 3, 4, 5]));
  const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
  expect(links).toEqual([
    expect.stringMatching(
      /^https:\/\/s3\.console\.aws\.amazon\.com\/s3\/buckets\//,
    ),
    expect.stringMatching(/^https:\/\/github\.com\/.*\/actions\/runs\//),
  ]);
}

const OURS = [
  "h3",
  "p",
  "strong",
  "table",
  "thead",
  "tbody",
  "tr",
  "th",
  "td",
  "code",
  "a",
];
