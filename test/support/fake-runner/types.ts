/** The two stages of a JavaScript action. `pre` never runs for local actions and is not emulated. */
export type StepName = "main" | "post";

/** What a step, or the job made of both stages, ends as. */
export type Conclusion = "success" | "failure" | "cancelled";

/** The three kinds of annotation. */
export type AnnotationLevel = "error" | "warning" | "notice";

/** An annotation as it reaches the server: after masking, cutting and the limit of ten per level and step. */
export interface Annotation {
  readonly level: AnnotationLevel;
  readonly message: string;
  readonly title?: string;
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly col?: number;
  readonly endColumn?: number;
}

/** A signal that the runner sent to the action's process. Times are milliseconds since the epoch. */
export interface SentSignal {
  readonly signal: NodeJS.Signals;
  readonly at: number;
}

/** One finished stage. */
export interface StepResult {
  readonly conclusion: Conclusion;
  /** As .NET reports it: 128 + n for a process that died of signal n. Absent when the process outlived its stage. */
  readonly exitCode: number | undefined;
  readonly signal: NodeJS.Signals | undefined;
  /** Everything the process wrote while the runner was reading: unmasked, commands unparsed. */
  readonly stdout: string;
  readonly stderr: string;
  /** The log as a person sees it. */
  readonly lines: readonly string[];
  readonly annotations: readonly Annotation[];
  readonly outputs: Readonly<Record<string, string>>;
  /** The state that this stage saved. */
  readonly state: Readonly<Record<string, string>>;
  /** The uploaded Markdown; empty when nothing was written or the upload was refused. */
  readonly summary: string;
  /** Messages of the errors that the runner itself raised, in order. */
  readonly errors: readonly string[];
  readonly signals: readonly SentSignal[];
  readonly startedAt: number;
  readonly exitedAt: number | undefined;
  readonly endedAt: number;
  readonly durationMs: number;
}

/** When things happened, in milliseconds since the epoch. */
export interface Timings {
  readonly startedAt: number;
  /** The first signal to main, if there was one. */
  readonly signalledAt: number | undefined;
  /** When main's process was gone; later than `endedAt` when it outlived its stage. */
  readonly exitedAt: number | undefined;
  /** When the main stage ended, its file commands processed. */
  readonly endedAt: number;
  readonly postStartedAt: number | undefined;
  readonly finishedAt: number;
}

/** What is left when the job is over. */
export interface RunResult {
  readonly conclusion: Conclusion;
  readonly main: StepResult;
  readonly post: StepResult | undefined;
  /** `steps.<id>.outputs` as later steps see them. */
  readonly outputs: Readonly<Record<string, string>>;
  /** The named outputs as they survive the border of the job: empty ones and those that hold a secret do not. */
  readonly jobOutputs: (names: readonly string[]) => Record<string, string>;
  readonly state: Readonly<Record<string, string>>;
  readonly summaries: readonly string[];
  readonly annotations: readonly Annotation[];
  readonly log: string;
  readonly timings: Timings;
}
