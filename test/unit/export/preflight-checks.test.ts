import { describe, expect, it } from "vitest";
import {
  backupAge,
  backupLabel,
  checkBackupAge,
  checkIntegrationActive,
  checkRegion,
  expiryWarning,
} from "../../../src/export/preflight-checks.ts";
import {
  type Backup,
  backupSchema,
  type Integration,
  integrationSchema,
} from "../../../src/zilliz/schemas.ts";
import { actionErrorFrom } from "../../support/error-from.ts";
import { START } from "../../support/fake-clock.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Our own date, and Zilliz Cloud's. */
const OURS = new Date(START);

function integration(fields: object = {}): Integration {
  return integrationSchema.parse({
    integrationId: "integ-1",
    name: "release",
    status: "ACTIVE",
    regionId: "aws-us-west-2",
    bucketName: "acme",
    ...fields,
  });
}

function backup(fields: object = {}, asOf: number | undefined = START): Backup {
  const read = backupSchema.parse({
    backupId: "backup9",
    status: "AVAILABLE",
    createTime: new Date(START - 2 * HOUR).toISOString(),
    ...fields,
  });
  return { ...read, asOf };
}

/** The message and the next step of the error. */
async function problemOf(act: () => unknown): Promise<string> {
  const { message, nextStep } = await actionErrorFrom(act);
  return `${message} ${nextStep}`;
}

describe("an integration", () => {
  it.each(["ACTIVE", "active", "Active"])("that is %s passes", (status) => {
    expect(checkIntegrationActive(integration({ status }))).toMatchObject({
      name: "Integration",
      result: "passed",
    });
  });

  it.each(["ERROR", "CREATING", "Disabled"])("that is %s is a problem", async (status) => {
    const text = await problemOf(() =>
      checkIntegrationActive(integration({ status, message: "No\nrole." })),
    );
    expect(text).toContain(status);
    expect(text).toMatch(/Zilliz Cloud reports: No.role\./);
    expect(text).not.toContain("\n");
  });

  it("without a message is a problem without a reason", async () => {
    const text = await problemOf(() =>
      checkIntegrationActive(integration({ status: "ERROR", message: "" })),
    );
    expect(text).toContain("reports no reason");
  });

  it.each([undefined, null, ""])("of the status %j is skipped", (status) => {
    expect(checkIntegrationActive(integration({ status })).result).toBe("skipped");
  });
});

describe("the region", () => {
  const source = { name: "backup backup9", regionId: "aws-us-west-2" };

  it.each(["aws-us-west-2", "AWS-us-west-2"])("%s is the backup's", (regionId) => {
    expect(checkRegion(integration({ regionId }), source).result).toBe("passed");
  });

  it("of another place is a problem that names both", async () => {
    const text = await problemOf(() =>
      checkRegion(integration({ regionId: "gcp-us-west1" }), source),
    );
    expect(text).toContain("gcp-us-west1");
    expect(text).toContain("aws-us-west-2");
    expect(text).toContain("backup backup9");
  });

  it("that is missing on one side is skipped, and the detail says which", () => {
    expect(checkRegion(integration({ regionId: null }), source)).toMatchObject({
      result: "skipped",
      detail: "The integration's region is not known",
    });
    expect(checkRegion(integration(), { ...source, regionId: undefined })).toMatchObject({
      result: "skipped",
      detail: "The backup's region is not known",
    });
  });
});

describe("a backup's age", () => {
  it("is measured on Zilliz Cloud's own clock", () => {
    expect(backupAge(backup({}, START + HOUR), OURS)).toBe(3 * HOUR);
  });

  it("is measured on our clock if Zilliz Cloud sends no date", () => {
    const read = { ...backup(), asOf: undefined };
    expect(backupAge(read, OURS)).toBe(2 * HOUR);
  });

  it.each([undefined, null, "", "yesterday", "2026-02-31"])(
    "is not known of one created at %j, which is never taken for a fresh one",
    async (createTime) => {
      const odd = backup({ createTime });
      expect(backupAge(odd, OURS)).toBeUndefined();
      const text = await problemOf(() => checkBackupAge(odd, HOUR, OURS));
      expect(text).toContain("Can't check `max-backup-age`");
      expect(text).toContain("`backup-id: new`");
    },
  );

  it("may be as much as the limit", () => {
    expect(checkBackupAge(backup(), 2 * HOUR, OURS).result).toBe("passed");
  });

  it("must not be a millisecond more", async () => {
    const text = await problemOf(() => checkBackupAge(backup(), 2 * HOUR - 1, OURS));
    expect(text).toContain("backup9");
    expect(text).toContain("`backup-id: new`");
    expect(text).toContain("backup schedule");
  });

  it("may lie in the future by a few minutes", () => {
    const createTime = new Date(START + 9 * MINUTE).toISOString();
    expect(checkBackupAge(backup({ createTime }), MINUTE, OURS).result).toBe("passed");
  });

  it("must not lie in the future by more", async () => {
    const createTime = new Date(START + 11 * MINUTE).toISOString();
    const text = await problemOf(() => checkBackupAge(backup({ createTime }), MINUTE, OURS));
    expect(text).toContain("Can't check `max-backup-age`");
  });
});

describe("an expiry", () => {
  const expiring = (ms: number) => backup({ expireTime: new Date(START + ms).toISOString() });

  it.each([0, HOUR, 5 * HOUR])("in %i ms is within five hours", (ms) => {
    expect(expiryWarning(expiring(ms), 5 * HOUR, OURS)).toContain("backup9");
  });

  it("after the time limit is no matter", () => {
    expect(expiryWarning(expiring(5 * HOUR + 1), 5 * HOUR, OURS)).toBeUndefined();
  });

  it.each([undefined, null, "", "never"])("at %j is none", (expireTime) => {
    expect(expiryWarning(backup({ expireTime }), 5 * HOUR, OURS)).toBeUndefined();
  });
});

describe("a backup in words", () => {
  it.each([
    [{}, /^Backup backup9 \(created at 2026-\S+\)$/],
    [{ backupName: "nightly" }, /^Backup backup9 \(nightly, created at \S+\)$/],
    [{ createTime: "" }, /^Backup backup9$/],
  ])("of %j", (fields, words) => {
    expect(backupLabel(backup(fields))).toMatch(words);
  });
});
