import { consoleLink, directoryUri } from "../util/bucket-location.ts";
import { sanitizeLine } from "../util/sanitize.ts";
import type { Facts } from "./saved-state.ts";

/** Outputs by the names that action.yml gives them; those that are undefined are not written. */
export type Outputs = Readonly<Record<string, string | number | object | undefined>>;

/** A longer status is no status word. */
const MAX_STATUS_LENGTH = 100;

/** A status of Zilliz Cloud's as the outputs, the log and the summary show it. */
export function statusWord(status: string): string {
  return sanitizeLine(status, MAX_STATUS_LENGTH);
}

/**
 * The outputs that follow from what has become known of the export.
 *
 * @param facts what is new
 * @param all everything that is known
 */
export function outputsFrom(facts: Facts, all: Facts): Outputs {
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
    uri: line(directoryUri(all)),
    "console-url": consoleLink(all),
    "started-at": facts.startedAt,
    "finished-at": facts.finishedAt,
    "duration-seconds": facts.durationSeconds,
  };
}
