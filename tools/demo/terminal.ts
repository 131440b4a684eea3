import { styleText } from "node:util";
import type { StepName } from "../../test/support/fake-runner/index.ts";
import { renderMarkdown } from "./page.ts";

/** Where lines of text go. */
export type Print = (line: string) => void;

type Style = Parameters<typeof styleText>[0];

/** Styles text for stdout; leaves it plain if stdout is no terminal or NO_COLOR is set. */
export function styled(style: Style, text: string): string {
  return styleText(style, text, { stream: process.stdout });
}

export function heading(text: string): string {
  return `\n${styled("bold", text)}`;
}

/** Rows of two columns, aligned. */
export function table(rows: readonly (readonly string[])[]): string[] {
  const width = Math.max(...rows.map(([name = ""]) => name.length));
  return rows.map(([name = "", ...cells]) =>
    `  ${name.padEnd(width)}  ${cells.join("  ")}`.trimEnd(),
  );
}

/** Markdown as plain text, with the tables aligned. */
export function markdownAsText(markdown: string): string[] {
  const html = renderMarkdown(markdown)
    .replaceAll(/<a href="([^"]*)">(.*?)<\/a>/gs, "$2 ($1)")
    .replaceAll(/<table>(.*?)<\/table>/gs, (_, rows: string) => {
      const cells = rows.split("</tr>").map((row) => row.split(/<\/t[hd]>/));
      const texts = cells.map((row) => row.map(withoutTags).filter(Boolean));
      return table(texts.filter((row) => row.length > 0)).join("\n");
    })
    .replaceAll("<li>", "• ");
  return withoutTags(html)
    .replaceAll(/&(lt|gt|quot|amp);/g, (_, name: keyof typeof ENTITIES) => ENTITIES[name])
    .split(/\n+/)
    .map((line) => (line.startsWith(" ") ? line : `  ${line}`));
}

const ENTITIES = { lt: "<", gt: ">", quot: '"', amp: "&" };
const withoutTags = (html: string) => html.replaceAll(/<[^>]*>/g, "").replaceAll(/^\n+|\s+$/g, "");

const MARKERS: Readonly<Record<string, readonly [text: string, Style]>> = {
  error: ["Error: ", "red"],
  warning: ["Warning: ", "yellow"],
  notice: ["Notice: ", "cyan"],
  debug: ["##[debug]", "dim"],
};

/** The log as GitHub's page shows it: groups folded, annotations in words, beside the seconds since the start. */
export function logView(print: Print) {
  const startedAt = performance.now();
  let previous: StepName | undefined;
  let isFolded = false;
  const write = (line: string) => {
    const seconds = ((performance.now() - startedAt) / 1_000).toFixed(1);
    print(`${styled("dim", `${seconds.padStart(5)} s`)} ${line}`);
  };
  /** Prints what happens around the log. */
  const note = (text: string) => write(styled("dim", `── ${text} ──`));
  /** Prints a line as the runner wrote it. */
  const show = (line: string, step: StepName) => {
    const [, marker = "", text = ""] = /^##\[(\w+)\](.*)$/s.exec(line) ?? [];
    if (step === "post" && previous !== "post") note("post step");
    previous = step;
    if (marker === "group") write(styled("bold", `▸ ${text}`));
    if (marker.endsWith("group")) isFolded = marker === "group";
    else if (!isFolded) {
      const [word, style] = MARKERS[marker] ?? [];
      write(style === undefined ? line : styled(style, `${word}${text}`));
    }
  };
  return { note, show };
}
