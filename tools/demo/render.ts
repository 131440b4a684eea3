import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";

/** The job summary that one step of a job wrote. */
export interface StepSummary {
  /** What GitHub writes above it: the job's name. */
  readonly heading: string;
  readonly markdown: string;
}

/**
 * The summaries of a workflow run as a whole HTML page, much as GitHub shows them. Raw HTML appears as the text that it
 * is: GitHub would let some of it pass, and ours must not need that.
 */
export function renderPage(
  title: string,
  summaries: readonly StepSummary[],
): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>
${STYLE}</style>
<h1>${escaped(title)}</h1>
${summaries.map(section).join("") || "<p>No summary was written.</p>\n"}</html>
`;
}

function section({ heading, markdown }: StepSummary): string {
  const body = micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  return `<section>
<h2>${escaped(heading)}</h2>
<div class="markdown-body">
${body}
</div>
</section>
`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

// The measures and colours of GitHub's own style sheet, so that what looks bad here looks bad there.
const STYLE = `:root {
  color-scheme: light dark;
  --canvas: #f6f8fa; --box: #ffffff; --stripe: #f6f8fa; --code: #818b981f;
  --text: #1f2328; --muted: #59636e; --border: #d1d9e0; --link: #0969da;
}
@media (prefers-color-scheme: dark) {
  :root {
    --canvas: #010409; --box: #0d1117; --stripe: #151b23; --code: #656c7633;
    --text: #f0f6fc; --muted: #9198a1; --border: #3d444d; --link: #4493f8;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body {
  margin: 0 auto; padding: 24px 16px; max-width: 1012px;
  color: var(--text); background: var(--canvas);
  font: 14px/1.5 -apple-system, BlinkMacSystemFont, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif,
    "Apple Color Emoji", "Segoe UI Emoji";
}
h1 { margin: 0 0 16px; font-size: 20px; font-weight: 600; line-height: 1.25; }
section {
  margin-bottom: 16px; border: 1px solid var(--border); border-radius: 6px; background: var(--box);
}
section > h2 { margin: 0; padding: 16px 16px 0; color: var(--muted); font-size: 12px; font-weight: 400; }
.markdown-body { padding: 8px 16px 16px; font-size: 16px; overflow-wrap: break-word; }
.markdown-body > :first-child { margin-top: 0; }
.markdown-body > :last-child { margin-bottom: 0; }
.markdown-body h3 { margin: 24px 0 16px; font-size: 1.25em; font-weight: 600; line-height: 1.25; }
.markdown-body :is(p, ul, ol, table, blockquote, pre) { margin: 0 0 16px; }
.markdown-body :is(ul, ol) { padding-left: 2em; }
.markdown-body a { color: var(--link); text-decoration: underline; text-underline-offset: .2rem; }
.markdown-body code {
  padding: .2em .4em; border-radius: 6px; background: var(--code); white-space: break-spaces;
  font: 85% ui-monospace, SFMono-Regular, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace;
}
.markdown-body pre {
  padding: 16px; overflow: auto; border-radius: 6px; background: var(--canvas); font-size: 85%; line-height: 1.45;
}
.markdown-body pre code { padding: 0; background: none; white-space: pre; font-size: 100%; line-height: inherit; }
.markdown-body table {
  display: block; width: max-content; max-width: 100%; overflow: auto;
  border-spacing: 0; border-collapse: collapse; font-variant: tabular-nums;
}
.markdown-body tr { background: var(--box); border-top: 1px solid var(--border); }
.markdown-body tr:nth-child(2n) { background: var(--stripe); }
.markdown-body :is(th, td) { padding: 6px 13px; border: 1px solid var(--border); }
.markdown-body th { font-weight: 600; }
`;
