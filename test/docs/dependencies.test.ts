import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import pkg from "../../package.json" with { type: "json" };
import azurite from "../azurite/package.json" with { type: "json" };
import { namesIn, sectionOf } from "./lists.ts";

// docs/dependencies.md has every package that is bundled or needed, and no other.

const fileAt = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const page = fileAt("docs/dependencies.md");
const [runtime, brought, development] = ["At run time", "What they bring", "To develop"].map(
  (heading) => namesIn(sectionOf(page, heading)),
);
const toDevelop = { ...pkg.devDependencies, ...azurite.devDependencies };
/** The packages that only the sub-action loads. */
const SDKS = [
  "@aws-sdk/client-s3",
  "@azure/identity",
  "@azure/storage-blob",
  "@google-cloud/storage",
];
/** A package with its version and licence, where its licence begins. */
const bundledIn = (licences: string) =>
  [...fileAt(licences).matchAll(/^(\S+) \d+\.\d+\.\d+ \(.+\)$/gm)].map(([, name = ""]) => name);
const bundledBySrc = bundledIn("dist/licenses.txt");

/** The same as ncc writes it. Its list has undici, too: GitHub's toolkit brings an undici of its own. */
const bundledByNcc = [
  ...fileAt("dist/github/licenses.txt").matchAll(/^((?:@[\w-]+\/)?[\w-]+)\n[A-Z][\w.-]*\n/gm),
].map(([, name = ""]) => name);
const bundled = [...new Set([...bundledBySrc, ...bundledByNcc])];

describe("dependencies", () => {
  test("at run time are the eight, pinned", () => {
    expect(Object.keys(pkg.dependencies).toSorted()).toEqual([
      "@actions/core",
      "@actions/github",
      ...SDKS,
      "undici",
      "zod",
    ]);
    expect(runtime).toEqual(Object.keys(pkg.dependencies).toSorted());
    for (const version of Object.values({ ...pkg.dependencies, ...toDevelop }))
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(pkg).not.toHaveProperty("optionalDependencies");
    expect(pkg).not.toHaveProperty("peerDependencies");
  });

  test("and what they bring are all that is bundled", () => {
    const ofAction = (runtime ?? []).filter((name) => !SDKS.includes(name));
    expect([...ofAction, ...(brought ?? [])].toSorted()).toEqual(bundled.toSorted());
  });

  test("of the sub-action are in its own bundle, each with a licence", () => {
    const inVerify = bundledIn("dist/verify/licenses.txt");
    expect(inVerify).toEqual(expect.arrayContaining(SDKS));
    expect(inVerify).not.toContain("undici");
    expect(inVerify.length).toBeGreaterThan(80);
    expect(inVerify.length).toBeLessThan(130);
  });

  test("of development are all listed", () => {
    expect(development).toEqual(Object.keys(toDevelop).toSorted());
  });
});
