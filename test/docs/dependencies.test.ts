import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import pkg from "../../package.json" with { type: "json" };
import { tablesOf } from "./tables.ts";

// docs/dependencies.md has every package that is bundled or needed, and no other.

const fileAt = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const [runtime, brought, development] = tablesOf(fileAt("docs/dependencies.md")).map(({ rows }) =>
  rows.map(([first = ""]) => first.replaceAll("`", "")).toSorted(),
);
/** A package with its version and licence, where its licence begins. */
const bundledBySrc = [
  ...fileAt("dist/licenses.txt").matchAll(/^(\S+) \d+\.\d+\.\d+ \(.+\)$/gm),
].map(([, name = ""]) => name);

/** The same as ncc writes it. Its list has undici, too: GitHub's toolkit brings an undici of its own. */
const bundledByNcc = [
  ...fileAt("dist/github/licenses.txt").matchAll(/^((?:@[\w-]+\/)?[\w-]+)\n[A-Z][\w.-]*\n/gm),
].map(([, name = ""]) => name);
const bundled = [...new Set([...bundledBySrc, ...bundledByNcc])];

describe("dependencies", () => {
  test("at run time are the four, pinned", () => {
    expect(Object.keys(pkg.dependencies).toSorted()).toEqual([
      "@actions/core",
      "@actions/github",
      "undici",
      "zod",
    ]);
    expect(runtime).toEqual(Object.keys(pkg.dependencies).toSorted());
    for (const version of Object.values({ ...pkg.dependencies, ...pkg.devDependencies }))
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(pkg).not.toHaveProperty("optionalDependencies");
    expect(pkg).not.toHaveProperty("peerDependencies");
  });

  test("and what they bring are all that is bundled", () => {
    expect([...(runtime ?? []), ...(brought ?? [])].toSorted()).toEqual(bundled.toSorted());
  });

  test("of development are all listed", () => {
    expect(development).toEqual(Object.keys(pkg.devDependencies).toSorted());
  });
});
