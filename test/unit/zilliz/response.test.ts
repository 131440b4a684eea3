import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { parseJson } from "../../../src/zilliz/response.ts";
import { errorFrom } from "../../support/error-from.ts";
import { FakeClock } from "../../support/fake-clock.ts";
import { ScriptedZilliz } from "../../support/scripted-zilliz.ts";

describe("the JSON of a response", () => {
  it.each([
    ["9007199254740993", "9007199254740993"],
    ['{"jobId":12345678901234567890}', { jobId: "12345678901234567890" }],
    ['[1234567890123456,"1234567890123456"]', ["1234567890123456", "1234567890123456"]],
    [' { "a" : 12345678901234567 , "b":1 } ', { a: "12345678901234567", b: 1 }],
  ])("keeps all digits of an integer in %s", (text, value) => {
    expect(parseJson(text)).toEqual(value);
  });

  it.each([
    ['{"a":"1234567890123456789"}', { a: "1234567890123456789" }],
    ['{"a":"\\":1234567890123456789,\\"","b":"\\\\"}', { a: '":1234567890123456789,"', b: "\\" }],
    ["[123456789012345]", [123_456_789_012_345]],
    [
      "[0.1234567890123456789,1e16,-12345678901234567]",
      [0.12345678901234568, 1e16, -12345678901234568],
    ],
    ["[true,false,null]", [true, false, null]],
  ])("is otherwise what JSON.parse returns: %s", (text, value) => {
    expect(parseJson(text)).toEqual(value);
    expect(parseJson(text)).toEqual(JSON.parse(text));
  });

  test("is otherwise what JSON.parse returns: 10,000 random values", () => {
    const digits = (value: unknown) =>
      JSON.stringify(value, (_, each) =>
        Number.isInteger(each) && each >= 1e15 ? String(each) : each,
      );
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(digits(parseJson(text))).toBe(digits(JSON.parse(text)));
      }),
      { numRuns: 10_000 },
    );
  });

  test("is read in no time, however it is made", () => {
    for (const text of [
      `"${'\\"'.repeat(500_000)}`,
      '"'.repeat(1_000_001),
      `"${"x".repeat(1_000_000)}`,
      "1".repeat(1_000_000),
      '"\\'.repeat(300_000),
    ]) {
      const before = performance.now();
      try {
        parseJson(text);
      } catch {}
      expect(performance.now() - before).toBeLessThan(30_000);
    }
  });

  it.each(["01234567890123456789", "[12345678901234567.]", "12345678901234567x", "{"])(
    "is none: %s",
    async (text) => {
      expect(await errorFrom(async () => parseJson(text))).toBeInstanceOf(SyntaxError);
    },
  );
});

function describing(body: string) {
  const server = new ScriptedZilliz(new FakeClock(), () => ({ outcome: { body } }));
  return server.client.describeJob("job-1");
}

describe("a described job", () => {
  it.each([
    '{"code":0,"data":{"jobId":"job-1","status":"S"}}',
    '{"code":0,"data":{"status":"S"}}',
    '{"code":0,"data":{"jobId":null,"status":"S"}}',
    '{"code":"0","data":{"status":"S"}}',
    '{"code":200,"data":{"jobId":"job-1","status":"S"}}',
    '{"code":0,"jobId":"job-1","status":"S"}',
  ])("is the one that was requested: %s", async (body) => {
    expect(await describing(body)).toMatchObject({ jobId: "job-1", status: "S" });
  });

  it.each([
    '{"code":0,"data":{"jobId":"job-2","status":"S"}}',
    '{"code":0,"data":{"jobId":{},"status":"S"}}',
    '{"code":200,"data":{"status":"S"}}',
    '{"code":200,"status":"SUCCESS"}',
    '{"code":0,"status":"SUCCESS"}',
    '{"status":"SUCCESS"}',
    '{"code":0,"data":[{"status":"S"}]}',
  ])("is no word about it: %s", async (body) => {
    const error = await errorFrom(() => describing(body));
    expect(error).toMatchObject({
      kind: "indeterminate",
      failure: { isEmpty: expect.not.toBeOneOf([true]) },
    });
  });

  it.each([
    '{"code":0,"data":null}',
    '{"code":0,"data":{}}',
    '{"code":0,"data":""}',
    '{"code":0,"data":[]}',
    '{"code":0,"data":{"jobId":null,"status":null,"reason":""}}',
    '{"code":200,"data":null}',
    '{"code":0}',
    '{"code":0,"message":"success"}',
    "{}",
  ])("is reported as unknown by an empty success: %s", async (body) => {
    const error = await errorFrom(() => describing(body));
    expect(error).toMatchObject({ kind: "indeterminate", failure: { isEmpty: true } });
  });
});
