import pkg from "../../package.json" with { type: "json" };
import { type RunContext, runUrl } from "../runner/run-context.ts";
import type { Facts } from "../state/saved-state.ts";
import { toIsoSeconds } from "../util/clock.ts";
import { sanitizeLine } from "../util/sanitize.ts";
import type { Receipt } from "./receipt-schema.ts";
import type { Result } from "./result.ts";

/** How many requests there were. */
export interface RequestCounts {
  sent: number;
  /** Of those, such that repeat one that had failed. */
  retried: number;
}

/** What a receipt is made of. */
export interface ReceiptOptions {
  ending: Result;
  facts: Readonly<Facts>;
  run: RunContext;
  commit: string;
  requests: Readonly<RequestCounts>;
  writtenAt: Date;
}

/** Makes the receipt of a step. The order of its keys is that of the schema, so that equal receipts are equal text. */
export function createReceipt({
  ending: result,
  facts,
  run,
  commit,
  requests,
  writtenAt,
}: ReceiptOptions): Receipt {
  return {
    schemaVersion: 1,
    status: result.status,
    cancelOutcome: result.cancelOutcome,
    reason: result.success ? undefined : known(facts.reason ?? result.message),
    cluster: some({
      id: known(facts.clusterId),
      name: known(facts.clusterName),
    }),
    backup: some({
      id: known(facts.backupId),
      name: known(facts.backupName),
      takenAt: facts.backupTakenAt,
      bytes: facts.backupBytes,
      status: known(facts.backupStatus),
      ageSeconds: facts.backupAgeSeconds,
      jobId: known(facts.backupJobId),
    }),
    destination: some({
      integrationId: known(facts.integrationId),
      integrationName: known(facts.integrationName),
      bucket: known(facts.bucket),
      region: known(facts.region),
      directory: known(facts.directory),
    }),
    job:
      facts.jobId === undefined
        ? undefined
        : {
            id: sanitizeLine(facts.jobId),
            attached: facts.attached === true ? true : undefined,
            remoteStatus: known(facts.remoteStatus),
            progress: facts.progress,
            startedAt: facts.startedAt,
            finishedAt: facts.finishedAt,
            durationSeconds: facts.durationSeconds,
          },
    requests: { sent: requests.sent, retried: requests.retried },
    run: {
      repository: known(run.repository),
      commit: known(commit),
      ref: known(run.ref),
      workflow: known(run.workflowRef),
      event: known(run.eventName),
      job: known(run.job),
      id: known(run.runId),
      attempt: /^\d{1,9}$/.test(run.runAttempt)
        ? Number(run.runAttempt)
        : undefined,
      url: runUrl(run),
      actor: known(run.actor),
      triggeringActor: known(run.triggeringActor),
    },
    action: { name: pkg.name, version: pkg.version },
    writtenAt: toIsoSeconds(writtenAt.getTime()),
  };
}

/** Text from outside as one harmless line; undefined where there is none. */
function known(value: string | undefined): string | undefined {
  return sanitizeLine(value ?? "") || undefined;
}

/** A part of the receipt; undefined when nothing of it is known. */
function some<T extends object>(part: T): T | undefined {
  return Object.values(part).some((value) => value !== undefined)
    ? part
    : undefined;
}
