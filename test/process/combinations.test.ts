import { describe, expect, test } from "vitest";
import { ids } from "../support/fake-zilliz/index.ts";
import { errorsOf, Stage } from "./scenario.ts";

const JOB = {
  "job-id": "job-0396450098cglufig6afm9",
  "integration-id": undefined,
} as const;

describe.concurrent("inputs that make no sense together are told before any request", () => {
  const combinations: [string, Record<string, string | undefined>, string[]][] =
    [
      [
        "an age for a backup that is named",
        { "backup-id": ids.olderBackup, "max-backup-age": "24h" },
        ["max-backup-age"],
      ],
      [
        "a choice for a backup that is yet to be taken",
        {
          "backup-id": "new",
          "max-backup-age": "24h",
          "backup-type": "collection",
          "creation-method": "auto",
        },
        ["max-backup-age", "backup-type", "creation-method"],
      ],
      [
        "both an id and a name of the integration",
        { "integration-name": "release-bucket" },
        ["integration-name"],
      ],
      [
        "neither an id nor a name of the integration",
        { "integration-id": undefined },
        ["integration-id", "integration-name"],
      ],
      [
        "a job, and what only an export has",
        {
          ...JOB,
          "integration-id": ids.integration,
          "backup-id": "new",
          "dry-run": "true",
          directory: "a/",
          wait: "false",
        },
        ["integration-id", "backup-id", "dry-run", "directory", "wait"],
      ],
      [
        "all at once, with what is wrong in itself",
        {
          "cluster-id": undefined,
          "integration-name": "release-bucket",
          "backup-id": ids.olderBackup,
          "max-backup-age": "24h",
          "on-timeout": "stop",
          "dry-run": "perhaps",
          "creation-method": "hourly",
          directory: "/a/../{branch}",
        },
        [
          "cluster-id",
          "integration-name",
          "max-backup-age",
          "on-timeout",
          "dry-run",
          "creation-method",
          "directory",
        ],
      ],
    ];
  test.for(combinations)("%s", async ([, inputs, names]) => {
    await using stage = await Stage.set();
    const result = await stage.finish(inputs);
    expect(result.conclusion).toBe("failure");
    expect(result.outputs.status).toBe("failed");
    const [error, ...others] = errorsOf(result);
    expect(others).toEqual([]);
    for (const name of names) {
      expect(error).toContain(`\`${name}\``);
      expect(result.summaries[0]).toContain(`\`${name}\``);
    }
    expect(error).toContain("No export was started");
    expect(stage.sandbox.journal).toEqual([]);
  });

  const mistakes: [string, Record<string, string>, string][] = [
    ["an age without a unit", { "max-backup-age": "24" }, '"24"'],
    ["no age at all", { "max-backup-age": "0h" }, '"0h"'],
    ["a type that is none", { "backup-type": "database" }, '"database"'],
    ["a line break in a directory", { directory: "a\nb" }, "line break"],
    [
      "an over-long directory",
      { directory: "a".repeat(513) },
      "longer than 512 bytes",
    ],
    ["a dot for a folder", { directory: "./a" }, "`.` or `..`"],
  ];
  test.for(mistakes)("%s", async ([, inputs, told]) => {
    await using stage = await Stage.set();
    const result = await stage.finish(inputs);
    expect(result.conclusion).toBe("failure");
    expect(errorsOf(result)).toHaveLength(1);
    expect(errorsOf(result)[0]).toContain(told);
    expect(stage.sandbox.journal).toEqual([]);
  });

  test("defaults that are written out are no wish", async () => {
    await using stage = await Stage.set();
    const jobId = stage.earlierExport({ durationMs: 0 });
    const result = await stage.finish({
      ...JOB,
      "job-id": jobId,
      "backup-id": "latest",
      "backup-type": "cluster",
      "creation-method": "any",
      "dry-run": "False",
      wait: "True",
    });
    expect(result.conclusion).toBe("success");
  });
});
