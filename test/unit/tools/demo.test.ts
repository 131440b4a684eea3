import { describe, expect, test } from "vitest";
import { renderPage } from "../../../tools/demo/render.ts";
import { table, wrap } from "../../../tools/demo/terminal.ts";

const render = (markdown: string) =>
  renderPage("Release #3", [{ heading: "backup summary", markdown }]);

describe("the page of the job summary", () => {
  test("shows a table, code and links as such", () => {
    const page = render(
      "### ❌ Export failed\n\n| | |\n| --- | --- |\n| Job | `job-1` |\n| Run | [7](<https://github.com/o/r>) |\n",
    );
    expect(page).toContain("<h3>❌ Export failed</h3>");
    expect(page).toMatch(/<td>Job<\/td>\s*<td><code>job-1<\/code><\/td>/);
    expect(page).toContain('<a href="https://github.com/o/r">7</a>');
  });

  test("lets no raw HTML and no dangerous link pass", () => {
    const page = render(
      '<script>alert(1)</script>\n\nText <img src=x onerror="alert(1)">\n\n| <b>a</b> |\n| --- |\n| <i>b</i> |\n\n[x](javascript:alert(1))\n',
    );
    expect(page).not.toMatch(/<(script|img|b|i)\b/);
    expect(page).toContain("&lt;script&gt;");
    expect(page).not.toContain("javascript:");
  });

  test("escapes its own headings", () => {
    const page = renderPage("<a>", [{ heading: '<b> & "c"', markdown: "" }]);
    expect(page).toContain("<title>&lt;a&gt;</title>");
    expect(page).toContain("<h2>&lt;b&gt; &amp; &quot;c&quot;</h2>");
  });

  test("has the summaries of several steps in order, and says when there is none", () => {
    const page = renderPage("Release #3", [
      { heading: "main", markdown: "first" },
      { heading: "post", markdown: "second" },
    ]);
    expect(page).toMatch(/main.*first.*post.*second/s);
    expect(renderPage("Release #3", [])).toContain("No summary was written");
  });
});

describe("on a terminal", () => {
  test("lines break at blanks, and only there", () => {
    expect(wrap("a bb  ccc", 80)).toEqual(["a bb  ccc"]);
    expect(wrap("one two three", 7)).toEqual(["one two", "three"]);
    expect(wrap("see averylongidentifier now", 8)).toEqual([
      "see",
      "averylongidentifier",
      "now",
    ]);
  });

  test("a table keeps its columns, and no value is cut", () => {
    const rows = [
      ["id", "job-1"],
      ["reason", "it was not to be"],
      ["directory", "a/very/long/directory/"],
    ] as const;
    expect(table(rows, 26)).toEqual([
      "  id         job-1",
      "  reason     it was not to",
      "             be",
      "  directory",
      "    a/very/long/directory/",
    ]);
    expect(table(rows, 80)[2]).toBe("  directory  a/very/long/directory/");
  });
});
