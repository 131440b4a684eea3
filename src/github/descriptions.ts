import type { Ending } from "../report/result.ts";
import type { Facts, Phase } from "../state/saved-state.ts";
import { harmless } from "../util/sanitize.ts";
import type { Status } from "./client.ts";

/** GitHub refuses a longer description with HTTP 422. */
const LONGEST_DESCRIPTION = 140;

/** What a commit status says. */
export type Saying = Pick<Status, "state" | "description">;

/** What a step that is at work says; undefined while it has nothing to say. It changes a handful of times in a run. */
export function wordsOf(
  phase: Phase["name"],
  { clusterId, backupId, jobId, progress = 0 }: Facts,
): Saying | undefined {
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
export const CUT_OFF: Saying = {
  state: "error",
  description: "The step was ended before it started an export",
};

/**
 * What the step's end says of the commit: whether its data is safe. `failure` is that it is not, `error` that nobody
 * can tell.
 */
export function lastWordsOf(
  { status, title }: Pick<Ending, "status" | "title">,
  { backupId, jobId }: Facts,
): Saying {
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
  return { state: states[status], description: cut(`${title}${of}`) };
}

function pending(description: string): Saying {
  return { state: "pending", description: cut(description) };
}

function cut(text: string): string {
  const line = harmless(text, LONGEST_DESCRIPTION);
  return line.length > LONGEST_DESCRIPTION
    ? `${line.slice(0, LONGEST_DESCRIPTION - 1).toWellFormed()}…`
    : line;
}
