import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { githubContext, githubVariables } from "../../../support/fake-runner/contexts.ts";
import { composeEnvironment } from "../../../support/fake-runner/environment.ts";
import { type InputValue, resolveInputs } from "../../../support/fake-runner/inputs.ts";
import { readManifest } from "../../../support/fake-runner/manifest.ts";
import { createWorkTree, removeWorkTree } from "../../../support/fake-runner/work-tree.ts";
import { writeAction } from "./fixture.ts";

describe("inputs", () => {
  const yml = `inputs:
  api-key: {required: true}
  wait: {default: true}
  Directory: {default: "a/\${{ github.run_id }}"}
`;
  const defaults = { "api-key": "", wait: "true", Directory: "a/7" };

  test.each<[string, Record<string, InputValue>, object, string[]]>([
    ["omitted: the defaults; required is not enforced", {}, {}, []],
    ["given empty: empty", { wait: "" }, { wait: "" }, []],
    ["of other types: text", { wait: false, "api-key": 5 }, { wait: "false", "api-key": "5" }, []],
    ["undeclared: passed on", { other: "1" }, { other: "1" }, ["Unexpected"]],
  ])("%s", (_, given, expected, warned) => {
    const manifest = readManifest(writeAction({ main: "", yml }));
    const github = new Map([["run_id", "7"]]);
    const { values, warnings } = resolveInputs(manifest, given, github);
    expect(Object.fromEntries(values)).toEqual({ ...defaults, ...expected });
    expect(warnings).toEqual(warned.map((word) => expect.stringContaining(word)));
  });

  test("ignore the case of names", () => {
    const manifest = readManifest(writeAction({ main: "", yml }));
    const { values } = resolveInputs(manifest, { DIRECTORY: null }, new Map());
    expect([...values.keys()]).toEqual(["DIRECTORY", "api-key", "wait"]);
  });
});

test.each<[string, RegExp]>([
  ["runs: {using: node20, main: main.mjs}", /'using: node20' is not supported/],
  ["runs: {using: node24}", /File not found/],
  ["runs: {using: node24, main: gone.mjs}", /File not found/],
  ["runs: {using: node24, main: main.mjs, post: gone.mjs}", /runs\.post/],
  ["runs: {using: node24, main: main.mjs, args: []}", /Unexpected value 'args'/],
  ["runs: {using: node24, main: main.mjs, post-if: failure()}", /Unexpected value 'post-if'/],
  ["name: x", /runs/],
  [
    `{inputs: {a: {description: "\${{ github.token }}"}}, runs: {using: node24, main: main.mjs}}`,
    /Unrecognized named-value in \$\{\{ github\.token \}\}/,
  ],
])("action.yml is rejected: %s", (yml, message) => {
  const directory = writeAction({ main: "" });
  writeFileSync(join(directory, "action.yml"), yml);
  expect(() => readManifest(directory)).toThrow(message);
});

test("later parts of the environment win over earlier ones", () => {
  const map = (entries: Record<string, string>) => new Map(Object.entries(entries));
  const defined = { GITHUB_ACTIONS: "false", NODE_ICU_DATA: "x" };
  const env = composeEnvironment({
    runnerEnv: { PATH: "/bin", A: "runner", B: "runner", CI: "no" },
    stepEnv: { B: "step", STATE_s: "step", INPUT_I: "step", GITHUB_SHA: "step", ...defined },
    state: map({ s: "state" }),
    inputs: map({ i: "input", "My odd.in-put": "x" }),
    github: map({ sha: "context", token: "secret" }),
    runner: map({ temp: "/t" }),
  });
  expect(env).toEqual({
    PATH: "/bin",
    A: "runner",
    B: "step",
    CI: "no",
    STATE_s: "state",
    INPUT_I: "input",
    "INPUT_MY_ODD.IN-PUT": "x",
    GITHUB_SHA: "context",
    RUNNER_TEMP: "/t",
    GITHUB_ACTIONS: "true",
  });
});

test.each([
  ["./", "", ""],
  ["acme/export@v1", "acme/export", "v1"],
])("the variables of the repository of %s", (uses, repository, ref) => {
  const tree = createWorkTree({});
  const variables = githubVariables(githubContext(tree, { id: "a", uses }, {}));
  removeWorkTree(tree);
  expect(variables.get("GITHUB_ACTION_REPOSITORY")).toBe(repository);
  expect(variables.get("GITHUB_ACTION_REF")).toBe(ref);
});
