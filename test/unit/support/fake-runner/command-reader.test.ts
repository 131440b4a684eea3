import { describe, expect, test } from "vitest";
import { CommandReader, StopTokenError } from "../../../support/fake-runner/command-reader.ts";
import { emptyEffects } from "../../../support/fake-runner/effects.ts";
import { Masker } from "../../../support/fake-runner/masker.ts";
import { StepLog } from "../../../support/fake-runner/step-log.ts";

function read(lines: string[], debugging = false) {
  const masker = new Masker();
  const log = new StepLog(masker, debugging);
  const effects = emptyEffects();
  const reader = new CommandReader({ log, masker, effects, debugging });
  for (const line of lines) reader.read(line);
  return { ...log, ...effects };
}

// Lines are separated by a bar.
test.each<[string, output: string, log: string]>([
  ["text is unchanged", "a||::nonsense::b|a::error::b", "a||::nonsense::b|a::error::b"],
  ["text can't imitate the runner's own markers", "##[end-action x", "##[\\end-action x"],
  ["a message is cut into lines", "::notice::n1%0An2", "##[notice]n1|n2"],
  ["an empty message is not logged", "::error::|a", "a"],
  ["debug lines are hidden", "::debug::a%0Ab|c", "c"],
  [
    "a mask hides a value from then on, in messages too",
    "hunter22|::add-mask::hunter22|::error::not hunter22",
    "hunter22|##[error]not ***",
  ],
  [
    "echo shows commands, but no secrets",
    "::group::a|::echo::on|::group::b|::add-mask::hidden-value|::echo::OFF|::endgroup::",
    "##[group]a|::group::b|##[group]b|::add-mask::***|::echo::OFF|##[endgroup]",
  ],
  [
    "stop-commands shows commands as text until its token",
    "::stop-commands::t|::error::a|x ##[error]b|::stop-commands::u|::t::|::error::c|::t::",
    "::stop-commands::t|::error::a|x ##[error]b|::stop-commands::u|::t::|##[error]c|::t::",
  ],
  [
    "stop-commands masks a long token",
    "::stop-commands::0123456|::0123456::",
    "::stop-commands::***|::***::",
  ],
])("%s", (_, output, log) => {
  expect(read(output.split("|")).lines).toEqual(log.split("|"));
});

test("debug lines are shown when debugging", () => {
  const { lines } = read(["::debug::a%0Ab"], true);
  expect(lines).toEqual(["##[debug]a", "##[debug]b"]);
});

test.each(["", "pause-logging", "Error", "stop-commands"])(
  "the stop token can't be %j",
  (token) => {
    expect(() => read([`::stop-commands::${token}`])).toThrow(StopTokenError);
  },
);

describe("an annotation", () => {
  test("has a title and lines", () => {
    const { annotations } = read(["::error title=T::m%0An"]);
    expect(annotations).toEqual([{ level: "error", title: "T", message: "m\nn" }]);
  });

  test("is one of ten of its level; the log has them all", () => {
    const eleven = (level: string) => Array.from({ length: 11 }, (_, n) => `::${level}::${n}`);
    const { annotations, lines } = read([...eleven("error"), ...eleven("notice")]);
    expect(lines).toHaveLength(22);
    expect(annotations).toHaveLength(20);
    expect(annotations[9]).toEqual({ level: "error", message: "9" });
    expect(annotations[10]).toEqual({ level: "notice", message: "0" });
  });

  test("has a message, or is none", () => {
    expect(read(["::error title=T::", "::notice:: "]).annotations).toEqual([]);
  });

  test("is cut at 4096 characters", () => {
    const { annotations } = read([`::error::${"x".repeat(4097)}`]);
    expect(annotations[0]?.message).toHaveLength(4096);
  });
});

test.each<[string, boolean, RegExp]>([
  ["::add-mask:: ", false, /^Can't add secret mask for empty string/],
  ["::set-output name=a::1", false, /`set-output` command is deprecated/],
  ["::save-state name=a::1", false, /`save-state` command is deprecated/],
  ["::echo::perhaps", true, /^Invalid echo command value/],
  ["::set-output::1", true, /^Required field 'name' is missing/],
  ["::set-env name=a::1", true, /`set-env` command is disabled/],
  ["::add-path::/a", true, /`add-path` command is disabled/],
])("%j: fails the step: %j", (line, fails, message) => {
  const { failed, annotations } = read([line]);
  expect(failed).toBe(fails);
  expect(annotations.at(-1)?.message).toMatch(message);
});

test("commands set outputs and state", () => {
  const { outputs, state } = read(["::set-output name=a::1%0A2", "::save-state name=b::3"]);
  expect([...outputs, ...state].flat()).toEqual(["a", "1\n2", "b", "3"]);
});
