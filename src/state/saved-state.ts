import * as z from "zod/mini";

/** What is known of the export so far. Facts are added and updated, never removed. */
export const factsSchema = z.object({
  clusterId: z.optional(z.string()),
  clusterName: z.optional(z.string()),
  /** The cluster's project, or every project that it may be in while that is unknown. */
  projectIds: z.optional(z.array(z.string())),
  backupId: z.optional(z.string()),
  backupName: z.optional(z.string()),
  /** As Zilliz Cloud spells it. */
  backupStatus: z.optional(z.string()),
  /** ISO 8601 in UTC. */
  backupTakenAt: z.optional(z.string()),
  backupAgeSeconds: z.optional(z.number()),
  backupBytes: z.optional(z.number()),
  /** The job that creates the backup, if this run requested one. */
  backupJobId: z.optional(z.string()),
  integrationId: z.optional(z.string()),
  integrationName: z.optional(z.string()),
  bucket: z.optional(z.string()),
  /** The name of the storage account, in Azure. */
  storageAccount: z.optional(z.string()),
  region: z.optional(z.string()),
  directory: z.optional(z.string()),
  /** When the directory was named, ISO 8601 in UTC: its name may contain that time. */
  plannedAt: z.optional(z.string()),
  jobId: z.optional(z.string()),
  /** The attempt of the run that started the job, if it was an earlier one. */
  startedByAttempt: z.optional(z.number()),
  /** What earlier attempts of the run left and this one did not resume, in sentences. */
  previousAttempts: z.optional(z.string()),
  /** The job was started before this step, which only watches it. */
  attached: z.optional(z.boolean()),
  /** Zilliz Cloud has accepted a request to cancel the job. */
  cancelAccepted: z.optional(z.boolean()),
  /** The `timeout` that has expired, as text. */
  timedOutAfter: z.optional(z.string()),
  remoteStatus: z.optional(z.string()),
  progress: z.optional(z.number()),
  reason: z.optional(z.string()),
  startedAt: z.optional(z.string()),
  finishedAt: z.optional(z.string()),
  durationSeconds: z.optional(z.number()),
});
export type Facts = z.infer<typeof factsSchema>;

const commitStatusSchema = z.object({
  state: z.enum(["pending", "success", "failure", "error"]),
  context: z.string(),
  description: z.string(),
  targetUrl: z.string(),
  /** GitHub asked not to be called before this time, in milliseconds since 1970. */
  notBefore: z.optional(z.number()),
});

/** How far a step has come, as its post step reads it. */
export const savedStateSchema = z.object({
  /**
   * - `idle`: nothing that this step requested is open;
   * - `requesting-backup`: the request to create a backup may have been sent;
   * - `backing-up`: its response named a backup or a job;
   * - `starting`: the start request may have been sent;
   * - `running`: its response named a job, or the input `job-id` did;
   * - `done`: everything is finished and reported.
   */
  phase: z.enum(["idle", "requesting-backup", "backing-up", "starting", "running", "done"]),
  facts: factsSchema,
  /** Counts the saves, so that the newer of two copies is known without comparing clocks. */
  revision: z.number(),
  /** The main step that saved it: where main and post share files, each file carries this ID. */
  mainId: z.string(),
  /** The final commit status, until it is written: a pending one may be visible until then. */
  pendingCommitStatus: z.optional(commitStatusSchema),
});
export type SavedState = z.infer<typeof savedStateSchema>;
export type Phase = SavedState["phase"];

/** The one key in the runner's state file, which the post step finds as `STATE_phase`. */
export const STATE_KEY = "phase";

/** The state of a main step that has requested nothing yet. */
export function initialState(mainId: string): SavedState {
  return { phase: "idle", facts: {}, revision: 0, mainId };
}

/** The state in a value, or in JSON, from outside; undefined for anything else. */
export function toSavedState(value: unknown): SavedState | undefined {
  try {
    const parsed = typeof value === "string" ? JSON.parse(value) : value;
    return savedStateSchema.safeParse(parsed).data;
  } catch {
    return undefined;
  }
}

/** Something that the step requested may be in progress in Zilliz Cloud. */
export function isOpen({ phase }: Pick<SavedState, "phase">): boolean {
  return phase !== "idle" && phase !== "done";
}

/** What a phase has open in Zilliz Cloud, as part of a sentence; undefined if nothing. */
export function openRequestLabel({ phase, facts }: SavedState): string | undefined {
  const { jobId, backupId, backupJobId } = facts;
  switch (phase) {
    case "requesting-backup":
      return "the backup that it is about to request";
    case "backing-up":
      return `job ${backupJobId ?? "(unknown)"}, which creates backup ${backupId ?? "(unknown)"},`;
    case "starting":
      return "the export that it is about to start";
    case "running":
      return `export job ${jobId}`;
    default:
      return undefined;
  }
}
