import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };

const ROOT = new URL("../../", import.meta.url);
const SCRIPTS = Object.keys(manifest.scripts);
const read = (page: string) => readFileSync(new URL(page, ROOT), "utf8");

test("every script that a page or a workflow names is there", () => {
  const pages = globSync(
    ["*.md", "{docs,test,examples}/**/*.{md,yml}", ".github/**/*.{md,yml}", ".ci/run"],
    { cwd: ROOT, exclude: ["**/node_modules/**"] },
  );
  const named = pages.flatMap((page) =>
    [...read(page).matchAll(/\bnpm run (?:--silent )?([\w-]+)/g)].map(
      ([, script]) => `${page}: ${script}`,
    ),
  );
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((one) => !SCRIPTS.includes(one.split(": ")[1] ?? ""))).toEqual([]);
});

test("CONTRIBUTING.md names every script", () => {
  const page = read("CONTRIBUTING.md");
  expect(SCRIPTS.filter((script) => !new RegExp(`npm (run )?${script}\\b`).test(page))).toEqual([]);
});
