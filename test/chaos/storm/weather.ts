import {
  type Fault,
  JOBS_ROUTE,
  PROJECTS_ROUTE,
  type Sandbox,
} from "../../support/fake-zilliz/index.ts";
import type { Case } from "./case.ts";

const ALWAYS = { times: Number.POSITIVE_INFINITY };

/** How the server is to behave from the run's beginning. */
export function prepare(sandbox: Sandbox, drawn: Case): void {
  const { state: world } = sandbox;
  const { server, startDelay, slowCancel, refusal } = drawn;
  // A server that repeats the key wherever it may say something: it must not get any further.
  const echo = `You sent Bearer ${sandbox.apiKey}`;
  world.exportPlan = {
    durationMs: drawn.jobMs,
    finalStatus: drawn.jobEnds,
    reason: echo,
    updates: drawn.unheardOf === undefined ? [] : [drawn.unheardOf],
  };
  world.backupPlan = { durationMs: drawn.backupMs, reason: echo };
  if (server === "slow start") {
    const { route, lost, when, ms } = startDelay;
    const fault: Fault = lost
      ? { kind: "reset", when }
      : { kind: "delay", when, ms };
    sandbox.fault(route, fault);
  }
  if (server === "slow cancel") {
    switch (slowCancel.is) {
      case "canceling":
        world.cancel = { mode: "documented", cancelingMs: slowCancel.ms };
        break;
      case "delay": {
        const { when, ms } = slowCancel;
        sandbox.fault("cancel", { kind: "delay", when, ms }, ALWAYS);
        break;
      }
      default:
        world.cancel = { mode: slowCancel.is };
    }
  }
  if (server === "refuses") {
    world.cancel = {
      mode: "refuse",
      refusal: { ...refusal, message: `${refusal.message} ${echo}` },
      endpoints: [PROJECTS_ROUTE, JOBS_ROUTE],
    };
  }
  if (server === "no route") world.cancel = { mode: "none" };
}

/** What happens to the server at the instant itself. */
export async function breakOut(sandbox: Sandbox, drawn: Case): Promise<void> {
  const { server, outage } = drawn;
  if (server === "unreachable") {
    if (outage.is === "refuse") await sandbox.disconnect();
    else {
      const when = outage.is === "hang before" ? "before" : "after";
      sandbox.fault("*", { kind: "hang", when }, ALWAYS);
    }
  }
  if (server === "finished") {
    const { jobEnds } = drawn;
    const { exportPlan, backupPlan, jobs } = sandbox.state;
    const soon = { durationMs: 5, pendingMs: 0 };
    sandbox.state.exportPlan = { ...exportPlan, ...soon };
    sandbox.state.backupPlan = { ...backupPlan, ...soon };
    for (const { jobId } of jobs) {
      // What an earlier attempt's job ended as stays.
      if (sandbox.job(jobId).endedAt !== undefined) continue;
      sandbox.finishJob(jobId, jobEnds, exportPlan.reason);
    }
  }
}

/** Whether the server is as before again when the post step begins. */
export async function clearUp(sandbox: Sandbox, drawn: Case): Promise<void> {
  if (drawn.server !== "unreachable" || !drawn.outage.back) return;
  sandbox.clearFaults();
  await sandbox.reconnect();
}

/** Whether a post step that has to settle the job would go on for minutes. */
export function isEndless({ server, outage, slowCancel }: Case): boolean {
  return (
    (server === "unreachable" && !outage.back) ||
    (server === "slow cancel" && slowCancel.is === "stuck") ||
    (server === "slow cancel" && slowCancel.is === "ignored")
  );
}
