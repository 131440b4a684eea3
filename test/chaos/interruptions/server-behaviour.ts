import {
  type CancelBehaviour,
  type Fault,
  JOB_CANCEL_ENDPOINT,
  PROJECT_CANCEL_ENDPOINT,
  type Sandbox,
} from "../../support/fake-zilliz/index.ts";
import type { Random } from "../random.ts";
import type { Conditions, Scenario } from "../scenario.ts";

/** How the server can behave while a run is being interrupted. */
export const serverKinds = [
  "prompt",
  "slow start",
  "slow cancel",
  "rejects cancel",
  "no cancel endpoint",
  "unreachable",
  "finished",
] as const;
export type ServerKind = (typeof serverKinds)[number];

export interface ServerBehaviour {
  readonly kind: ServerKind;
  /** What cancelling does. */
  readonly cancel?: CancelBehaviour;
  /** What the first request to start something, or every request to cancel, meets. */
  readonly fault?: { on: "createBackup" | "export" | "cancel"; fault: Fault };
  /** From the interruption on: whether connections are refused or requests hang, and whether post finds it over. */
  readonly outage?: { how: "refuse" | "before" | "after"; endsByPost: boolean };
}

const ALWAYS = { times: Number.POSITIVE_INFINITY };

export function drawServer(
  random: Random,
  kind: ServerKind,
  startsBackup: boolean,
): ServerBehaviour {
  const when = random.oneOf(["before", "after"]);
  switch (kind) {
    case "slow start": {
      const backup = startsBackup && random.odds(0.6);
      const [shortest, longest] = random.odds(0.6) ? [200, 3e3] : [3e3, 7e3];
      const fault: Fault = random.odds(0.25)
        ? { kind: "reset", when }
        : { kind: "delay", when, ms: random.ms(shortest, longest) };
      return { kind, fault: { on: backup ? "createBackup" : "export", fault } };
    }
    case "slow cancel": {
      const how = random.oneOf(["cancelling", "delay", "delay", "never"]);
      const ms = random.ms(500, 6_500);
      if (how === "delay")
        return { kind, fault: { on: "cancel", fault: { kind: "delay", when, ms } } };
      const never = { mode: random.oneOf(["stuck", "ignored"]) };
      const slow = { mode: "documented", cancellingMs: ms } as const;
      return { kind, cancel: how === "never" ? never : slow };
    }
    case "rejects cancel": {
      const refusal = random.oneOf([
        { status: 200, code: 90002, message: "Not for this type of job." },
        { status: 403, code: 96013, message: "No permission." },
        { status: 409, code: 90001, message: "Not in this state." },
      ]);
      const endpoints = [PROJECT_CANCEL_ENDPOINT, JOB_CANCEL_ENDPOINT];
      return { kind, cancel: { mode: "refuse", refusal, endpoints } };
    }
    case "no cancel endpoint":
      return { kind, cancel: { mode: "none" } };
    case "unreachable": {
      const how = random.oneOf(["refuse", "before", "after"]);
      return { kind, outage: { how, endsByPost: random.odds(0.5) } };
    }
    default:
      return { kind };
  }
}

export function serverConditions(
  sandbox: Sandbox,
  { server, exportPlan, backupPlan }: Scenario,
): Conditions {
  const { state } = sandbox;
  const { kind, cancel, fault, outage } = server;
  // A server that repeats the key in every text of its own: the key must not get any further.
  const reason = `You sent Bearer ${sandbox.apiKey}`;
  return {
    async prepare() {
      sandbox.clearFaults();
      await sandbox.reconnect();
      state.exportPlan = { reason, ...exportPlan };
      state.backupPlan = { reason, ...backupPlan };
      const { refusal } = cancel ?? {};
      state.cancel = {
        ...(cancel ?? { mode: "documented" }),
        ...(refusal && { refusal: { ...refusal, message: `${refusal.message} ${reason}` } }),
      };
      if (fault !== undefined)
        sandbox.fault(fault.on, fault.fault, fault.on === "cancel" ? ALWAYS : {});
    },
    async onInterrupt() {
      if (outage?.how === "refuse") await sandbox.disconnect();
      else if (outage !== undefined) sandbox.fault("*", { kind: "hang", when: outage.how }, ALWAYS);
      if (kind !== "finished") return;
      const soon = { durationMs: 5, pendingMs: 0 };
      state.exportPlan = { ...state.exportPlan, ...soon };
      state.backupPlan = { ...state.backupPlan, ...soon };
      for (const { jobId } of state.jobs) {
        // A job of an earlier attempt may have ended already.
        if (sandbox.job(jobId).endedAt !== undefined) continue;
        sandbox.finishJob(jobId, exportPlan.finalStatus, reason);
      }
    },
    async onPostStart() {
      if (!outage?.endsByPost) return;
      sandbox.clearFaults();
      await sandbox.reconnect();
    },
  };
}

/** Whether a post step that has a job to settle would go on for minutes. */
export function keepsPostWaiting({ cancel, outage }: ServerBehaviour): boolean {
  const never = cancel?.mode === "stuck" || cancel?.mode === "ignored";
  const notYet = cancel?.mode === "refuse" && cancel.refusal?.code !== 96013;
  return never || notYet || outage?.endsByPost === false;
}
