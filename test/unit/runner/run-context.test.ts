import { describe, expect, it } from "vitest";
import { readRunContext } from "../../../src/runner/run-context.ts";
import { RUN_CONTEXT } from "../../support/context.ts";

describe("the run's context", () => {
  it("has the value of the runner's variable of the same name in each field", () => {
    const variables = Object.entries(RUN_CONTEXT).map(([field, value]) => [
      `GITHUB_${field.replaceAll(/[A-Z]/g, "_$&").toUpperCase()}`,
      value,
    ]);
    expect(new Set(Object.values(RUN_CONTEXT)).size).toBe(variables.length);
    expect(readRunContext(Object.fromEntries(variables))).toEqual(RUN_CONTEXT);
  });

  it("is empty where a variable is missing, but for the server", () => {
    const { serverUrl, ...others } = readRunContext({});
    expect(serverUrl).toBe("https://github.com");
    expect(Object.keys(others)).toHaveLength(Object.keys(RUN_CONTEXT).length - 1);
    expect(Object.values(others).join("")).toBe("");
  });
});
