import type { Result } from "../report/result.ts";
import type { Facts, SavedState } from "../state/saved-state.ts";
import { sanitizeLine } from "../util/sanitize.ts";
import type { CommitStatusPayload } from "./client.ts";

/** GitHub refuses a longer description with HTTP 422. */
const MAX_DESCRIPTION_LENGTH = 140;

/** What a commit status says. */
export type StatusText = Pick<CommitStatusPayload, "state" | "description">;

/** What a step that is at work says; undefined while it has nothing to say. It changes a handful of times in a run. */
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
      // What is done says so by its end.
      if (progress >= 100) return undefined;
      return pending(
        `Export${backup} ${progress >= 50 ? "is half done" : "is running"}: ${jobId}`,
      );
    default:
      return undefined;
  }
}

/** What is said when nobody came to say how the step ended. */
export const INTERRUPTED: StatusText = {
  state: "error",
  description: "The step was ended before it started an export",
};

/**
 * What the step's end says of the commit: whether its data is safe. `failure` is that it is not, `error` that nobody
 * can tell.
 */
export function finalText(
  { status, title }: Pick<Result, "status" | "title">,
  { backupId, jobId }: Facts,
): StatusText {
  const states = {
    succeeded: "success",
    failed: "failure",
    canceled: "failure",
    "timed-out": "failure",
    "in-progress": "error",
    "start-unknown": "error",
    checked: "error",
  } as const;
  const named = [backupId && `backup ${backupId}`, jobId].filter(Boolean);
  const of = named.length === 0 ? "" : `: ${named.join(", ")}`;
  return {
    state: states[status],
    description: truncateDescription(`${title}${of}`),
  };
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
