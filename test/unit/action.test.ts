import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { SavedState } from "../../src/state/saved-state.ts";
import { ids, type Sandbox, type SandboxState } from "../support/fake-zilliz/index.ts";
import { type ActionOptions, ActionScenario } from "../support/in-process-action.ts";

type Inputs = Record<string, string | undefined>;

const FOR_EVER = { times: Number.POSITIVE_INFINITY };
const LONG = { durationMs: 600_000 };
const RUNNING: Partial<SavedState> = {
  phase: "running",
  facts: { jobId: "job-0", clusterId: ids.cluster, projectIds: [ids.project] },
};

/** A job that an earlier step left running. */
function leaveJob({ state }: Sandbox): void {
  state.jobs.push({
    jobId: "job-0",
    type: "EXPORT",
    projectId: ids.project,
    clusterId: ids.cluster,
    createdAt: 0,
    plan: { finalStatus: "never" },
  });
}

describe("a run of the main step", () => {
  it("reports a success in outputs, log and summary, and exits with 0", async () => {
    await using scenario = await ActionScenario.start();
    const outcome = await scenario.run();
    const [{ jobId = "", directory = "" } = {}] = scenario.zilliz.acceptedExports;
    expect(outcome.exitCode).toBe(0);
    expect(outcome.annotations).toEqual([]);
    expect(outcome.outputs).toMatchObject({
      "job-id": jobId,
      status: "succeeded",
      "remote-status": "SUCCESSFUL",
      progress: "100",
      "backup-id": ids.newestBackup,
      "integration-id": ids.integration,
      directory,
    });
    expect(outcome.outputs).not.toHaveProperty("reason");
    expect(outcome.outputs).not.toHaveProperty("cancel-outcome");
    expect(directory).toBe(`zilliz-export/${ids.cluster}/${ids.newestBackup}/4711-3/`);
    expect(outcome.log).toContain(`Export job ${jobId} succeeded`);
    expect(outcome.summaries).toHaveLength(1);
    for (const known of [jobId, ids.newestBackup, ids.cluster, directory])
      expect(outcome.summaries[0]).toContain(`\`${known}\``);
    expect(JSON.parse(outcome.outputs.receipt ?? "")).toMatchObject({
      status: "succeeded",
      requests: { sent: scenario.zilliz.journal.length, retried: 0 },
    });
    expect(outcome.state?.phase).toBe("done");
  });

  it("takes the default of an input that is empty", async () => {
    await using scenario = await ActionScenario.start();
    const names = ["backup-id", "directory", "wait", "timeout", "poll-interval"]
      .concat(["on-cancel", "cancel-path", "summary", "resume"])
      .map((name) => [name, ""]);
    const { exitCode, summaries } = await scenario.run(Object.fromEntries(names));
    expect([exitCode, summaries.length]).toEqual([0, 1]);
  });

  it("writes no summary when `summary` is false", async () => {
    await using scenario = await ActionScenario.start();
    const { exitCode, summaries } = await scenario.run({ summary: "false" });
    expect([exitCode, summaries]).toEqual([0, []]);
  });

  it("takes the key from the environment", async () => {
    await using scenario = await ActionScenario.start();
    const env = { ZILLIZ_API_KEY: scenario.zilliz.apiKey };
    const { exitCode, masked } = await scenario.run({ "api-key": undefined }, { env });
    expect(exitCode).toBe(0);
    expect(masked[0]).toBe(scenario.zilliz.apiKey);
  });

  it("folds the checks in the log, and shows polls only to a debugger", async () => {
    await using scenario = await ActionScenario.start();
    const { log } = await scenario.run();
    expect(log).toMatch(/\[group\]Pre-flight checks\n[^[]*Region: passed\.[^[]*\[endgroup\]/);
    const polls = log.match(/\[debug\].*, progress \d+, request ID \w+/g);
    expect(polls).toHaveLength(scenario.zilliz.requests("describeJob").length);
  });

  const cancelled = { status: "cancelled", "cancel-outcome": "confirmed" };
  it.each<[string, SandboxState["exportPlan"], Inputs, ActionOptions, object]>([
    ["failure", { finalStatus: "FAILED", reason: "No role." }, {}, {}, { status: "failed" }],
    ["timeout", LONG, { timeout: "2s" }, {}, { status: "timed-out" }],
    ["cancel", LONG, {}, { cancelOn: "describeJob" }, cancelled],
  ])(
    "reports a %s once, as an error with a summary, and exits with 1",
    async (_, exportPlan, inputs, options, expected) => {
      await using scenario = await ActionScenario.start({ exportPlan });
      const { exitCode, outputs, errors, summaries } = await scenario.run(inputs, options);
      expect([exitCode, errors.length, summaries.length]).toEqual([1, 1, 1]);
      expect(outputs).toMatchObject(expected);
      expect(outputs.reason).toBeTruthy();
      const { status, reason } = outputs;
      expect(JSON.parse(outputs.receipt ?? "")).toMatchObject({ status, reason });
    },
  );

  it("asks the post step to try again when Zilliz Cloud can't be reached to cancel", async () => {
    await using scenario = await ActionScenario.start({ exportPlan: LONG });
    for (const endpoint of ["cancel", "describeJob"] as const)
      scenario.zilliz.fault(endpoint, { kind: "reset", when: "before" }, FOR_EVER);
    const { outputs, state } = await scenario.run({}, { cancelOn: "describeJob" });
    expect(outputs["cancel-outcome"]).toBe("unreachable");
    expect(state?.phase).toBe("running");
  });
});

describe("inputs that can't be used", () => {
  it.each<[string, Inputs, string[]]>([
    ["no key", { "api-key": undefined }, ["api-key"]],
    [
      "conflicts beside invalid values",
      {
        "cluster-id": undefined,
        "integration-name": "release-bucket",
        "backup-id": ids.olderBackup,
        "max-backup-age": "24h",
        directory: "/a/../{branch}",
        timeout: "soon",
      },
      ["cluster-id", "integration-name", "max-backup-age", "directory", "timeout"],
    ],
    [
      "a job, and what only an export has",
      { "job-id": "job-0", "dry-run": "true" },
      ["integration-id", "dry-run"],
    ],
    ["a key that is a word of the state", { "api-key": "progress" }, ["api-key"]],
    ["a key in quotation marks", { "api-key": `"${"k".repeat(40)}"` }, ["api-key"]],
  ])("are all reported before any request: %s", async (_, inputs, names) => {
    await using scenario = await ActionScenario.start();
    const outcome = await scenario.run(inputs);
    expect(outcome.exitCode).toBe(1);
    expect(outcome.outputs.status).toBe("failed");
    expect(outcome.errors).toHaveLength(1);
    for (const shown of [outcome.errors[0], outcome.summaries[0]]) {
      for (const name of names) expect(shown).toContain(`- \`${name}\``);
      expect(shown).toContain("No export was started");
    }
    expect(JSON.parse(outcome.outputs.receipt ?? "").requests.sent).toBe(0);
    expect(scenario.zilliz.journal).toEqual([]);
  });

  it("write no receipt to an invalid path", async () => {
    await using scenario = await ActionScenario.start();
    const env = { GITHUB_WORKSPACE: mkdtempSync(join(tmpdir(), "workspace-")) };
    const { apiKey } = scenario.zilliz;
    for (const path of [`${apiKey}.json`, "a\nb", "../receipt.json"])
      await scenario.run({ "receipt-path": path, timeout: "soon" }, { env });
    await scenario.run({ "receipt-path": "out/receipt.json", timeout: "soon" }, { env });
    expect(readdirSync(env.GITHUB_WORKSPACE)).toEqual(["out"]);
    rmSync(env.GITHUB_WORKSPACE, { recursive: true });
  });

  it.each(["", " ", "\n"])("report the key %j as missing", async (key) => {
    await using scenario = await ActionScenario.start();
    const { errors, masked } = await scenario.run({ "api-key": key });
    expect(errors[0]).toContain("`api-key` is missing");
    expect(masked).toEqual([]);
  });

  it("leave the export open in the post step, and say so", async () => {
    await using scenario = await ActionScenario.start();
    const { exitCode, errors, posts } = await scenario.run({ timeout: "soon" }, { state: RUNNING });
    expect(exitCode).toBe(1);
    expect(errors[0]).toContain("job-0");
    expect(errors[0]).toContain("may still be running");
    expect(posts).toEqual([]);
  });
});

describe("a run of the post step", () => {
  it("cancels the job that the main step left open", async () => {
    await using scenario = await ActionScenario.start();
    leaveJob(scenario.zilliz);
    const outcome = await scenario.run({}, { state: RUNNING });
    expect(outcome.exitCode).toBe(1);
    expect(outcome.outputs).toMatchObject({
      "job-id": "job-0",
      status: "cancelled",
      "cancel-outcome": "confirmed",
    });
    expect(outcome.posts).toEqual([`/v2/projects/${ids.project}/jobs/job-0/cancel`]);
    expect(outcome.summaries[0]).toContain("post step");
    expect(outcome.state?.phase).toBe("done");
  });

  it.each<[string, Partial<SavedState>]>([
    ["is done", { ...RUNNING, phase: "done" }],
    ["started nothing", { phase: "idle", facts: {} }],
  ])("does nothing when the main step %s", async (_, state) => {
    await using scenario = await ActionScenario.start();
    const outcome = await scenario.run({}, { state });
    expect(outcome).toMatchObject({
      exitCode: 0,
      outputs: {},
      annotations: [],
      log: "",
      summaries: [],
    });
    expect(scenario.zilliz.journal).toEqual([]);
  });
});

describe("an environment that can't be used", () => {
  const elsewhere = { "base-url": "https://zilliz.invalid" };
  const PENDING = { state: "success", context: "c", description: "done", targetUrl: "" } as const;

  it("ends main before any request, with the variable's name", async () => {
    await using scenario = await ActionScenario.start();
    const env = { https_proxy: "socks5h://proxy.corp" };
    const { exitCode, outputs, errors, summaries } = await scenario.run(elsewhere, { env });
    expect([exitCode, outputs.status, errors.length]).toEqual([1, "failed", 1]);
    for (const shown of [errors[0], summaries[0]]) {
      expect(shown).toContain("https_proxy");
      expect(shown).toContain("No export was started");
    }
  });

  it.each<[string, Partial<SavedState>, string, RegExp]>([
    ["a job", RUNNING, "in-progress", /job-0.*may still be running/],
    [
      "a lost start",
      { phase: "starting", facts: { backupId: "backup9" } },
      "start-unknown",
      /backup9/,
    ],
    [
      "a backup",
      { phase: "backing-up", facts: { backupJobId: "job-7", backupId: "backup9" } },
      "in-progress",
      /job-7.*may still be running/,
    ],
  ])("does not keep post from reporting %s", async (_, state, status, message) => {
    await using scenario = await ActionScenario.start();
    const env = { https_proxy: "%" };
    const outcome = await scenario.run(elsewhere, { env, state });
    expect(outcome.exitCode).toBe(1);
    expect(outcome.outputs.status).toBe(status);
    expect(outcome.errors.join()).toMatch(message);
    expect(outcome.summaries).toHaveLength(1);
  });

  it.each<[string, Partial<SavedState>]>([
    ["a job that has been reported", { phase: "done", facts: { jobId: "job-0" } }],
    ["nothing", { phase: "idle", facts: {} }],
  ])("does not make post say that %s may still be running", async (_, state) => {
    await using scenario = await ActionScenario.start();
    const options = { state: { ...state, pendingCommitStatus: PENDING } };
    for (const outcome of [
      await scenario.run(elsewhere, { ...options, env: { https_proxy: "%" } }),
      await scenario.run({ timeout: "never" }, options),
    ]) {
      expect(outcome).toMatchObject({ exitCode: 0, errors: [], outputs: {}, summaries: [] });
      expect(outcome.annotations.map(({ level }) => level)).toEqual(["warning"]);
    }
  });

  it("is one that the run needs: what it doesn't use does no harm", async () => {
    await using scenario = await ActionScenario.start();
    const env = { https_proxy: "%", HTTPS_PROXY: "socks5h://x", http_proxy: "%", no_proxy: "%" };
    expect(await scenario.run({}, { env })).toMatchObject({ exitCode: 0, annotations: [] });
  });
});

describe("a runner's file that can't be written", () => {
  it.each<[NonNullable<ActionOptions["fullDisk"]>[number], number]>([
    ["setOutput", 1],
    ["summary", 0],
  ])("is reported: without %s the exit code is %i", async (file, exitCode) => {
    await using scenario = await ActionScenario.start();
    const outcome = await scenario.run({}, { fullDisk: [file] });
    expect(outcome.exitCode).toBe(exitCode);
    expect(outcome.log).toMatch(/Export job .* succeeded/);
    const said = outcome.annotations.map(({ message }) => message).join();
    expect(said).toContain("ENOSPC");
    if (exitCode === 1) expect(said).toMatch(/[Ee]xport job job-\w+/);
  });

  it("keeps the export from being started when the state can be saved nowhere", async () => {
    await using scenario = await ActionScenario.start();
    const outcome = await scenario.run({}, { fullDisk: ["saveState"] });
    expect(outcome.exitCode).toBe(1);
    expect(outcome.errors).toHaveLength(1);
    expect(outcome.posts).toEqual([]);
  });

  it.each(["/no/such/file", ""])(
    "is found before anything is started: outputs in %j",
    async (GITHUB_OUTPUT) => {
      await using scenario = await ActionScenario.start();
      const outcome = await scenario.run({}, { env: { GITHUB_OUTPUT } });
      expect(outcome.exitCode).toBe(1);
      expect(outcome.errors[0]).toMatch(/outputs can't be written.*No export was started/s);
      expect(scenario.zilliz.journal).toEqual([]);
    },
  );

  it("is found before anything is started, and does no harm: the summary", async () => {
    await using scenario = await ActionScenario.start();
    const outcome = await scenario.run({}, { env: { GITHUB_STEP_SUMMARY: "/no/such/file" } });
    expect(outcome.exitCode).toBe(0);
    expect(outcome.annotations).toEqual([
      expect.objectContaining({ level: "warning", title: "The job summary can't be written" }),
    ]);
  });

  it.each(["setOutput", "summary"] as const)(
    "does not keep a cancel from the job: %s",
    async (file) => {
      await using scenario = await ActionScenario.start({ exportPlan: LONG });
      const { errors, posts } = await scenario.run(
        {},
        { fullDisk: [file], cancelOn: "describeJob" },
      );
      expect(posts.at(-1)).toMatch(/\/cancel$/);
      expect(errors[0]).toMatch(/Export job job-\w+ was cancelled/);
    },
  );
});

describe("the key", () => {
  const halves = (key: string) => [key.slice(0, 32), key.slice(32)];

  it.each<[string, (key: string) => string, (key: string) => string[]]>([
    ["with blanks around it", (key) => `  ${key}\n`, (key) => [key]],
    [
      "in two lines",
      (key) => halves(key).join("\r\n"),
      (key) => [halves(key).join("\r\n"), ...halves(key)],
    ],
    [
      "after the header's name",
      (key) => `Authorization: Bearer ${key}`,
      (key) => [`Authorization: Bearer ${key}`, "Authorization:", key],
    ],
    [
      "before a word",
      (key) => `${key} production`,
      (key) => [`${key} production`, key, "production"],
    ],
  ])("is masked before anything else %s", async (_, given, masked) => {
    await using scenario = await ActionScenario.start();
    const { apiKey } = scenario.zilliz;
    const outcome = await scenario.run({ "api-key": given(apiKey) });
    expect(outcome.masked.slice(0, masked(apiKey).length)).toEqual(masked(apiKey));
  });

  it.each<[string, (key: string) => Inputs]>([
    ["an ID, with Bearer", (key) => ({ "cluster-id": `Bearer ${key}` })],
    ["an ID, without a key", (key) => ({ "api-key": "", "cluster-id": key })],
    ["a URL and paths", (key) => ({ "base-url": `https://${key}@zilliz.example`, directory: key })],
    [
      "every other input",
      (key) => ({ wait: key, summary: key, timeout: key, "on-cancel": key, "poll-interval": key }),
    ],
    ["api-key, after a name", (key) => ({ "api-key": `KEY=${key}` })],
    ["api-key, twice", (key) => ({ "api-key": key + key })],
    ["api-key, cut short", (key) => ({ "api-key": key.slice(0, 40) })],
  ])("is not repeated when it is in the wrong place: %s", async (_, inputs) => {
    await using scenario = await ActionScenario.start();
    const outcome = await scenario.run(inputs(scenario.zilliz.apiKey));
    expect(outcome.exitCode).toBe(1);
    expect(outcome.errors).toHaveLength(1);
  });

  /** JSON that spells every character with an escape. */
  const escaped = (text: string) =>
    Array.from(text, (unit) => unit.charCodeAt(0))
      .map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`)
      .join("");

  it.each<[string, (key: string) => string]>([
    ["as it is", (key) => `Bearer ${key}`],
    ["in escapes", (key) => escaped(key)],
    ["where a long text is cut", (key) => "x".repeat(960) + key],
    ["in escapes where a longer text is cut", (key) => escaped("x".repeat(3_970) + key)],
    ["in a colour", (key) => escaped(`\u001b[31m${halves(key).join("\u001b[0m")}`)],
  ])("is not shown when the server repeats it %s", async (_, reason) => {
    await using scenario = await ActionScenario.start({
      exportPlan: { finalStatus: "FAILED", reason: "REASON" },
    });
    const text = reason(scenario.zilliz.apiKey);
    const body = (reply: object) => JSON.stringify(reply).replace("REASON", () => text);
    scenario.zilliz.fault("describeJob", { kind: "rewrite", body }, FOR_EVER);
    const { outputs } = await scenario.run();
    expect(outputs.status).toBe("failed");
  });

  it("is not joined in the summary when invisible characters divide it", async () => {
    const apiKey = "ab_cd+ef_gh+ij_kl+mn_op+";
    const reason = `${"x".repeat(990)}${Array.from(apiKey).join("\u200b")}`;
    const plan = { finalStatus: "FAILED" as const, reason };
    await using scenario = await ActionScenario.start({ exportPlan: plan }, { apiKey });
    const { outputs, summaries } = await scenario.run();
    expect(outputs.reason).toContain("***");
    expect(summaries[0]).not.toMatch(/ab(_|&#95;)/);
  });

  it("is redacted though it has characters that encodings escape", async () => {
    const apiKey = `a"b\\c%d+e/f'g<h>i&j=k`.repeat(3);
    const plan = { finalStatus: "FAILED" as const, reason: `You sent Bearer ${apiKey}` };
    await using scenario = await ActionScenario.start({ exportPlan: plan }, { apiKey });
    const { outputs } = await scenario.run();
    expect(outputs.reason).toBe("You sent Bearer ***");
  });
});
