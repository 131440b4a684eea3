import { describe, expect, it } from "vitest";
import {
  BUCKET,
  CLOUDS,
  cloudNames,
  PREFIX,
  receiptOf,
  runVerifyStep,
} from "../../support/in-process-verify.ts";

const FRESH = new Date("2026-11-24T05:30:00Z");

describe.each(cloudNames)("an export in %s", (cloud) => {
  const { start, uri } = CLOUDS[cloud];
  const account = cloud === "azure" ? { "storage-account": "acmebackups" } : {};

  it("is verified when its objects are there", async () => {
    await using storage = await start();
    storage.pageSize = 2;
    storage.put(BUCKET, "elsewhere/object", 7, FRESH);
    storage.put(BUCKET, PREFIX, 0, FRESH);
    for (const key of ["a", "b", "c", "ä ö+&<>\"'%20?#=.bin", "d/e"]) {
      storage.put(BUCKET, `${PREFIX}${key}`, 100, FRESH);
    }
    const outcome = await runVerifyStep(storage, { receipt: receiptOf(cloud), ...account });
    expect(outcome.errors).toEqual([]);
    expect(outcome.outputs).toMatchObject({
      verified: "true",
      "object-count": "5",
      "total-bytes": "500",
      "newest-object-at": "2026-11-24T05:30:00Z",
      uri,
    });
    expect(outcome.exitCode).toBe(0);
    expect(storage.requests.length).toBe(3);
  });
});
