import type { CancelOutcome, Check, Status } from "../outcome.ts";
import type { Facts } from "../state/saved-state.ts";
import { sanitizeLine } from "../util/sanitize.ts";

/** How a step ended, in the words of the log, the annotation and the summary. */
export interface Result {
  status: Status;
  cancelOutcome?: CancelOutcome;
  success: boolean;
  /** A few words for a heading. */
  title: string;
  /** What happened, and to which ID: one or more sentences. */
  message: string;
  /** What the user should do now, if anything. */
  nextStep?: string;
  /** What else the user should know. */
  note?: string;
  /** The checks of a dry run. */
  checks?: readonly Check[];
  /** The post step, which has more time, should try again to settle the job. */
  retryInPost?: boolean;
}

export function checkLine({ name, result, detail }: Check): string {
  return `${name}: ${result}. ${detail}`;
}

const MAX_SUBJECT_NAME_LENGTH = 100;

/** What the run exports, for a reader who sees only the annotation; undefined if unknown. */
export function subjectLine(facts: Facts): string | undefined {
  const { directory, bucket } = facts;
  const subject = [
    subjectPart("backup", facts.backupId, facts.backupName),
    subjectPart("cluster", facts.clusterId, facts.clusterName),
  ]
    .filter(Boolean)
    .join(" of ");
  if (subject === "") return undefined;
  const inBucket = bucket === undefined ? "" : ` of bucket ${shortened(bucket)}`;
  const target = directory === undefined ? "" : `, to directory ${directory}${inBucket}`;
  return `About: ${subject}${target}.`;
}

function subjectPart(kind: string, id?: string, name?: string) {
  return id && `${kind} ${id}${name ? ` (${shortened(name)})` : ""}`;
}

function shortened(name: string): string {
  return sanitizeLine(name, MAX_SUBJECT_NAME_LENGTH);
}
