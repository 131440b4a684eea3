/** The two steps of a JavaScript action. `pre` never runs for local actions and is not emulated. */
export type StepName = "main" | "post";

/** The conclusion of a step or of the job. */
export type Conclusion = "success" | "failure" | "cancelled";

/** The three kinds of annotation. */
export type AnnotationLevel = "error" | "warning" | "notice";

/** An annotation as it reaches the server: after masking, cutting and the limit of ten per level and step. */
export interface Annotation {
  readonly level: AnnotationLevel;
  readonly message: string;
  readonly title?: string;
}

/** A signal that the runner sent to the action's process. Times are milliseconds since the epoch. */
export interface SentSignal {
  readonly signal: NodeJS.Signals;
  readonly at: number;
}

/** A finished step. */
export interface StepResult {
  readonly conclusion: Conclusion;
  /** As .NET reports it: 128 + n for a process that died of signal n. Undefined when the process outlived its step. */
  readonly exitCode: number | undefined;
  readonly signal: NodeJS.Signals | undefined;
  /** Everything the process wrote while the runner was reading: unmasked, commands unparsed. */
  readonly stdout: string;
  readonly stderr: string;
  /** The log as a person sees it. */
  readonly lines: readonly string[];
  readonly annotations: readonly Annotation[];
  readonly outputs: Readonly<Record<string, string>>;
  /** The state that this step saved. */
  readonly state: Readonly<Record<string, string>>;
  /** The uploaded Markdown; empty when nothing was written or it was too large. */
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
  /** When main's process exited: after `endedAt` if it outlived its step. */
  readonly exitedAt: number | undefined;
  /** When the main step ended and its file commands were processed. */
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
  readonly state: Readonly<Record<string, string>>;
  readonly summaries: readonly string[];
  readonly annotations: readonly Annotation[];
  readonly log: string;
  readonly timings: Timings;
}
