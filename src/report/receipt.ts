import pkg from "../../package.json" with { type: "json" };
import { type RunContext, runUrl } from "../runner/run-context.ts";
import type { Facts } from "../state/saved-state.ts";
import { providerOf } from "../util/bucket-location.ts";
import { toIsoSeconds } from "../util/clock.ts";
import { sanitizeLine } from "../util/sanitize.ts";
import type { Receipt } from "./receipt-schema.ts";
import { type Result, whatHappened } from "./result.ts";

/** The number of requests to Zilliz Cloud. */
export interface RequestCounts {
  sent: number;
  /** Those of them that repeated a failed one. */
  retried: number;
}

export interface ReceiptOptions {
  result: Result;
  facts: Readonly<Facts>;
  run: RunContext;
  commit: string;
  requests: Readonly<RequestCounts>;
  writtenAt: Date;
}

/** Creates the receipt of a step, with its keys in the order of the schema. */
export function createReceipt({
  result,
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
    reason: result.success ? undefined : clean(facts.reason ?? whatHappened(result)),
    cluster: ifAny({
      id: clean(facts.clusterId),
      name: clean(facts.clusterName),
    }),
    backup: ifAny({
      id: clean(facts.backupId),
      name: clean(facts.backupName),
      takenAt: facts.backupTakenAt,
      bytes: facts.backupBytes,
      status: clean(facts.backupStatus),
      ageSeconds: facts.backupAgeSeconds,
      jobId: clean(facts.backupJobId),
    }),
    destination: ifAny({
      integrationId: clean(facts.integrationId),
      integrationName: clean(facts.integrationName),
      provider: providerOf(facts.region),
      account: clean(facts.storageAccount),
      bucket: clean(facts.bucket),
      region: clean(facts.region),
      directory: clean(facts.directory),
    }),
    job:
      facts.jobId === undefined
        ? undefined
        : {
            id: sanitizeLine(facts.jobId),
            attached: facts.attached === true ? true : undefined,
            remoteStatus: clean(facts.remoteStatus),
            progress: facts.progress,
            startedAt: facts.startedAt,
            finishedAt: facts.finishedAt,
            durationSeconds: facts.durationSeconds,
          },
    requests: { sent: requests.sent, retried: requests.retried },
    run: {
      repository: clean(run.repository),
      commit: clean(commit),
      ref: clean(run.ref),
      workflow: clean(run.workflowRef),
      event: clean(run.eventName),
      job: clean(run.job),
      id: clean(run.runId),
      attempt: /^\d{1,9}$/.test(run.runAttempt) ? Number(run.runAttempt) : undefined,
      url: runUrl(run),
      actor: clean(run.actor),
      triggeringActor: clean(run.triggeringActor),
    },
    action: { name: pkg.name, version: pkg.version },
    writtenAt: toIsoSeconds(writtenAt.getTime()),
  };
}

/** Text from outside as one safe line; undefined if there is none. */
function clean(value: string | undefined): string | undefined {
  return sanitizeLine(value ?? "") || undefined;
}

/** A part of the receipt; undefined if all its facts are unknown. */
function ifAny<T extends object>(part: T): T | undefined {
  return Object.values(part).some((value) => value !== undefined) ? part : undefined;
}
