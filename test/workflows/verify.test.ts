import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { FakeS3 } from "../support/fake-storage/index.ts";
import { FAILS, runScenario, SHORT } from "./scenario.ts";
import { readWorkflow } from "./workflow.ts";

// The whole way: the simulated Zilliz Cloud writes the objects of an export into a stand-in for S3, AWS's own SDK lists
// them, and the release goes on or does not. These tests are not concurrent, as the SDK reads the environment.

const fileAt = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const example = (name: string) => readWorkflow(fileAt(`examples/${name}.yml`));
const RELEASE = [
  "release: actions/checkout",
  "release: export",
  "release: aws-actions/configure-aws-credentials",
  "release: verify",
];
const WROTE_NOTHING = { exportPlan: { ...SHORT, writesNothing: true } };

describe("the verified gate", () => {
  test("deploys once the objects were seen in the bucket", async () => {
    await using storage = await new FakeS3().listen();
    const seen = await runScenario(example("release-gate-verified"), { storage });
    expect(seen.results).toEqual({ release: "success" });
    expect(seen.reached).toEqual([...RELEASE, "release: ./deploy.sh"]);
    const [, exported, , verified] = seen.jobs.release?.steps ?? [];
    expect(verified?.outputs).toMatchObject({
      verified: "true",
      "object-count": "4",
      uri: exported?.outputs.uri,
      "console-url": exported?.outputs["console-url"],
    });
  });

  test("stays shut though Zilliz Cloud reports SUCCESSFUL, if nothing is there", async () => {
    await using storage = await new FakeS3().listen();
    storage.buckets.set("acme-release-backups", []);
    const seen = await runScenario(example("release-gate-verified"), {
      storage,
      state: WROTE_NOTHING,
    });
    expect(seen.statuses).toEqual(["succeeded"]);
    expect(seen.results).toEqual({ release: "failure" });
    expect(seen.reached).toEqual(RELEASE);
    const verified = seen.jobs.release?.steps.at(-1);
    expect(verified?.outputs.verified).toBe("false");
    expect(verified?.summary).toContain("### ❌ The export is not in the bucket");
  });

  test("does not look if the export fails", async () => {
    await using storage = await new FakeS3().listen();
    const seen = await runScenario(example("release-gate-verified"), { storage, state: FAILS });
    expect(seen.results).toEqual({ release: "failure" });
    expect(storage.requests).toEqual([]);
  });
});

describe("the check of freshness", () => {
  test.for([
    ["2026-11-23T05:00:00Z", "success"],
    ["2026-11-23T03:00:00Z", "failure"],
  ] as const)("with an export of %s is a %s", async ([modifiedAt, result]) => {
    await using storage = await new FakeS3().listen();
    storage.put("acme-release-backups", "zilliz-export/a/b/1-1/x", 5, new Date(modifiedAt));
    const seen = await runScenario(example("freshness"), { storage });
    expect(seen.results).toEqual({ freshness: result });
  });
});

test("two runs: the second one attaches to what the first one started, and verifies it", async () => {
  const workflow = example("two-runs");
  const { start, finish } = workflow.jobs;
  // Here the second run follows at once.
  for (const job of [start, finish]) delete job?.if;
  Object.assign(finish ?? {}, { needs: "start" });
  await using storage = await new FakeS3().listen();
  const seen = await runScenario(workflow, { storage });
  expect(seen.errors).toEqual([]);
  expect(seen.results).toEqual({ start: "success", finish: "success" });
  expect(seen.statuses).toEqual(["started", "succeeded"]);
  expect(seen.jobs.finish?.steps.at(-1)?.outputs).toMatchObject({
    verified: "true",
    "object-count": "4",
  });
});

test("the steps of docs/verify.md run as they are pasted", async () => {
  const [steps = ""] = [...fileAt("docs/verify.md").matchAll(/```yaml\n(.*?)```/gs)].map(
    ([, yaml = ""]) => yaml,
  );
  const workflow = readWorkflow(steps);
  for (const job of Object.values(workflow.jobs)) job.permissions = { "id-token": "write" };
  await using storage = await new FakeS3().listen();
  const seen = await runScenario(workflow, { storage, checkedOut: true });
  expect(seen.traces.commands).toEqual(["deploy.sh"]);
});
