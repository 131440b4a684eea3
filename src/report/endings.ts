import type { CancelOutcome, Ended, Status } from "../outcome.ts";
import type { Facts } from "../runner/phase.ts";

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
  /** The post step has more time and should try to bring this to a better end. */
  open?: boolean;
}

const JOBS_PAGE = "the Jobs page of the Zilliz Cloud console";
const UPLOADED =
  "Data that was already uploaded stays in the bucket and is yours to delete.";

const job = ({ jobId }: Facts) => `Export job ${jobId ?? "(unknown)"}`;
const target = ({ backupId, clusterId, directory, integrationId }: Facts) =>
  `backup ${backupId} of cluster ${clusterId} to directory ${directory} through integration ${integrationId}`;
const lastSeen = ({ remoteStatus, progress }: Facts) =>
  remoteStatus === undefined
    ? "Zilliz Cloud had not reported its status yet"
    : `Zilliz Cloud last reported ${remoteStatus}${progress === undefined ? "" : ` at ${progress} %`}`;
const said = ({ reason }: Facts) =>
  reason === undefined
    ? "Zilliz Cloud gave no reason."
    : `Zilliz Cloud says: ${reason}`;

/** The inputs or the backup stood in the way. */
export function notStarted(what: string, next: string): Ending {
  return {
    status: "failed",
    green: false,
    title: "Nothing was exported",
    what: `${what}\nNo export was started.`,
    next,
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
    what: `The export of ${target(facts)} was requested, but ${why === undefined ? "the step was ended before an answer came" : `the answer was lost: ${why}`}. One export may be running, and its job id is not known.`,
    next: `Look on ${JOBS_PAGE} for an export of backup ${facts.backupId} before you run this again; cancel it there, or wait for it.`,
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
        what: `${job(facts)} succeeded: backup ${facts.backupId} was exported.`,
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

export function timedOut(facts: Facts, timeout: string): Ending {
  return {
    status: "timed-out",
    green: false,
    title: "Export not finished in time",
    what: `${job(facts)} had not ended after ${timeout}. ${lastSeen(facts)}. It was not cancelled and may still be running.`,
    next: `Follow or cancel it on ${JOBS_PAGE}; give the next run a longer \`timeout\`.`,
  };
}

export function lostSight(facts: Facts, why: string, advice: string): Ending {
  return {
    status: "in-progress",
    green: false,
    title: "Lost sight of the export",
    what: `${job(facts)} can't be watched any longer: ${why}. ${lastSeen(facts)}. It may still be running.`,
    next: `Follow or cancel it on ${JOBS_PAGE}. ${advice}`,
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
  return {
    status: "in-progress",
    green: false,
    title: "Cancelled; the export keeps running",
    what: `${job(facts)} was left running, as \`on-cancel\` is detach. ${lastSeen(facts)}.`,
    next: `Follow or cancel it on ${JOBS_PAGE}.`,
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
  const because = why === undefined ? "" : `: ${why}`;
  const byHand = `Cancel it by hand: ${JOBS_PAGE}, Actions, Cancel.`;
  const open = {
    status: "in-progress",
    cancelOutcome: outcome,
    green: false,
  } as const;
  switch (outcome) {
    case "confirmed":
      return {
        ...open,
        status: "canceled",
        title: "Export cancelled",
        what: `${job(facts)} was cancelled with the run; Zilliz Cloud reports ${facts.remoteStatus}.`,
        note: UPLOADED,
      };
    case "already-finished":
      return {
        ...open,
        status: as ?? "in-progress",
        title: "Cancelled after the export had ended",
        what: `${job(facts)} had already ended when the run was cancelled: ${facts.remoteStatus}.${as === "failed" ? ` ${said(facts)}` : ""}`,
        note:
          as === "succeeded"
            ? "The backup is in the bucket; nothing needs to be done."
            : UPLOADED,
      };
    case "requested":
      return {
        ...open,
        title: "Export being cancelled",
        what: `Cancelling export job ${facts.jobId} was requested, but the job had not ended when the time was up. ${lastSeen(facts)}. It may still be running.`,
        next: `Check on ${JOBS_PAGE} that it ends.`,
        note: UPLOADED,
        open: true,
      };
    case "rejected":
      return {
        ...open,
        title: "Export not cancelled",
        what: `Zilliz Cloud refused to cancel export job ${facts.jobId}${because}. ${running} ${lastSeen(facts)}.`,
        next: byHand,
        note: UPLOADED,
      };
    case "unsupported":
      return {
        ...open,
        title: "Export not cancelled",
        what: `No route of Zilliz Cloud's API cancels export job ${facts.jobId}${because}. ${running} ${lastSeen(facts)}.`,
        next: byHand,
        note: UPLOADED,
      };
    case "unreachable":
      return {
        ...open,
        title: "Export not cancelled",
        what: `Zilliz Cloud could not be reached to cancel export job ${facts.jobId}${because}. It may still be running. ${lastSeen(facts)}.`,
        next: byHand,
        note: UPLOADED,
        open: true,
      };
  }
}

/** The post step can't do its work, because its inputs are not those that the main step had. */
export function unsettled(facts: Facts, mistakes: readonly string[]): Ending {
  const why = mistakes.join(" ");
  return facts.jobId === undefined
    ? startUnknown(facts)
    : cancelled("unreachable", facts, { why });
}

/** Something that nobody has thought of. The post step settles a job that it leaves behind. */
export function broken(facts: Facts, why: string): Ending {
  const started = facts.jobId !== undefined;
  return {
    status: started ? "in-progress" : "failed",
    green: false,
    title: "The action failed",
    what: `Unexpected: ${why}. ${started ? `${job(facts)} may still be running.` : "No export was started."}`,
    next: started
      ? `Follow or cancel it on ${JOBS_PAGE}, and report this error.`
      : "Report this error.",
    open: started,
  };
}
