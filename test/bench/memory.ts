import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { watchJob } from "../../src/export/watch-job.ts";
import { ConcurrentRuns } from "../../src/zilliz/concurrent-runs.ts";
import { FakeClock } from "../support/fake-clock.ts";
import { Sandbox } from "../support/fake-zilliz/index.ts";
import { ScriptedZilliz, success } from "../support/scripted-zilliz.ts";
import { ACTION, createStepEnv, ended, launch } from "./process.ts";

const HOUR_MS = 3_600_000;

/**
 * The heap after each of so many hours of polling one job, on a fake clock. It polls every five seconds, more often than
 * the action does, so that what a poll leaves behind would show.
 */
export async function heapAfterHours(hours: number): Promise<number[]> {
  setFlagsFromString("--expose-gc");
  const gc: () => void = runInNewContext("gc");
  const clock = new FakeClock();
  const cloud = new ScriptedZilliz(clock, ({ at }) => ({
    afterMs: 50,
    outcome: success({
      jobId: "job-1",
      status: "IN_PROGRESS",
      progress: String(Math.floor((at / HOUR_MS / hours) * 99)),
    }),
  }));
  const heaps: number[] = [];
  for (let hour = 1; hour <= hours; hour += 1) {
    clock.schedule(hour * HOUR_MS, () => {
      // What the fakes record is not the action's.
      cloud.requests.length = 0;
      clock.sleeps.length = 0;
      gc();
      heaps.push(process.memoryUsage().heapUsed);
    });
  }
  await watchJob("job-1", {
    zilliz: cloud.client,
    clock,
    signal: new AbortController().signal,
    deadline: hours * HOUR_MS + 1_000,
    inputs: { pollInterval: 5_000 },
    concurrentRuns: new ConcurrentRuns(1, clock),
    onJob: () => {},
    onRetry: () => {},
  });
  return heaps;
}

/** The peak of the bundle's resident memory, in bytes, after so many polls of a job. */
export async function residentAfter(polls: number): Promise<number> {
  await using sandbox = await Sandbox.start();
  await using step = await createStepEnv(sandbox);
  sandbox.state.exportPlan = { durationMs: HOUR_MS };
  const child = launch([join(ACTION, "dist/index.js")], {
    ...step.env,
    "INPUT_POLL-INTERVAL": "1s",
  });
  await sandbox.waitForResponse("describeJob", polls);
  const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
  child.kill("SIGKILL");
  await ended(child);
  return Number(/^VmHWM:\s*(\d+) kB$/m.exec(status)?.[1]) * 1024;
}
