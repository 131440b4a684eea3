import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { writeFileAtomic } from "../../../src/runner/atomic-write.ts";

describe("a file that is written whole", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "whole-file-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it("has the text, in a folder that is made for it", () => {
    const path = join(folder, "a", "b", "receipt.json");
    writeFileAtomic(path, "{}\n");
    expect(readFileSync(path, "utf8")).toBe("{}\n");
    expect(readdirSync(join(folder, "a", "b"))).toEqual(["receipt.json"]);
  });

  it("takes the place of one that was there", () => {
    const path = join(folder, "receipt.json");
    writeFileSync(path, "something longer than what comes");
    writeFileAtomic(path, "new");
    expect(readFileSync(path, "utf8")).toBe("new");
  });

  it("leaves nothing behind when it can't be written", () => {
    const path = join(folder, "taken");
    mkdirSync(path);
    expect(() => writeFileAtomic(path, "text")).toThrow(/EISDIR|ENOTEMPTY|EEXIST/);
    expect(readdirSync(folder)).toEqual(["taken"]);
  });

  it("says what is wrong with the place", () => {
    writeFileSync(join(folder, "file"), "");
    const path = join(folder, "file", "receipt.json");
    expect(() => writeFileAtomic(path, "text")).toThrow(/ENOTDIR|EEXIST/);
  });
});
