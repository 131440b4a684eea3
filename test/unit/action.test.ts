import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { SavedState } from "../../src/state/saved-state.ts";
import { ids, type Sandbox } from "../support/fake-zilliz/index.ts";
import { type ActionOptions, ActionScenario } from "../support/in-process-action.ts";

type Inputs = Record<string, string | undefined>;

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

  it.each<[string, Inputs]>([
    [
      "that are empty",
      Object.fromEntries(
        ["backup-id", "directory", "wait", "timeout", "poll-interval"]
          .concat(["on-cancel", "cancel-path", "summary", "resume"])
          .map((name) => [name, ""]),
      ),
    ],
    [
      "that are written out",
      {
        "backup-id": "latest",
        "backup-type": "cluster",
        "creation-method": "any",
        "dry-run": "False",
        wait: "True",
      },
    ],
  ])("takes the defaults of inputs %s", async (_, inputs) => {
    await using scenario = await ActionScenario.start();
    const { exitCode, summaries } = await scenario.run(inputs);
    expect(exitCode).toBe(0);
    expect(summaries).toHaveLength(1);
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

  it.each<[string, (zilliz: Sandbox) => void, Inputs, ActionOptions, object]>([
    [
      "failure",
      ({ state }) => {
        state.exportPlan = { finalStatus: "FAILED", reason: "No role." };
      },
      {},
      {},
      { status: "failed", reason: "No role." },
    ],
    [
      "timeout",
      ({ state }) => {
        state.exportPlan = LONG;
      },
      { timeout: "2s" },
      {},
      { status: "timed-out", "remote-status": "IN_PROGRESS" },
    ],
    [
      "lost response",
      (zilliz) => {
        zilliz.fault("export", { kind: "reset", when: "after" });
      },
      {},
      {},
      { status: "start-unknown" },
    ],
    [
      "cancel",
      ({ state }) => {
        state.exportPlan = LONG;
      },
      {},
      { cancelOn: "describeJob" },
      { status: "cancelled", "cancel-outcome": "confirmed" },
    ],
  ])(
    "reports a %s once, as an error with a summary, and exits with 1",
    async (_, arrange, inputs, options, outputs) => {
      await using scenario = await ActionScenario.start();
      arrange(scenario.zilliz);
      const outcome = await scenario.run(inputs, options);
      expect(outcome.exitCode).toBe(1);
      expect(outcome.outputs).toMatchObject(outputs);
      expect(outcome.errors).toHaveLength(1);
      expect(outcome.summaries).toHaveLength(1);
      expect(outcome.outputs.reason).toBeTruthy();
      expect(JSON.parse(outcome.outputs.receipt ?? "")).toMatchObject({
        status: outcome.outputs.status,
        reason: outcome.outputs.reason,
      });
    },
  );

  it("asks the post step to try again when Zilliz Cloud can't be reached to cancel", async () => {
    await using scenario = await ActionScenario.start({ exportPlan: LONG });
    for (const endpoint of ["cancel", "describeJob"] as const)
      scenario.zilliz.fault(
        endpoint,
        { kind: "reset", when: "before" },
        { times: Number.POSITIVE_INFINITY },
      );
    const { outputs, state } = await scenario.run({}, { cancelOn: "describeJob" });
    expect(outputs["cancel-outcome"]).toBe("unreachable");
    expect(state?.phase).toBe("running");
  });
});

describe("inputs that can't be used", () => {
  it.each<[string, Inputs, string[]]>([
    ["no key", { "api-key": undefined }, ["api-key"]],
    [
      "several at once",
      { "cluster-id": "", timeout: "soon", wait: "maybe" },
      ["cluster-id", "timeout", "wait"],
    ],
    [
      "conflicts beside invalid values",
      {
        "cluster-id": undefined,
        "integration-name": "release-bucket",
        "backup-id": ids.olderBackup,
        "max-backup-age": "24h",
        directory: "/a/../{branch}",
      },
      ["cluster-id", "integration-name", "max-backup-age", "directory"],
    ],
    [
      "a job, and what only an export has",
      { "job-id": "job-0", "dry-run": "true" },
      ["integration-id", "dry-run"],
    ],
    ["a token with a blank", { "github-token": "ghs 1" }, ["github-token"]],
    ["a token that is a word", { "github-token": "true" }, ["github-token"]],
    ["a key that is a word", { "api-key": "progress" }, ["api-key"]],
    ["a key in quotation marks", { "api-key": `"${"k".repeat(40)}"` }, ["api-key"]],
    [
      "what was pasted",
      {
        "cluster-id": "https://cloud.zilliz.com/clusters/in01-a0",
        "integration-id": '"integ-1"',
        directory: "s3://acme/exports/",
        "base-url": "https://api.cloud.zilliz.com/v2",
        "receipt-path": "/tmp/receipt.json",
      },
      ["cluster-id", "integration-id", "directory", "base-url", "receipt-path"],
    ],
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

  it.each(["https_proxy", "HTTPS_PROXY"])(
    "ends main before any request, with the variable's name: %s",
    async (variable) => {
      await using scenario = await ActionScenario.start();
      const env = { [variable]: "socks5h://proxy.corp" };
      const outcome = await scenario.run(elsewhere, { env });
      expect(outcome.exitCode).toBe(1);
      expect(outcome.outputs.status).toBe("failed");
      expect(outcome.errors).toHaveLength(1);
      for (const shown of [outcome.errors[0], outcome.summaries[0]]) {
        expect(shown).toContain(variable);
        expect(shown).toContain("No export was started");
      }
    },
  );

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
      "cancelled",
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
    ["as it is", (key) => key, (key) => [key]],
    ["with blanks around it", (key) => `  ${key}\n`, (key) => [key]],
    [
      "in two lines",
      (key) => halves(key).join("\n"),
      (key) => [halves(key).join("\n"), ...halves(key)],
    ],
    [
      "in two lines of Windows",
      (key) => halves(key).join("\r\n"),
      (key) => [halves(key).join("\r\n"), ...halves(key)],
    ],
    [
      "after the header's name",
      (key) => `Authorization: Bearer ${key}`,
      (key) => [`Authorization: Bearer ${key}`, "Authorization:", key],
    ],
    ["after Bearer", (key) => `Bearer ${key}`, (key) => [`Bearer ${key}`, key]],
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
    ["cluster-id", (key) => ({ "cluster-id": key })],
    ["cluster-id, with Bearer", (key) => ({ "cluster-id": `Bearer ${key}` })],
    ["cluster-id, twice", (key) => ({ "cluster-id": `${key} ${key}` })],
    ["cluster-id alone", (key) => ({ "api-key": "", "cluster-id": key })],
    ["backup-id", (key) => ({ "backup-id": key })],
    ["integration-id", (key) => ({ "integration-id": key })],
    ["directory", (key) => ({ directory: `${key}/` })],
    ["base-url", (key) => ({ "base-url": `https://${key}@zilliz.example` })],
    ["cancel-path", (key) => ({ "cancel-path": `/v2/${key}/cancel?` })],
    ["timeout", (key) => ({ timeout: key })],
    [
      "every other input",
      (key) => ({ wait: key, summary: key, "on-cancel": key, "poll-interval": key }),
    ],
    ["api-key, in quotes", (key) => ({ "api-key": `"${key}"` })],
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
  const plain = (text: string) => JSON.stringify(text).slice(1, -1);

  describe.each([
    ["plain", plain],
    ["in escapes", escaped],
  ])("that the server repeats %s", (_, spell) => {
    it.each<[string, (key: string) => string]>([
      ["as it is", (key) => `Bearer ${key}`],
      ["where a long text is cut", (key) => "x".repeat(960) + key],
      ["where a longer text is cut", (key) => "x".repeat(3_970) + key],
      ["with something invisible in it", (key) => halves(key).join("\u200b")],
      ["in a colour", (key) => `\u001b[31m${halves(key).join("\u001b[0m")}`],
    ])("is not shown: %s", async (_, reason) => {
      await using scenario = await ActionScenario.start({
        exportPlan: { finalStatus: "FAILED", reason: "REASON" },
      });
      const said = spell(reason(scenario.zilliz.apiKey));
      scenario.zilliz.fault(
        "describeJob",
        {
          kind: "rewrite",
          body: (reply) => JSON.stringify(reply).replace("REASON", () => said),
        },
        { times: Number.POSITIVE_INFINITY },
      );
      const { outputs } = await scenario.run();
      expect(outputs.status).toBe("failed");
    });
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
    await using scenario = await ActionScenario.start(
      {
        exportPlan: {
          finalStatus: "FAILED",
          reason: `You sent Bearer ${apiKey}`,
        },
      },
      { apiKey },
    );
    const { outputs } = await scenario.run();
    expect(outputs.reason).toBe("You sent Bearer ***");
  });
});
