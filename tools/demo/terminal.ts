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
  return textOf(html)
    .split(/\n+/)
    .map((line) => (line.startsWith(" ") ? line : `  ${line}`));
}

const withoutTags = (html: string) => html.replaceAll(/<[^>]*>/g, "").replaceAll(/^\n+|\s+$/g, "");

function textOf(html: string): string {
  return withoutTags(html)
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}

const MARKERS: Readonly<Record<string, readonly [text: string, Style]>> = {
  error: ["Error: ", "red"],
  warning: ["Warning: ", "yellow"],
  notice: ["Notice: ", "cyan"],
  debug: ["##[debug]", "dim"],
};

/** The log as GitHub's page shows it: groups folded, annotations in words, beside the seconds since the start. */
export class LogView {
  readonly #startedAt = performance.now();
  readonly #write: Print;
  #stage: StepName | undefined;
  #folded = false;

  constructor(print: Print) {
    this.#write = print;
  }

  /** Prints a line as the runner wrote it. */
  show(line: string, stage: StepName): void {
    const [, marker = "", text = ""] = /^##\[(\w+)\](.*)$/s.exec(line) ?? [];
    if (stage === "post" && this.#stage !== "post") this.note("post step");
    this.#stage = stage;
    if (marker === "endgroup") this.#folded = false;
    else if (marker === "group") {
      this.#folded = true;
      this.#print(styled("bold", `▸ ${text}`));
    } else if (!this.#folded) {
      const [word, style] = MARKERS[marker] ?? [];
      this.#print(style === undefined ? line : styled(style, `${word}${text}`));
    }
  }

  /** Prints what happens around the log. */
  note(text: string): void {
    this.#print(styled("dim", `── ${text} ──`));
  }

  #print(line: string): void {
    const seconds = (performance.now() - this.#startedAt) / 1_000;
    this.#write(`${styled("dim", `${seconds.toFixed(1).padStart(5)} s`)} ${line}`);
  }
}
