import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ids } from "../support/fake-zilliz/index.ts";
import { CASES } from "./example-cases.ts";
import { FAILS, runScenario, withInputs } from "./scenario.ts";
import { readWorkflow } from "./workflow.ts";

// Every workflow in examples/ runs as it is written, with jobs, conditions and matrices evaluated as GitHub does. Only what
// a reader's own account has is replaced: the secret, and the address of Zilliz Cloud.

const fileAt = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const example = (name: string) => readWorkflow(fileAt(`examples/${name}.yml`));

describe.concurrent.for(Object.entries(CASES))("%s", ([name, cases]) => {
  test.for(Object.entries(cases))("%s", async ([, expected]) => {
    const workflow = withInputs(example(name), expected.with ?? {});
    const seen = await runScenario(workflow, expected);
    for (const key of ["results", "reached", "statuses"] as const)
      if (expected[key]) expect(seen[key]).toEqual(expected[key]);
    if (expected.commands) expect(seen.traces.commands).toEqual(expected.commands);
    if (expected.exported)
      expect(seen.exports).toEqual(expected.exported.map((each) => expect.objectContaining(each)));
    if (expected.sent)
      expect(seen.posts).toEqual(expected.sent.map((path) => expect.stringMatching(path)));
  });
});

describe.concurrent("what one example alone shows", () => {
  test("fleet: one cluster that fails stops no other, and the run fails", async () => {
    const { results, jobs, reached } = await runScenario(example("fleet"), {
      exports: 2,
      before: ({ state }) => {
        for (const backup of state.backups)
          if (backup.clusterId === ids.cluster) backup.status = "DELETED";
      },
    });
    expect(results).toEqual({ export: "failure", gather: "failure" });
    const each = jobs.export?.matrixJobs.map(({ result }) => result);
    expect(each).toEqual(["failure", "success"]);
    expect(reached.slice(-1)).toEqual(["gather: exit 1"]);
    const [gathered] = jobs.gather?.steps ?? [];
    expect(JSON.parse(gathered?.summary ?? "")).toEqual({
      production: "failed",
      staging: "succeeded",
    });
  });

  test("start-now-check-later: deploys nothing if the tests fail, and does not cancel", async () => {
    const workflow = example("start-now-check-later");
    const [, tests] = workflow.jobs.test?.steps ?? [];
    Object.assign(tests ?? {}, { run: "./test.sh && exit 1" });
    const { results, traces, posts } = await runScenario(workflow);
    expect(results).toEqual({ start: "success", test: "failure", release: "skipped" });
    expect(traces.commands).toEqual(["test.sh"]);
    expect(posts).toEqual([expect.stringMatching(/\/export$/)]);
  });

  test("attach: needs the ID of the job", async () => {
    await expect(runScenario(example("attach"))).rejects.toThrow("job-id is missing");
  });

  const { $id } = JSON.parse(fileAt("docs/receipt.schema.json"));

  test.for([
    [{}, "success", "succeeded"],
    [{ state: FAILS }, "failure", "failed"],
  ] as const)("receipt: %j", async ([scenario, release, status]) => {
    const seen = await runScenario(example("receipt"), scenario);
    expect(seen.results).toEqual({ release });
    const receipt = JSON.parse(seen.traces.artifacts["export-receipt"] ?? "");
    expect(receipt.status).toBe(status);
    const step = seen.jobs.release?.steps.find(({ run }) => run !== undefined);
    expect(JSON.parse(step?.run?.outputs.receipt ?? "")).toEqual(receipt);
    // The receipt of an export that failed is kept, and not signed.
    const subject = { subject: "out/app.tar.gz", type: $id };
    expect(seen.traces.attestations).toEqual(
      status === "failed" ? [] : [{ ...subject, predicate: receipt }],
    );
  });
});

describe("every example", () => {
  const names = readdirSync(new URL("../../examples", import.meta.url))
    .filter((name) => name.endsWith(".yml"))
    .map((name) => name.replace(/\.yml$/, ""));

  test("runs here or in verify.test.ts, except the probe, which has no step of this action", () => {
    const verified = ["freshness", "release-gate-verified", "two-runs"];
    const here = [...Object.keys(CASES), ...verified, "receipt", "probe"];
    expect(names.toSorted()).toEqual(here.toSorted());
  });

  test.for(names)("%s follows the rules", (name) => {
    const text = fileAt(`examples/${name}.yml`);
    expect(fileAt("README.md")).toContain(`- [${name}.yml](examples/${name}.yml): `);
    const jobs = Object.values(readWorkflow(text).jobs);
    // No expression in a shell, a time limit for each job, and no newer run that cancels an export.
    for (const { run = "" } of jobs.flatMap(({ steps = [] }) => steps))
      expect(run).not.toMatch(/\$\{\{/);
    const limits = text.match(/^ {4}timeout-minutes: \d+/gm);
    expect(limits).toHaveLength(jobs.length);
    expect(text).not.toMatch(/^ *cancel-in-progress: true/m);
  });
});
