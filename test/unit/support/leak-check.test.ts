import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import type { StepResult } from "../../support/fake-runner/index.ts";
import { leakCheck, type Written } from "../../support/leak-check/leak-check.ts";
import { type Surroundings, SurroundingsRecorder } from "../../support/leak-check/surroundings.ts";
import { PAUSE, proceed, startReady } from "./fake-runner/fixture.ts";

/** Titles and environments of processes can be read. */
const PROC = existsSync("/proc/self/environ");
const KEY = "0123456789abcdef".repeat(4);
const ODD = `a"b\\c%d+e/f'g`.repeat(4);
const STREAMS = { stdout: "", stderr: "", outputs: {}, state: {} };
const NOTHING: Written & Surroundings = {
  ...{ log: "", outputs: {}, state: {}, summaries: [], annotations: [] },
  main: STREAMS as unknown as StepResult,
  post: undefined,
  ...{ files: {}, processes: [], peakBytes: 0 },
};

test("a run that passes the key to a child, a title and a file is found", async () => {
  const run = await startReady({
    keep: true,
    node: process.execPath,
    main: `
      import { spawn } from "node:child_process";
      import { writeFileSync } from "node:fs";
      const { RUNNER_TEMP, GITHUB_WORKSPACE } = process.env;
      process.title = "export with ${KEY}";
      writeFileSync(RUNNER_TEMP + "/handover", "${KEY.slice(5, 30)}");
      writeFileSync(GITHUB_WORKSPACE + "/receipt.json", "${btoa(KEY)}");
      spawn("/bin/sh", ["-c", ${JSON.stringify(PAUSE)}], { env: { SECRET: "${KEY}" }, stdio: "inherit" });`,
  });
  const recorder = new SurroundingsRecorder(run);
  proceed(run);
  const written = await run.finished;
  const surroundings = recorder.end();
  expect(leakCheck(KEY, written, surroundings)).toEqual([
    ...(PROC ? ["processes' titles and environments"] : []),
    "file handover",
    "file receipt.json",
  ]);
  const withKey = surroundings.processes.filter((facet) => facet.includes(KEY));
  expect(withKey).toHaveLength(PROC ? 2 : 0);
  expect(surroundings.peakBytes > 0).toBe(PROC);
});

test.for([
  ["log", { log: `Bearer ${KEY}` }],
  ["log", { log: `ends in ${KEY.slice(23, 41)}` }],
  ["summary", { summaries: [KEY.slice(0, 32)] }],
  ["log", { log: btoa(`Bearer${KEY}`) }],
  ["log", { log: btoa(`Bearer ${KEY}`) }],
  ["log", { log: btoa(`Bearer: ${KEY}`) }],
  ["log", { log: Buffer.from(KEY).toString("hex") }],
  ["log", { log: JSON.stringify({ ODD }) }],
  ["log", { log: `/v2/jobs?key=${encodeURIComponent(ODD)}` }],
  ["outputs", { outputs: { reason: KEY } }],
  ["state", { state: { phase: KEY } }],
  ["annotations", { annotations: [{ level: "error", message: KEY }] }],
  ["file a.phase", { files: { "file a.phase": `{"reason":"${KEY}"}` } }],
  ["processes' titles and environments", { processes: [`sh KEY=${KEY}`] }],
] as const)("the key is found in the %s: %j", ([place, change]) => {
  const written = { ...NOTHING, ...change };
  const found = [KEY, ODD].flatMap((key) => leakCheck(key, written, written));
  expect(found).toEqual([place]);
});

test("the line that masks the key is the only one in the streams that may hold it", () => {
  const found = (stdout: string) =>
    leakCheck(KEY, { ...NOTHING, main: { ...STREAMS, stdout } as unknown as StepResult }, NOTHING);
  expect(found(`::add-mask::${KEY}\n`)).toEqual([]);
  expect(found(`::add-mask::${KEY}\n::debug::${KEY}\n`)).toEqual(["raw streams"]);
});
