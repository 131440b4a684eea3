import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";
import { createZillizClient } from "../../../src/zilliz/client.ts";
import type { Http } from "../../../src/zilliz/http.ts";
import { formOf } from "../../../tools/probe/compare.ts";
import { endpoints } from "../../../tools/probe/documented.ts";
import { HELP, InvalidOptions, type Options, readOptions } from "../../../tools/probe/options.ts";
import { main, probe } from "../../../tools/probe/probe.ts";
import { type ReadOnlyClient, readOnly } from "../../../tools/probe/reader.ts";
import { type EndpointName, type Fault, ids, Sandbox } from "../../support/fake-zilliz/index.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const fileAt = (path: string) => readFileSync(join(ROOT, path), "utf8");
const JOB = "job-03e1eefbd82dmo2oeb8pe2";

/** A simulated Zilliz Cloud with a job, and the options of a user who wants everything checked. */
async function start(given: Partial<Options> = {}) {
  const sandbox = await Sandbox.start();
  onTestFinished(() => sandbox.close());
  sandbox.state.jobs.push({
    jobId: JOB,
    type: "EXPORT",
    projectId: ids.project,
    clusterId: ids.cluster,
    createdAt: Date.now(),
    plan: { durationMs: 3_600_000 },
  });
  const options: Options = {
    apiKey: sandbox.apiKey,
    baseUrl: new URL(sandbox.url),
    ids: { clusterId: ids.cluster, jobId: JOB },
    ...given,
  };
  return { sandbox, options };
}

async function run(options: Options, timeoutMs = 5_000) {
  const lines: string[] = [];
  const print = (line: string) => lines.push(line);
  const result = await probe(options, print, timeoutMs);
  const differences = [...result.report.matchAll(/^ {2}- (.*)$/gm)];
  return {
    ...result,
    lines,
    output: `${lines.join("\n")}\n${result.report}`,
    differences: differences.map(([, difference]) => difference),
  };
}

const reply = (status: number, body: unknown): Fault => ({
  kind: "reply",
  when: "before",
  status,
  body,
});

// biome-ignore lint/suspicious/noExplicitAny: a tampered response has no type.
type Body = any;

/** Changes every response of an endpoint. */
function tamper(
  sandbox: Sandbox,
  endpoint: EndpointName | "*",
  change: (body: Body) => Body,
  headers = {},
) {
  sandbox.fault(
    endpoint,
    { kind: "rewrite", body: (body: Body) => change(body) ?? body, headers },
    { times: Number.POSITIVE_INFINITY },
  );
}

test("a service as documented has no differences, and is only read, each endpoint by its name", async () => {
  const { sandbox, options } = await start();
  const before = structuredClone(sandbox.state);
  for (const unknownTimes of ["empty", "null", "absent"] as const) {
    sandbox.state.unknownTimes = unknownTimes;
    const { exitCode, report, lines, differences } = await run(options);
    expect(differences).toEqual([]);
    expect(exitCode).toBe(0);
    expect(report).toMatch(/^### Probe of Zilliz Cloud: as expected\n/);
    expect(lines).toHaveLength(13);
    expect(lines.filter((line) => !/: as expected/.test(line))).toEqual([]);
  }
  expect(sandbox.violations).toEqual([]);
  expect(sandbox.state).toEqual({ ...before, unknownTimes: "absent" });
  const requested = sandbox.journal.map(
    ({ method, path }) =>
      `${method} ${path.replaceAll(/(?<=\w\/)(in\d\d-|backup\d+_|job-|integ-)[^/]+/g, "{}")}`,
  );
  const names = endpoints.map(({ name }) =>
    name.replace(/\?.*| for .*/, "").replaceAll(/\{\w+\}/g, "{}"),
  );
  expect(new Set(requested)).toEqual(new Set(names));
});

describe("a difference is reported, with what the action makes of it", () => {
  const fields: [EndpointName, string, unknown, string][] = [
    [
      "describeJob",
      "progress",
      17,
      "is a number like <99>, but its documented type is string. The action reads it all the same.",
    ],
    [
      "describeJob",
      "status",
      "PAUSED",
      'is "PAUSED", but documented is PENDING, IN_PROGRESS, SUCCESSFUL, FAILED, CANCELING, CANCELED. The action reads it all the same.',
    ],
    [
      "describeJob",
      "reason",
      { no: 1 },
      "is object, but its documented type is string. The action does without it.",
    ],
    [
      "describeBackup",
      "createTime",
      "2026-11-25 05:31",
      "is <9999-99-99?99:99>, but its documented form is 2024-07-30T16:49:50Z. The action reads it all the same.",
    ],
    ["describeBackup", "storageClass", "COLD", "is not documented. The action does not read it."],
    [
      "describeCluster",
      "regionId",
      "Frankfurt",
      "is <aaaaaaaaa>, but its documented form is aws-…. The action reads it all the same.",
    ],
    [
      "describeIntegration",
      "externalCred",
      "arn",
      "is <aaa>, but its documented type is object. The action does without it.",
    ],
  ];

  test("for each field, each header, and once for all entries of a list", async () => {
    const { sandbox, options } = await start();
    for (const endpoint of new Set(fields.map(([name]) => name))) {
      const changed = fields.filter(([name]) => name === endpoint);
      tamper(sandbox, endpoint, ({ data }) => {
        for (const [, field, value] of changed) if (data) data[field] = value;
      });
    }
    tamper(
      sandbox,
      "listBackups",
      ({ data }) => {
        for (const backup of data.backups) backup.size = "5";
      },
      { requestid: null, date: null },
    );
    const { exitCode, differences } = await run(options);
    const expected = fields.map(([, field, , says]) => `\`data.${field}\` ${says}`);
    expect(differences.toSorted()).toEqual(
      [
        ...expected,
        "`data.backups[].size` is <9>, but its documented type is number. The action reads it all the same. (4 times)",
        "The header `requestid` is missing. The action does not read it.",
        "The header `date` is missing. The action does not read it.",
      ].toSorted(),
    );
    expect(exitCode).toBe(1);
  });

  const whole: [EndpointName, (body: Body) => Body, RegExp[]][] = [
    [
      "listIntegrations",
      ({ data, ...body }) => ({
        ...body,
        data: { ...data, storageIntegrations: undefined, found: [] },
      }),
      [
        /`data.found` is not documented/,
        /`data.storageIntegrations` is missing. The action can't use it/,
        /The action can't use the response: `integration-name` fails/,
      ],
    ],
    [
      "listBackups",
      ({ data }) => {
        data.pageSize = 10;
      },
      [/`data.pageSize` is a number like <99>, but documented is 100/],
    ],
    [
      "describeCluster",
      (body) => ({ ...body, code: String(body.code) }),
      [/`code` is <9>, but its documented type is number. The action reads it/],
    ],
    [
      "describeBackup",
      ({ data, ...body }) => ({ ...body, ...data }),
      [/`data` is missing/, /`backupId` is not documented/],
    ],
    [
      "describeJob",
      ({ data }) => {
        if (data) data.jobId = "job-1";
      },
      [/The action can't use the response: it polls again until its time limit, and fails/],
    ],
    [
      "validateBucket",
      ({ data }) => {
        if (data) delete data.success;
      },
      [
        /`data.success` is missing. The action can't use it/,
        /The action can't use the response: it does not check the bucket before it starts/,
      ],
    ],
  ];

  test("for each response that has another shape", async () => {
    const { sandbox, options } = await start({
      ids: { clusterId: ids.cluster, jobId: JOB, integrationId: ids.integration },
    });
    for (const [endpoint, change] of whole) tamper(sandbox, endpoint, change);
    const { exitCode, differences } = await run(options);
    for (const each of whole.flatMap(([, , says]) => says))
      expect(differences).toContainEqual(expect.stringMatching(each));
    expect(exitCode).toBe(1);
  });

  test("in how an unknown job is rejected", async () => {
    const { sandbox, options } = await start();
    const { errors } = sandbox.state;
    errors.jobNotFound = { ...errors.jobNotFound, code: 96_099 };
    const { exitCode, lines } = await run(options);
    expect(lines).toContainEqual(
      expect.stringMatching(
        /unknown jobId: differs: HTTP 200, code 96099, but code 96026 is documented\. The action's advice: \w/,
      ),
    );
    expect(exitCode).toBe(1);
  });

  test.for([
    "",
    null,
    [],
    {},
    { code: 0 },
    { code: 0, data: [[null]] },
    { code: 0, data: { count: -1, backups: null } },
    { code: {}, message: [] },
  ])("when %j is every response but the first", async (body) => {
    const { sandbox, options } = await start();
    sandbox.fault(
      "*",
      { kind: "reply", when: "before", status: 200, body: JSON.stringify(body) },
      { after: 1, times: 1_000 },
    );
    expect((await run(options)).exitCode).toBe(1);
    expect(sandbox.violations).toEqual([]);
  });
});

describe("what can't be compared", () => {
  const faults: [string, Fault, number, RegExp][] = [
    ["a permission", reply(403, { code: 96016 }), 0, /rejected, HTTP 403, code 96016\. \w/],
    ["an unknown ID", reply(404, { code: 96026 }), 0, /HTTP 404, code 96026\. Check the job/],
    ["a rate limit", { kind: "too-many-requests", retryAfter: 1 }, 0, /not checked: rate-limited/],
    ["silence", { kind: "hang", when: "before" }, 2, /: no response\. /],
    ["a reset", { kind: "reset", when: "after" }, 2, /: no response\. /],
    [
      "a gateway's page",
      { kind: "html", when: "after", status: 502 },
      2,
      /: HTTP 502, no response of the API/,
    ],
  ];

  test.for(faults)("is named: %s", async ([, fault, code, says]) => {
    const { sandbox, options } = await start();
    sandbox.fault("describeJob", fault);
    const { exitCode, lines } = await run(options, fault.kind === "hang" ? 300 : undefined);
    expect(lines).toContainEqual(expect.stringMatching(says));
    expect(exitCode).toBe(code);
  });

  test("is no difference without an ID", async () => {
    const { options } = await start({ ids: {} });
    const { exitCode, lines } = await run(options);
    expect(exitCode).toBe(0);
    expect(lines).toContain("GET /v2/jobs/{jobId}: not checked: no jobId");
  });

  test("ends the probe after the first request: a wrong key, no server", async () => {
    const { sandbox, options } = await start({ apiKey: "f".repeat(40) });
    const { exitCode, lines } = await run(options);
    expect(lines).toEqual([
      expect.stringMatching(
        /^GET \/v2\/projects: rejected, HTTP 401, code 21119\. Check the API key/,
      ),
    ]);
    expect(exitCode).toBe(2);
    await sandbox.disconnect();
    expect((await run(options)).exitCode).toBe(2);
  });
});

describe("nothing can be sent that creates or cancels", () => {
  const sent: string[] = [];
  const http: Http = async ({ method }) => {
    sent.push(method);
    return { status: 500, headers: {}, body: "" };
  };
  const zilliz = createZillizClient({
    baseUrl: new URL("http://127.0.0.1"),
    apiKey: "k",
    userAgent: "u",
    http: readOnly(http),
  });

  test("whatever method of the client is called", async () => {
    const cancel = zilliz.cancelJob("/v2/jobs/{job_id}/cancel", {
      projectId: undefined,
      jobId: "job-1",
    });
    await expect(cancel).rejects.toThrow("POST is not a reading request");
    await expect(zilliz.createBackup("in01-1")).rejects.toThrow("POST is not");
    const to = { integrationId: "integ-1", directory: "x/" };
    await expect(zilliz.exportBackup("in01-1", "b", to)).rejects.toThrow("POST is not");
    expect(sent).toEqual([]);
    await expect(zilliz.describeJob("job-1")).rejects.toThrow("HTTP 500");
    const externalCred = { accountName: undefined };
    const bucket = { projectId: "p", regionId: "r", bucketName: "b", externalCred };
    await expect(zilliz.validateBucket(bucket)).rejects.toThrow("HTTP 500");
    expect(sent).toEqual(["GET", "POST"]);
  });

  test("and the probe's client has no method that starts or cancels", () => {
    type Starts = "createBackup" | "exportBackup" | "cancelJob";
    // This does not compile once one of them is there.
    const none: Extract<keyof ReadOnlyClient, Starts> extends never ? true : false = true;
    expect(none).toBe(true);
    expect(fileAt("tools/probe/probe.ts").match(/createHttp\(/g)).toHaveLength(1);
    for (const file of ["probe", "compare", "documented", "options"])
      expect(fileAt(`tools/probe/${file}.ts`)).not.toMatch(
        /createZillizClient|fetch\(|undici|node:(https?|net|child_process)/,
      );
  });
});

describe("a report has no value of a customer's", () => {
  /** Every text of the simulated service, and what was sent. */
  function secretsOf({ state, apiKey, url, journal }: Sandbox): string[] {
    const { projects, clusters, backups, integrations, jobs } = state;
    const found = new Set([
      apiKey,
      new URL(url).host,
      ...journal.map(({ requestId }) => requestId),
    ]);
    JSON.stringify({ projects, clusters, backups, integrations, jobs }, (name, value) => {
      const isWord = /^(status|type|plan|.*Type|.*Method|.*Option|ends)$/.test(name);
      if (typeof value === "string" && value !== "" && !isWord) found.add(value);
      return value;
    });
    for (const id of [ids.cluster, ids.project, ids.newestBackup]) expect(found).toContain(id);
    return [...found];
  }
  const leaksIn = (output: string, sandbox: Sandbox) =>
    secretsOf(sandbox).filter((secret) => output.includes(secret));

  test("as documented, and when its values are where names and words belong", async () => {
    const { sandbox, options } = await start();
    expect(leaksIn((await run(options)).output, sandbox)).toEqual([]);
    const [{ projectName, projectId } = { projectName: "", projectId: "" }] =
      sandbox.state.projects;
    const [{ bucketName, name } = { bucketName: "", name: "" }] = sandbox.state.integrations;
    const spill = (thing: Body) =>
      Object.assign(thing, {
        status: projectName,
        type: name,
        createTime: bucketName,
        regionId: projectId,
        [projectName]: 1,
        [name]: { [projectId]: sandbox.apiKey },
        progress: 12345678,
      });
    tamper(
      sandbox,
      "*",
      ({ code, data, message }) => {
        for (const thing of [data?.backups ?? data?.storageIntegrations ?? data ?? []].flat())
          spill(thing);
        return {
          code,
          data,
          message: message && `${message} ${projectId} ${sandbox.apiKey}`,
          [bucketName]: name,
        };
      },
      { date: bucketName },
    );
    const { output, differences } = await run(options);
    expect(differences.length).toBeGreaterThan(30);
    expect(leaksIn(output, sandbox)).toEqual([]);
  });

  test("when everything is rejected with an ID in the message", async () => {
    const { sandbox, options } = await start();
    const body = {
      code: 96012,
      message: `Not for ${ids.cluster}, ${sandbox.apiKey}.`,
    };
    sandbox.fault("*", reply(403, body), { times: 1_000 });
    const { output } = await run(options);
    expect(output).toContain("HTTP 403, code 96012");
    expect(leaksIn(output, sandbox)).toEqual([]);
  });

  test.for([
    ["in01-a0e3", "<aa99-a9a9>"],
    ["2026-11-25T05:31Z", "<9999-99-99a99:99a>"],
    ["Æther & Søn", "<aaaaa???aaa>"],
    ["x".repeat(50), `<${"a".repeat(40)}>`],
  ] as const)("but the form of %j", ([text, form]) => {
    expect(formOf(text)).toBe(form);
  });
});

describe("the command", () => {
  /** Runs a command as a shell step of a workflow. */
  async function shell(command: string, env: Record<string, string>) {
    const child = spawn("bash", ["--norc", "-ec", command], {
      cwd: ROOT,
      env: { PATH: process.env.PATH ?? "", ...env },
    });
    const exited = new Promise((resolve) => child.once("exit", resolve));
    const [exitCode, stdout, stderr] = await Promise.all([
      exited,
      text(child.stdout),
      text(child.stderr),
    ]);
    return { exitCode, stdout, stderr };
  }

  test("runs as the last step of examples/probe.yml, and appends its report to the job summary", async () => {
    const { sandbox, options } = await start();
    const folder = await mkdtemp(join(tmpdir(), "probe-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    const { on, permissions, jobs } = parse(fileAt("examples/probe.yml"));
    expect([Object.keys(on), permissions, jobs.probe.permissions]).toEqual([
      ["workflow_dispatch"],
      {},
      { contents: "read" },
    ]);
    const [checkout, install, { run: command, env }] = jobs.probe.steps;
    expect(checkout.uses).toMatch(/^actions\/checkout@[0-9a-f]{40}$/);
    // Only the probe itself has the key.
    expect(install).toEqual({ run: "npm ci" });
    const values: Record<string, string> = {
      "${{ secrets.ZILLIZ_API_KEY }}": options.apiKey,
      "${{ inputs.cluster-id }}": ids.cluster,
      "${{ inputs.job-id }}": JOB,
    };
    // A person who fills in a form must not choose where the key is sent.
    expect(env.ZILLIZ_BASE_URL).toBe("https://api.cloud.zilliz.com");
    const filled = Object.entries<string>(env).map(([name, value]) => [name, values[value] ?? ""]);
    const summary = join(folder, "summary.md");
    const { exitCode, stdout } = await shell(command, {
      ...Object.fromEntries(filled),
      ZILLIZ_BASE_URL: sandbox.url,
      GITHUB_STEP_SUMMARY: summary,
    });
    expect(exitCode, stdout).toBe(0);
    expect(stdout.endsWith(`${readFileSync(summary, "utf8")}\n`)).toBe(true);
    expect(stdout).toContain(
      "https://github.com/OWNER/export-zilliz-cloud-backup/issues/new?template=live-report.yml",
    );
    expect(sandbox.requests()).toHaveLength(14);
  });

  const KEY = { ZILLIZ_API_KEY: "a-key-of-20-characters" };
  const messageOf = (args: string[], env = {}) => {
    try {
      readOptions(args, env);
    } catch (error) {
      if (error instanceof InvalidOptions) return error.message;
    }
    throw new Error("nothing was thrown");
  };

  test("reads flags first, then the environment, with the action's own default", () => {
    const read = readOptions(["--job-id", "job-1"], {
      ...KEY,
      ZILLIZ_JOB_ID: "job-2",
      ZILLIZ_BACKUP_ID: "backup-2",
      ZILLIZ_CLUSTER_ID: "",
    });
    const { inputs } = parse(fileAt("action.yml"));
    expect(read).toEqual({
      apiKey: KEY.ZILLIZ_API_KEY,
      baseUrl: new URL(inputs["base-url"].default),
      ids: { jobId: "job-1", backupId: "backup-2" },
      report: undefined,
    });
    expect(readOptions(["--help"], {})).toBeUndefined();
    for (const flag of [
      "cluster-id",
      "backup-id",
      "job-id",
      "integration-id",
      "base-url",
      "report",
    ])
      expect(HELP).toContain(`  --${flag} `);
  });

  test("says how to give a key", async () => {
    const written: string[] = [];
    const write = (line: string) => written.push(line);
    expect(await main([], {}, write)).toBe(2);
    expect(written).toEqual(["Give an API key: ZILLIZ_API_KEY=… npm run probe"]);
    expect(await main(["--help"], {}, write)).toBe(0);
    expect(written).toEqual([expect.any(String), HELP]);
  });

  test("names what is wrong, and never the key", () => {
    expect(messageOf(["--api-key=abcdefgh"], KEY)).toMatch(/^Unknown option '--api-key'/);
    expect(messageOf(["--job-id"], KEY)).toMatch(/^Option '--job-id <value>' argument missing/);
    expect(messageOf(["abcdefgh"], KEY)).toMatch(
      /^An argument belongs to no flag\. Flags follow `--`/,
    );
    const all = messageOf(["--cluster-id", "../x", "--base-url", "http://example.org"], {
      ZILLIZ_API_KEY: "Bearer abcdefgh",
    });
    expect(all.split("\n").map((line) => line.split(" ")[0])).toEqual([
      "ZILLIZ_API_KEY",
      "--cluster-id",
      "--base-url",
    ]);
    expect(all).not.toContain("abcdefgh");
  });
});
