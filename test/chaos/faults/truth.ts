import { terminalStatus as endingOfJob } from "../../../src/outcome.ts";
import { errorsOf } from "./judge.ts";
import type { Played } from "./play.ts";

/** What the run said and the sandbox knows to be false, and what it should have said. */
export function falseClaims(played: Played): string[] {
  return [
    ...falseOutputs(played),
    ...falseWords(played),
    ...falseTimes(played),
  ];
}

/** How the one job ended in truth; undefined while it runs, or when there is none. */
function truth({ sandbox }: Played) {
  const [started] = sandbox.acceptedExports;
  const word = started && sandbox.job(started.jobId).status;
  return { started, word, ended: word && endingOfJob(word) };
}

function falseOutputs(played: Played): string[] {
  const { result, sandbox } = played;
  const { started, word, ended } = truth(played);
  const asked = sandbox.requests("cancel").length > 0;
  const is = `, and the job is ${word ?? "not there"}`;
  const stages = [result.main, result.post].flatMap((stage) => stage ?? []);
  return stages
    .flatMap(({ outputs }) => {
      const { status, "cancel-outcome": outcome } = outputs;
      const holds: Record<string, boolean> = {
        succeeded: ended === "succeeded",
        failed: started === undefined || ended === "failed",
        canceled: started === undefined || ended === "canceled",
        confirmed: ended === "canceled",
        "already-finished": ended === "succeeded" || ended === "failed",
        requested: asked,
        rejected: asked,
        unsupported: asked,
        "not-needed": started === undefined,
      };
      return [status, outcome]
        .filter((claim) => claim !== undefined && holds[claim] === false)
        .map((claim) => `says ${claim}${is}`);
    })
    .concat(
      result.conclusion === "success" && ended !== "succeeded"
        ? [`green${is}`]
        : [],
    );
}

const RUNS_ON = /keeps running|may still be running|left running/;

function falseWords(played: Played): string[] {
  const { result } = played;
  const { started, word, ended } = truth(played);
  const errors = errorsOf(result);
  const said = [...errors, ...result.summaries].join("\n");
  const last = errors.at(-1) ?? "";
  const wrong: string[] = [];
  if (/No export was started/.test(said) && started !== undefined)
    wrong.push(`says that no export was started, and one is ${word}`);
  if (/It keeps running/.test(last) && ended !== undefined)
    wrong.push(`says that the job keeps running, and it is ${word}`);
  if (started === undefined || ended !== undefined) return wrong;
  const named = result.outputs["job-id"] !== undefined;
  const tells = named
    ? RUNS_ON.test(last)
    : /may be running/.test(last) &&
      last.includes(started.backupId) &&
      last.includes(started.directory ?? "");
  if (!tells)
    wrong.push(`the job is ${word}, and the last error doesn't say so`);
  return wrong;
}

/** Durations and times that can't be, whatever the clocks did. */
function falseTimes({ cell, result, seconds }: Played): string[] {
  const {
    "duration-seconds": duration,
    "started-at": from,
    "finished-at": to,
  } = result.outputs;
  if (cell.fault.falseTimes) return [];
  const took = Number(duration ?? 0);
  return [
    ...(took >= 0 && took <= seconds + 2 ? [] : [`duration is ${took} s`]),
    ...(from && to && Date.parse(from) > Date.parse(to)
      ? [`started at ${from}, finished at ${to}`]
      : []),
  ];
}
