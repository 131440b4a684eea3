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

export const inputsSchema = z.object({
  "api-key": apiKey,
  "cluster-id": z.optional(resourceId("in01-a0e3f1c2d4b5a69")),
  "backup-id": resourceId("backup0_1e3c0988ecb7f0d"),
  "max-backup-age": z.optional(duration(MAX_BACKUP_AGE_BOUNDS)),
  "backup-type": oneOf({ cluster: "CLUSTER", collection: "COLLECTION" }),
  "creation-method": oneOf({ any: "any", manual: "MANUAL", auto: "AUTO", automatic: "AUTO" }),
  "integration-id": z.optional(resourceId("integ-0123456789abcdefghi")),
  "integration-name": z.optional(integrationName),
  directory,
  "job-id": z.optional(resourceId("job-0396450098cglufig6afm9")),
  wait: boolean,
  timeout: duration(TIMEOUT_BOUNDS),
  "on-timeout": cancelPolicy,
  "on-cancel": cancelPolicy,
  "poll-interval": pollInterval,
  "dry-run": boolean,
  summary: boolean,
  "receipt-path": z.optional(filePath),
  "matrix-job": matrixJob,
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
  resume: oneOf({ auto: "auto", always: "always", never: "never" }),
  "base-url": baseUrl,
  "cancel-path": cancelPaths,
});

/** The names of the inputs, as in action.yml. */
export const inputNames = Object.keys(inputsSchema.shape) as InputName[];
export type InputName = keyof typeof inputsSchema.shape;
export type InputData = z.infer<typeof inputsSchema>;

/**
 * The defaults, as in action.yml: an input that a workflow sets to an empty string arrives empty,
 * not with its default. A test compares the two.
 */
export const DEFAULTS: Readonly<Partial<Record<InputName, string>>> = {
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
};
