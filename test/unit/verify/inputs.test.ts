import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { InvalidInputsError } from "../../../src/inputs/parse.ts";
import { readVerifyInputs, VERIFY_DEFAULTS, verifyInputNames } from "../../../src/verify/inputs.ts";
import { receiptOf } from "../../support/in-process-verify.ts";

const action: { inputs: Record<string, { default?: string }> } = parse(
  readFileSync(new URL("../../../verify/action.yml", import.meta.url), "utf8"),
);
const read = (inputs: Record<string, string>, env = {}) =>
  readVerifyInputs((name) => inputs[name] ?? "", env);
const URI = "s3://acme-vectors/a/";

test("the inputs and their defaults are those of verify/action.yml", () => {
  expect(verifyInputNames).toEqual(Object.keys(action.inputs));
  const defaults = Object.entries(action.inputs).flatMap(([name, { default: value }]) =>
    value === undefined ? [] : [[name, value]],
  );
  expect(Object.fromEntries(defaults)).toEqual(VERIFY_DEFAULTS);
});

test("the region is that of the input, of the receipt, of the environment, in this order", () => {
  const env = { AWS_REGION: "sa-east-1" };
  const receipt = receiptOf("aws");
  expect(read({ uri: URI }).location.region).toBeUndefined();
  expect(read({ uri: URI }, env).location.region).toBe("sa-east-1");
  expect(read({ receipt }, env).location.region).toBe("us-west-2");
  expect(read({ receipt, region: "eu-west-1" }, env).location.region).toBe("eu-west-1");
});

test.each<[inputs: Record<string, string>, error: string]>([
  [{}, "`receipt` is missing, and so is `uri`"],
  [{ uri: URI, receipt: receiptOf("aws") }, "`uri` is not where the export of `receipt` went"],
  [{ uri: URI, "storage-account": "acme" }, "`storage-account` does not go with `uri`"],
  [{ uri: "gs://acme/a/", region: "us-west-2" }, "`region` does not go with"],
  [{ uri: URI, region: "aws-us-west-2" }, "no AWS region"],
  [{ receipt: receiptOf("azure") }, "`receipt` does not name the storage account; set"],
  [{ receipt: receiptOf("azure"), "storage-account": "evil.example/" }, "`storage-account` is"],
  [
    { receipt: receiptOf("aws", { job: { id: "job-1" } }) },
    "lacks the start of job job-1; set `max-age`",
  ],
  ...["0001-01-01T00:00:00Z", "1970-01-01T00:00:00Z", "soon"].map(
    (startedAt): [Record<string, string>, string] => [
      { receipt: receiptOf("aws", { job: { id: "job-1", startedAt } }) },
      "lacks the start of job job-1; set `max-age`",
    ],
  ),
  [{ receipt: receiptOf("aws", { job: undefined }) }, "names no export job"],
  [{ receipt: receiptOf("aws", { schemaVersion: 3 }) }, "has the schemaVersion 3, which"],
  [{ receipt: "{" }, "is not a receipt of this action"],
  [{ receipt: "{}" }, "is not a receipt of this action"],
  [{ receipt: `{"a":"${"a".repeat(300_000)}"}` }, "is longer than 256 KB"],
  [{ receipt: "[]" }, "is not a receipt of this action"],
  [{ receipt: JSON.stringify(receiptOf("aws")) }, "is not a receipt of this action"],
  [{ receipt: "null" }, "is neither a receipt nor a file"],
  [{ uri: URI, "min-objects": "-1" }, "`min-objects` is"],
  [{ uri: URI, "min-objects": "0" }, "`min-objects` is"],
  [{ uri: URI, "min-bytes": "1e3" }, "`min-bytes` is"],
  [{ uri: URI, "max-age": "soon" }, "`max-age` is"],
  [{ uri: URI, timeout: "7h" }, "`timeout` is"],
  [{ uri: URI, summary: "yes" }, "`summary` is"],
])("%j is an error", (inputs, error) => {
  expect(() => read(inputs)).toThrow(InvalidInputsError);
  expect(() => read(inputs)).toThrow(error);
});

test.each(["eusc-de-east-1", "us-gov-west-1", "us-isob-east-1"])("%s is a region", (region) => {
  expect(read({ uri: URI, region }).location.region).toBe(region);
});

test.each([
  "https://acme.s3.amazonaws.com/a/?X-Amz-Security-Token=a-secret",
  "DefaultEndpointsProtocol=https;AccountKey=a-secret",
  "https://user:a-secret@acme.blob.core.windows.net/vectors/",
])("the error about %s quotes no secret", (uri) => {
  expect(() => read({ uri })).toThrow(/^`uri` is "[^"]*", which is not(?!.*a-secret)/);
});

test("a receipt that lacks the destination goes with its URI", () => {
  const job = { id: "job-1", startedAt: "2026-11-24T05:00:00Z" };
  const inputs = read({ uri: URI, receipt: receiptOf("aws", { destination: undefined, job }) });
  expect(inputs).toMatchObject({ location: { prefix: "a/" }, receipt: { jobId: "job-1" } });
});

test("all errors are reported at once", () => {
  expect(() => read({ uri: "x", "min-bytes": "x", timeout: "x" })).toThrow(
    /`uri`.*`min-bytes`.*`timeout`/s,
  );
});
