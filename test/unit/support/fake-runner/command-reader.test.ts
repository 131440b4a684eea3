import { describe, expect, test } from "vitest";
import {
  CommandReader,
  StopTokenError,
} from "../../../support/fake-runner/command-reader.ts";
import { emptyEffects } from "../../../support/fake-runner/effects.ts";
import { Masker } from "../../../support/fake-runner/masker.ts";
import { StepLog } from "../../../support/fake-runner/step-log.ts";

function read(
  lines: string[],
  { debugging = false, allowUnsecure = false } = {},
) {
  const masker = new Masker();
  const log = new StepLog(masker, debugging);
  const effects = emptyEffects();
  const workspace = "/work/repo";
  const reader = new CommandReader({
    log,
    masker,
    effects,
    workspace,
    debugging,
    allowUnsecure,
  });
  for (const line of lines) reader.read(line);
  return { ...log, ...effects, masker };
}

describe("text", () => {
  test("is shown as it is", () => {
    const lines = ["a", "", "::nonsense::b", "a::error::b"];
    expect(read(lines)).toMatchObject({ lines, annotations: [] });
  });

  test("cannot imitate the runner's own markers", () => {
    expect(read(["##[start-action x"]).lines).toEqual(["##[\\start-action x"]);
  });
});

describe("annotations", () => {
  test("have a level, a message and a title", () => {
    const { annotations, lines } = read([
      "::error title=T::e",
      "::warning::w",
      "::notice::n1%0An2",
    ]);
    expect(annotations).toEqual([
      { level: "error", message: "e", title: "T" },
      { level: "warning", message: "w" },
      { level: "notice", message: "n1\nn2" },
    ]);
    expect(lines).toEqual(["##[error]e", "##[warning]w", "##[notice]n1", "n2"]);
  });

  test.each<[string, object]>([
    ["file=src/a.ts,line=3", { file: "src/a.ts", line: 3 }],
    ["file=/work/repo/src/a.ts", { file: "src/a.ts" }],
    ["file=/elsewhere/a.ts", { file: "/elsewhere/a.ts" }],
    ["endLine=3", { line: 3, endLine: 3 }],
    ["line=3,endLine=2", {}],
    [
      "line=3,endLine=3,col=1,endColumn=2",
      { line: 3, endLine: 3, col: 1, endColumn: 2 },
    ],
    ["line=3,endLine=4,col=1", { line: 3, endLine: 4 }],
    ["line=3,col=5,endColumn=4", { line: 3 }],
    ["line=3,endColumn=4", { line: 3, col: 4, endColumn: 4 }],
    ["col=1", {}],
    ["line=x", {}],
  ])("%s", (properties, expected) => {
    const { annotations } = read([`::error ${properties}::m`]);
    expect(annotations).toEqual([
      { level: "error", message: "m", ...expected },
    ]);
  });

  test("are limited to ten of each level; the log has them all", () => {
    const twelve = (level: string) =>
      Array.from({ length: 12 }, (_, n) => `::${level}::${level} ${n}`);
    const { annotations, lines } = read([
      ...twelve("error"),
      ...twelve("warning"),
      ...twelve("notice"),
    ]);
    expect(lines).toHaveLength(36);
    expect(annotations).toHaveLength(30);
    expect(annotations[9]).toEqual({ level: "error", message: "error 9" });
    expect(annotations[10]).toEqual({ level: "warning", message: "warning 0" });
  });

  test("are cut at 4096 characters", () => {
    const { annotations, lines } = read([`::error::${"x".repeat(4097)}`]);
    expect(annotations[0]?.message).toHaveLength(4096);
    expect(lines[0]).toHaveLength("##[error]".length + 4096);
  });

  test("without a message are not in the log", () => {
    expect(read(["::error::"])).toMatchObject({
      lines: [],
      annotations: [{ level: "error", message: "" }],
    });
  });
});

describe("masks", () => {
  test("hide a value from then on, in messages too", () => {
    const { lines, annotations } = read([
      "hunter22",
      "::add-mask::hunter22",
      "hunter22",
      "::error::not hunter22",
    ]);
    expect(lines).toEqual(["hunter22", "***", "##[error]not ***"]);
    expect(annotations[0]?.message).toBe("not ***");
  });

  test("hide each line of a value", () => {
    expect(
      read(["::add-mask::first%0A second ", "first|second"]).lines,
    ).toEqual(["***|***"]);
  });

  test("of nothing are warned of", () => {
    const { annotations, masker } = read(["::add-mask:: "]);
    expect(annotations).toEqual([
      {
        level: "warning",
        message:
          "Can't add secret mask for empty string in ##[add-mask] command.",
      },
    ]);
    expect(masker.mask("a b")).toBe("a b");
  });
});

describe("stop-commands", () => {
  test("shows commands as text until its token comes", () => {
    const lines = [
      "::stop-commands::pause",
      "::error::a",
      "x ##[error]b",
      "::stop-commands::other",
      "::pause::",
      "::error::c",
    ];
    const result = read(lines);
    expect(result.lines).toEqual([...lines.slice(0, 5), "##[error]c"]);
    expect(result.annotations).toHaveLength(1);
  });

  test("masks a long token", () => {
    const { lines } = read([
      "::stop-commands::0123456",
      "0123456",
      "::0123456::",
    ]);
    expect(lines).toEqual(["::stop-commands::***", "***", "::***::"]);
  });

  test("gives a token up when it has been used", () => {
    const { lines } = read(["::stop-commands::t", "::t::", "::t::"]);
    expect(lines).toEqual(["::stop-commands::t", "::t::", "::t::"]);
  });

  test.each(["", "pause-logging", "Error", "stop-commands"])(
    "refuses the token %j",
    (token) => {
      expect(() => read([`::stop-commands::${token}`])).toThrow(StopTokenError);
    },
  );
});

describe("debug and echo", () => {
  test("debug lines are shown only when debugging", () => {
    expect(read(["::debug::a%0Ab"]).lines).toEqual([]);
    expect(read(["::debug::a%0Ab"], { debugging: true }).lines).toEqual([
      "##[debug]a",
      "##[debug]b",
    ]);
  });

  test("echo shows commands, but not secrets", () => {
    const { lines } = read([
      "::group::a",
      "::echo::on",
      "::group::b",
      "::add-mask::hidden-value",
      "::echo::OFF",
      "::endgroup::",
    ]);
    expect(lines).toEqual([
      "##[group]a",
      "::group::b",
      "##[group]b",
      "::add-mask::***",
      "::echo::OFF",
      "##[endgroup]",
    ]);
  });

  test("echo of something else fails the step", () => {
    const { errors, failed } = read(["::echo::perhaps"]);
    expect(failed).toBe(true);
    expect(errors).toEqual([
      "Unable to process command '::echo::perhaps' successfully.",
      expect.stringContaining("Invalid echo command value"),
    ]);
  });
});

describe("commands of old", () => {
  test("set-output and save-state still work, with a warning", () => {
    const { outputs, state, annotations, failed } = read([
      "::set-output name=a::1%0A2",
      "::save-state name=b::3",
    ]);
    expect(outputs).toEqual(new Map([["a", "1\n2"]]));
    expect(state).toEqual(new Map([["b", "3"]]));
    expect(failed).toBe(false);
    expect(
      annotations.map(({ level, message }) => [level, message.slice(0, 40)]),
    ).toEqual([
      ["warning", "The `set-output` command is deprecated a"],
      ["warning", "The `save-state` command is deprecated a"],
    ]);
  });

  test("set-output without a name fails the step", () => {
    expect(read(["::set-output::1"])).toMatchObject({
      failed: true,
      errors: [
        "Unable to process command '::set-output::1' successfully.",
        "Required field 'name' is missing in ##[set-output] command.",
      ],
    });
  });

  test.each(["::set-env name=a::1", "::add-path::/a"])(
    "%s is disabled and fails the step",
    (line) => {
      const { env, paths, failed, errors } = read([line]);
      expect(failed).toBe(true);
      expect(errors[1]).toMatch(
        /^The `(set-env|add-path)` command is disabled\./,
      );
      expect([env.size, paths.length]).toEqual([0, 0]);
    },
  );

  test("set-env and add-path live again where unsecure commands are allowed", () => {
    const { env, paths, errors } = read(
      [
        "::set-env name=a::1",
        "::set-env name=node_options::1",
        "::add-path::/a",
      ],
      { allowUnsecure: true },
    );
    expect(env).toEqual(new Map([["a", "1"]]));
    expect(paths).toEqual(["/a"]);
    expect(errors).toEqual([
      "Can't update NODE_OPTIONS environment variable using ::set-env:: command.",
    ]);
  });
});
