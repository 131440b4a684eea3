import * as z from "zod";
import pkg from "../../package.json" with { type: "json" };
import { CANCEL_OUTCOMES, STATUSES } from "../outcome.ts";
import { PROVIDERS } from "../util/bucket-location.ts";

const text = (description: string) => z.string().min(1).describe(description);
const count = (description: string) => z.number().int().nonnegative().describe(description);
const time = (description: string) =>
  z
    .string()
    .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
    .describe(`${description} ISO 8601, in UTC.`);

/**
 * The receipt of one step: source and destination of the export, its result, and the run and commit
 * that triggered it. Unknown facts are omitted. Within version 1 fields may be added; none is
 * removed or changes its meaning. The JSON Schema docs/receipt.schema.json is generated from this.
 */
export const receiptSchema = z
  .object({
    schemaVersion: z.literal(1).describe("Version of this format."),
    status: z
      .enum(STATUSES)
      .describe(
        "Result of the export, as in the output `status`. Only `succeeded` means that the backup is in the bucket.",
      ),
    cancelOutcome: z
      .enum(CANCEL_OUTCOMES)
      .describe("Result of a cancel, as in the output `cancel-outcome`.")
      .optional(),
    reason: text("Why the export did not succeed.").optional(),
    cluster: z
      .object({
        id: text("ID of the cluster.").optional(),
        name: text("Name of the cluster.").optional(),
      })
      .describe("The cluster that the backup belongs to.")
      .optional(),
    backup: z
      .object({
        id: text("ID of the backup.").optional(),
        name: text("Name of the backup.").optional(),
        takenAt: time("When the backup was created.").optional(),
        bytes: count("Size of the backup.").optional(),
        status: text("Raw backup status from Zilliz Cloud.").optional(),
        ageSeconds: count("Age of the backup when the step started.").optional(),
        jobId: text("ID of the job that created the backup, if the run started it.").optional(),
      })
      .describe("The exported backup.")
      .optional(),
    destination: z
      .object({
        integrationId: text("ID of the storage integration.").optional(),
        integrationName: text("Name of the storage integration.").optional(),
        provider: z.enum(PROVIDERS).describe("Cloud of the target bucket.").optional(),
        account: text("Storage account of the target container, in Azure.").optional(),
        bucket: text("Target bucket.").optional(),
        region: text("Cloud region of the target bucket, as Zilliz Cloud names it.").optional(),
        directory: text("Directory in the bucket, as sent to Zilliz Cloud.").optional(),
      })
      .describe("Where the backup is exported to.")
      .optional(),
    job: z
      .object({
        id: text("ID of the job."),
        attached: z.literal(true).describe("The job was started before this run.").optional(),
        remoteStatus: text("Last raw job status from Zilliz Cloud.").optional(),
        progress: z
          .number()
          .min(0)
          .max(100)
          .describe("Last reported progress in percent.")
          .optional(),
        startedAt: time("When the job started.").optional(),
        finishedAt: time("When the job finished.").optional(),
        durationSeconds: count("Duration of the job in seconds.").optional(),
      })
      .describe("The export job. Missing if no job is known to have started.")
      .optional(),
    requests: z
      .object({
        sent: count("Requests sent to Zilliz Cloud."),
        retried: count("Requests that repeated a failed one."),
      })
      .describe(
        "Number of requests by the step that wrote this receipt: the main step or its post step.",
      ),
    run: z
      .object({
        repository: text("`owner/name`.").optional(),
        commit: text("The commit; for a pull request, its head commit.").optional(),
        ref: text("The git ref, such as `refs/tags/v1`.").optional(),
        workflow: text("File and ref of the workflow, as in `GITHUB_WORKFLOW_REF`.").optional(),
        event: text("The event that started the run.").optional(),
        job: text("ID of the job in the workflow.").optional(),
        id: text("ID of the run.").optional(),
        attempt: count("The attempt, from 1.").optional(),
        url: z.url().describe("URL of the attempt.").optional(),
        actor: text("Who started the run.").optional(),
        triggeringActor: text("Who started this attempt.").optional(),
      })
      .describe("The workflow run."),
    action: z
      .object({
        name: text("Name of the action."),
        version: text("Version of the action."),
      })
      .describe("The action that wrote this receipt."),
    writtenAt: time("When this receipt was written."),
  })
  .meta({
    $id: `${repositoryUrl()}/receipt/v1`,
    title: "Receipt of a Zilliz Cloud backup export",
    description:
      "Source and destination of one export by the GitHub Action, its result, and the run and commit that triggered it.",
  });

export type Receipt = z.infer<typeof receiptSchema>;

function repositoryUrl(): string {
  return pkg.repository.url.replace(/^git\+/, "").replace(/\.git$/, "");
}
