import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { FakeClock } from "../../support/fake-clock.ts";
import {
  azureError,
  type FakeStorage,
  gcsError,
  HTML_PAGE,
  s3Error,
} from "../../support/fake-storage/index.ts";
import {
  BUCKET,
  CLOUDS,
  type Cloud,
  cloudNames,
  expectNoLeak,
  PREFIX,
  receiptOf,
  runVerifyStep,
} from "../../support/in-process-verify.ts";

const FRESH = new Date("2026-11-24T05:30:00Z");
const STALE = new Date("2026-11-24T04:54:59Z");

/** An error of the service with a code, as the cloud writes it. */
const ERRORS = { aws: s3Error, azure: azureError, gcp: gcsError } as const;

async function storageWith(cloud: Cloud, keys: readonly string[], modifiedAt = FRESH) {
  const storage: FakeStorage = await CLOUDS[cloud].start();
  storage.buckets.set(BUCKET, []);
  for (const key of keys) storage.put(BUCKET, `${PREFIX}${key}`, 100, modifiedAt);
  return storage;
}

/** A service writes it as no time. */
const noDate = Object.assign(new Date(FRESH), {
  toISOString: () => "soon",
  toUTCString: () => "soon",
});

/** A receipt of the cloud, with what it lacks. */
const inputsOf = (cloud: Cloud, changes: object = {}) => ({
  receipt: receiptOf(cloud, changes),
  ...(cloud === "azure" && { "storage-account": "acmebackups" }),
});

describe.each(cloudNames)("an export in %s", (cloud) => {
  const { uri } = CLOUDS[cloud];

  it("is verified when its objects are there, over all pages", async () => {
    const odd = "ä ö+&<>\"'%20%?#=@:\u2028\u{1f600}.bin";
    await using storage = await storageWith(cloud, ["a", "b", odd, "d/e"]);
    storage.pageSize = 2;
    storage.put(BUCKET, "zilliz-export/of-another-run", 7, FRESH);
    storage.put(BUCKET, PREFIX, 0, FRESH);
    const outcome = await runVerifyStep(storage, inputsOf(cloud));
    expect(outcome.errors).toEqual([]);
    expect(outcome.outputs).toMatchObject({
      verified: "true",
      "object-count": "4",
      "total-bytes": "400",
      "newest-object-at": "2026-11-24T05:30:00Z",
      uri,
    });
    expect(outcome.outputs["inventory-digest"]).toMatch(/^[0-9a-f]{64}$/);
    expect(outcome.outputs).not.toHaveProperty("reason");
    expect(outcome.exitCode).toBe(0);
    expect(storage.requests.length).toBe(3);
    expect(outcome.summary).toContain("### ✅ Objects seen in the bucket");
    expect(outcome.outputs["console-url"]).toMatch(/^https:/);
  });

  it("is not verified when nothing is there for two minutes", async () => {
    await using storage = await storageWith(cloud, []);
    storage.put(BUCKET, PREFIX, 0, FRESH);
    const clock = new FakeClock();
    const outcome = await runVerifyStep(storage, inputsOf(cloud), { clock });
    expect(outcome.outputs).toMatchObject({ verified: "false", "object-count": "0", uri });
    expect(outcome.outputs.reason).toContain(`There is no object under ${uri}.`);
    expect(outcome.errors.join()).toContain("job-0396450098cglufig6afm9");
    expect(outcome.exitCode).toBe(1);
    expect(clock.now()).toBeGreaterThanOrEqual(120_000);
    expect(clock.now()).toBeLessThan(150_000);
  });

  it("is verified when its objects come after half a minute", async () => {
    await using storage = await storageWith(cloud, []);
    const clock = new FakeClock();
    storage.fault = () => {
      if (clock.now() > 30_000) storage.put(BUCKET, `${PREFIX}late`, 1, FRESH);
      return undefined;
    };
    const outcome = await runVerifyStep(storage, inputsOf(cloud), { clock });
    expect(outcome.outputs.verified).toBe("true");
    expect(clock.now()).toBe(45_000);
  });

  it.each([
    ["only older objects", STALE, {}, "the newest of 2 objects"],
    ["too few", FRESH, { "min-objects": "3" }, "there are only 2 objects"],
    ["too little", FRESH, { "min-bytes": "201" }, "have 200 bytes in all"],
    ["nothing that is fresh enough", FRESH, { "max-age": "29m" }, "which is older than `max-age`"],
  ])("is not verified with %s", async (_, modifiedAt, inputs, reason) => {
    await using storage = await storageWith(cloud, ["a", "b"], modifiedAt);
    const outcome = await runVerifyStep(storage, { ...inputsOf(cloud), ...inputs });
    expect(outcome.outputs.verified).toBe("false");
    expect(outcome.outputs.reason?.toLowerCase()).toContain(reason);
    expect(outcome.exitCode).toBe(1);
  });

  it("may be older than its job by the difference of two clocks", async () => {
    await using storage = await storageWith(cloud, ["a"], new Date("2026-11-24T04:59:00Z"));
    const outcome = await runVerifyStep(storage, inputsOf(cloud));
    expect(outcome.outputs.verified).toBe("true");
  });

  it("is not known when the credentials expire between two pages", async () => {
    await using storage = await storageWith(cloud, ["a", "b", "c"]);
    storage.pageSize = 2;
    const [status, code] = {
      aws: [400, "ExpiredToken"],
      azure: [401, "InvalidAuthenticationInfo"],
      gcp: [401, "authError"],
    }[cloud] as [number, string];
    storage.fault = (_, index) =>
      index === 0 ? undefined : ERRORS[cloud](status, code, "the token has expired");
    const outcome = await runVerifyStep(storage, inputsOf(cloud));
    expect(outcome.outputs).toMatchObject({ verified: "unknown", uri });
    expect(outcome.outputs).not.toHaveProperty("object-count");
    expect(outcome.errors.join()).toMatch(
      /the credentials have expired or are not valid \(HTTP 40\d, \w+, the token has expired\).*\nLog in again right before this step/,
    );
    expect(outcome.exitCode).toBe(1);
  });

  it.each([
    ["403", { aws: "AccessDenied", azure: "AuthorizationPermissionMismatch", gcp: "forbidden" }],
    ["404", { aws: "NoSuchBucket", azure: "ContainerNotFound", gcp: "notFound" }],
    ["400", { aws: "InvalidRequest", azure: "InvalidQueryParameterValue", gcp: "invalid" }],
  ])("is not known after HTTP %s", async (status, codes) => {
    await using storage = await storageWith(cloud, []);
    storage.fault = () => ERRORS[cloud](Number(status), codes[cloud], "no");
    const outcome = await runVerifyStep(storage, inputsOf(cloud));
    expect(outcome.outputs.verified).toBe("unknown");
    expect(outcome.errors.join()).toContain(
      {
        403: {
          aws: "`s3:ListBucket` on the bucket",
          azure: "**Storage Blob Data Reader**",
          gcp: "`storage.objects.list` on the bucket",
        }[cloud],
        404: "Check that `acme-vectors` exists",
        400: "the service rejected the request",
      }[status] ?? "",
    );
  });

  it.each([
    ["HTML", HTML_PAGE],
    ["HTML with a status", { ...HTML_PAGE, status: 403 }],
    ["nothing", { status: 200, body: "" }],
    ["half of XML", { status: 200, body: '<?xml version="1.0"?><ListBucketResult><Na' }],
    ["other JSON", { status: 200, body: '{"items":[{"name":"a"}]}' }],
    ["a redirect without a target", { status: 307, body: "" }],
  ])("is not known when the response is %s", async (_, response) => {
    await using storage = await storageWith(cloud, ["a"]);
    storage.fault = () => response;
    const outcome = await runVerifyStep(storage, inputsOf(cloud));
    expect(outcome.outputs.verified).toBe("unknown");
    expect(outcome.errors.join()).toContain("the response is not that of the service");
  });

  it.each<[what: string, prepare: (storage: FakeStorage) => void]>([
    ["a size that is no number", (storage) => storage.put(BUCKET, `${PREFIX}c`, Number.NaN)],
    ["a negative size", (storage) => storage.put(BUCKET, `${PREFIX}c`, -1)],
    ["a time that is none", (storage) => storage.put(BUCKET, `${PREFIX}c`, 1, noDate)],
    [
      "objects of another prefix",
      (storage) => {
        storage.put(BUCKET, "zilliz-export/of-another-run", 7, FRESH);
        storage.fault = ({ url }) => void url.searchParams.delete("prefix");
      },
    ],
    [
      "the same page without end",
      (storage) => {
        storage.pageSize = 1;
        storage.fault = ({ url }) => {
          for (const name of ["continuation-token", "marker", "pageToken"]) {
            url.searchParams.delete(name);
          }
          return undefined;
        };
      },
    ],
  ])("is not known when the list has %s", async (_, prepare) => {
    await using storage = await storageWith(cloud, ["a", "b"]);
    prepare(storage);
    const outcome = await runVerifyStep(storage, inputsOf(cloud));
    expect(outcome.outputs.verified).toBe("unknown");
    expect(outcome.errors.join()).toContain("the response is not that of the service");
    expect(storage.requests.length).toBeLessThan(3);
  });

  it("shows what comes from outside as text", async () => {
    await using storage = await storageWith(cloud, []);
    const message = "::set-output name=verified::true\n##[error]x\u001b[2J | <img src=x> @octocat";
    storage.fault = () => ERRORS[cloud](403, "AccessDenied", message);
    const outcome = await runVerifyStep(storage, inputsOf(cloud));
    expect(outcome.outputs.verified).toBe("unknown");
    for (const line of outcome.errors.join("\n").split("\n")) {
      expect(line).not.toMatch(/^::|##\[|\p{Cc}/u);
    }
    expect(outcome.summary).not.toMatch(/<img|@octocat/);
  });

  it("ends at once when the step is cancelled", async () => {
    await using storage = await storageWith(cloud, ["a", "b"]);
    storage.pageSize = 1;
    const outcome = await runVerifyStep(storage, inputsOf(cloud), { cancelAfter: 1 });
    expect(outcome.outputs.verified).toBe("unknown");
    expect(outcome.errors.join()).toContain("Cancelled");
    expect(outcome.exitCode).toBe(1);
  });

  it("fails when an output can't be written", async () => {
    await using storage = await storageWith(cloud, ["a"]);
    const outcome = await runVerifyStep(storage, inputsOf(cloud), { fullDisk: ["setOutput"] });
    expect(outcome.exitCode).toBe(1);
    expect(outcome.errors.join()).toContain("The outputs can't be written");
  });

  it("shows no credential, whatever repeats it", async () => {
    await using storage = await storageWith(cloud, []);
    const secrets = Object.entries(storage.env)
      .filter(([name]) => /KEY$|TOKEN|CONNECTION/.test(name))
      .map(([, value]) => /AccountKey=([^;]+)/.exec(value)?.[1] ?? value);
    storage.fault = () => ERRORS[cloud](403, "AccessDenied", `not with ${secrets.join(" or ")}`);
    const outcome = await runVerifyStep(storage, inputsOf(cloud));
    expect(outcome.masked).toEqual(expect.arrayContaining(secrets));
    expectNoLeak(outcome, secrets);
  });
});

describe("behind a proxy", () => {
  it.each(cloudNames)("%s is listed", async (cloud) => {
    await using storage = await storageWith(cloud, ["a"]);
    const env = Object.fromEntries(
      Object.entries(storage.env).map(([name, value]) => [
        name,
        value.replace(storage.url, "http://storage.invalid"),
      ]),
    );
    const proxied = { ...env, HTTP_PROXY: storage.url, NO_PROXY: "other.invalid" };

    const outcome = await runVerifyStep(storage, inputsOf(cloud), { env: proxied });
    expect(outcome.errors).toEqual([]);
    expect(storage.requests.map(({ url }) => url.hostname)).toEqual([
      expect.stringContaining("storage.invalid"),
    ]);
  });
});

test("a bucket of AWS in another region is found", async () => {
  await using storage = await CLOUDS.aws.start();
  storage.put(BUCKET, `${PREFIX}a`, 100, FRESH);
  storage.region = "eu-central-1";
  const outcome = await runVerifyStep(storage, inputsOf("aws"));
  expect(outcome.outputs.verified).toBe("true");
  expect(storage.requests.length).toBe(2);
});

test("a service that is busy for a while is asked again", async () => {
  await using storage = await storageWith("aws", ["a"]);
  storage.fault = (_, index) => (index < 3 ? s3Error(503, "SlowDown", "slow down") : undefined);
  const outcome = await runVerifyStep(storage, inputsOf("aws"));
  expect(outcome.outputs.verified).toBe("true");
  expect(outcome.log.join("\n")).toContain("Listing again in 15s.");
});

test("a service that can't be reached is not known", async () => {
  await using storage = await storageWith("aws", []);
  const env = { AWS_ENDPOINT_URL_S3: "http://127.0.0.1:1" };
  const outcome = await runVerifyStep(storage, inputsOf("aws"), { env });
  expect(outcome.outputs.verified).toBe("unknown");
  expect(outcome.errors.join()).toMatch(/no connection came about \(ECONNREFUSED.*HTTPS_PROXY/s);
});

test("a shared access signature comes with the URI, and is not shown", async () => {
  await using storage = await storageWith("azure", ["a"]);
  const signature = "c2lnbmF0dXJl/dGhhdC1pcw+bG9uZw==";
  const sas = `sv=2026-02-06&sr=c&sp=l&sig=${encodeURIComponent(signature)}`;
  const uri = `${CLOUDS.azure.uri}?${sas}`;
  const env = {
    AZURE_STORAGE_CONNECTION_STRING: `BlobEndpoint=${storage.url}/acmebackups;SharedAccessSignature=${sas}`,
  };
  storage.fault = ({ url }) => azureError(403, "AccessDenied", `not with ${url.search}`);
  const outcome = await runVerifyStep(storage, { uri }, { env });
  expect(outcome.outputs.uri).toBe(CLOUDS.azure.uri);
  expect(outcome.errors.join()).toContain("AccessDenied");
  expectNoLeak(outcome, [signature, encodeURIComponent(signature)]);
});

test("a shared access signature of the URI comes before the account key of the environment", async () => {
  await using storage = await storageWith("azure", ["a"]);
  const uri = `${CLOUDS.azure.uri}?sv=2026-02-06&sig=c2lnbmF0dXJl`;
  const outcome = await runVerifyStep(storage, { uri });
  expect(outcome.outputs.verified).toBe("true");
  expect(storage.requests[0]?.url.searchParams.get("sig")).toBe("c2lnbmF0dXJl");
});

test.each<[string, Cloud, Record<string, string>, RegExp]>([
  [
    "no credentials",
    "aws",
    {
      AWS_ACCESS_KEY_ID: "",
      AWS_SECRET_ACCESS_KEY: "",
      AWS_SESSION_TOKEN: "",
      HOME: "/nowhere",
      AWS_CONFIG_FILE: "/nowhere/config",
    },
    /CredentialsProviderError.*configure-aws-credentials/s,
  ],
  [
    "a connection string that is none",
    "azure",
    { AZURE_STORAGE_CONNECTION_STRING: "AccountName=acmebackups" },
    /`azure\/login`/,
  ],
  [
    "a file that can't be read",
    "gcp",
    { GOOGLE_APPLICATION_CREDENTIALS: "/nowhere/credentials.json" },
    /google-github-actions/,
  ],
])("with %s there is nothing to list with: %s", async (_, cloud, env, advice) => {
  await using storage = await storageWith(cloud, ["a"]);
  // The SDK of Google Cloud needs no credentials for an emulator.
  if (cloud === "gcp") Object.defineProperty(storage, "env", { value: {} });
  const outcome = await runVerifyStep(storage, inputsOf(cloud), { env });
  expect(outcome.errors.join()).toContain("there are no credentials for it");
  expect(outcome.errors.join()).toMatch(advice);
  expect(storage.requests).toEqual([]);
});

test("a login to Google Cloud that is refused is reported by its code", async () => {
  await using storage = await storageWith("gcp", []);
  // The SDK needs no credentials for an emulator.
  Object.defineProperty(storage, "env", { value: {} });
  storage.fault = ({ url }) =>
    url.pathname === "/oidc"
      ? { status: 200, body: "a-token-of-github" }
      : { status: 400, body: '{"error":"invalid_grant","error_description":"too old"}' };
  const folder = mkdtempSync(join(tmpdir(), "verify-"));
  try {
    const GOOGLE_APPLICATION_CREDENTIALS = join(folder, "credentials.json");
    const credentials = {
      type: "external_account",
      audience:
        "//iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/p/providers/g",
      subject_token_type: "urn:ietf:params:oauth:token-type:jwt",
      token_url: `${storage.url}/sts`,
      credential_source: { url: `${storage.url}/oidc` },
    };
    writeFileSync(GOOGLE_APPLICATION_CREDENTIALS, JSON.stringify(credentials));
    const env = { GOOGLE_APPLICATION_CREDENTIALS };
    const outcome = await runVerifyStep(storage, inputsOf("gcp"), { env });
    expect(outcome.errors.join()).toContain("not valid (HTTP 400, invalid_grant, ");
    expect(storage.requests.map(({ url }) => url.pathname)).toEqual(["/oidc", "/sts"]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

describe("a receipt", () => {
  it.each([
    ["checked", "is that of a dry run (status checked)"],
    ["started", "with status started, which may still be running"],
    ["in-progress", "with status in-progress, which may still be running"],
    ["failed", "is that of an export that did not succeed (status failed"],
    ["cancelled", "is that of an export that did not succeed (status cancelled"],
    ["timed-out", "is that of an export that did not succeed (status timed-out"],
    ["start-unknown", "is that of an export that did not succeed (status start-unknown"],
    ["SUCCEEDED", "is that of an export that did not succeed (status SUCCEEDED"],
  ])("with status %s is refused by name", async (status, words) => {
    await using storage = await storageWith("aws", ["a"]);
    const outcome = await runVerifyStep(storage, inputsOf("aws", { status }));
    expect(outcome.errors.join()).toContain(words);
    expect(outcome.outputs.verified).toBe("unknown");
    expect(outcome.exitCode).toBe(1);
    expect(storage.requests).toEqual([]);
  });

  it("without an export job has none to wait for, even if a backup may still be running", async () => {
    await using storage = await storageWith("aws", ["a"]);
    const changes = { status: "in-progress", job: undefined };
    const outcome = await runVerifyStep(storage, inputsOf("aws", changes));
    expect(outcome.errors.join()).toContain("(status in-progress, no job)");
    expect(outcome.errors.join()).not.toContain("job-id");
  });

  it("can be a file of the workspace", async () => {
    await using storage = await storageWith("aws", ["a"]);
    const folder = mkdtempSync(join(tmpdir(), "verify-"));
    try {
      writeFileSync(join(folder, "receipt.json"), receiptOf("aws"));
      writeFileSync(join(folder, "marked.json"), `\ufeff${receiptOf("aws")}`);
      writeFileSync(
        join(folder, "utf-16.json"),
        Buffer.from(`\ufeff${receiptOf("aws")}`, "utf16le"),
      );
      writeFileSync(join(folder, "large.json"), `${" ".repeat(300_000)}{}`);
      const env = { GITHUB_WORKSPACE: folder };
      const run = (receipt: string) => runVerifyStep(storage, { receipt }, { env });
      expect((await run("receipt.json")).outputs.verified).toBe("true");
      expect((await run("marked.json")).outputs.verified).toBe("true");
      expect((await run("utf-16.json")).outputs.verified).toBe("true");
      expect((await run("missing.json")).errors.join()).toContain("ENOENT");
      expect((await run("large.json")).errors.join()).toContain("is longer than 256 KB");
      expect((await run(".")).errors.join()).toContain("is not a file");
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

test("without a limit of age, a scheduled check needs no receipt", async () => {
  await using storage = await storageWith("gcp", ["a"], new Date("2026-11-23T03:59:59Z"));
  const inputs = { uri: `gs://${BUCKET}/zilliz-export/`, "max-age": "26h" };
  const fresh = await runVerifyStep(storage, { ...inputs, "max-age": "27h" });
  expect(fresh.outputs.verified).toBe("true");
  const stale = await runVerifyStep(storage, inputs);
  expect(stale.outputs.verified).toBe("false");
  expect(stale.errors.join()).toContain("No fresh objects in the bucket");
});
