import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import {
  type BackupSelector,
  type ExportRequest,
  type Inputs,
  readInputs,
} from "../../../src/inputs/inputs.ts";
import { InvalidInputsError } from "../../../src/inputs/parse.ts";
import { DEFAULTS, inputNames } from "../../../src/inputs/schema.ts";
import { sanitizeLine } from "../../../src/util/sanitize.ts";

const action: {
  inputs: Record<string, { default?: string; description: string }>;
} = parse(readFileSync(new URL("../../../action.yml", import.meta.url), "utf8"));

const KEY = "0123456789abcdefghij";
const TOKEN = "ghs_0123456789abcdef";

/** What every export needs. */
const REQUIRED = {
  "api-key": "a-key-that-must-not-be-shown",
  "cluster-id": "in01-a0e3f1c2d4b5a69",
  "integration-id": "integ-0123456789abcdefghi",
};

type Latest = Extract<BackupSelector, { kind: "latest" }>;
const LATEST: Latest = { kind: "latest", type: "CLUSTER", method: "any", maxAgeMs: undefined };
/** The request for an export that follows from the required inputs alone. */
const EXPORT: ExportRequest = {
  kind: "export",
  clusterId: REQUIRED["cluster-id"],
  backup: LATEST,
  integration: { id: REQUIRED["integration-id"] },
  directory: "zilliz-export/{cluster_id}/{backup_id}/{run_id}-{run_attempt}/",
  dryRun: false,
  wait: true,
};
const requesting = (changes: Partial<ExportRequest>) => ({ request: { ...EXPORT, ...changes } });
const latest = (changes: Partial<Latest>) => requesting({ backup: { ...LATEST, ...changes } });

function read(given: Record<string, string> = {}): Inputs {
  const all: Record<string, string> = { ...REQUIRED, ...given };
  return readInputs((name) => all[name] ?? "");
}

function errorsOf(given: Record<string, string>): readonly string[] {
  try {
    read(given);
  } catch (error) {
    if (error instanceof InvalidInputsError) return error.errors;
    throw error;
  }
  return [];
}

describe("the inputs and action.yml", () => {
  it("have the same names", () => {
    expect(Object.keys(action.inputs).toSorted()).toEqual(inputNames.toSorted());
  });

  it("have defaults for the same inputs", () => {
    const withDefault = Object.entries(action.inputs)
      .filter(([, { default: value }]) => value !== undefined)
      .map(([name]) => name);
    expect(withDefault.toSorted()).toEqual(Object.keys(DEFAULTS).toSorted());
  });

  it.each(Object.entries(action.inputs).filter(([, input]) => input.default))(
    "have the same default: %s",
    (name, input) => {
      expect(read({ [name]: "" })).toEqual(read({ [name]: input.default ?? "" }));
      // The comparison means something only if the input has an effect.
      const other = { wait: "false", summary: "false" }[name];
      if (other) expect(read({ [name]: other })).not.toEqual(read());
    },
  );
});

describe("a valid input", () => {
  it.each<[string, string, Partial<Inputs>]>([
    ["api-key", `  ${KEY}\n`, { apiKey: KEY }],
    ["cluster-id", " in01-x ", requesting({ clusterId: "in01-x" })],
    ["backup-id", "backup0_1e3c", requesting({ backup: { kind: "id", id: "backup0_1e3c" } })],
    ["backup-id", "new", requesting({ backup: { kind: "new" } })],
    ["backup-id", "latest", requesting({})],
    ["max-backup-age", "24h", latest({ maxAgeMs: 86_400_000 })],
    ["backup-type", "collection", latest({ type: "COLLECTION" })],
    ["backup-type", "CLUSTER", latest({})],
    ["creation-method", "manual", latest({ method: "MANUAL" })],
    ["creation-method", "auto", latest({ method: "AUTO" })],
    ["creation-method", "Automatic", latest({ method: "AUTO" })],
    ["integration-id", "inter-xxx", requesting({ integration: { id: "inter-xxx" } })],
    ["directory", "nightly/{date}", requesting({ directory: "nightly/{date}" })],
    ["wait", "False", requesting({ wait: false })],
    ["wait", "TRUE", requesting({ wait: true })],
    ["dry-run", "true", requesting({ dryRun: true })],
    ["on-timeout", "cancel", { onTimeout: "cancel" }],
    ["timeout", "90s", { timeoutMs: 90_000 }],
    ["timeout", "15m", { timeoutMs: 900_000 }],
    ["timeout", "1h30m", { timeoutMs: 5_400_000 }],
    ["timeout", "7d", { timeoutMs: 7 * 86_400_000 }],
    ["timeout", "1d2h3m4s", { timeoutMs: 93_784_000 }],
    ["timeout", "90m", { timeoutMs: 5_400_000 }],
    ["timeout", "1s", { timeoutMs: 1_000 }],
    ["timeout", "35d", { timeoutMs: 35 * 86_400_000 }],
    ["poll-interval", "auto", { pollInterval: "auto" }],
    ["poll-interval", "1s", { pollInterval: 1_000 }],
    ["poll-interval", "1h", { pollInterval: 3_600_000 }],
    ["on-cancel", "detach", { onCancel: "detach" }],
    ["github-token", ` ${TOKEN} `, { githubToken: TOKEN }],
    ["receipt-path", "./out/receipt.json", { receiptPath: "./out/receipt.json" }],
    ["receipt-path", "..receipt", { receiptPath: "..receipt" }],
    ["status-context", "Backup (prod)", { statusContext: "Backup (prod)" }],
    ["resume", "Always", { resume: "always" }],
    ["resume", "never", { resume: "never" }],
    ["summary", "false", { summary: false }],
    [
      "cancel-path",
      "\n  /v3/jobs/{job_id}:cancel  \r\n\n/v2/p/{project_id}/j/{job_id}\n",
      { cancelPaths: ["/v3/jobs/{job_id}:cancel", "/v2/p/{project_id}/j/{job_id}"] },
    ],
  ])("is accepted: %s %j", (name, value, expected) => {
    expect(read({ [name]: value })).toMatchObject(expected);
  });

  it.each([
    ["https://api.cloud.zilliz.com.cn", "https://api.cloud.zilliz.com.cn/"],
    ["https://gateway.example/zilliz/", "https://gateway.example/zilliz/"],
    ["http://127.0.0.1:8080", "http://127.0.0.1:8080/"],
    ["http://localhost:8080", "http://localhost:8080/"],
    ["http://[::1]:8080", "http://[::1]:8080/"],
    // URL's own reading of 127.1.
    ["http://127.1", "http://127.0.0.1/"],
  ])("is accepted as a base URL: %s", (value, href) => {
    expect(read({ "base-url": value }).baseUrl.href).toBe(href);
  });
});

/** What is pasted in place of an ID. */
const pastedIds = (name: string): [string, string, RegExp][] => [
  [name, "in01-\u200ba0", /invisible character U\+200B.*It looks like/],
  [name, '"in01-a0"', /in quotation marks/],
  [name, "https://cloud.zilliz.com/orgs/org-1/clusters/in01-a0", /is a URL/],
  [name, `\${CLUSTER_ID}`, /was not expanded/],
];

const NOT_DURATIONS = [
  "5",
  "h",
  "-5m",
  "1.5h",
  "5 m",
  "5M",
  "1m1h",
  "1e3s",
  "auto-ish",
  "PT5M",
  "5m5m",
  "٥m",
];

describe("an invalid input", () => {
  it.each<[string, string, RegExp]>([
    ["api-key", "", /is missing.*ZILLIZ_API_KEY/],
    ...(["api-key", "github-token"] as const).flatMap((name): [string, string, RegExp][] => [
      [name, `Bearer ${KEY}`, /starts with "Bearer"/],
      [name, `bearer\t${KEY}`, /starts with "Bearer"/],
      [name, `abc ${KEY}`, /contains whitespace/],
      [name, `abc\n${KEY}`, /contains whitespace/],
      [name, `schlüssel${KEY}`, /an invalid character/],
      [name, `"${KEY}"`, /in quotation marks/],
      [name, `'${KEY}'`, /in quotation marks/],
      [name, `${KEY}"`, /in quotation marks/],
      [name, KEY.slice(1), /shorter than 20 characters/],
      [name, "$ZILLIZ_API_KEY_OF_PRODUCTION", /is a placeholder/],
      [name, "<your-zilliz-cloud-api-key>", /is a placeholder/],
      [name, "true", /shorter than 20 characters/],
      [name, "***", /shorter than 20 characters/],
    ]),
    ["cluster-id", "", /is missing\. It looks like `in01-/],
    ["max-backup-age", "1", /not a valid duration/],
    ["max-backup-age", "30s", /It must be 1m to 3660d/],
    ["backup-type", "partial", /is "partial"\. Set it to cluster or collection/],
    ["creation-method", "hand", /Set it to any, manual, auto or automatic/],
    ["on-timeout", "wait", /is "wait"\. Set it to cancel or detach/],
    ["dry-run", "2", /Set it to true or false/],
    ["cluster-id", "in01/x", /is "in01\/x", which is not a valid ID/],
    ["cluster-id", "..", /not a valid ID/],
    ["cluster-id", "in01-x?y", /not a valid ID/],
    ["cluster-id", "in01-%2e", /not a valid ID/],
    ["cluster-id", "in01 x", /not a valid ID/],
    ["cluster-id", "x".repeat(129), /not a valid ID/],
    ["backup-id", "../export", /not a valid ID/],
    ["backup-id", "-", /not a valid ID/],
    ["integration-id", "", /is missing, and so is `integration-name`.*`integ-/],
    ["integration-id", "my bucket", /not a valid ID/],
    ...["cluster-id", "backup-id", "integration-id"].flatMap(pastedIds),
    ["directory", "/top", /starts with `\/`/],
    ["directory", "a/../b", /`\.\.` segment/],
    ["directory", "./a", /`\.\.` segment/],
    ["directory", "s3://acme-vectors/exports/", /is a URL.*Pass only the path/],
    ["directory", "gs://acme-vectors/exports/", /is a URL/],
    ["directory", "https://acme.blob.core.windows.net/exports/", /is a URL/],
    ["directory", "arn:aws:s3:::acme-vectors/exports/", /is a URL/],
    ["directory", "acme-vectors.s3.us-west-2.amazonaws.com/exports/", /is a URL/],
    ["directory", "acme.blob.core.windows.net/vectors/exports/", /is a URL/],
    ["directory", "storage.googleapis.com", /is a URL/],
    ["directory", "C:\\exports\\daily", /contains a `\\`/],
    ["directory", "exports\\..\\daily", /contains a `\\`/],
    ["directory", "a//b", /empty segment/],
    ["directory", "a/ /b", /empty segment/],
    ["directory", "a/b//", /empty segment/],
    ["directory", "a/ b/", /starts or ends with a space/],
    ["directory", '"a/b/"', /in quotation marks/],
    ["directory", "a/$DATE/", /contains \$DATE, which was not expanded/],
    ["directory", `a/\${DATE}/`, /contains \$\{DATE\}, which was not expanded/],
    ["directory", "a/$(date)/", /contains \$\(date\), which was not expanded/],
    ["directory", `a/\${{ github.sha }}/`, /contains \$\{\{ github\.sha \}\}, which/],
    ["directory", "a/{{date}}/", /contains \{\{date\}\}, which was not expanded/],
    ["directory", "a/%DATE%/", /contains %DATE%, which was not expanded/],
    ["directory", "~/a/", /contains ~, which was not expanded/],
    ["directory", "a\u200bb", /invisible character U\+200B/],
    ["directory", "a\u00a0b", /invisible character U\+00A0/],
    ["directory", "a\u0000b", /invisible character U\+0000/],
    ["directory", "{backup}/", /unknown placeholder \{backup\}/],
    ["directory", "{constructor}", /unknown placeholder \{constructor\}/],
    ["directory", "{}", /unknown placeholder \{\}/],
    ["directory", "x".repeat(513), /longer than 512 bytes/],
    ["wait", "yes", /is "yes"\. Set it to true or false/],
    ["wait", "tRue", /Set it to true or false/],
    ["wait", "1", /Set it to true or false/],
    ["summary", "on", /Set it to true or false/],
    ...NOT_DURATIONS.map((value): [string, string, RegExp] => [
      "timeout",
      value,
      /not a valid duration\. Use e\.g\. 90s, 15m, 1h30m or 7d/,
    ]),
    ["timeout", "0s", /It must be 1s to 35d/],
    ["timeout", "36d", /It must be 1s to 35d/],
    ["timeout", `${"9".repeat(400)}d`, /It must be 1s to 35d/],
    ["timeout", "auto", /not a valid duration/],
    ["poll-interval", "0m", /It must be auto, or 1s to 1h/],
    ["poll-interval", "61m", /It must be auto, or 1s to 1h/],
    ["poll-interval", "Auto", /not a valid duration/],
    ["on-cancel", "abort", /is "abort"\. Set it to cancel or detach/],
    ["on-cancel", "Cancel", /Set it to cancel or detach/],
    ["receipt-path", "/tmp/receipt.json", /is absolute/],
    ["receipt-path", "\\\\host\\receipt.json", /is absolute/],
    ["receipt-path", "C:\\receipt.json", /is absolute/],
    ["receipt-path", "../receipt.json", /contains a `\.\.` segment/],
    ["receipt-path", "out/../../receipt.json", /contains a `\.\.` segment/],
    ["receipt-path", "out\\..\\..\\receipt.json", /contains a `\.\.` segment/],
    ["receipt-path", "out/", /is a folder/],
    ["receipt-path", ".", /is a folder/],
    ["receipt-path", "a\nb", /invisible character U\+000A/],
    ["receipt-path", "$GITHUB_WORKSPACE/receipt.json", /was not expanded/],
    ["receipt-path", "x".repeat(1_025), /is longer than 1024 characters/],
    ["status-context", "x".repeat(256), /one line of at most 255 characters/],
    ["resume", "yes", /is "yes"\. Set it to auto, always or never/],
    ["base-url", "api.cloud.zilliz.com", /not a valid URL\. It starts with https/],
    ["base-url", "ftp://api.example", /not a valid URL/],
    ["base-url", "javascript:alert(1)", /not a valid URL/],
    ["base-url", "http://api.example", /encrypted in transit/],
    ["base-url", "http://127.0.0.1.evil.example", /encrypted in transit/],
    ["base-url", "http://localhost.evil.example", /encrypted in transit/],
    ["base-url", "http://0.0.0.0", /encrypted in transit/],
    ["base-url", "https://me:word@api.example", /user name or password/],
    ["base-url", "https://@api.example", /user name or password/],
    ["base-url", "https://api.example/?a=b", /must not contain a query string or fragment/],
    ["base-url", "https://api.example/?", /must not contain a query string or fragment/],
    ["base-url", "https://api.example/#a", /must not contain a query string or fragment/],
    ["base-url", "https://api.example#", /must not contain a query string or fragment/],
    ["base-url", "https://api.example/v2", /Remove \/v2/],
    ["base-url", "https://api.example/v2/", /Remove \/v2/],
    ["base-url", "https://api.example/v2/clusters", /Remove \/v2/],
    ["base-url", "https://cloud.zilliz.com/orgs/org-1/projects", /This is the console/],
    ["base-url", "https://api.\nexample", /invisible character U\+000A/],
    ["base-url", "https://$HOST", /contains \$HOST, which was not expanded/],
    ["base-url", '"https://api.example"', /not a valid URL/],
    ["cancel-path", "v2/jobs/{job_id}", /not a path/],
    ["cancel-path", "https://evil.example/{job_id}", /not a path/],
    ["cancel-path", "//evil.example/{job_id}", /not a path/],
    ["cancel-path", "/v2/../{job_id}", /not a path/],
    ["cancel-path", "/v2/./{job_id}", /not a path/],
    ["cancel-path", "/v2/{job_id}/..", /not a path/],
    ["cancel-path", "/v2/{job_id}?x", /not a path/],
    ["cancel-path", "/v2/{job}/{job_id}", /not a path/],
    ["cancel-path", "/v2/%2e%2e/{job_id}", /not a path/],
    ["cancel-path", "/v2/jobs/cancel", /without \{job_id\}/],
    ["cancel-path", "/v2/{project_id}/cancel", /without \{job_id\}/],
  ])("is reported: %s %j", (name, value, message) => {
    const errors = errorsOf({ [name]: value });
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(message);
    expect(errors[0]?.startsWith(`\`${name}\` `)).toBe(true);
    expect(errors[0]).not.toMatch(/[\r\n]/);
    expect(errors[0]?.length).toBeLessThan(500);
  });

  it("is reported with all others", () => {
    const errors = errorsOf({
      "api-key": "a key",
      "cluster-id": "",
      "backup-id": "a/b",
      "max-backup-age": "old",
      "backup-type": "any",
      "creation-method": "none",
      "integration-id": "",
      "integration-name": "",
      directory: "/{nope}/../",
      wait: "maybe",
      timeout: "soon",
      "on-timeout": "wait",
      "poll-interval": "0s",
      "dry-run": "perhaps",
      "on-cancel": "wait",
      "base-url": "zilliz",
      "cancel-path": "x\ny",
      summary: "please",
      "receipt-path": "receipts/",
      "github-token": "a token",
      "status-context": "a\u0007b",
      resume: "sometimes",
    });
    const named = errors.map((each) => /^`([^`]+)`/.exec(each)?.[1]);
    const others = ["job-id", "integration-name", "matrix-job"];
    expect(new Set(named)).toEqual(new Set(inputNames.filter((name) => !others.includes(name))));
    expect(named.filter((name) => name === "directory")).toHaveLength(3);
    expect(named.filter((name) => name === "cancel-path")).toHaveLength(2);
  });

  it.each([
    "Bearer a-key-that-must-not-be-shown",
    "a-key that-must-not-be-shown",
    "a-key-that-must-not-be-shown\nand more",
    "a-key-that-must-not-be-shown\u200b",
  ])("never shows the key: %j", (key) => {
    const [message] = errorsOf({ "api-key": key });
    expect(message).toBeDefined();
    for (const piece of ["a-key", "must-not", "and more"]) {
      expect(message).not.toContain(piece);
    }
  });

  it("is reported in a line that is no workflow command", () => {
    const value = "x\n::error::y ##[error]z \u001b[31m";
    for (const name of inputNames.filter((each) => each !== "api-key")) {
      for (const message of errorsOf({ [name]: value })) {
        expect(message).toBe(sanitizeLine(message));
      }
    }
  });
});

describe("a secret in another input", () => {
  it.each<[string, (secret: string) => string]>([
    ["as it is", (secret) => secret],
    ["in a URL", encodeURIComponent],
    [
      "divided by an invisible character",
      (secret) => `${secret.slice(0, 9)}\u200b${secret.slice(9)}`,
    ],
  ])("is the only error about that input, which is not quoted: %s", (_, disguise) => {
    for (const [secret, label] of [
      ["api-key", "the API key"],
      ["github-token", "the GitHub token"],
    ] as const) {
      for (const name of inputNames.filter((each) => each !== secret && each !== "api-key")) {
        const value = `a+secret/of_some-length`;
        const given = { [secret]: value, [name]: `${"x".repeat(70)}${disguise(value)}` };
        const errors = errorsOf(given).filter((error) => error.startsWith(`\`${name}\``));
        const message = `\`${name}\` contains ${label}. Only pass it in \`${secret}\`.`;
        // A job and an export exclude each other.
        expect(errors.filter((error) => !error.includes("can't be combined"))).toEqual([message]);
      }
    }
  });

  it("is found in an input when the secret was pasted with other text", () => {
    const errors = errorsOf({ "api-key": `Bearer ${KEY}`, "receipt-path": `${KEY}.json` });
    expect(errors).toEqual([
      expect.stringContaining("`api-key` starts with"),
      expect.stringContaining("`receipt-path` contains the API key"),
    ]);
  });
});

describe("a receipt path", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "workspace-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const thrownWith = (receiptPath: string, given: Record<string, string> = {}) => {
    const all: Record<string, string> = { ...REQUIRED, ...given, "receipt-path": receiptPath };
    try {
      readInputs((name) => all[name] ?? "", folder);
    } catch (error) {
      if (error instanceof InvalidInputsError) return error;
    }
    throw new Error("the inputs are valid");
  };

  it("must not lead out of the workspace through a symbolic link", () => {
    symlinkSync(tmpdir(), join(folder, "out"));
    const { errors, receiptPath } = thrownWith("out/receipt.json");
    expect(errors).toEqual([expect.stringContaining("`receipt-path` can't be used: out/receipt")]);
    expect(receiptPath).toBeUndefined();
  });

  it("must not be an existing folder: that would show only after the export", () => {
    mkdirSync(join(folder, "out"));
    const { errors, receiptPath } = thrownWith("out");
    expect(errors).toEqual([expect.stringContaining("`receipt-path` is a folder")]);
    expect(receiptPath).toBeUndefined();
  });

  it("is used in spite of errors about other inputs", () => {
    expect(thrownWith("out/receipt.json", { timeout: "soon" }).receiptPath).toBe(
      "out/receipt.json",
    );
  });

  it.each(["../receipt.json", "/receipt.json", "a\nb", `${REQUIRED["api-key"]}.json`])(
    "is not used when it is invalid: %j",
    (path) => {
      expect(thrownWith(path, { timeout: "soon" })).toMatchObject({
        receiptPath: undefined,
        errors: { length: 2 },
      });
    },
  );
});

/** Reads the inputs of a workflow that only sets these: the runner adds the defaults. */
function attaching(given: Record<string, string> = {}): Inputs {
  const all: Record<string, string> = {
    ...Object.fromEntries(
      Object.entries(action.inputs).map(([name, input]) => [name, input.default ?? ""]),
    ),
    "api-key": KEY,
    "job-id": "job-1",
    ...given,
  };
  return readInputs((name) => all[name] ?? "");
}

describe("conflicting inputs", () => {
  it.each<[string, Record<string, string>]>([
    ["max-backup-age", { "backup-id": "backup0_1", "max-backup-age": "1h" }],
    ["max-backup-age", { "backup-id": "new", "max-backup-age": "1h" }],
    ["backup-type", { "backup-id": "new", "backup-type": "collection" }],
    ["creation-method", { "backup-id": "b", "creation-method": "manual" }],
    ["integration-name", { "integration-name": "release-bucket" }],
  ])("are an error: %s", (name, given) => {
    const errors = errorsOf(given);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(RegExp(`^\`${name}\` can't be combined with`));
  });

  it("are reported with the other errors", () => {
    const errors = errorsOf({
      "backup-id": "new",
      "max-backup-age": "1h",
      "integration-name": "x",
      timeout: "soon",
    });
    expect(errors).toHaveLength(3);
  });

  it.each([
    ["backup-id", "new"],
    ["max-backup-age", "1h"],
    ["backup-type", "collection"],
    ["creation-method", "manual"],
    ["integration-id", "integ-1"],
    ["integration-name", "x"],
    ["directory", "a/"],
    ["dry-run", "true"],
    ["wait", "false"],
  ])("are %s and job-id", (name, value) => {
    expect(() => attaching({ [name]: value })).toThrow(
      `\`${name}\` can't be combined with \`job-id\``,
    );
  });

  it("are not a value that is the default and something else", () => {
    expect(errorsOf({ "backup-id": "b", "backup-type": "cluster" })).toEqual([]);
    expect(attaching().request).toEqual({ kind: "attach", jobId: "job-1", clusterId: undefined });
    expect(attaching({ "cluster-id": "in01-x" }).request).toMatchObject({ clusterId: "in01-x" });
  });
});

describe("an integration's name", () => {
  it("replaces its ID", () => {
    const given = { "integration-id": "", "integration-name": " My bucket " };
    expect(read(given)).toMatchObject(requesting({ integration: { name: "My bucket" } }));
  });

  it("has no control characters", () => {
    const given = { "integration-id": "", "integration-name": "a\u0007b" };
    expect(errorsOf(given)).toEqual([
      expect.stringMatching(/^`integration-name` is "a b", which contains the invisible character/),
    ]);
  });
});

describe("the job of a matrix", () => {
  const matrixJobOf = (text: string) => read({ "matrix-job": text }).matrixJob;

  it("is read from the runner's default", () => {
    expect(matrixJobOf("0/1")).toEqual({ index: 0, total: 1 });
    expect(matrixJobOf("255/256")).toEqual({ index: 255, total: 256 });
  });

  it.each(["", "/", "3/", "3/3", "-1/4", "1000/2000", "Object/Array"])(
    "is the only one with any other text: %j",
    (text) => {
      expect(matrixJobOf(text)).toEqual({ index: 0, total: 1 });
    },
  );
});
