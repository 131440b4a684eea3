import * as z from "zod";

/** What is known of the export so far. It only grows. */
export const factsSchema = z.object({
  clusterId: z.string().optional(),
  backupId: z.string().optional(),
  backupName: z.string().optional(),
  projectId: z.string().optional(),
  integrationId: z.string().optional(),
  directory: z.string().optional(),
  jobId: z.string().optional(),
  remoteStatus: z.string().optional(),
  progress: z.number().optional(),
  reason: z.string().optional(),
  startedAt: z.string().optional(),
  finishedAt: z.string().optional(),
  durationSeconds: z.number().optional(),
});
export type Facts = z.infer<typeof factsSchema>;

/** How far a step has come, as its post step reads it. */
export const phaseSchema = z.object({
  /**
   * `idle`: nothing was asked of Zilliz Cloud that changes anything. `starting`: the start request may have been sent.
   * `running`: its answer named a job. `settled`: all is said and done.
   */
  name: z.enum(["idle", "starting", "running", "settled"]),
  facts: factsSchema,
  /** Where main and post of a step meet: the beginning of a path. */
  handover: z.string().optional(),
});
export type Phase = z.infer<typeof phaseSchema>;

/** The one key in the runner's state. */
export const PHASE_KEY = "phase";
