import type { CancelOutcome, Ended } from "../../outcome.ts";
import type { Facts } from "../../state/saved-state.ts";
import type { Ending } from "../result.ts";
import {
  JOBS_PAGE,
  job,
  KEPT,
  lastSeen,
  late,
  leftovers,
  noExport,
  said,
  titleOfTimeout,
  UPLOADED,
  unstopped,
} from "./sentences.ts";

// Endings of a step that was cancelled, or whose time was up, while a job was open.

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
