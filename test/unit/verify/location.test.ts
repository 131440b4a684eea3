import { describe, expect, test } from "vitest";
import { consoleUrlOf, locationOf, parseUri, uriOf } from "../../../src/verify/location.ts";

const AZURE = "https://acme.blob.core.windows.net";

describe("the URI of a prefix", () => {
  test.each([
    ["s3://acme-vectors/a/b/", { provider: "aws", bucket: "acme-vectors", prefix: "a/b/" }],
    ["s3://acme.vectors/a/b", { provider: "aws", bucket: "acme.vectors", prefix: "a/b/" }],
    ["s3://acme", { provider: "aws", bucket: "acme", prefix: "" }],
    ["gs://acme_vectors/ä ?#%20/", { provider: "gcp", bucket: "acme_vectors", prefix: "ä ?#%20/" }],
    [
      `${AZURE}/vectors/a%20b/%C3%A4/`,
      {
        provider: "azure",
        host: "acme.blob.core.windows.net",
        bucket: "vectors",
        prefix: "a b/ä/",
      },
    ],
    [
      "https://acme.blob.core.chinacloudapi.cn/vectors",
      { provider: "azure", host: "acme.blob.core.chinacloudapi.cn", bucket: "vectors", prefix: "" },
    ],
    [
      "https://acme.z12.blob.storage.azure.net/vectors/",
      { provider: "azure", host: "acme.z12.blob.storage.azure.net", bucket: "vectors", prefix: "" },
    ],
  ])("%s", (uri, location) => {
    const parsed = parseUri(uri);
    expect(parsed).toEqual({ location });
    if ("location" in parsed) expect(parseUri(uriOf(parsed.location))).toEqual(parsed);
  });

  test.each([
    "",
    "acme-vectors",
    "s3:acme",
    "s3://",
    "s3://a/",
    "s3://Acme/",
    "s3://user:password@acme/a/",
    "s3://acme-vectors//a/",
    "s3://acme-vectors/a\nb/",
    `s3://acme-vectors/${"a".repeat(1_024)}/`,
    "gs://acme vectors/",
    "http://acme.blob.core.windows.net/vectors/",
    "https://acme.blob.core.windows.net/",
    "https://acme.blob.core.windows.net.evil.example/vectors/",
    "https://evil.example/acme.blob.core.windows.net/vectors/",
    "https://acme.blob.core.windows.net@evil.example/vectors/",
    "https://acme.blob.core.windows.net:8443/vectors/",
    "https://evil.example#.blob.core.windows.net/vectors/",
    "https://169.254.169.254/latest/meta-data/",
    `${AZURE}/vectors/%zz/`,
    `${AZURE}/vectors/%0a/`,
    `${AZURE}/Vectors/`,
  ])("is not %j", (uri) => {
    expect(parseUri(uri)).toHaveProperty("error");
  });

  test("can end in a shared access signature of Azure alone", () => {
    expect(parseUri(`${AZURE}/vectors/a/?sv=1&sig=x%3D`)).toMatchObject({ sas: "sv=1&sig=x%3D" });
    expect(parseUri("s3://acme/a/?sig=x")).not.toHaveProperty("sas");
  });
});

describe("the destination of a receipt", () => {
  const at = { bucket: "acme-vectors", directory: "a b/c" };

  test.each([
    [{ ...at, region: "aws-us-west-2" }, "s3://acme-vectors/a b/c/", "us-west-2"],
    [{ ...at, region: "aws-cn-north-1" }, "s3://acme-vectors/a b/c/", "cn-north-1"],
    [{ ...at, provider: "aws" }, "s3://acme-vectors/a b/c/", undefined],
    [{ ...at, region: "gcp-us-west1" }, "gs://acme-vectors/a b/c/", undefined],
    [{ ...at, region: "az-eastus", account: "acme" }, `${AZURE}/acme-vectors/a%20b/c/`, undefined],
  ])("%j", (destination, uri, region) => {
    const parsed = locationOf(destination);
    if ("error" in parsed) throw new Error(parsed.error);
    expect(uriOf(parsed.location)).toBe(uri);
    expect(parsed.location.region).toBe(region);
  });

  test.each([
    [{ ...at }, "does not say which cloud the bucket is in"],
    [{ ...at, region: "ali-cn-hangzhou" }, "ali-cn-hangzhou, a cloud that this action can't list"],
    [{ region: "aws-us-west-2", directory: "a" }, "does not say where the export went"],
    [{ ...at, region: "aws-us-west-2", directory: "" }, "does not say where the export went"],
    [{ ...at, region: "aws-us-west-2", bucket: "a/b" }, "does not say where the export went"],
    [{ ...at, region: "az-eastus" }, "does not name the storage account"],
    [{ ...at, region: "az-eastus", account: "evil.example/a" }, "is not the URI of a prefix"],
    [{ ...at, region: "az-eastus", account: "a@evil.example/" }, "is not the URI of a prefix"],
  ])("%j is no place to look", (destination, error) => {
    expect(locationOf(destination)).toEqual({ error: expect.stringContaining(error) });
  });
});

test("the console shows S3 by region, Google's buckets without one, and Azure's accounts", () => {
  const at = { bucket: "acme-vectors", prefix: "a b/" };
  expect(consoleUrlOf({ ...at, provider: "aws", region: "us-west-2" })).toBe(
    "https://s3.console.aws.amazon.com/s3/buckets/acme-vectors?region=us-west-2&prefix=a+b%2F",
  );
  expect(consoleUrlOf({ ...at, provider: "aws" })).toBeUndefined();
  expect(consoleUrlOf({ ...at, provider: "gcp" })).toBe(
    "https://console.cloud.google.com/storage/browser/acme-vectors/a%20b",
  );
  expect(consoleUrlOf({ ...at, provider: "azure", host: "acme.blob.core.windows.net" })).toBe(
    "https://portal.azure.com/#browse/Microsoft.Storage%2FStorageAccounts",
  );
});
