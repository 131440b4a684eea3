import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { runCommand } from "./command.ts";

// What release.yml and check-dist.yml may not do, shown on their own commands.

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const workflow = (name: string) =>
  parse(readFileSync(join(ROOT, `.github/workflows/${name}.yml`), "utf8"));

const TESTED = "a".repeat(40);
const OTHER = "b".repeat(40);

/** Runs the step that publishes, with a `gh` and a `git` that record what they are asked. */
async function publish(tagged: string) {
  const folder = mkdtempSync(join(tmpdir(), "release-"));
  const log = join(folder, "log");
  const stubs = {
    gh: `echo "gh $*" >> "${log}"; case "$1 $2" in "api repos/o/r/commits/tags/v1.2.3") echo ${tagged} ;; esac`,
    git: `echo ${TESTED}`,
  };
  for (const [name, script] of Object.entries(stubs)) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(folder, name), 0o755);
  }
  writeFileSync(join(folder, "bundle"), "{}");
  const { steps } = workflow("release").jobs.publish;
  const { run } = steps.find(({ id }: { id?: string }) => id === "release");
  const result = await runCommand(run, folder, {
    PATH: `${folder}${delimiter}${process.env.PATH}`,
    GITHUB_REF_NAME: "v1.2.3",
    GH_REPO: "o/r",
    RUNNER_TEMP: folder,
    ARCHIVE: join(folder, "archive"),
    BUNDLE: join(folder, "bundle"),
  });
  const calls = readFileSync(log, "utf8").trim().split("\n");
  rmSync(folder, { recursive: true });
  return { ...result, last: calls.at(-1) };
}

test("a release is published while its tag points to the commit that was tested", async () => {
  const { outcome, last } = await publish(TESTED);
  expect(outcome).toBe("success");
  expect(last).toBe("gh release edit v1.2.3 --draft=false");
});

test.each([
  ["points to another commit", OTHER],
  ["is gone", ""],
])("a release is not published when its tag %s", async (_, tagged) => {
  const { outcome, last, log } = await publish(tagged);
  expect(outcome).toBe("failure");
  expect(last).toBe("gh api repos/o/r/commits/tags/v1.2.3 --jq .sha");
  expect(log).toContain("::error title=The tag has moved::");
});

test("no workflow that builds a pull request's code offers the build for committing", () => {
  const uses = Object.values<{ steps: { uses?: string }[] }>(workflow("check-dist").jobs).flatMap(
    ({ steps }) => steps.map(({ uses }) => uses ?? ""),
  );
  expect(uses.filter((each) => !each.startsWith("actions/checkout@") && each !== "")).toEqual([]);
});
