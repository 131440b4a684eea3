import { describe, expect, it } from "vitest";
import {
  fillDirectory,
  type TemplateValues,
  templateErrors,
} from "../../../src/inputs/directory-template.ts";

const FACTS: TemplateValues = {
  startedAt: new Date("2026-11-24T23:59:58.900Z"),
  clusterId: "in01-a0",
  backupId: "backup7_e8",
  backupName: "before release",
  repository: "octo/vectors",
  refName: "feature/x y",
  sha: "da39a3e",
  runId: "42",
  runAttempt: "2",
};

const fill = (template: string, facts: Partial<TemplateValues> = {}) =>
  fillDirectory(template, { ...FACTS, ...facts });

describe("a directory", () => {
  it.each([
    ["{date}", "2026-11-24"],
    ["{time}", "235958"],
    ["{cluster_id}", "in01-a0"],
    ["{backup_id}", "backup7_e8"],
    ["{backup_name}", "before-release"],
    ["{run_id}", "42"],
    ["{run_attempt}", "2"],
    ["{repository}", "octo/vectors"],
    ["{ref_name}", "feature/x-y"],
    ["{sha}", "da39a3e"],
  ])("has the placeholder %s", (template, filled) => {
    expect(fill(template)).toBe(filled);
    expect(templateErrors(template)).toEqual([]);
  });

  it("accepts a placeholder several times, and keeps literal text", () => {
    expect(fill("Ä b/{date}_{date}/c+d/")).toBe("Ä b/2026-11-24_2026-11-24/c+d/");
  });

  it("differs for each attempt of a run by default", () => {
    const template = "zilliz-export/{cluster_id}/{backup_id}/{run_id}-{run_attempt}/";
    expect(fill(template, { runAttempt: "1" })).not.toBe(fill(template, { runAttempt: "2" }));
  });

  it("doesn't fill in placeholders in a name", () => {
    expect(fill("{backup_name}", { backupName: "{sha}" })).toBe("-sha-");
  });

  it("doesn't treat a name as a replacement pattern", () => {
    expect(fill("a{ref_name}b", { refName: "$&$'" })).toBe("a----b");
  });

  it("contains the backup's ID if it has no name", () => {
    expect(fill("{backup_name}", { backupName: undefined })).toBe("backup7_e8");
  });

  it("contains none for an unset variable of the runner", () => {
    expect(fill("{ref_name}/{sha}", { refName: "", sha: "" })).toBe("none/none");
  });

  it.each(["a/b", "a\u200bb", "a\u3164b", "a\\b", "a\nb", "a\u0000b", "a?b", "a#b", "a%b", "a b"])(
    "doesn't change its structure with the name %j",
    (backupName) => {
      expect(fill("{backup_name}", { backupName })).toBe("a-b");
    },
  );

  it.each<[string, Partial<TemplateValues>]>([
    ["{backup_name}/", { backupName: ".." }],
    ["{ref_name}/", { refName: "../../secrets" }],
    ["{sha}{sha}/", { sha: "." }],
    ["{ref_name}", { refName: "x".repeat(600) }],
  ])("is invalid if a name makes it so: %s", (template, facts) => {
    expect(templateErrors(template)).toEqual([]);
    expect(templateErrors(fill(template, facts))).toHaveLength(1);
  });

  it.each([
    "{Date}",
    "{ date }",
    "{}",
    "{constructor}",
    "{__proto__}",
    "{toString}",
    "{hasOwnProperty}",
  ])("is invalid with the unknown placeholder %s", (template) => {
    expect(templateErrors(`a/${template}/`)).toEqual([
      expect.stringContaining(`the unknown placeholder ${template}`),
    ]);
    expect(fill(template)).toBe(template);
  });

  it.each(["a", "a/", "a b/", "a/b.c/d..e", "...", ".a/b.", "a:b", "{a", "b}"])(
    "is valid: %j",
    (directory) => {
      expect(templateErrors(directory)).toEqual([]);
    },
  );

  it("is limited to 512 bytes, counted as the bucket does", () => {
    expect(templateErrors("ä".repeat(256))).toEqual([]);
    expect(templateErrors(`${"ä".repeat(256)}x`)).toHaveLength(1);
  });
});
