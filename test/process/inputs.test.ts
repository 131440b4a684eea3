import { describe, expect, test } from "vitest";
import { ids } from "../support/fake-zilliz/index.ts";
import { errorsOf, Stage } from "./scenario.ts";

describe.concurrent("mistakes in the inputs are told before any request", () => {
  const mistakes: [string, Record<string, string | undefined>, string][] = [
    ["no key", { "api-key": undefined }, "`api-key` is missing"],
    [
      "a key with a line break",
      { "api-key": "0123456789abcdef\n0123456789" },
      "`api-key` has a blank, a line break",
    ],
    [
      "a key with Bearer",
      { "api-key": "Bearer 0123456789abcdef0123" },
      '`api-key` begins with "Bearer"',
    ],
    ["no cluster", { "cluster-id": undefined }, "`cluster-id` is missing"],
    [
      "a cluster that would climb",
      { "cluster-id": "../projects" },
      '`cluster-id` is "../projects"',
    ],
    ["no integration", { "integration-id": "" }, "`integration-id` is missing"],
    ["an odd backup", { "backup-id": "a/b" }, '`backup-id` is "a/b"'],
    [
      "a boolean of another language",
      { wait: "yes" },
      '`wait` is "yes"; write true or false',
    ],
    ["a duration without a unit", { timeout: "300" }, '`timeout` is "300"'],
    [
      "a duration in words",
      { "poll-interval": "30 seconds" },
      '`poll-interval` is "30 seconds"',
    ],
    ["no time at all", { timeout: "0s" }, '`timeout` is "0s"'],
    [
      "a word that is no choice",
      { "on-cancel": "stop" },
      '`on-cancel` is "stop"; write cancel or detach',
    ],
    [
      "an unknown placeholder",
      { directory: "{branch}/" },
      "unknown placeholder {branch}",
    ],
    [
      "a directory from the root",
      { directory: "/exports/" },
      "starts with `/`",
    ],
    ["a directory that climbs", { directory: "a/../../b" }, "`.` or `..`"],
    [
      "a base URL in the clear",
      { "base-url": "http://api.cloud.zilliz.com" },
      "in the clear",
    ],
    [
      "no URL",
      { "base-url": "api.cloud.zilliz.com" },
      '`base-url` is "api.cloud.zilliz.com"',
    ],
    [
      "a cancel route to elsewhere",
      { "cancel-path": "https://example.com/{job_id}" },
      "`cancel-path` has the line",
    ],
    [
      "a cancel route without a job",
      { "cancel-path": "/v2/cancel" },
      "lacks {job_id}",
    ],
    ["a summary that is neither", { summary: "1" }, '`summary` is "1"'],
  ];

  test.for(mistakes)("%s", async ([, inputs, expected]) => {
    await using stage = await Stage.set();
    const result = await stage.finish(inputs);
    expect(result.conclusion).toBe("failure");
    expect(result.outputs.status).toBe("failed");
    expect(errorsOf(result)).toHaveLength(1);
    expect(errorsOf(result)[0]).toContain(expected);
    expect(errorsOf(result)[0]).toContain("No export was started");
    expect(stage.sandbox.journal).toEqual([]);
  });

  test("all of them are told at once", async () => {
    await using stage = await Stage.set();
    const result = await stage.finish({
      "cluster-id": "",
      timeout: "soon",
      wait: "maybe",
    });
    const [error, ...others] = errorsOf(result);
    expect(others).toEqual([]);
    for (const name of ["cluster-id", "timeout", "wait"]) {
      expect(error).toContain(`- \`${name}\``);
    }
    expect(result.summaries[0]).toContain("- `timeout`");
  });

  test("a key in the wrong place is not repeated", async () => {
    await using stage = await Stage.set();
    const result = await stage.finish({
      "cluster-id": `${stage.sandbox.apiKey} ${stage.sandbox.apiKey}`,
    });
    expect(result.conclusion).toBe("failure");
    expect(stage.sandbox.journal).toEqual([]);
  });
});

describe.concurrent("what Zilliz Cloud refuses is told before anything is started", () => {
  test("a wrong key", async () => {
    await using stage = await Stage.set();
    const result = await stage.finish({
      "api-key": "0123456789abcdef0123456789abcdef",
    });
    expect(result.conclusion).toBe("failure");
    expect(result.outputs.status).toBe("failed");
    expect(errorsOf(result)[0]).toMatch(
      /HTTP 401, code 21119, The apikey is illegal.*request id .*\n.*Check the API key/s,
    );
    expect(stage.sandbox.requests()).toHaveLength(1);
  });

  test("an unknown cluster", async () => {
    await using stage = await Stage.set();
    const result = await stage.finish({ "cluster-id": "in01-ffffffffffffff0" });
    expect(errorsOf(result)[0]).toMatch(/in01-ffffffffffffff0/);
    expect(errorsOf(result)[0]).toContain("`cluster-id`");
    expect(stage.sandbox.requests("export")).toEqual([]);
  });

  test.for([
    ["unknown", "backup1_00000000000000", "was not found"],
    ["still being created", ids.creatingBackup, "is CREATING"],
    ["deleted", ids.expiredBackup, ""],
    ["of another cluster", ids.otherClustersBackup, ""],
  ] as const)(
    "a backup that is %s: the cluster's backups are listed",
    async ([, backupId, why]) => {
      await using stage = await Stage.set();
      const result = await stage.finish({ "backup-id": backupId });
      expect(result.conclusion).toBe("failure");
      expect(result.outputs).toMatchObject({ status: "failed" });
      expect(errorsOf(result)[0]).toContain(backupId);
      expect(errorsOf(result)[0]).toContain(why);
      expect(errorsOf(result)[0]).toContain(ids.newestBackup);
      expect(errorsOf(result)[0]).toContain(ids.olderBackup);
      expect(stage.sandbox.requests("export")).toEqual([]);
    },
  );

  test("no backup at all", async () => {
    await using stage = await Stage.set();
    stage.sandbox.state.backups = [];
    const result = await stage.finish();
    expect(errorsOf(result)[0]).toContain("lists no backup of this cluster");
    expect(stage.sandbox.requests("export")).toEqual([]);
  });

  test("an integration that Zilliz Cloud does not take", async () => {
    await using stage = await Stage.set();
    const result = await stage.finish({
      "integration-id": "integ-0000000000000000000",
    });
    expect(result.conclusion).toBe("failure");
    expect(result.outputs.status).toBe("failed");
    expect(errorsOf(result)[0]).toContain("No export was started");
    expect(stage.sandbox.requests("export")).toHaveLength(1);
  });
});
