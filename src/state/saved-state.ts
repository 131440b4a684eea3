import * as z from "zod/mini";

/** What is known of the export so far. It only grows. */
export const factsSchema = z.object({
  clusterId: z.optional(z.string()),
  clusterName: z.optional(z.string()),
  /** The project that the cluster is in; those that it may be in, where that is not known. */
  projectIds: z.optional(z.array(z.string())),
  backupId: z.optional(z.string()),
  backupName: z.optional(z.string()),
  /** In Zilliz Cloud's word. */
  backupStatus: z.optional(z.string()),
  /** ISO 8601 in UTC. */
  backupTakenAt: z.optional(z.string()),
  backupAgeSeconds: z.optional(z.number()),
  backupBytes: z.optional(z.number()),
  /** The job that takes the backup, where this run asked for one. */
  backupJobId: z.optional(z.string()),
  integrationId: z.optional(z.string()),
  integrationName: z.optional(z.string()),
  bucket: z.optional(z.string()),
  region: z.optional(z.string()),
  directory: z.optional(z.string()),
  /** When the directory was named, ISO 8601 in UTC: it may be named after that. */
  plannedAt: z.optional(z.string()),
  jobId: z.optional(z.string()),
  /** The attempt of the run that started the job, where it is an earlier one. */
  startedByAttempt: z.optional(z.number()),
  /** What an earlier attempt of the run had left that is not taken up, in sentences. */
  previousAttempts: z.optional(z.string()),
  /** The job was started before this run, which only watches it. */
  attached: z.optional(z.boolean()),
  /** Zilliz Cloud has taken a request to cancel the job. */
  cancelAccepted: z.optional(z.boolean()),
  /** The `timeout` that is up, in words. */
  timedOutAfter: z.optional(z.string()),
  remoteStatus: z.optional(z.string()),
  progress: z.optional(z.number()),
  reason: z.optional(z.string()),
  startedAt: z.optional(z.string()),
  finishedAt: z.optional(z.string()),
  durationSeconds: z.optional(z.number()),
});
export type Facts = z.infer<typeof factsSchema>;

/** A commit status. */
const statusSchema = z.object({
  state: z.enum(["pending", "success", "failure", "error"]),
  context: z.string(),
  description: z.string(),
  targetUrl: z.string(),
  /** GitHub asked not to be asked before, in milliseconds since 1970. */
  notBefore: z.optional(z.number()),
});

/** How far a step has come, as its post step reads it. */
export const savedStateSchema = z.object({
  /**
   * `idle`: nothing is open that this run asked for. `requesting-backup`: the request to take a backup may have been
   * sent. `backing-up`: its answer named a backup or a job. `starting`: the start request may have been sent.
   * `running`: its answer named a job, or the input `job-id` did. `settled`: all is said and done.
   */
  phase: z.enum([
    "idle",
    "requesting-backup",
    "backing-up",
    "starting",
    "running",
    "done",
  ]),
  facts: factsSchema,
  /** Where main and post of a step meet: the beginning of a path. */
  rendezvous: z.optional(z.string()),
  /** The last commit status, while it is yet to be written: until then a pending one may stand. */
  pendingCommitStatus: z.optional(statusSchema),
});
export type SavedState = z.infer<typeof savedStateSchema>;

/** The one key in the runner's state. */
export const STATE_KEY = "phase";
