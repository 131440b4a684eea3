import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";

/** Markdown as GitHub renders it. Raw HTML appears as text, except for the comments and folded parts of summaries. */
export function renderMarkdown(markdown: string): string {
  return micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  }).replaceAll(/&lt;(!----|\/?(?:details|details open|summary))&gt;/g, "<$1>");
}

/** The job summaries of a workflow run as an HTML page, much as GitHub shows them. */
export function renderPage(title: string, summaries: readonly string[]): string {
  const heading = title.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const sections = summaries
    .filter((markdown) => markdown !== "")
    .map((markdown) => `<section>\n${renderMarkdown(markdown)}\n</section>\n`);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${heading}</title>
<style>${STYLE}</style>
<h1>${heading}</h1>
${sections.join("") || "<p>The step wrote no summary.</p>\n"}</html>
`;
}

// The measures and colours of GitHub's own style sheet, so that what looks bad here looks bad there.
const STYLE = `
:root { color-scheme: light dark; --border: light-dark(#d1d9e0, #3d444d); --code: #818b981f; }
body { margin: 0 auto; padding: 24px 16px; max-width: 1012px; font: 16px/1.5 system-ui, sans-serif;
  color: light-dark(#1f2328, #f0f6fc); background: light-dark(#f6f8fa, #010409); overflow-wrap: break-word; }
h1 { font-size: 20px; }
section { margin-bottom: 16px; padding: 0 16px; border: 1px solid var(--border); border-radius: 6px;
  background: light-dark(#fff, #0d1117); }
a { color: light-dark(#0969da, #4493f8); }
code { padding: .2em .4em; border-radius: 6px; background: var(--code); font-size: 85%; white-space: break-spaces; }
pre { padding: 16px; overflow: auto; border-radius: 6px; background: var(--code); }
pre code { padding: 0; background: none; white-space: pre; }
table, pre, details { margin: 0 0 16px; }
table { display: block; width: max-content; max-width: 100%; overflow: auto; border-collapse: collapse; }
th, td { padding: 6px 13px; border: 1px solid var(--border); }
`;
