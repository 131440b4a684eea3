import type { Masker } from "./masker.ts";
import type { Annotation, AnnotationLevel } from "./types.ts";

const MAX_PER_LEVEL = 10;
const MAX_MESSAGE = 4096;

/** The log and the annotations of one step (ExecutionContext.cs, Write and AddIssue). */
export class StepLog {
  readonly lines: string[] = [];
  readonly annotations: Annotation[] = [];
  readonly errors: string[] = [];
  readonly #masker: Masker;
  readonly #debugging: boolean;
  readonly #onLine: (line: string) => void;

  constructor(masker: Masker, debugging: boolean, onLine: (line: string) => void = () => {}) {
    this.#masker = masker;
    this.#debugging = debugging;
    this.#onLine = onLine;
  }

  /** Writes text, masked as a whole and then cut into lines. */
  output(text: string): void {
    for (const line of this.#masker.mask(text).split(/\r\n|\n|\r/)) {
      this.lines.push(line);
      this.#onLine(line);
    }
  }

  /** Writes debug lines if debug logging is on. */
  debug(text: string): void {
    if (!this.#debugging) return;
    for (const line of text.split(/\r?\n/)) this.output(`##[debug]${line}`);
  }

  /** Adds an error of the runner's own. */
  error(message: string): void {
    this.errors.push(message);
    this.annotate({ level: "error", message });
  }

  /** Adds a warning of the runner's own. */
  warning(message: string): void {
    this.annotate({ level: "warning", message });
  }

  /** Adds an annotation and its log line. Beyond the limit only the log line remains. */
  annotate(annotation: Annotation): void {
    const { level } = annotation;
    const message = this.#masker.mask(annotation.message).slice(0, MAX_MESSAGE);
    // One without a message never becomes an annotation (IssueExtensions.cs, ToAnnotation).
    if (message.trim() !== "" && this.#count(level) < MAX_PER_LEVEL) {
      this.annotations.push({ ...annotation, message });
    }
    if (message !== "") this.output(`##[${level}]${message}`);
  }

  #count(level: AnnotationLevel): number {
    return this.annotations.filter((one) => one.level === level).length;
  }
}
