import type { CancelOutcome, Check, Status } from "../outcome.ts";
import type { Facts } from "../state/saved-state.ts";
import { sanitizeLine } from "../util/sanitize.ts";

/** How a step ended, in words: the same for the log, the annotation and the summary. */
export interface Result {
  status: Status;
  cancelOutcome?: CancelOutcome;
  success: boolean;
  /** A few words for a heading. */
  title: string;
  /** What happened, to which id; one or more sentences. */
  message: string;
  /** What the user can do now; absent when nothing needs doing. */
  nextStep?: string;
  /** What the user should know beside that. */
  note?: string;
  /** What was looked at, where that is what the run was about. */
  checks?: readonly Check[];
  /** The post step has more time and should try to bring this to a better end. */
  retryInPost?: boolean;
}

/** A check in a line of the log. */
export function checkLine({ name: what, result, detail }: Check): string {
  return `${what}: ${result}. ${detail}`;
}

/** Beyond it, a name is only a burden to the reader. */
const LONGEST_NAME = 100;

/** What a run is about, for a reader who sees nothing else of it; undefined while nothing is known. */
export function subjectLine(facts: Facts): string | undefined {
  const named = (kind: string, id?: string, name?: string) =>
    id === undefined
      ? []
      : [
          `${kind} ${id}${name ? ` (${sanitizeLine(name, LONGEST_NAME)})` : ""}`,
        ];
  const what = [
    ...named("backup", facts.backupId, facts.backupName),
    ...named("cluster", facts.clusterId, facts.clusterName),
  ].join(" of ");
  if (what === "") return undefined;
  const { directory, bucket } = facts;
  const where =
    directory === undefined
      ? ""
      : `, to directory ${directory}${bucket === undefined ? "" : ` of bucket ${sanitizeLine(bucket, LONGEST_NAME)}`}`;
  return `About: ${what}${where}.`;
}
