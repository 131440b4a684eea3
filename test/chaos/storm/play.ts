import { setTimeout as sleep } from "node:timers/promises";
import { type Run, startAction } from "../../support/fake-runner/index.ts";
import { ids, Sandbox } from "../../support/fake-zilliz/index.ts";
import { Watch } from "../../support/leak-check/surroundings.ts";
import type { Anchor, Case } from "./case.ts";
import type { Evidence, TrueJob } from "./evidence.ts";
import { jobOf, postLivesFor, strike, strikePost } from "./strike.ts";
import { breakOut, clearUp, isEndless, prepare } from "./weather.ts";

/** An anchor that hasn't come by then isn't coming: the run is struck where it is. */
const LATEST_INSTANT_MS = 9_000;
const HUNG_AFTER_MS = 60_000;
/** What a process that was killed had sent by then arrives. */
const AFTERMATH_MS = 100;

/**
 * Plays one case and gathers the evidence.
 *
 * @param action the directory of action.yml
 * @param onLine called with every line of the log, and with what happens to the run
 */
export async function play(
  drawn: Case,
  action: string | URL,
  onLine: (line: string) => void = () => {},
): Promise<Evidence> {
  await using sandbox = await Sandbox.start();
  prepare(sandbox, drawn);
  const lag = watchLag();
  const run = startAction({
    action,
    with: inputsOf(drawn, sandbox),
    secrets: [sandbox.apiKey],
    keep: true,
    onLine: (line, stage) => onLine(`${stage}| ${line}`),
    ...jobOf(drawn),
  });
  const watch = new Watch(run);
  const over = new AbortController();
  let hung = false;
  const hungTimer = setInterval(() => {
    hung = true;
    run.kill();
  }, HUNG_AFTER_MS);
  const finished = run.finished.finally(() => over.abort());
  attendPost(run, sandbox, drawn, over.signal);

  let struckAt: number | undefined;
  const struck = untilInstant(run, sandbox, drawn, over.signal).then(
    async () => {
      if (over.signal.aborted) return;
      onLine(`**** ${drawn.mode} / ${drawn.server}`);
      const broken = breakOut(sandbox, drawn);
      await strike(run, drawn, () => {
        struckAt = Date.now();
      });
      await broken;
    },
  );
  const { jobOutputs: _, ...said } = await finished;
  await struck;
  clearInterval(hungTimer);
  await sleep(AFTERMATH_MS);
  return {
    mode: drawn.mode,
    server: drawn.server,
    inputs: drawn.inputs,
    struckAt,
    hung,
    lagMs: lag.stop(),
    said,
    around: watch.end(),
    apiKey: sandbox.apiKey,
    exports: sandbox.acceptedExports,
    jobs: sandbox.acceptedExports.map(({ jobId }) => truthOf(sandbox, jobId)),
    backupJobs: sandbox.state.jobs
      .filter(({ type }) => type === "BACKUP")
      .map(({ jobId }) => truthOf(sandbox, jobId)),
    journal: sandbox.journal,
    refused: sandbox.violations,
  };
}

export function inputsOf({ inputs }: Case, sandbox: Sandbox) {
  const { wait, onCancel, backup, summary, timeout } = inputs;
  return {
    "api-key": sandbox.apiKey,
    "base-url": sandbox.url,
    "cluster-id": ids.cluster,
    "integration-id": ids.integration,
    "backup-id": backup === "id" ? ids.olderBackup : backup,
    wait: String(wait),
    summary: String(summary),
    "on-cancel": onCancel,
    ...(timeout === undefined ? {} : { timeout: `${timeout}s` }),
  };
}

export async function untilInstant(
  run: Run,
  sandbox: Sandbox,
  { anchor: { at, withinMs }, delay }: Case,
  over: AbortSignal,
): Promise<void> {
  const quiet = () => {};
  await Promise.race([
    reached(at, run, sandbox).catch(quiet),
    sleep(LATEST_INSTANT_MS, undefined, { signal: over }).catch(quiet),
  ]);
  const waitMs = delay * withinMs;
  if (waitMs > 0) await sleep(waitMs, undefined, { signal: over }).catch(quiet);
}

async function reached(at: Anchor, run: Run, sandbox: Sandbox): Promise<void> {
  switch (at.on) {
    case "spawn":
      return;
    case "output":
      await run.waitForOutput(at.name);
      return;
    default:
      await (at.on === "seen"
        ? sandbox.waitForRequest(at.route, at.n)
        : sandbox.waitForResponse(at.route, at.n));
  }
}

/** What happens when the post step begins, if there is one. */
export async function attendPost(
  run: Run,
  sandbox: Sandbox,
  drawn: Case,
  over: AbortSignal,
): Promise<void> {
  try {
    await run.waitForLine(/^Post job cleanup/, "post");
    await clearUp(sandbox, drawn);
    if (!isEndless(drawn)) return;
    await sleep(postLivesFor(drawn), undefined, { signal: over });
    strikePost(run, drawn);
  } catch {
    // It never began, or it is over.
  }
}

function truthOf(sandbox: Sandbox, jobId: string): TrueJob {
  const { status, endedAt } = sandbox.job(jobId);
  const job = sandbox.state.jobs.find((each) => each.jobId === jobId);
  const cancelling = job?.cancellation;
  return {
    jobId,
    status,
    endedAt,
    runsOn:
      endedAt === undefined &&
      !Number.isFinite(cancelling?.takesMs ?? Infinity),
    cancelAsked: cancelling !== undefined,
  };
}

function watchLag(): { stop(): number } {
  const EVERY_MS = 25;
  let worst = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    worst = Math.max(worst, now - last - EVERY_MS);
    last = now;
  }, EVERY_MS);
  return {
    stop: () => {
      clearInterval(timer);
      return Math.round(worst);
    },
  };
}
