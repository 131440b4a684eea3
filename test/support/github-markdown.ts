import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";

/** The HTML of a Markdown text, rendered as GitHub would, but with the HTML in it as it is. */
export function renderMarkdown(markdown: string): string {
  return micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
}

/** The names of the elements, in order. */
export function elementsOf(html: string): string[] {
  return [...html.matchAll(/<([a-z][a-z0-9]*)/g)].map(([, name = ""]) => name);
}
