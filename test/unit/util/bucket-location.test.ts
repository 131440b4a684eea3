import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { consoleLink, directoryUri, providerOf } from "../../../src/util/bucket-location.ts";

const PLACE = {
  region: "aws-us-west-2",
  bucket: "acme-vectors",
  directory: "exports/in01/7-1/",
};

describe("the link to the cloud's console", () => {
  it.each([
    [
      "aws-us-west-2",
      "https://s3.console.aws.amazon.com/s3/buckets/acme-vectors?region=us-west-2&prefix=exports%2Fin01%2F7-1%2F",
    ],
    [
      "aws-cn-northwest-1",
      "https://console.amazonaws.cn/s3/buckets/acme-vectors?region=cn-northwest-1&prefix=exports%2Fin01%2F7-1%2F",
    ],
    [
      "gcp-us-west1",
      "https://console.cloud.google.com/storage/browser/acme-vectors/exports/in01/7-1",
    ],
  ])("shows the directory: %s", (region, link) => {
    expect(consoleLink({ ...PLACE, region })).toBe(link);
    const bare = PLACE.directory.replace(/\/$/, "");
    expect(consoleLink({ ...PLACE, region, directory: bare })).toBe(link);
  });

  it("shows the storage accounts in Azure", () => {
    expect(consoleLink({ ...PLACE, region: "az-eastus" })).toBe(
      "https://portal.azure.com/#browse/Microsoft.Storage%2FStorageAccounts",
    );
  });

  it("shows the bucket where there is no directory", () => {
    const { bucket } = PLACE;
    expect(consoleLink({ region: "aws-us-west-2", bucket })).toBe(
      "https://s3.console.aws.amazon.com/s3/buckets/acme-vectors?region=us-west-2",
    );
    expect(consoleLink({ region: "gcp-us-west1", bucket })).toBe(
      "https://console.cloud.google.com/storage/browser/acme-vectors",
    );
  });

  it.each([
    ["Alibaba Cloud", { ...PLACE, region: "ali-cn-hangzhou" }],
    ["a region of another form", { ...PLACE, region: "AWS us-west-2" }],
    ["an unknown region", { ...PLACE, region: undefined }],
    ["an unknown bucket", { ...PLACE, bucket: undefined }],
    ["a bucket that is none", { ...PLACE, bucket: "a/../b?x=1#y" }],
  ])("is omitted for %s", (_, place) => {
    expect(consoleLink(place)).toBeUndefined();
  });

  it("leads to that console and nowhere else, whatever the names are", () => {
    const region = fc.oneof(
      fc.constantFrom("aws-us-west-2", "gcp-us-west1", "aws-cn-north-1"),
      fc.string(),
    );
    const text = fc.oneof(fc.constant("acme"), fc.string({ unit: "binary" }));
    fc.assert(
      fc.property(region, text, text, (where, bucket, directory) => {
        const place = { region: where, bucket, directory };
        const link = consoleLink(place);
        if (link === undefined) return;
        expect(link).toMatch(/^[\x21-\x7e]+$/);
        const { host, pathname, hash } = new URL(link);
        expect([
          "s3.console.aws.amazon.com",
          "console.amazonaws.cn",
          "console.cloud.google.com",
        ]).toContain(host);
        expect(pathname).toMatch(/^\/(s3\/buckets|storage\/browser)\//);
        expect(hash).toBe("");
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("the URI of a directory", () => {
  const at = { bucket: "acme-vectors", directory: "a b/ä" };

  it.each([
    [{ ...at, region: "aws-us-west-2" }, "s3://acme-vectors/a b/ä/"],
    [{ ...at, region: "gcp-us-west1", directory: "a//" }, "gs://acme-vectors/a/"],
    [
      { ...at, region: "az-eastus", storageAccount: "acme" },
      "https://acme.blob.core.windows.net/acme-vectors/a%20b/%C3%A4/",
    ],
    [{ ...at, region: "az-eastus" }, undefined],
    [{ ...at, region: "az-eastus", storageAccount: "evil.example/" }, undefined],
    [{ ...at, region: "ali-cn-hangzhou" }, undefined],
    [at, undefined],
    [{ region: "aws-us-west-2", directory: "a" }, undefined],
    [{ region: "aws-us-west-2", bucket: "acme-vectors" }, undefined],
  ])("of %j is %s", (place, uri) => {
    expect(directoryUri(place)).toBe(uri);
  });

  it("is known by the region alone", () => {
    expect(["aws-x", "az-x", "azure-x", "gcp-x", "ali-x", "", undefined].map(providerOf)).toEqual([
      "aws",
      "azure",
      "azure",
      "gcp",
      undefined,
      undefined,
      undefined,
    ]);
  });
});
