import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { Scenario } from "./scenario.ts";

// The job of the README has `permissions: {}` and no GitHub token: what a step is not given it can't misuse.

/** Runs before the action, in its process: notes what it was given, and where it connects to. */
const WITNESS = `import { appendFileSync } from "node:fs";
import { Socket } from "node:net";
const note = (what) => appendFileSync(process.env.NOTES, JSON.stringify(what) + "\\n");
note({ env: process.env });
const { connect } = Socket.prototype;
Socket.prototype.connect = function (...args) {
  const [options] = Array.isArray(args[0]) ? args[0] : args;
  note({ to: options.host + ":" + options.port });
  return connect.apply(this, args);
};
`;

interface Notes {
  env?: Record<string, string>;
  to?: string;
}

test("the step of the README needs no token, is given none, and connects to Zilliz Cloud alone", async () => {
  const folder = mkdtempSync(join(tmpdir(), "least-"));
  const [witness, notes] = [join(folder, "w.mjs"), join(folder, "notes")];
  writeFileSync(witness, WITNESS);
  await using scenario = await Scenario.start({ state: { exportPlan: { durationMs: 500 } } });
  const result = await scenario.finish(
    {},
    {
      github: { token: null },
      env: { NODE_OPTIONS: `--import=${pathToFileURL(witness)}`, NOTES: notes },
    },
  );
  const seen: Notes[] = readFileSync(notes, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  rmSync(folder, { recursive: true });

  expect(result.conclusion).toBe("success");
  expect(result.outputs.status).toBe("succeeded");
  expect(result.summaries.join()).toContain("Backup exported");
  expect(result.annotations).toEqual([]);

  const environments = seen.flatMap(({ env }) => (env ? [env] : []));
  expect(environments).toHaveLength(2); // main and post
  for (const env of environments) {
    const tokens = Object.entries(env).filter(([name]) => /TOKEN/i.test(name));
    // An input that is not given is there, and empty.
    expect(tokens).toEqual([["INPUT_GITHUB-TOKEN", ""]]);
    expect(Object.keys(env).filter((name) => /^ACTIONS_/.test(name))).toEqual([]);
  }
  const hosts = new Set(seen.flatMap(({ to }) => (to ? [to] : [])));
  expect([...hosts]).toEqual([new URL(scenario.sandbox.url).host]);
});
