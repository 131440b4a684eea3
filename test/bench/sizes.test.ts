import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { archiveBytes, loadedBy, loadedBytes, MAIN, POST } from "./sizes.ts";

describe("the size", () => {
  it("of what a plain run loads is at most 1.0 MB", () => {
    expect(loadedBytes()).toBeLessThanOrEqual(1_000_000);
  });

  // In an archive of the action there is no repository to make an archive of.
  it("of what a runner downloads is at most 2 MB", () => {
    expect(archiveBytes()).toBeLessThanOrEqual(2_000_000);
  });
});

describe("what a main step loads", () => {
  const bundles = [...loadedBy(MAIN)].map((path) => readFileSync(path, "utf8"));
  const bundle = bundles.join("\n");

  it("is nothing of GitHub's API, of OIDC or of undici's index", () => {
    expect(bundle).toContain("// node_modules/undici/lib/dispatcher/agent.js");
    expect(bundle).toContain("// node_modules/@actions/core/lib/summary.js");
    expect(bundle).not.toMatch(/node_modules\/(@octokit|@actions\/github)/);
    expect(bundle).not.toContain("@actions/core/lib/oidc");
    expect(bundle).not.toContain("undici/index.js");
    expect(bundle).not.toContain("undici/lib/web/fetch/index.js");
  });

  it("can be read in a stack trace: short lines, and its own names", () => {
    const code = bundle.split("\n").filter((line) => !line.includes("AGFzbQ"));
    expect(Math.max(...code.map((line) => line.length))).toBeLessThan(4_000);
    expect(bundle).toContain("function watchJob(");
  });
});

it("a post step that has nothing to do loads nothing of main, of undici or of GitHub's API", () => {
  expect([...loadedBy(POST)].map((path) => basename(path)).sort()).toEqual([
    "index.js",
    "rendezvous.js",
  ]);
});
