import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { pathInside } from "../../../src/util/path-inside.ts";

describe("a path inside a folder", () => {
  let root: string;
  let folder: string;
  beforeEach(() => {
    root = realpathSync(mkdtempSync(join(tmpdir(), "path-inside-")));
    folder = join(root, "workspace");
    mkdirSync(join(folder, "real"), { recursive: true });
    mkdirSync(join(root, "outside"));
    symlinkSync("real", join(folder, "within"));
    symlinkSync("../outside", join(folder, "out"));
    symlinkSync("../outside/missing", join(folder, "dangling"));
    symlinkSync("loop", join(folder, "loop"));
    symlinkSync(folder, join(root, "checkout"));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it.each([
    ["a.json", "a.json"],
    ["./a.json", "a.json"],
    ["new/b/a.json", "new/b/a.json"],
    ["real/../a.json", "a.json"],
    ["within/a.json", "real/a.json"],
    ["within/new/a.json", "real/new/a.json"],
    ["..a/a.json", "..a/a.json"],
  ])("%s is %s", (path, resolved) => {
    expect(pathInside(folder, path)).toBe(join(folder, resolved));
    // The folder itself may be a link.
    expect(pathInside(join(root, "checkout"), path)).toBe(join(folder, resolved));
  });

  it.each([
    "..",
    ".",
    "../a.json",
    "../workspace2/a.json",
    "/a.json",
    "real/../../a.json",
    "out",
    "out/a.json",
    "out/new/a.json",
    "dangling",
    "dangling/a.json",
    "loop/a.json",
  ])("does not exist for %s", (path) => {
    expect(() => pathInside(folder, path)).toThrow(/leads out of|ELOOP/);
  });
});
