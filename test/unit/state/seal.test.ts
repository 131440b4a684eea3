import { describe, expect, it } from "vitest";
import { createSeal } from "../../../src/state/seal.ts";

const ENV = {
  "INPUT_API-KEY": "the key of both steps",
  RUNNER_NAME: "r",
  GITHUB_REPOSITORY: "o/r",
  GITHUB_RUN_ID: "1",
  GITHUB_RUN_ATTEMPT: "2",
  GITHUB_JOB: "j",
  GITHUB_ACTION: "__run",
  "INPUT_MATRIX-JOB": "0/2",
};
const STATE = { phase: "running", facts: { jobId: "job-1" } };

describe("what main has signed", () => {
  const signed = createSeal(ENV).sign(STATE);

  it("is what post reads", () => {
    expect(createSeal(ENV).open(signed)).toEqual(STATE);
    const { "INPUT_API-KEY": key, ...rest } = ENV;
    const byVariable = { ...rest, "INPUT_API-KEY": "", ZILLIZ_API_KEY: key };
    expect(createSeal(byVariable).open(signed)).toEqual(STATE);
  });

  it.each(Object.keys(ENV))("is nothing to a step whose %s is another one", (name) => {
    expect(createSeal({ ...ENV, [name]: "another" }).open(signed)).toBe(undefined);
  });

  it.each([
    "",
    "null",
    "7",
    '"running"',
    "{",
    signed.slice(0, -2),
    signed.replace("job-1", "job-2"),
    signed.replace("running", "done"),
    JSON.stringify(STATE),
    JSON.stringify({ ...STATE, signature: "" }),
    createSeal({}).sign(STATE),
  ])("is no other text: %s", (text) => {
    expect(createSeal(ENV).open(text)).toBe(undefined);
  });
});
