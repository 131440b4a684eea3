import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";
import { PUBLIC_HOSTS } from "../../tools/probe/documented.ts";
import {
  HELP,
  OptionMistakes,
  readOptions,
} from "../../tools/probe/options.ts";
import { ids } from "../support/fake-zilliz/index.ts";
import { bend, bends } from "./bends.ts";
import { differencesIn, stage } from "./stage.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const fileAt = (path: string) => readFileSync(join(ROOT, path), "utf8");

/** Runs a command in a clone, as a shell step of a workflow would. */
async function run(command: string, env: Record<string, string>) {
  const { PATH = "" } = process.env;
  const child = spawn("bash", ["-e", "-c", command], {
    cwd: ROOT,
    env: { PATH, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text) => {
      output += text;
    });
  const { promise, resolve } = Promise.withResolvers<number | null>();
  child.on("close", resolve);
  return { exitCode: await promise, output };
}

describe("examples/probe.yml", () => {
  const workflow = parse(fileAt("examples/probe.yml"));
  const { steps } = workflow.jobs.probe;
  const step = steps.at(-1);

  /** The step as the runner would run it. */
  async function play(alter?: (of: Awaited<ReturnType<typeof stage>>) => void) {
    const staged = await stage();
    const { sandbox, options } = staged;
    alter?.(staged);
    const folder = mkdtempSync(join(tmpdir(), "probe-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const summary = join(folder, "summary.md");
    const known: Record<string, string> = {
      "secrets.ZILLIZ_API_KEY": options.apiKey,
      "inputs.cluster-id": ids.cluster,
      "inputs.job-id": options.jobId ?? "",
      "inputs.base-url": sandbox.url,
    };
    const env: Record<string, string> = { GITHUB_STEP_SUMMARY: summary };
    for (const [name, value] of Object.entries<string>(step.env)) {
      env[name] = value.replaceAll(/\$\{\{ (\S+) \}\}/g, (_, expression) => {
        const filled = known[expression];
        if (filled === undefined) throw new Error(`not known: ${expression}`);
        return filled;
      });
    }
    const result = await run(step.run, env);
    return { ...result, sandbox, summary: readFileSync(summary, "utf8") };
  }

  test("asks for nothing but to read, and runs no code that is not pinned", () => {
    expect(Object.keys(workflow.on)).toEqual(["workflow_dispatch"]);
    expect(workflow.permissions).toEqual({});
    expect(workflow.jobs.probe.permissions).toEqual({ contents: "read" });
    const [checkout, install] = steps;
    expect(checkout.uses).toMatch(/^actions\/checkout@[0-9a-f]{40}$/);
    expect(checkout.with).toEqual({
      repository: "OWNER/export-zilliz-cloud-backup",
      ref: "v1",
      "persist-credentials": false,
    });
    // The key is in no environment but that of the probe.
    expect(install).toEqual({ run: "npm ci" });
    expect(steps).toHaveLength(3);
    const { "base-url": url } = workflow.on.workflow_dispatch.inputs;
    expect(url.default).toBe(
      parse(fileAt("action.yml")).inputs["base-url"].default,
    );
  });

  test("is green and says so in the summary where all is as expected", async () => {
    const { exitCode, output, summary, sandbox } = await play();
    expect(output).toContain(`-----\n${summary}`);
    expect(exitCode).toBe(0);
    expect(summary).toMatch(/^### Probe of Zilliz Cloud: as expected\n/);
    expect(output).toContain(
      "https://github.com/OWNER/export-zilliz-cloud-backup/issues/new?template=live-report.yml",
    );
    expect(sandbox.journal.every(({ method }) => method === "GET")).toBe(true);
    expect(sandbox.violations).toEqual([]);
    expect(sandbox.journal).toHaveLength(12);
  });

  test("is red and names all in the summary where the service is bent", async () => {
    const { exitCode, summary } = await play(({ sandbox }) =>
      bend(sandbox, bends),
    );
    expect(exitCode).toBe(1);
    expect(differencesIn(summary).toSorted()).toEqual(
      bends.flatMap(({ says }) => says).toSorted(),
    );
  });
});

test("ends with 2 and one sentence where the key is refused", async () => {
  const { sandbox } = await stage();
  const { exitCode, output } = await run("node tools/probe/probe.ts", {
    ZILLIZ_API_KEY: "f".repeat(40),
    ZILLIZ_BASE_URL: sandbox.url,
  });
  expect(exitCode).toBe(2);
  expect(output).toMatch(
    /^The API key is refused, HTTP 401, code 21119\. [^\n]*\n$/,
  );
});

describe("options", () => {
  const env = { ZILLIZ_API_KEY: "key-of-somebody" };

  test("have defaults, which are those of the action", () => {
    const options = readOptions([], { ...env, ZILLIZ_CLUSTER_ID: "" });
    expect(options).toEqual({
      apiKey: "key-of-somebody",
      baseUrl: new URL(parse(fileAt("action.yml")).inputs["base-url"].default),
      clusterId: undefined,
      backupId: undefined,
      jobId: undefined,
      integrationId: undefined,
      timeoutMs: 10_000,
      report: undefined,
    });
    expect(fileAt("action.yml")).toContain(`https://${PUBLIC_HOSTS[1]}`);
  });

  test("come before the environment", () => {
    const options = readOptions(["--job-id", "job-1", "--timeout", "0.5"], {
      ...env,
      ZILLIZ_JOB_ID: "job-2",
      ZILLIZ_BACKUP_ID: "backup-2",
    });
    expect(options).toMatchObject({
      jobId: "job-1",
      backupId: "backup-2",
      timeoutMs: 500,
    });
  });

  test("are judged, all at once, without a word of the key", () => {
    const read = () =>
      readOptions(
        [
          "--cluster-id",
          "../x",
          "--base-url",
          "http://example.org",
          "--timeout",
          "0",
        ],
        { ZILLIZ_API_KEY: "Bearer abcdefgh" },
      );
    expect(read).toThrow(OptionMistakes);
    const { message } = (() => {
      try {
        return read() as never;
      } catch (error) {
        return error as Error;
      }
    })();
    expect(message.split("\n").map((line) => line.split(" ")[0])).toEqual([
      "ZILLIZ_API_KEY",
      "--base-url",
      "--cluster-id",
      "--timeout",
    ]);
    expect(message).not.toContain("abcdefgh");
  });

  test.for([
    ["--api-key", "abcdefgh"],
    ["--api-key=abcdefgh"],
    ["abcdefgh"],
    ["--job-id"],
  ])("that nobody knows are refused, and not repeated: %j", (args) => {
    const read = () => readOptions(args, env);
    expect(read).toThrow(OptionMistakes);
    expect(read).not.toThrow("abcdefgh");
  });

  test("are all in the help, which --help asks for", () => {
    expect(readOptions(["--help"], {})).toBeUndefined();
    for (const name of ["cluster-id", "backup-id", "job-id", "integration-id"])
      expect(HELP).toMatch(
        new RegExp(
          `--${name} +ZILLIZ_${name.toUpperCase().replace("-", "_")} `,
        ),
      );
  });
});
