import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { watchJob } from "../../src/export/watch-job.ts";
import { ConcurrentRuns } from "../../src/zilliz/concurrent-runs.ts";
import { FakeClock } from "../support/fake-clock.ts";
import { Sandbox } from "../support/fake-zilliz/index.ts";
import { BUCKET, CLOUDS, type Cloud, OFFLINE, PREFIX } from "../support/in-process-verify.ts";
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

/** The peak of the sub-action's resident memory, in bytes, while it lists so many objects. */
export async function residentWhileListing(cloud: Cloud, count: number): Promise<number> {
  await using storage = await CLOUDS[cloud].start();
  const modifiedAt = new Date();
  storage.buckets.set(
    BUCKET,
    Array.from({ length: count }, (_, index) => ({
      key: `${PREFIX}binlogs/insert_log/449${index % 7}12345678901/${index % 10}/44912345678${index}`,
      bytes: 1_024,
      etag: "d41d8cd98f00b204e9800998ecf8427e",
      modifiedAt,
    })),
  );
  return await residentAtExit([join(ACTION, "dist/verify/index.js")], {
    ...OFFLINE,
    ...storage.env,
    INPUT_URI: CLOUDS[cloud].uri,
    "INPUT_MAX-AGE": "1h",
    "INPUT_MIN-OBJECTS": String(count),
    "INPUT_MIN-BYTES": "1",
    INPUT_TIMEOUT: "10m",
    INPUT_SUMMARY: "false",
  });
}

/** The peak of Node.js itself, doing nothing, in bytes. */
export const residentOfNode = () => residentAtExit(["-e", "0"], {});

/** The process must succeed: one that ended early would have little memory. */
async function residentAtExit(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const file = join(folder, "peak");
  const output = join(folder, "output");
  writeFileSync(output, "");
  const report = `import { writeFileSync } from "node:fs";
    import { isMainThread } from "node:worker_threads";
    if (isMainThread) process.on("exit", () =>
      writeFileSync(${JSON.stringify(file)}, String(process.resourceUsage().maxRSS)));`;
  try {
    const child = launch(
      ["--import", `data:text/javascript,${encodeURIComponent(report)}`, ...args],
      { ...env, GITHUB_OUTPUT: output },
    );
    await ended(child);
    if (child.exitCode !== 0) throw new Error(`the process ended with ${child.exitCode}`);
    return Number(readFileSync(file, "utf8")) * 1024;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
