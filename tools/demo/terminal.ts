import { styleText } from "node:util";
import type { StepName } from "../../test/support/fake-runner/index.ts";

type Style = Parameters<typeof styleText>[0];

/** Styles text for stdout, or leaves it plain: when stdout is no terminal, or NO_COLOR is set. */
export function styled(style: Style, text: string): string {
  return styleText(style, text, { stream: process.stdout });
}

/** Prints a line. */
export function print(line = ""): void {
  console.log(line);
}

/** Where lines are broken: for a terminal only, as what reads a pipe wants them whole. */
export const WIDTH = Math.max(
  process.stdout.columns || Number.POSITIVE_INFINITY,
  40,
);

/** Breaks text at its blanks. A word longer than a line stays whole, so that an id can be copied. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
}

/** Rows of two columns, aligned. A value that would not fit gets a line of its own. */
export function table(
  rows: readonly (readonly [name: string, value: string])[],
  width: number,
): string[] {
  const column = Math.max(...rows.map(([name]) => name.length)) + 2;
  return rows.flatMap(([name, value]) => {
    const room = width - 2 - column;
    const longest = Math.max(...value.split(" ").map((word) => word.length));
    const label = `  ${name.padEnd(column)}`;
    if (value.length <= room) return [`${label}${value}`];
    return longest <= room
      ? wrap(value, room).map(
          (line, index) =>
            `${index === 0 ? label : " ".repeat(2 + column)}${line}`,
        )
      : [`  ${name}`, ...wrap(value, width - 4).map((line) => `    ${line}`)];
  });
}

const MARKERS: Readonly<Record<string, { word: string; style: Style }>> = {
  error: { word: "Error: ", style: "red" },
  warning: { word: "Warning: ", style: "yellow" },
  notice: { word: "Notice: ", style: "cyan" },
  debug: { word: "##[debug]", style: "dim" },
};

/** The runner's log as GitHub's page shows it: groups folded, annotations in words, beside the time since the start of this view. */
export class LogView {
  readonly #startedAt = performance.now();
  #stage: StepName | undefined;
  #folded = false;

  /** Takes a line as the runner wrote it. */
  show(line: string, stage: StepName): void {
    const [, marker = "", text = ""] = /^##\[(\w+)\](.*)$/s.exec(line) ?? [];
    if (stage !== this.#stage) {
      this.#stage = stage;
      if (stage === "post") this.note("post step");
    }
    if (marker === "endgroup") this.#folded = false;
    else if (marker === "group") {
      this.#folded = true;
      this.#put(`▸ ${text}`, "bold");
    } else if (!this.#folded) {
      const known = MARKERS[marker];
      if (known === undefined) this.#put(line);
      else this.#put(`${known.word}${text}`, known.style);
    }
  }

  /** Tells of something that happens around the log. */
  note(text: string): void {
    this.#put(`── ${text} ──`, "dim");
  }

  #put(text: string, style?: Style): void {
    const at = `${((performance.now() - this.#startedAt) / 1000).toFixed(1).padStart(5)} s `;
    wrap(text, WIDTH - at.length).forEach((line, index) => {
      const gutter = index === 0 ? at : " ".repeat(at.length);
      print(
        styled("dim", gutter) +
          (style === undefined ? line : styled(style, line)),
      );
    });
  }
}
