import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { evaluateCondition } from "../../../support/fake-runner/condition.ts";
import { composeEnvironment } from "../../../support/fake-runner/environment.ts";
import {
  inputVariable,
  resolveInputs,
} from "../../../support/fake-runner/inputs.ts";
import { readManifest } from "../../../support/fake-runner/manifest.ts";
import { writeAction } from "./fixture.ts";

const inputsYml = `inputs:
  api-key: {required: true}
  wait: {default: true}
  Directory: {default: "a/\${{ github.run_id }}"}
  old: {deprecationMessage: use new}
`;

function resolve(given: Record<string, string | number | boolean | null>) {
  const manifest = readManifest(writeAction({ main: "", yml: inputsYml }));
  const { values, warnings } = resolveInputs(
    manifest,
    given,
    new Map([["run_id", "7"]]),
  );
  return { values: Object.fromEntries(values), warnings };
}

describe("inputs", () => {
  test("defaults stand in for what the workflow omits; required is not enforced", () => {
    expect(resolve({})).toEqual({
      values: { "api-key": "", wait: "true", Directory: "a/7", old: "" },
      warnings: [],
    });
  });

  test("an input given empty stays empty, and names ignore case", () => {
    expect(resolve({ wait: "", DIRECTORY: null }).values).toEqual({
      wait: "",
      DIRECTORY: "",
      "api-key": "",
      old: "",
    });
  });

  test("YAML scalars arrive as text", () => {
    expect(resolve({ wait: false, old: 5 }).values).toMatchObject({
      wait: "false",
      old: "5",
    });
  });

  test("undeclared inputs are warned of and passed on", () => {
    const { values, warnings } = resolve({ nonsense: "1" });
    expect(values).toMatchObject({ nonsense: "1" });
    expect(warnings).toEqual([
      "Unexpected input(s) 'nonsense', valid inputs are ['api-key', 'wait', 'Directory', 'old']",
    ]);
  });

  test("deprecated inputs are warned of when they are given", () => {
    expect(resolve({ old: "" }).warnings).toEqual([
      "Input 'old' has been deprecated with message: use new",
    ]);
  });

  test("keep their hyphens and dots as variables; only blanks are replaced", () => {
    expect(inputVariable("api-key")).toBe("INPUT_API-KEY");
    expect(inputVariable("my odd.input")).toBe("INPUT_MY_ODD.INPUT");
  });
});

describe("action.yml", () => {
  test.each<[string, RegExp]>([
    [
      "runs: {using: node20, main: main.mjs}",
      /'using: node20' is not supported/,
    ],
    ["runs: {using: node24}", /File not found/],
    ["runs: {using: node24, main: gone.mjs}", /File not found/],
    ["runs: {using: node24, main: main.mjs, post: gone.mjs}", /runs\.post/],
    [
      "runs: {using: node24, main: main.mjs, args: []}",
      /Unexpected value 'args'/,
    ],
    ["name: x", /runs/],
    [
      `{inputs: {a: {description: "\${{ github.token }}"}}, runs: {using: node24, main: main.mjs}}`,
      /Unrecognized named-value in \$\{\{ github\.token \}\}/,
    ],
  ])("is refused: %s", (yml, message) => {
    const directory = writeAction({ main: "" });
    writeFileSync(join(directory, "action.yml"), yml);
    expect(() => readManifest(directory)).toThrow(message);
  });

  test("has always() as its post-if", () => {
    expect(readManifest(writeAction({ main: "", post: "" })).postIf).toBe(
      "always()",
    );
  });
});

describe("conditions", () => {
  test.each<[string, boolean, boolean, boolean]>([
    // condition, success, failure, cancelled
    ["always()", true, true, true],
    ["success()", true, false, false],
    ["failure()", false, true, false],
    ["cancelled()", false, false, true],
    ["!cancelled()", true, true, false],
    [`\${{ failure() || cancelled() }}`, false, true, true],
    ["!(failure() || cancelled())", true, false, false],
    ["always() && !success()", false, true, true],
    ["success() || failure() && cancelled()", true, false, false],
  ])("%s", (condition, ...expected) => {
    expect(
      (["success", "failure", "cancelled"] as const).map((status) =>
        evaluateCondition(condition, status),
      ),
    ).toEqual(expected);
  });

  test.each([
    "",
    "github.ref == 'x'",
    "(always()",
    "always() always()",
    "hashFiles()",
  ])("refuses %j", (condition) => {
    expect(() => evaluateCondition(condition, "success")).toThrow(/evaluates/);
  });
});

describe("the environment", () => {
  const parts = {
    runnerEnv: { PATH: "/bin", HOME: "/home/x" },
    jobEnv: new Map<string, string>(),
    stepEnv: {},
    state: new Map<string, string>(),
    inputs: new Map<string, string>(),
    paths: [],
    github: new Map<string, string>(),
    runner: new Map<string, string>(),
  };

  test("starts from nothing", () => {
    expect(composeEnvironment(parts)).toEqual({
      PATH: "/bin",
      HOME: "/home/x",
      CI: "true",
      GITHUB_ACTIONS: "true",
    });
  });

  test("later parts win over earlier ones", () => {
    const env = composeEnvironment({
      ...parts,
      runnerEnv: { PATH: "/bin", A: "runner", B: "runner", CI: "no" },
      jobEnv: new Map([
        ["A", "job"],
        ["B", "job"],
        ["GITHUB_SHA", "job"],
      ]),
      stepEnv: {
        B: "step",
        STATE_s: "step",
        INPUT_I: "step",
        GITHUB_ACTIONS: "false",
        NODE_ICU_DATA: "x",
      },
      state: new Map([["s", "state"]]),
      inputs: new Map([["i", "input"]]),
      paths: ["/one", "/two"],
      github: new Map([
        ["sha", "context"],
        ["token", "secret"],
      ]),
      runner: new Map([["temp", "/t"]]),
    });
    expect(env).toEqual({
      PATH: "/two:/one:/bin",
      A: "job",
      B: "step",
      CI: "no",
      STATE_s: "state",
      INPUT_I: "input",
      GITHUB_SHA: "context",
      RUNNER_TEMP: "/t",
      GITHUB_ACTIONS: "true",
    });
  });
});
