import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { writeFileAtomic } from "../../../src/runner/atomic-write.ts";

describe("an atomic write", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "atomic-write-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it("creates missing folders", () => {
    writeFileAtomic(folder, "a/b/receipt.json", "{}\n");
    expect(readFileSync(join(folder, "a", "b", "receipt.json"), "utf8")).toBe("{}\n");
    expect(readdirSync(join(folder, "a", "b"))).toEqual(["receipt.json"]);
  });

  it("replaces an existing file", () => {
    const path = join(folder, "receipt.json");
    writeFileSync(path, "something longer than what comes");
    writeFileAtomic(folder, "receipt.json", "new");
    expect(readFileSync(path, "utf8")).toBe("new");
  });

  it("leaves nothing behind if it fails", () => {
    mkdirSync(join(folder, "taken"));
    expect(() => writeFileAtomic(folder, "taken", "text")).toThrow(/EISDIR|ENOTEMPTY|EEXIST/);
    expect(readdirSync(folder)).toEqual(["taken"]);
  });

  it("reports a file in place of a folder", () => {
    writeFileSync(join(folder, "file"), "");
    expect(() => writeFileAtomic(folder, "file/receipt.json", "text")).toThrow(/ENOTDIR|EEXIST/);
  });

  it.each(["../receipt.json", "/tmp/receipt.json", "link/receipt.json", "link/new/receipt.json"])(
    "writes nothing outside the folder: %s",
    (path) => {
      const workspace = join(folder, "workspace");
      mkdirSync(join(folder, "outside"));
      mkdirSync(workspace);
      symlinkSync("../outside", join(workspace, "link"));
      expect(() => writeFileAtomic(workspace, path, "text")).toThrow("leads out of");
      expect(readdirSync(join(folder, "outside"))).toEqual([]);
      expect(readdirSync(folder).toSorted()).toEqual(["outside", "workspace"]);
    },
  );

  it("does not write through a file that is a link", () => {
    writeFileSync(join(folder, "other"), "old");
    symlinkSync("missing", join(folder, "dangling"));
    writeFileAtomic(folder, "dangling", "text");
    expect(readdirSync(folder).toSorted()).toEqual(["dangling", "missing", "other"]);
  });
});
