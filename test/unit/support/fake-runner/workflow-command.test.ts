import { expect, test } from "vitest";
import { parseCommand } from "../../../support/fake-runner/workflow-command.ts";

const registered = new Set(["error", "warning", "group", "set-output", "tok"]);
const parse = (line: string) => {
  const command = parseCommand(line, registered);
  return command && [command.name, Object.fromEntries(command.properties), command.data];
};

test.each<[string, unknown]>([
  ["::warning::x", ["warning", {}, "x"]],
  ["  \t::warning::x", ["warning", {}, "x"]],
  ["::WARNING::x", ["warning", {}, "x"]],
  ["::tok::", ["tok", {}, ""]],
  ["::error::a::b", ["error", {}, "a::b"]],
  [
    "::error file=a.ts,line=3,title=Oh%2C no%3A%25::bad%0Athing",
    ["error", { file: "a.ts", line: "3", title: "Oh, no:%" }, "bad\nthing"],
  ],
  ["::error title=%250A::%250A", ["error", { title: "%0A" }, "%0A"]],
  ["::error file=,line=1,=x,y::m", ["error", { line: "1" }, "m"]],
  ["::error title=a=b::m", ["error", { title: "a=b" }, "m"]],
  ["::error title==b::m", ["error", { title: "b" }, "m"]],
  ["::error title=a, line=2::m", ["error", { title: "a", " line": "2" }, "m"]],
  ["::error FILE=a::m", ["error", { file: "a" }, "m"]],
  ["##[error]y", ["error", {}, "y"]],
  ["xx ##[error]y", ["error", {}, "y"]],
  ["##[error file=a%3B%5D;line=2]y%3B%5D%25", ["error", { file: "a;]", line: "2" }, "y;]%"]],
  ["::foo::##[error]x", ["error", {}, "x"]],
])("a command: %j", (line, expected) => {
  expect(parse(line)).toEqual(expected);
});

const TEXTS = ["", "plain", "::foo::x", "::warning:", "x ::warning::y", "::warningx::y"];
const MORE = [":: warning::y", "##[foo]x", "##[error", "##[foo]##[error]x", ":error::x"];

test.each([...TEXTS, ...MORE])("text: %j", (line) => {
  expect(parse(line)).toBeUndefined();
});
