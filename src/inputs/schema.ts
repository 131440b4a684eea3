import * as z from "zod/mini";
import {
  apiKey,
  baseUrl,
  boolean,
  cancelPaths,
  cancelPolicy,
  directory,
  duration,
  filePath,
  githubToken,
  integrationName,
  MAX_BACKUP_AGE_BOUNDS,
  matrixJob,
  oneOf,
  pollInterval,
  quoted,
  resourceId,
  TIMEOUT_BOUNDS,
} from "./values.ts";

/**
 * The defaults, as in action.yml. They are needed here as well because an input that a workflow
 * sets to an empty string arrives empty, not with its default. A test compares the two.
 */
export const DEFAULTS = {
  "backup-id": "latest",
  "backup-type": "cluster",
  "creation-method": "any",
  directory: "zilliz-export/{cluster_id}/{backup_id}/{run_id}-{run_attempt}/",
  wait: "true",
  timeout: "5h",
  "on-timeout": "detach",
  "on-cancel": "cancel",
  "poll-interval": "auto",
  "dry-run": "false",
  summary: "true",
  "matrix-job": "0/1",
  resume: "auto",
  "base-url": "https://api.cloud.zilliz.com",
  "cancel-path": "/v2/projects/{project_id}/jobs/{job_id}/cancel\n/v2/jobs/{job_id}/cancel",
} as const;

export const inputsSchema = z.object({
  "api-key": apiKey,
  "cluster-id": z.optional(resourceId("in01-a0e3f1c2d4b5a69")),
  "backup-id": z.prefault(resourceId("backup0_1e3c0988ecb7f0d"), DEFAULTS["backup-id"]),
  "max-backup-age": z.optional(duration(MAX_BACKUP_AGE_BOUNDS)),
  "backup-type": z.prefault(
    oneOf({
      cluster: "CLUSTER",
      collection: "COLLECTION",
    } as const),
    DEFAULTS["backup-type"],
  ),
  "creation-method": z.prefault(
    oneOf({
      any: "any",
      manual: "MANUAL",
      auto: "AUTO",
      automatic: "AUTO",
    } as const),
    DEFAULTS["creation-method"],
  ),
  "integration-id": z.optional(resourceId("integ-0123456789abcdefghi")),
  "integration-name": z.optional(integrationName),
  directory: z.prefault(directory, DEFAULTS.directory),
  "job-id": z.optional(resourceId("job-0396450098cglufig6afm9")),
  wait: z.prefault(boolean, DEFAULTS.wait),
  timeout: z.prefault(duration(TIMEOUT_BOUNDS), DEFAULTS.timeout),
  "on-timeout": z.prefault(cancelPolicy, DEFAULTS["on-timeout"]),
  "on-cancel": z.prefault(cancelPolicy, DEFAULTS["on-cancel"]),
  "poll-interval": z.prefault(pollInterval, DEFAULTS["poll-interval"]),
  "dry-run": z.prefault(boolean, DEFAULTS["dry-run"]),
  summary: z.prefault(boolean, DEFAULTS.summary),
  "receipt-path": z.optional(filePath),
  "matrix-job": z.prefault(matrixJob, DEFAULTS["matrix-job"]),
  "github-token": z.optional(githubToken),
  // GitHub rejects a longer one.
  "status-context": z.optional(
    z.string().check(
      z.regex(/^\P{Cc}{1,255}$/u, {
        error: ({ input }) =>
          `is ${quoted(input)}, which is not a valid name of a commit status. Use one line of at most 255 characters.`,
      }),
    ),
  ),
  resume: z.prefault(
    oneOf({
      auto: "auto",
      always: "always",
      never: "never",
    } as const),
    DEFAULTS.resume,
  ),
  "base-url": z.prefault(baseUrl, DEFAULTS["base-url"]),
  "cancel-path": z.prefault(cancelPaths, DEFAULTS["cancel-path"]),
});

/** The names of the inputs, as in action.yml. */
export const inputNames = Object.keys(inputsSchema.shape) as InputName[];
export type InputName = keyof typeof inputsSchema.shape;
export type InputData = z.infer<typeof inputsSchema>;
