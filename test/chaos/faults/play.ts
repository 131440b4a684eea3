import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import {
  type Run,
  type RunResult,
  startAction,
} from "../../support/fake-runner/index.ts";
import { ids, type JobPlan, Sandbox } from "../../support/fake-zilliz/index.ts";
import {
  type Surroundings,
  Watch,
} from "../../support/leak-check/surroundings.ts";
import { Front } from "./front.ts";
import { PeakMemory } from "./memory.ts";
import { type Cell, nameOf } from "./model.ts";
import { expected, timeoutOf } from "./rules.ts";
import { straying } from "./straying.ts";
import { beginAtEdge, type Trigger, triggerOf } from "./trigger.ts";

/** What a cell came to, and what is true: all that it is judged by. */
export interface Played {
  cell: Cell;
  result: RunResult;
  sandbox: Sandbox;
  /** What the run left around it. */
  around: Surroundings;
  seconds: number;
  /** It was not over by its time limit, and was killed. */
  hung: boolean;
  peakBytes: number;
  /** What came to where nothing should come. */
  strayed: string;
}

/** How long a lasting fault of the post step lasts, before the runner asks post to end. */
const POST_PATIENCE_MS = 2_000;
const LOADER = new URL("machine.ts", import.meta.url).href;

/** Plays one cell: the shipped action under the emulated runner, against a simulated Zilliz Cloud with this fault. */
export async function play(cell: Cell, action: string): Promise<Played> {
  const { fault, phase } = cell;
  const offMs = fault.serverClockMs ?? 0;
  const now = () => Date.now() + offMs;
  const sandbox = await Sandbox.start({ rateLimit: false, now });
  sandbox.state.exportPlan = planOf(cell);
  const needsFront = ["front", "machine"].includes(fault.strike.by);
  const front = needsFront ? await Front.start(sandbox.url) : undefined;
  const directory = mkdtempSync(join(tmpdir(), "fault-"));
  const marker = join(directory, "marker");
  const strayed = await straying();
  const decoy = strayed.url;
  const trigger = triggerOf(cell, { sandbox, front, marker, decoy });
  const startedAt = performance.now();
  try {
    if (phase !== "cancel" && phase !== "post")
      beginAtEdge(cell, trigger, sandbox);
    const run = startAction({
      action,
      with: {
        "api-key": sandbox.apiKey,
        "cluster-id": ids.cluster,
        "integration-id": ids.integration,
        "backup-id": phase === "describe" ? wantedBackup(cell) : "latest",
        "base-url": baseUrlOf(cell, sandbox, front),
        timeout: `${timeoutOf(cell) / 1000}s`,
      },
      secrets: [sandbox.apiKey],
      env: environmentOf(cell, directory, front),
      keep: true,
    });
    const watch = new Watch(run);
    const memory = new PeakMemory(() => [run.pid, run.postPid]);
    const guard = guarded(run, expected(cell).limitMs);
    await drive(cell, { run, sandbox, front, trigger });
    const result = await run.finished;
    memory.stop();
    return {
      cell,
      result,
      sandbox,
      around: watch.end(),
      seconds: (performance.now() - startedAt) / 1000,
      hung: guard.release(),
      peakBytes: memory.bytes,
      strayed: strayed.seen() + (front?.leaked ?? ""),
    };
  } catch (error) {
    throw new Error(`${nameOf(cell)} could not be played`, { cause: error });
  } finally {
    await front?.close();
    await sandbox.close();
    strayed.close();
    rmSync(directory, { recursive: true });
  }
}

/** The backup that is to be exported: by its id not the newest, so that it can't be had by chance. */
export function wantedBackup({ phase }: Cell): string {
  return phase === "describe" ? ids.olderBackup : ids.newestBackup;
}

/** What becomes of the job: it runs on where the run can't see its end, so that a green one would be a lie. */
function planOf({ fault, phase, variant }: Cell): JobPlan {
  if (fault.plan !== undefined) return fault.plan;
  const nature = fault.nature[phase];
  if (phase === "cancel" || phase === "post") return { finalStatus: "never" };
  if (phase === "start" && nature === "lost") return { finalStatus: "never" };
  if (phase !== "watch") return { durationMs: 1_200 };
  if (variant === "once") return { durationMs: 2_500 };
  return nature === "whole" || nature === "odd"
    ? { durationMs: 2_000 }
    : { finalStatus: "never" };
}

function baseUrlOf(
  { fault: { strike } }: Cell,
  sandbox: Sandbox,
  front: Front | undefined,
): string {
  if (strike.by === "base-url") return strike.url;
  if (front === undefined) return sandbox.url;
  return `https://localhost:${front.port}`;
}

function environmentOf(
  { fault: { strike } }: Cell,
  directory: string,
  front: Front | undefined,
): Record<string, string> {
  const cert = join(directory, "cert.pem");
  if (front !== undefined) writeFileSync(cert, front.cert);
  return {
    ...(front && { NODE_EXTRA_CA_CERTS: cert }),
    ...(strike.by === "machine" && {
      NODE_OPTIONS: `--import ${LOADER}`,
      FAULT_MARKER: join(directory, "marker"),
      FAULT_KIND: strike.what,
      FAULT_SHIFT_MS: String(strike.shiftMs ?? 0),
    }),
  };
}

interface Driven {
  run: Run;
  sandbox: Sandbox;
  front: Front | undefined;
  trigger: Trigger;
}

/** Does what happens around the run while it is on. */
async function drive(
  cell: Cell,
  { run, sandbox, front, trigger }: Driven,
): Promise<void> {
  const { phase, variant, fault } = cell;
  if (phase !== "cancel" && phase !== "post") {
    // The server's own faults count for themselves.
    if (variant === "once" && fault.strike.by !== "sandbox")
      run.waitForLine(/asking again/).then(
        () => trigger.end(),
        () => {},
      );
    return;
  }
  await Promise.race([sandbox.waitForResponse("describeJob"), run.finished]);
  front?.cut();
  trigger.begin();
  const [started] = sandbox.acceptedExports;
  if (variant === "ended" && started !== undefined)
    sandbox.finishJob(started.jobId);
  if (phase === "cancel") {
    run.cancel();
    run.waitForLine(/^Post job cleanup/, "post").then(
      () => trigger.end(),
      () => {},
    );
    return;
  }
  run.kill();
  if (endsByItself(cell)) return;
  run
    .waitForLine(/^Cancelling export job/, "post")
    .then(() => sleep(POST_PATIENCE_MS))
    .then(
      () => run.timeout(),
      () => {},
    );
}

/** Whether post comes to its end though the fault lasts; else it would go on for the two minutes that it has. */
function endsByItself({ fault, phase, variant }: Cell): boolean {
  const nature = fault.nature[phase];
  const { looks = nature } = fault;
  const refused = nature === "refused" && looks === "refused";
  return variant === "once" || nature === "whole" || refused;
}

/** Kills what is not over by its time. */
function guarded(run: Run, limitMs: number): { release(): boolean } {
  let hung = false;
  const timer = setInterval(() => {
    hung = true;
    run.kill();
  }, limitMs);
  return {
    release: () => {
      clearInterval(timer);
      return hung;
    },
  };
}
