import type { CancelOutcome, Status } from "../outcome.ts";
import { sanitizeLine } from "../util/sanitize.ts";
import type { Facts } from "./saved-state.ts";

/** The action's outputs, as action.yml names them. */
export interface Outputs {
  "job-id"?: string | undefined;
  status?: Status;
  "remote-status"?: string | undefined;
  progress?: number | undefined;
  "backup-id"?: string | undefined;
  "backup-job-id"?: string | undefined;
  "backup-status"?: string | undefined;
  "backup-age-seconds"?: number | undefined;
  "integration-id"?: string | undefined;
  bucket?: string | undefined;
  region?: string | undefined;
  directory?: string | undefined;
  reason?: string;
  "cancel-outcome"?: CancelOutcome | undefined;
  receipt?: string;
  "started-at"?: string | undefined;
  "finished-at"?: string | undefined;
  "duration-seconds"?: number | undefined;
}

/** A longer status is no status word. */
const MAX_STATUS_LENGTH = 100;

/** A status of Zilliz Cloud's as the outputs, the log and the summary show it. */
export function statusWord(status: string): string {
  return sanitizeLine(status, MAX_STATUS_LENGTH);
}

/** The outputs that follow from what is known of the export. */
export function outputsFrom(facts: Facts): Outputs {
  const line = (text: string | undefined) => text && sanitizeLine(text);
  return {
    "job-id": line(facts.jobId),
    "remote-status": facts.remoteStatus,
    progress: facts.progress,
    "backup-id": line(facts.backupId),
    "backup-job-id": line(facts.backupJobId),
    "backup-status": facts.backupStatus && statusWord(facts.backupStatus),
    "backup-age-seconds": facts.backupAgeSeconds,
    "integration-id": facts.integrationId,
    bucket: line(facts.bucket),
    region: line(facts.region),
    directory: facts.directory,
    "started-at": facts.startedAt,
    "finished-at": facts.finishedAt,
    "duration-seconds": facts.durationSeconds,
  };
}
