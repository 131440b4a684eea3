import type { RunResult } from "../../support/fake-runner/index.ts";
import type {
  AcceptedExport,
  Exchange,
  Violation,
} from "../../support/fake-zilliz/index.ts";
import type { Surroundings } from "../../support/leak-check/surroundings.ts";
import type { Mode, Server } from "./case.ts";

/** What the server knows of a job when all is over. */
export interface TrueJob {
  readonly jobId: string;
  readonly status: string;
  readonly endedAt: number | undefined;
  /** It has not ended and, as things stand, will not: nobody has cancelled it. */
  readonly runsOn: boolean;
  readonly cancelAsked: boolean;
}

/** All that is known about one run, from both sides. Times are milliseconds since the epoch. */
export interface Evidence {
  readonly mode: Mode;
  readonly server: Server;
  readonly inputs: {
    readonly wait: boolean;
    readonly onCancel: "cancel" | "detach";
    readonly summary: boolean;
  };
  /** When the run was struck; undefined when it was over before that. */
  readonly struckAt: number | undefined;
  /** It did not come to an end within a minute. */
  readonly hung: boolean;
  /** The longest that the machine kept the emulator itself waiting. */
  readonly lagMs: number;
  /** What the run said. */
  readonly said: Omit<RunResult, "jobOutputs">;
  /** What it left around it. */
  readonly around: Surroundings;
  /** What the server knows. */
  readonly apiKey: string;
  readonly exports: readonly AcceptedExport[];
  readonly jobs: readonly TrueJob[];
  /** The jobs that take backups which this run asked for. */
  readonly backupJobs: readonly TrueJob[];
  readonly journal: readonly Exchange[];
  readonly refused: readonly Violation[];
}
