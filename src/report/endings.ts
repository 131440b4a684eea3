import type { CancelOutcome, Check, Ended, Status } from "../outcome.ts";
import type { Facts, Phase } from "../runner/phase.ts";
import { harmless } from "../text.ts";

/** How a step ended, in words: the same for the log, the annotation and the summary. */
export interface Ending {
  status: Status;
  cancelOutcome?: CancelOutcome;
  green: boolean;
  /** A few words for a heading. */
  title: string;
  /** What happened, to which id; one or more sentences. */
  what: string;
  /** What the user can do now; absent when nothing needs doing. */
  next?: string;
  /** What the user should know beside that. */
  note?: string;
  /** What was looked at, where that is what the run was about. */
  checks?: readonly Check[];
  /** The post step has more time and should try to bring this to a better end. */
  open?: boolean;
}

/** A check in a line of the log. */
export function checkLine({ what, result, detail }: Check): string {
  return `${what}: ${result}. ${detail}`;
}

/** Beyond it, a name is only a burden to the reader. */
const LONGEST_NAME = 100;

/** What a run is about, for a reader who sees nothing else of it; undefined while nothing is known. */
export function subjectOf(facts: Facts): string | undefined {
  const named = (kind: string, id?: string, name?: string) =>
    id === undefined
      ? []
      : [`${kind} ${id}${name ? ` (${harmless(name, LONGEST_NAME)})` : ""}`];
  const what = [
    ...named("backup", facts.backupId, facts.backupName),
    ...named("cluster", facts.clusterId, facts.clusterName),
  ].join(" of ");
  if (what === "") return undefined;
  const { directory, bucket } = facts;
  const where =
    directory === undefined
      ? ""
      : `, to directory ${directory}${bucket === undefined ? "" : ` of bucket ${harmless(bucket, LONGEST_NAME)}`}`;
  return `About: ${what}${where}.`;
}

const JOBS_PAGE = "the Jobs page of the Zilliz Cloud console";
const UPLOADED =
  "Data that was already uploaded stays in the bucket and is yours to delete.";
const KEPT =
  "A backup that is completed stays in Zilliz Cloud, is charged for, and is yours to delete.";

/** The job that is open: the export's once there is one, before it the one that takes the backup. */
function job({ jobId, backupJobId, backupId }: Facts): string {
  if (jobId !== undefined) return `Export job ${jobId}`;
  return backupJobId === undefined && backupId === undefined
    ? "Export job (unknown)"
    : `Backup job ${backupJobId ?? "(unknown)"}, which takes backup ${backupId ?? "(unknown)"},`;
}
/** Sentences that go with the job: what it leaves behind, and what was not started for it. */
const leftovers = ({ jobId }: Facts) => (jobId === undefined ? KEPT : UPLOADED);
const noExport = ({ jobId }: Facts) =>
  jobId === undefined ? " No export was started." : "";

const target = ({ backupId, clusterId, directory, integrationId }: Facts) =>
  `backup ${backupId} of cluster ${clusterId} to directory ${directory} through integration ${integrationId}`;
const lastSeen = ({ jobId, backupStatus, remoteStatus, progress }: Facts) => {
  const status = jobId === undefined ? backupStatus : remoteStatus;
  return status === undefined
    ? "Zilliz Cloud had not reported its status yet"
    : `Zilliz Cloud last reported ${status}${progress === undefined ? "" : ` at ${progress} %`}`;
};
const said = ({ reason }: Facts) =>
  reason === undefined
    ? "Zilliz Cloud gave no reason."
    : `Zilliz Cloud says: ${reason}`;

/** What somebody else said, as a part of a sentence of ours. */
const unstopped = (words: string) => harmless(words).replace(/[\s.]+$/, "");

/** The inputs or the backup stood in the way. */
export function notStarted(
  what: string,
  next: string,
  { backupJobId, backupId }: Facts = {},
): Ending {
  const taken = backupJobId !== undefined && backupId !== undefined;
  return {
    status: "failed",
    green: false,
    title: "Nothing was exported",
    what: `${what}\nNo export was started.`,
    next,
    ...(taken && {
      note: `Backup ${backupId}, which was taken for it, can be exported later with \`backup-id: ${backupId}\`. ${KEPT}`,
    }),
  };
}

export function mistaken(mistakes: readonly string[]): Ending {
  return notStarted(
    `The inputs can't be used:\n${mistakes.map((mistake) => `- ${mistake}`).join("\n")}`,
    "Correct them in the workflow.",
  );
}

export function startUnknown(facts: Facts, why?: string): Ending {
  return {
    status: "start-unknown",
    green: false,
    title: "An export may have been started",
    what: `The export of ${target(facts)} was requested, but ${why === undefined ? "the step was ended before an answer came" : `the answer was lost: ${unstopped(why)}`}. One export may be running, and its job id is not known.`,
    next: `Look on ${JOBS_PAGE} for an export of backup ${facts.backupId} before you run this again; cancel it there, or wait for it.`,
  };
}

/** The request to take a backup may have been processed, and nobody can tell. */
export function backupUnknown(facts: Facts, why?: string): Ending {
  const named =
    facts.backupJobId === undefined
      ? "its id is not known"
      : `its job is ${facts.backupJobId}, and its id is not known`;
  return {
    status: "start-unknown",
    green: false,
    title: "A backup may have been started",
    what: `A backup of cluster ${facts.clusterId} was requested, but ${why === undefined ? "the step was ended before an answer came" : `the answer was lost: ${unstopped(why)}`}. One backup may be being taken, and ${named}. No export was started.`,
    next: `Look on the Backups page and ${JOBS_PAGE} for a new backup of the cluster before you run this again; cancel it there, or export it with its id as \`backup-id\`.`,
    note: KEPT,
  };
}

/** The backup that this run asked for did not come about. */
export function backupNotTaken(
  facts: Facts,
  as: "failed" | "canceled" | "gone",
): Ending {
  const how = {
    failed: `failed. ${said(facts)}`,
    canceled: `was cancelled, and not by this run. ${said(facts)}`,
    gone: `ended, but Zilliz Cloud reports the backup as ${facts.backupStatus}.`,
  }[as];
  return {
    status: as === "canceled" ? "canceled" : "failed",
    green: false,
    title:
      as === "canceled" ? "Backup cancelled in Zilliz Cloud" : "Backup failed",
    what: `${job(facts)} ${how} No export was started.`,
    next:
      as === "canceled"
        ? "Run this again when the export is wanted after all."
        : "Remove the cause and run this again; if it is not clear, give Zilliz Cloud support the job id.",
  };
}

/** A dry run found nothing in the way. */
export function checked(
  facts: Facts,
  checks: readonly Check[],
  request: string,
): Ending {
  const skipped = checks.filter(({ result }) => result === "skipped").length;
  return {
    status: "checked",
    green: true,
    title: "Checked; nothing was started",
    what: `A dry run for cluster ${facts.clusterId} found nothing in the way${skipped === 0 ? "" : `, as far as it could see: ${skipped} of ${checks.length} checks were skipped`}. Nothing was started.\n${request}`,
    checks,
  };
}

/** With `wait: false`. */
export function leftRunning(facts: Facts): Ending {
  return {
    status: "in-progress",
    green: true,
    title: "Export started",
    what: `${job(facts)} was started and is not waited for, as \`wait\` is false.`,
    note: `Follow or cancel it on ${JOBS_PAGE}.`,
  };
}

/** The job ended by itself, or by somebody else's hand. */
export function ended(as: Ended, facts: Facts): Ending {
  switch (as) {
    case "succeeded":
      return {
        status: "succeeded",
        green: true,
        title: "Backup exported",
        what: `${job(facts)} succeeded${facts.backupId === undefined ? "." : `: backup ${facts.backupId} was exported.`}`,
      };
    case "failed":
      return {
        status: "failed",
        green: false,
        title: "Export failed",
        what: `${job(facts)} failed. ${said(facts)}`,
        next: "Remove the cause and run this again; if it is not clear, give Zilliz Cloud support the job id.",
        note: UPLOADED,
      };
    case "canceled":
      return {
        status: "canceled",
        green: false,
        title: "Export cancelled in Zilliz Cloud",
        what: `${job(facts)} was cancelled, and not by this run. ${said(facts)}`,
        next: "Run this again when the export is wanted after all.",
        note: UPLOADED,
      };
  }
}

/** The same, of a job that an earlier attempt of the run started. */
export function ofEarlierAttempt(ending: Ending, attempt: number): Ending {
  return {
    ...ending,
    what: `${ending.what}\nAttempt ${attempt} of this run started this export; this attempt started none.`,
  };
}

/** With `on-timeout: detach`. */
export function timedOut(facts: Facts): Ending {
  return {
    status: "timed-out",
    green: false,
    title: titleOfTimeout(facts),
    what: `${late(facts)} ${lastSeen(facts)}. It was not cancelled, as \`on-timeout\` is detach, and may still be running.${noExport(facts)}`,
    next: `Follow or cancel it on ${JOBS_PAGE}${facts.jobId === undefined ? "" : `, or watch it with \`job-id: ${facts.jobId}\``}; give the next run a longer \`timeout\`.`,
  };
}

const titleOfTimeout = ({ jobId }: Facts) =>
  `${jobId === undefined ? "Backup" : "Export"} not finished in time`;
const late = (facts: Facts) =>
  `${job(facts)} had not ended after ${facts.timedOutAfter}.`;

export function lostSight(facts: Facts, why: string, advice: string): Ending {
  return {
    status: "in-progress",
    green: false,
    title: `Lost sight of the ${facts.jobId === undefined ? "backup" : "export"}`,
    what: `${job(facts)} can't be watched any longer: ${unstopped(why)}. ${lastSeen(facts)}. It may still be running.${noExport(facts)}`,
    next: `Follow or cancel it on ${JOBS_PAGE}. ${advice}`,
  };
}

/** The input `job-id` names a job that Zilliz Cloud doesn't know. */
export function noSuchJob(facts: Facts, why: string): Ending {
  return {
    status: "failed",
    green: false,
    title: "No such job",
    what: `Zilliz Cloud doesn't know job ${facts.jobId}: ${unstopped(why)}. Nothing was started.`,
    next: "Check `job-id`, and that the API key belongs to the job's project: the output `job-id` of the run that started the export has it.",
  };
}

/** Cancelled before anything was started. */
export function notNeeded(): Ending {
  return {
    status: "canceled",
    cancelOutcome: "not-needed",
    green: false,
    title: "Cancelled before the export was started",
    what: "The step was cancelled before it asked Zilliz Cloud for an export. No export was started.",
  };
}

/** Cancelled with `on-cancel: detach`. */
export function detached(facts: Facts): Ending {
  const taking = facts.jobId === undefined;
  return {
    status: taking ? "canceled" : "in-progress",
    green: false,
    title: `Step cancelled; the ${taking ? "backup" : "export"} was left alone`,
    what: `${job(facts)} was not cancelled, as \`on-cancel\` is detach, and may still be running. ${lastSeen(facts)}.${noExport(facts)}`,
    next: `Follow or cancel it on ${JOBS_PAGE}.`,
    ...(taking && { note: KEPT }),
  };
}

/** What came of cancelling the job. */
export function cancelled(
  outcome: Exclude<CancelOutcome, "not-needed">,
  facts: Facts,
  {
    as,
    why,
    goesOn,
  }: {
    /** What the job ended as. */
    as?: Ended | undefined;
    /** What stood in the way. */
    why?: string | undefined;
    /** It was seen to run after the cancel was refused. */
    goesOn?: boolean | undefined;
  } = {},
): Ending {
  const running = goesOn ? "It keeps running." : "It may still be running.";
  const because = why === undefined ? "" : `: ${unstopped(why)}`;
  const byHand = `Cancel it by hand: ${JOBS_PAGE}, Actions, Cancel.`;
  const taking = facts.jobId === undefined;
  const timedOut = facts.timedOutAfter !== undefined;
  const [thing, which] = taking
    ? ["Backup", `backup job ${facts.backupJobId} of backup ${facts.backupId}`]
    : ["Export", `export job ${facts.jobId}`];
  const first = timedOut ? `${late(facts)} ` : "";
  const seen = ` ${lastSeen(facts)}.`;
  const open = {
    status: timedOut ? "timed-out" : taking ? "canceled" : "in-progress",
    cancelOutcome: outcome,
    green: false,
    note: leftovers(facts),
  } as const;
  const notCancelled = timedOut
    ? `${titleOfTimeout(facts)}, and not cancelled`
    : `${thing} not cancelled`;
  switch (outcome) {
    case "confirmed":
      return {
        ...open,
        status: timedOut ? "timed-out" : "canceled",
        title: timedOut
          ? `${titleOfTimeout(facts)}, and cancelled`
          : `${thing} cancelled`,
        what: `${first}${job(facts)} was cancelled${timedOut ? ", as `on-timeout` is cancel" : " with the run"}${taking ? "" : `; Zilliz Cloud reports ${facts.remoteStatus}`}.${noExport(facts)}`,
      };
    case "already-finished":
      return {
        ...open,
        ...alreadyFinished(facts, as),
      };
    case "requested":
      return {
        ...open,
        title: `${thing} being cancelled`,
        what: `${first}Cancelling ${which} was requested, but the job had not ended when the time was up.${seen} It may still be running.${noExport(facts)}`,
        next: `Check on ${JOBS_PAGE} that it ends.`,
        open: true,
      };
    case "rejected":
      return {
        ...open,
        title: notCancelled,
        what: `${first}Zilliz Cloud refused to cancel ${which}${because}. ${running}${seen}${noExport(facts)}`,
        next: byHand,
      };
    case "unsupported":
      return {
        ...open,
        title: notCancelled,
        what: `${first}No route of Zilliz Cloud's API cancels ${which}${because}. ${running}${seen}${noExport(facts)}`,
        next: byHand,
      };
    case "unreachable":
      return {
        ...open,
        title: notCancelled,
        what: `${first}Zilliz Cloud could not be reached to cancel ${which}${because}. It may still be running.${seen}${noExport(facts)}`,
        next: byHand,
        open: true,
      };
  }
}

/** What the job ended as before the cancel could reach it. */
function alreadyFinished(
  facts: Facts,
  as: Ended | undefined,
): Pick<Ending, "status" | "green" | "title" | "what" | "note"> {
  const why = as === "failed" ? ` ${said(facts)}` : "";
  if (facts.jobId === undefined) {
    return {
      status: facts.timedOutAfter === undefined ? "canceled" : "timed-out",
      green: false,
      title: "Cancelled before the export was started",
      what: `${job(facts)} had already ended.${why} No export was started.`,
      note: KEPT,
    };
  }
  const exported = as === "succeeded";
  if (facts.timedOutAfter !== undefined) {
    // The job is what the step is about: that it was late does not make it a failure.
    return {
      status: as ?? "timed-out",
      green: exported,
      title: exported ? "Backup exported" : titleOfTimeout(facts),
      what: `${job(facts)} ended when its \`timeout\` of ${facts.timedOutAfter} was just up: ${facts.remoteStatus}.${why}`,
      note: exported ? "The backup is in the bucket." : UPLOADED,
    };
  }
  return {
    status: as ?? "in-progress",
    green: false,
    title: "Cancelled after the export had ended",
    what: `${job(facts)} had already ended when the run was cancelled: ${facts.remoteStatus}.${why}`,
    note: exported
      ? "The backup is in the bucket; nothing needs to be done."
      : UPLOADED,
  };
}

/** The post step can't do its work, because its inputs are not those that the main step had. */
export function unsettled(
  { name, facts }: Phase,
  mistakes: readonly string[],
): Ending {
  const why = mistakes.join(" ");
  switch (name) {
    case "requesting-backup":
      return backupUnknown(facts);
    case "starting":
      return startUnknown(facts);
    default:
      return {
        ...cancelled("unreachable", facts),
        what: `${job(facts)} was to be cancelled by the post step, whose inputs can't be used: ${unstopped(why)}. It may still be running. ${lastSeen(facts)}.${noExport(facts)}`,
      };
  }
}

/** Something that nobody has thought of. The post step settles a job that it leaves behind. */
export function broken(facts: Facts, why: string): Ending {
  const { jobId, backupJobId } = facts;
  const started = (jobId ?? backupJobId) !== undefined;
  return {
    status: started ? "in-progress" : "failed",
    green: false,
    title: "The action failed",
    what: `Unexpected: ${why}. ${started ? `${job(facts)} may still be running.${noExport(facts)}` : "No export was started."}`,
    next: started
      ? `Follow or cancel it on ${JOBS_PAGE}, and report this error.`
      : "Report this error.",
    open: started,
  };
}
