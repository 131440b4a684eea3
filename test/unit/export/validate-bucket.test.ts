import { describe, expect, it } from "vitest";
import { savedState } from "../../support/context.ts";
import { ActionScenario } from "../../support/in-process-action.ts";
import {
  INTEGRATION,
  job,
  type MainScenario,
  RUNNING,
  runStep,
} from "../../support/main-scenario.ts";
import {
  apiError,
  connectionReset,
  httpError,
  type ScriptedResponse,
  success,
} from "../../support/scripted-zilliz.ts";

const NAMED = { request: { integration: { name: "release" } } };
const NEW = { request: { backup: { kind: "new" as const } } };

/** What a run's log has of the check, and its warnings. */
async function bucketCheck(scenario: MainScenario) {
  const outcome = await runStep(scenario);
  const { runner } = outcome;
  const lines = runner.texts("group").filter((line) => line.startsWith("Bucket: "));
  return { ...outcome, lines, warnings: runner.texts("warning") };
}

describe("a bucket that Zilliz Cloud validates", () => {
  it.each<[string, MainScenario]>([
    ["by its integration's ID", {}],
    ["by its integration's name", NAMED],
    ["for a new backup", NEW],
  ])("is validated once with what its description has: %s", async (_, scenario) => {
    const { result, calls, requests, lines, warnings } = await bucketCheck(scenario);
    expect([result.success, calls.validateBucket, warnings]).toEqual([true, 1, []]);
    expect(requests.find(({ path }) => path.endsWith("/validate"))?.body).toEqual({
      projectId: "proj-1",
      regionId: "aws-us-west-2",
      bucketName: "acme",
      externalCred: INTEGRATION.externalCred,
    });
    expect(lines).toEqual([expect.stringMatching(/^Bucket: passed\. .*acme.*creates nothing/)]);
  });

  it("is validated without the fields of other clouds", async () => {
    const externalCred = { roleArn: null, accountName: "acme", clientId: "c", tenantId: "t" };
    const described = success({ ...INTEGRATION, externalCred });
    const { requests } = await runStep({ responses: { describeIntegration: described } });
    const { body } = requests.find(({ path }) => path.endsWith("/validate")) ?? {};
    const expected = { accountName: "acme", clientId: "c", tenantId: "t" };
    expect(body).toMatchObject({ externalCred: expected });
    expect(Object.keys((body as typeof INTEGRATION).externalCred).toSorted()).toEqual(
      Object.keys(expected),
    );
  });

  it.each(["try assume role failed.", ""])(
    "is a warning if it fails with the reason %j, and the export starts",
    async (message) => {
      const validateBucket = success({ success: false, message });
      const { result, sent, lines, warnings } = await bucketCheck({
        responses: { validateBucket },
      });
      expect([result.success, sent]).toEqual([true, ["exportBackup"]]);
      const reason = message === "" ? "gives no reason" : "reports: try assume role failed";
      expect(lines).toEqual([expect.stringMatching(`^Bucket: warning\\. .*integ-1.*${reason}$`)]);
      expect(warnings).toEqual([expect.stringContaining(reason)]);
    },
  );

  it("is a warning also if a value of the credential is a word of the response", async () => {
    const externalCred = { roleArn: "true", externalId: "success" };
    const responses = {
      describeIntegration: success({ ...INTEGRATION, externalCred }),
      validateBucket: success({ success: false, message: "no" }),
    };
    const { lines } = await bucketCheck({ responses });
    expect(lines).toEqual([expect.stringMatching(/^Bucket: warning\. .*reports: no$/)]);
  });

  it.each<[string, ScriptedResponse["outcome"]]>([
    ["HTTP 403", httpError(403)],
    ["HTTP 404", httpError(404)],
    ["HTTP 503", httpError(503)],
    ["HTTP 429", httpError(429)],
    ["an error code", apiError(96_013)],
    ["a timeout", "silence"],
    ["a reset", connectionReset()],
    ["no result", success({})],
    ["an odd result", success({ success: "yes" })],
    ["no data", { body: '{"code":0}' }],
    ["a page", { body: "<html>" }],
  ])("is skipped in one line of the log after %s", async (_, validateBucket) => {
    const { result, sent, lines, warnings, requests } = await bucketCheck({
      responses: { validateBucket },
    });
    expect([result.success, sent, warnings]).toEqual([true, ["exportBackup"], []]);
    expect(lines).toEqual([expect.stringMatching(/^Bucket: skipped\. .*acme/)]);
    const at = (end: string) => requests.find(({ path }) => path.endsWith(end))?.at ?? 0;
    expect(at("/export") - at("/validate")).toBeLessThanOrEqual(15_000);
  });

  it.each([
    { externalCred: undefined },
    { externalCred: {} },
    { externalCred: { roleArn: null } },
    { externalCred: "secret" },
    { bucketName: undefined },
    { regionId: undefined },
  ])("is not validated when the description has %j", async (fields) => {
    const responses = { describeIntegration: success({ ...INTEGRATION, ...fields }) };
    const { result, calls, lines, warnings } = await bucketCheck({ responses });
    expect([result.success, calls.validateBucket]).toEqual([true, undefined]);
    expect(lines).toEqual([expect.stringContaining("Bucket: skipped. ")]);
    // It is in a warning only beside another check.
    const expected = "regionId" in fields ? [expect.stringMatching(/Region: .*\nBucket: /)] : [];
    expect(warnings).toEqual(expected);
  });

  it.each<[string, MainScenario]>([
    [
      "an integration in ERROR",
      { responses: { describeIntegration: success({ ...INTEGRATION, status: "ERROR" }) } },
    ],
    [
      "the post step",
      {
        state: savedState({
          phase: "running",
          facts: { jobId: "job-1", integrationId: "integ-1" },
        }),
      },
    ],
    ["a job to attach to", { attachTo: { jobId: "job-1", clusterId: "in01-cluster" } }],
  ])("is not validated for %s", async (_, scenario) => {
    expect((await runStep(scenario)).calls).not.toHaveProperty("validateBucket");
  });

  it("does not keep a cancel waiting", async () => {
    const { result, sent } = await runStep({
      cancelDuring: "validateBucket",
      responses: { validateBucket: "silence", ...RUNNING },
    });
    expect([result.status, sent]).toEqual(["cancelled", []]);
  });

  it.each<[string, ScriptedResponse["outcome"], string]>([
    ["skipped", httpError(404), "3 of 4 checks passed, 1 was skipped"],
    ["warning", success({ success: false }), "3 of 4 checks passed, 1 gave a warning"],
  ])("is %s in a dry run", async (expected, validateBucket, text) => {
    const { result, runner } = await runStep({
      request: { dryRun: true },
      responses: { validateBucket, describeJob: job("SUCCESSFUL") },
    });
    expect(result.checks?.at(-1)).toMatchObject({ name: "Bucket", result: expected });
    expect(result.message).toContain(text);
    expect(runner.texts("warning")).toHaveLength(expected === "warning" ? 1 : 0);
  });
});

it("a bucket that can't be used is a warning, and the run's log shows it", async () => {
  const validateBucket = success({ success: false, message: "try assume role failed." });
  const { runner } = await runStep({ responses: { validateBucket } });
  const log = runner.events.flatMap((event) => {
    if (event.kind === "group") return event.text;
    return event.kind === "warning" ? `Warning: ${event.title}\n${event.text}` : [];
  });
  await expect(`${log.join("\n")}\n`).toMatchFileSnapshot("__snapshots__/bucket-warning.log");
});

describe("the credential of a bucket", () => {
  const credential = ["arn:aws:iam::123456789012:role/zilliz-export", "zilliz-external-5f2b"];
  const quoted = `can't use ${credential.join(" with ")}`;

  it.each<[string, number, object]>([
    ["a failed validation", 200, { code: 0, data: { success: false, message: quoted } }],
    ["a rejection", 400, { code: 400, message: quoted }],
    ["an outage", 503, { code: 503, message: quoted }],
  ])("is not shown when the response quotes it: %s", async (_, status, body) => {
    for (const dryRun of ["false", "true"]) {
      await using scenario = await ActionScenario.start();
      scenario.zilliz.fault(
        "validateBucket",
        { kind: "reply", when: "after", status, body },
        { times: 100 },
      );
      const outcome = await scenario.run({ "dry-run": dryRun });
      expect([outcome.exitCode, outcome.masked.at(-1)]).toEqual([0, credential[1]]);
      const shown = JSON.stringify({ ...outcome, masked: undefined });
      expect(shown).toContain("can't use *** with ***");
      for (const value of credential) expect(shown).not.toContain(value);
    }
  });

  it("is not shown when a job's reason quotes the external ID", async () => {
    await using scenario = await ActionScenario.start();
    const { exportPlan } = scenario.zilliz.state;
    Object.assign(exportPlan, { finalStatus: "FAILED", reason: `No role for ${credential[1]}` });
    const { exitCode, masked: _, ...outcome } = await scenario.run();
    expect(exitCode).toBe(1);
    const shown = JSON.stringify(outcome);
    expect(shown).toContain("No role for ***");
    expect(shown).not.toContain(credential[1]);
  });
});
