import { describe, expect, it } from "vitest";
import {
  backupPageSchema,
  backupSchema,
  envelopeSchema,
  jobSchema,
  startedSchema,
} from "../../../src/zilliz/schemas.ts";

describe("a job", () => {
  it("is read as the reference shows it", () => {
    expect(
      jobSchema.parse({
        jobId: "job-03e1eefbd82dmo2oeb8pe2",
        type: "MIGRATION",
        status: "SUCCESSFUL",
        progress: "100",
        startTime: "2024-07-30T16:49:50Z",
        endTime: "2024-07-30T17:30:50Z",
        reason: "",
      }),
    ).toMatchObject({
      status: "SUCCESSFUL",
      progress: 100,
      startTime: "2024-07-30T16:49:50Z",
      reason: undefined,
    });
  });

  it.each([
    ["0", 0],
    ["42", 42],
    ["99.5", 99.5],
    [42, 42],
    [0, 0],
  ])("has the progress %j", (progress, expected) => {
    const job = jobSchema.parse({ status: "IN_PROGRESS", progress });
    expect(job.progress).toBe(expected);
  });

  it.each([
    "",
    " ",
    "-1",
    "101",
    101,
    -1,
    "1e2",
    "0x10",
    "NaN",
    "Infinity",
    "half",
    null,
    undefined,
    true,
    [],
    {},
  ])("has no progress where it is %j, and is still read", (progress) => {
    const job = jobSchema.parse({ status: "IN_PROGRESS", progress });
    expect(job.progress).toBeUndefined();
  });

  it.each([{}, { status: "" }, { status: null }, { status: {} }, { status: true }])(
    "is no job without a status: %j",
    (fields) => {
      expect(jobSchema.safeParse(fields).success).toBe(false);
    },
  );

  it("is read whatever the rest of it looks like", () => {
    const odd = { type: 7, reason: {}, startTime: [], endTime: true, more: 1 };
    expect(jobSchema.parse({ status: "FAILED", ...odd })).toMatchObject({
      status: "FAILED",
      reason: undefined,
      startTime: undefined,
      endTime: undefined,
    });
  });
});

describe("an id", () => {
  it.each(["job-0396450098cglufig6afm9", "a", "A.b_c:d~e", "x".repeat(256)])(
    "is taken: %s",
    (jobId) => {
      expect(startedSchema.parse({ jobId }).jobId).toBe(jobId);
    },
  );

  it("may be a number", () => {
    expect(startedSchema.parse({ jobId: 42 }).jobId).toBe("42");
  });

  it.each([
    "",
    " job-1",
    "job 1",
    "../clusters",
    "a/b",
    "a\\b",
    "a?b",
    "a#b",
    "a%2fb",
    "..",
    ".",
    "-x",
    "a\n",
    "<b>",
    "é",
    "x".repeat(257),
    null,
    undefined,
    true,
    {},
    ["job-1"],
  ])("is not taken: %j", (jobId) => {
    expect(startedSchema.safeParse({ jobId }).success).toBe(false);
  });
});

describe("a backup", () => {
  it("needs its id and its status, and no more", () => {
    expect(backupSchema.parse({ backupId: "backup0_1", status: "AVAILABLE" })).toMatchObject({
      backupId: "backup0_1",
      status: "AVAILABLE",
    });
    expect(backupSchema.safeParse({ backupId: "backup0_1" }).success).toBe(false);
    expect(backupSchema.safeParse({ status: "AVAILABLE" }).success).toBe(false);
  });

  it("is read without a project that would lead a URL elsewhere", () => {
    const backup = backupSchema.parse({
      backupId: "backup0_1",
      status: "AVAILABLE",
      projectId: "../x",
      backupName: null,
      createTime: "",
      size: "much",
    });
    expect(backup.projectId).toBeUndefined();
    expect(backup.backupName).toBeUndefined();
    expect(backup.createTime).toBeUndefined();
  });
});

describe("a page", () => {
  it.each([
    [3, 3],
    ["3", 3],
    [0, 0],
    [-1, undefined],
    ["many", undefined],
    [null, undefined],
    [undefined, undefined],
  ])("has the count %j", (count, expected) => {
    expect(backupPageSchema.parse({ backups: [], count }).count).toBe(expected);
  });

  it.each([{}, { backups: {} }, { backups: "none" }])("is none: %j", (page) => {
    expect(backupPageSchema.safeParse(page).success).toBe(false);
  });

  it.each([
    [null, 0, 0],
    [[], 0, 0],
    [[null, 7, "b", [], { backupId: "b", status: null }, { backupId: "b", status: "s" }], 1, 5],
  ])("of %j has its good records", (records, good, skipped) => {
    const { backups } = backupPageSchema.parse({ backups: records });
    expect([backups.items.length, backups.skipped]).toEqual([good, skipped]);
  });
});

describe("an envelope", () => {
  it.each([
    [0, 0],
    ["0", 0],
    [200, 200],
    [96026, 96026],
    ["-1", -1],
    ["", undefined],
    ["ok", undefined],
    [null, undefined],
    [undefined, undefined],
    [false, undefined],
    [[], undefined],
  ])("has the code %j: never a success made of nothing", (code, expected) => {
    expect(envelopeSchema.parse({ code }).code).toBe(expected);
  });

  it.each([null, [], "text", 0])("is none: %j", (value) => {
    expect(envelopeSchema.safeParse(value).success).toBe(false);
  });
});
