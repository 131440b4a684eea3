import * as z from "zod";
import pkg from "../../package.json" with { type: "json" };
import { CANCEL_OUTCOMES, STATUSES } from "../outcome.ts";

const text = (description: string) => z.string().min(1).describe(description);
const count = (description: string) => z.number().int().nonnegative().describe(description);
const time = (description: string) =>
  z
    .string()
    .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
    .describe(`${description} ISO 8601, in UTC.`);

/**
 * The receipt of one step: what was exported, where to, with what outcome, and by which run of
 * which commit. Facts that are unknown are omitted. Within version 1 fields may be added; none is
 * removed or changes its meaning. The JSON Schema docs/receipt.schema.json is generated from this.
 */
export const receiptSchema = z
  .object({
    schemaVersion: z.literal(1).describe("Version of this format."),
    status: z
      .enum(STATUSES)
      .describe(
        "What became of the export, as the output `status`. Only `succeeded` means that the backup is in the bucket.",
      ),
    cancelOutcome: z
      .enum(CANCEL_OUTCOMES)
      .describe("What became of the wish to cancel, as `cancel-outcome`.")
      .optional(),
    reason: text("Why the export did not succeed.").optional(),
    cluster: z
      .object({
        id: text("Zilliz Cloud's id of the cluster.").optional(),
        name: text("Its name.").optional(),
      })
      .describe("The cluster that the backup belongs to.")
      .optional(),
    backup: z
      .object({
        id: text("Zilliz Cloud's id of the backup.").optional(),
        name: text("Its name.").optional(),
        takenAt: time("When it was taken.").optional(),
        bytes: count("Its size.").optional(),
        status: text("Its status, in Zilliz Cloud's word.").optional(),
        ageSeconds: count("How old it was when the step began.").optional(),
        jobId: text("The job that takes it, where the run did so.").optional(),
      })
      .describe("The backup that is exported.")
      .optional(),
    destination: z
      .object({
        integrationId: text("Id of the storage integration.").optional(),
        integrationName: text("Its name.").optional(),
        bucket: text("The bucket that it leads to.").optional(),
        region: text("Its region, in Zilliz Cloud's name.").optional(),
        directory: text("The directory, as sent to Zilliz Cloud.").optional(),
      })
      .describe("Where the backup is exported to.")
      .optional(),
    job: z
      .object({
        id: text("Zilliz Cloud's id of the job."),
        attached: z.literal(true).describe("The job was started before this run.").optional(),
        remoteStatus: text("The last status seen, in Zilliz Cloud's word.").optional(),
        progress: z
          .number()
          .min(0)
          .max(100)
          .describe("The last progress seen, in percent.")
          .optional(),
        startedAt: time("When it was started.").optional(),
        finishedAt: time("When it ended.").optional(),
        durationSeconds: count("Seconds between the two.").optional(),
      })
      .describe("The export job. Without it, none is known to have started.")
      .optional(),
    requests: z
      .object({
        sent: count("Requests that were sent to Zilliz Cloud."),
        retried: count("How many of them repeated one that had failed."),
      })
      .describe(
        "What was asked of Zilliz Cloud by what wrote this receipt: the main step, or the post step in its place.",
      ),
    run: z
      .object({
        repository: text("`owner/name`.").optional(),
        commit: text("The commit; of a pull request, its head commit.").optional(),
        ref: text("The git ref, such as `refs/tags/v1`.").optional(),
        workflow: text("The workflow's file and ref, as `GITHUB_WORKFLOW_REF`.").optional(),
        event: text("The event that started the run.").optional(),
        job: text("The job's id in the workflow.").optional(),
        id: text("The run's id.").optional(),
        attempt: count("The attempt, from 1.").optional(),
        url: z.url().describe("The page of the attempt.").optional(),
        actor: text("Who started the run.").optional(),
        triggeringActor: text("Who started this attempt.").optional(),
      })
      .describe("The workflow run."),
    action: z
      .object({
        name: text("The action's name."),
        version: text("Its version."),
      })
      .describe("What made this receipt."),
    writtenAt: time("When this receipt was made."),
  })
  .meta({
    $id: `${repositoryUrl()}/receipt/v1`,
    title: "Receipt of a Zilliz Cloud backup export",
    description:
      "What one step of the GitHub Action exported, where to, with what outcome, and by which run of which commit.",
  });

export type Receipt = z.infer<typeof receiptSchema>;

function repositoryUrl(): string {
  return pkg.repository.url.replace(/^git\+/, "").replace(/\.git$/, "");
}
