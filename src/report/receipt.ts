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
export function createReceipt(options: ReceiptOptions): Receipt {
  const { result, facts, run, commit, requests, writtenAt } = options;
  return {
    schemaVersion: 1,
    status: result.status,
    cancelOutcome: result.cancelOutcome,
    reason: result.success
      ? undefined
      : sanitizeLine(facts.reason ?? whatHappened(result)) || undefined,
    cluster: known({ id: facts.clusterId, name: facts.clusterName }),
    backup: known({
      id: facts.backupId,
      name: facts.backupName,
      takenAt: facts.backupTakenAt,
      bytes: facts.backupBytes,
      status: facts.backupStatus,
      ageSeconds: facts.backupAgeSeconds,
      jobId: facts.backupJobId,
    }),
    destination: known({
      integrationId: facts.integrationId,
      integrationName: facts.integrationName,
      provider: providerOf(facts.region),
      account: facts.storageAccount,
      bucket: facts.bucket,
      region: facts.region,
      directory: facts.directory,
    }),
    job:
      facts.jobId === undefined
        ? undefined
        : known({
            id: facts.jobId,
            attached: facts.attached || undefined,
            remoteStatus: facts.remoteStatus,
            progress: facts.progress,
            startedAt: facts.startedAt,
            finishedAt: facts.finishedAt,
            durationSeconds: facts.durationSeconds,
          }),
    requests: { sent: requests.sent, retried: requests.retried },
    run:
      known({
        repository: run.repository,
        commit,
        ref: run.ref,
        workflow: run.workflowRef,
        event: run.eventName,
        job: run.job,
        id: run.runId,
        attempt: /^\d{1,9}$/.test(run.runAttempt) ? Number(run.runAttempt) : undefined,
        url: runUrl(run),
        actor: run.actor,
        triggeringActor: run.triggeringActor,
      }) ?? {},
    action: { name: pkg.name, version: pkg.version },
    writtenAt: toIsoSeconds(writtenAt.getTime()),
  };
}

/** The facts that are known, with text as one safe line; undefined if there are none. */
function known<T extends object>(part: T): T | undefined {
  const entries = Object.entries(part)
    .map(([name, fact]) => [name, typeof fact === "string" ? sanitizeLine(fact) : fact])
    .filter(([, fact]) => fact !== undefined && fact !== "");
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
