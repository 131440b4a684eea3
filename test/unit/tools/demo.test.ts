import { describe, expect, test } from "vitest";
import { readFlags } from "../../../tools/demo/demo.ts";
import { renderPage } from "../../../tools/demo/page.ts";
import { scenarios } from "../../../tools/demo/scenarios.ts";
import { markdownAsText } from "../../../tools/demo/terminal.ts";

describe("the page of the job summary", () => {
  const render = (markdown: string) => renderPage("Release #3", [markdown]);

  test("shows a table, code and links as such", () => {
    const page = render(
      "### ❌ Export failed\n\n| | |\n| --- | --- |\n| Job | `job-1` |\n| Run | [7](<https://github.com/o/r>) |\n",
    );
    expect(page).toContain("<h3>❌ Export failed</h3>");
    expect(page).toMatch(/<td>Job<\/td>\s*<td><code>job-1<\/code><\/td>/);
    expect(page).toContain('<a href="https://github.com/o/r">7</a>');
  });

  test("hides a comment, which parts what must not become a link", () => {
    const markdown = "s3:<!---->//bucket";
    expect(render(markdown)).toContain("<p>s3:<!---->//bucket</p>");
    expect(markdownAsText(markdown)).toEqual(["  s3://bucket"]);
  });

  test("lets no raw HTML and no dangerous link pass", () => {
    const page = render(
      '<script>alert(1)</script>\n\nText <img src=x onerror="alert(1)">\n\n[x](javascript:alert(1))\n',
    );
    expect(page).not.toMatch(/<(script|img)\b/);
    expect(page).toContain("&lt;script&gt;");
    expect(page).not.toContain("javascript:");
  });

  test("has the summaries of main and post in order, or says that there is none", () => {
    const page = renderPage("<a> & b", ["first", "", "second"]);
    expect(page).toContain("<title>&lt;a> &amp; b</title>");
    expect(page).toMatch(/first.*second/s);
    expect(page.match(/<section>/g)).toHaveLength(2);
    expect(renderPage("x", [""])).toContain("The step wrote no summary");
  });
});

test("the job summary is aligned text on a terminal", () => {
  const lines = markdownAsText(
    "### ✅ Done\n\nIt is **over**, see [this](https://x.y).\n\n| | |\n| --- | --- |\n| Job | `a_b` \\<1\\> |\n| Directory | c |\n",
  );
  expect(lines).toEqual([
    "  ✅ Done",
    "  It is over, see this (https://x.y).",
    "  Job        a_b <1>",
    "  Directory  c",
  ]);
});

describe("flags of the demo", () => {
  test.for([
    [["--fail", "--kill"], {}, "--fail and --kill exclude each other"],
    [["--inspect", "pre"], {}, "--inspect must be main or post"],
    [["--port", "x"], {}, "--port must be a number"],
    [["--fial"], {}, "Unknown option '--fial'"],
    [
      [],
      { npm_config_dry_run: "true" },
      "npm kept --dry-run for itself; put -- before the flags: npm run demo -- --dry-run",
    ],
  ] as const)("%j %j: %s", ([args, env, message]) => {
    expect(() => readFlags([...args], env)).toThrow(message);
  });

  test("choose a scenario", () => {
    expect(readFlags([], {}).scenario).toBe(scenarios.success);
    expect(readFlags(["--fail"], {}).scenario).toBe(scenarios.fail);
  });
});
