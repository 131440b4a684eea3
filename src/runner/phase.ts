import * as z from "zod";

/** What is known of the export so far. It only grows. */
export const factsSchema = z.object({
  clusterId: z.string().optional(),
  clusterName: z.string().optional(),
  /** The project that the cluster is in; those that it may be in, where that is not known. */
  projectIds: z.array(z.string()).optional(),
  backupId: z.string().optional(),
  backupName: z.string().optional(),
  /** In Zilliz Cloud's word. */
  backupStatus: z.string().optional(),
  /** ISO 8601 in UTC. */
  backupTakenAt: z.string().optional(),
  backupAgeSeconds: z.number().optional(),
  backupBytes: z.number().optional(),
  /** The job that takes the backup, where this run asked for one. */
  backupJobId: z.string().optional(),
  integrationId: z.string().optional(),
  integrationName: z.string().optional(),
  bucket: z.string().optional(),
  region: z.string().optional(),
  directory: z.string().optional(),
  /** When the directory was named, ISO 8601 in UTC: it may be named after that. */
  plannedAt: z.string().optional(),
  jobId: z.string().optional(),
  /** The attempt of the run that started the job, where it is an earlier one. */
  ofAttempt: z.number().optional(),
  /** What an earlier attempt of the run had left that is not taken up, in sentences. */
  foundBefore: z.string().optional(),
  /** The job was started before this run, which only watches it. */
  attached: z.boolean().optional(),
  /** Zilliz Cloud has taken a request to cancel the job. */
  cancelAccepted: z.boolean().optional(),
  /** The `timeout` that is up, in words. */
  timedOutAfter: z.string().optional(),
  remoteStatus: z.string().optional(),
  progress: z.number().optional(),
  reason: z.string().optional(),
  startedAt: z.string().optional(),
  finishedAt: z.string().optional(),
  durationSeconds: z.number().optional(),
});
export type Facts = z.infer<typeof factsSchema>;

/** A commit status. */
const statusSchema = z.object({
  state: z.enum(["pending", "success", "failure", "error"]),
  context: z.string(),
  description: z.string(),
  targetUrl: z.string(),
  /** GitHub asked not to be asked before, in milliseconds since 1970. */
  notBefore: z.number().optional(),
});

/** How far a step has come, as its post step reads it. */
export const phaseSchema = z.object({
  /**
   * `idle`: nothing is open that this run asked for. `requesting-backup`: the request to take a backup may have been
   * sent. `backing-up`: its answer named a backup or a job. `starting`: the start request may have been sent.
   * `running`: its answer named a job, or the input `job-id` did. `settled`: all is said and done.
   */
  name: z.enum([
    "idle",
    "requesting-backup",
    "backing-up",
    "starting",
    "running",
    "settled",
  ]),
  facts: factsSchema,
  /** Where main and post of a step meet: the beginning of a path. */
  handover: z.string().optional(),
  /** The last commit status, while it is yet to be written: until then a pending one may stand. */
  owedStatus: statusSchema.optional(),
});
export type Phase = z.infer<typeof phaseSchema>;

/** The one key in the runner's state. */
export const PHASE_KEY = "phase";
