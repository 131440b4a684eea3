import type { Status } from "../outcome.ts";
import type { Result } from "../report/result.ts";
import type { Facts, SavedState } from "../state/saved-state.ts";
import { sanitizeLine } from "../util/sanitize.ts";
import type { CommitStatusPayload } from "./client.ts";

/** GitHub rejects a longer description with HTTP 422. */
const MAX_DESCRIPTION_LENGTH = 140;

export type StatusText = Pick<CommitStatusPayload, "state" | "description">;

/** The status of a running step; undefined if it has nothing to show. */
export function pendingText(
  phase: SavedState["phase"],
  { clusterId, backupId, jobId, progress = 0 }: Facts,
): StatusText | undefined {
  const backup = backupId === undefined ? "" : ` of backup ${backupId}`;
  switch (phase) {
    case "requesting-backup":
      return pending(`Taking a backup of cluster ${clusterId}`);
    case "backing-up":
      return pending(`Backup ${backupId} is being taken`);
    case "starting":
      return pending(`Starting the export${backup}`);
    case "running":
      // The final status follows.
      if (progress >= 100) return undefined;
      return pending(`Export${backup} ${progress >= 50 ? "is half done" : "is running"}: ${jobId}`);
    default:
      return undefined;
  }
}

/** The final status of a step that was killed before it could write one. */
export const INTERRUPTED: StatusText = {
  state: "error",
  description: "The step was ended before it started an export",
};

const STATES: Readonly<Record<Status, StatusText["state"]>> = {
  succeeded: "success",
  failed: "failure",
  cancelled: "failure",
  "timed-out": "failure",
  "in-progress": "error",
  started: "error",
  "start-unknown": "error",
  checked: "error",
};

/** The final status: with `failure` the commit's data is not safe, with `error` it is unknown. */
export function finalText(
  { status, title }: Pick<Result, "status" | "title">,
  { backupId, jobId }: Facts,
): StatusText {
  const ids = [backupId && `backup ${backupId}`, jobId].filter(Boolean);
  const subject = ids.length === 0 ? "" : `: ${ids.join(", ")}`;
  return { state: STATES[status], description: truncateDescription(`${title}${subject}`) };
}

function pending(description: string): StatusText {
  return { state: "pending", description: truncateDescription(description) };
}

function truncateDescription(text: string): string {
  const line = sanitizeLine(text, MAX_DESCRIPTION_LENGTH);
  return line.length > MAX_DESCRIPTION_LENGTH
    ? `${line.slice(0, MAX_DESCRIPTION_LENGTH - 1).toWellFormed()}…`
    : line;
}
