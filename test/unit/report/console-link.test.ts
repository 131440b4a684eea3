import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { consoleLink } from "../../../src/report/console-link.ts";

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
