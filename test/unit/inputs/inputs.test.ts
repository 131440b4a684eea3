import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
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

/** What every export needs. */
const REQUIRED = {
  "api-key": "a-key-that-nobody-may-see",
  "cluster-id": "in01-a0e3f1c2d4b5a69",
  "integration-id": "integ-0123456789abcdefghi",
};

/** The wish of an export, as the required inputs alone make it. */
const EXPORT: ExportRequest = {
  kind: "export",
  clusterId: REQUIRED["cluster-id"],
  backup: {
    kind: "latest",
    type: "CLUSTER",
    method: "any",
    maxAgeMs: undefined,
  },
  integration: { id: REQUIRED["integration-id"] },
  directory: "zilliz-export/{cluster_id}/{backup_id}/{run_id}-{run_attempt}/",
  dryRun: false,
  wait: true,
};
const wishing = (changes: Partial<ExportRequest>) => ({
  request: { ...EXPORT, ...changes },
});
const latest = (
  changes: Partial<Extract<BackupSelector, { kind: "latest" }>>,
): { request: ExportRequest } =>
  wishing({
    backup: {
      kind: "latest",
      type: "CLUSTER",
      method: "any",
      maxAgeMs: undefined,
      ...changes,
    },
  });

function read(given: Record<string, string> = {}): Inputs {
  const all: Record<string, string> = { ...REQUIRED, ...given };
  return readInputs((name) => all[name] ?? "");
}

function mistakesIn(given: Record<string, string>): readonly string[] {
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

describe("an input that is right", () => {
  it.each<[string, string, Partial<Inputs>]>([
    ["api-key", "  key\n", { apiKey: "key" }],
    ["cluster-id", " in01-x ", wishing({ clusterId: "in01-x" })],
    ["backup-id", "backup0_1e3c", wishing({ backup: { kind: "id", id: "backup0_1e3c" } })],
    ["backup-id", "new", wishing({ backup: { kind: "new" } })],
    ["backup-id", "latest", wishing({})],
    ["max-backup-age", "24h", latest({ maxAgeMs: 86_400_000 })],
    ["backup-type", "collection", latest({ type: "COLLECTION" })],
    ["backup-type", "CLUSTER", latest({})],
    ["creation-method", "manual", latest({ method: "MANUAL" })],
    ["creation-method", "auto", latest({ method: "AUTO" })],
    ["creation-method", "Automatic", latest({ method: "AUTO" })],
    ["integration-id", "inter-xxx", wishing({ integration: { id: "inter-xxx" } })],
    ["directory", "nightly/{date}", wishing({ directory: "nightly/{date}" })],
    ["wait", "False", wishing({ wait: false })],
    ["wait", "TRUE", wishing({ wait: true })],
    ["dry-run", "true", wishing({ dryRun: true })],
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
    ["github-token", " ghs_1 ", { githubToken: "ghs_1" }],
    ["status-context", "Backup (prod)", { statusContext: "Backup (prod)" }],
    ["resume", "Always", { resume: "always" }],
    ["resume", "never", { resume: "never" }],
    ["summary", "false", { summary: false }],
    [
      "cancel-path",
      "\n  /v3/jobs/{job_id}:cancel  \r\n\n/v2/p/{project_id}/j/{job_id}\n",
      {
        cancelPaths: ["/v3/jobs/{job_id}:cancel", "/v2/p/{project_id}/j/{job_id}"],
      },
    ],
  ])("is taken: %s %j", (name, value, expected) => {
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
  ])("is taken as a base URL: %s", (value, href) => {
    expect(read({ "base-url": value }).baseUrl.href).toBe(href);
  });
});

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

describe("a mistake in an input", () => {
  it.each<[string, string, RegExp]>([
    ["api-key", "", /is missing.*ZILLIZ_API_KEY/],
    ["api-key", "Bearer abcdef", /begins with "Bearer"/],
    ["api-key", "bearer\tabcdef", /begins with "Bearer"/],
    ["api-key", "abc def", /has a blank/],
    ["api-key", "abc\ndef", /has a blank/],
    ["api-key", "schlüssel", /another character that no key has/],
    ["cluster-id", "", /is missing\. It looks like `in01-/],
    ["max-backup-age", "1", /not a duration/],
    ["max-backup-age", "30s", /must be 1m to 3660d/],
    ["backup-type", "partial", /is "partial"; write cluster or collection/],
    ["creation-method", "hand", /write any, manual, auto or automatic/],
    ["on-timeout", "wait", /is "wait"; write cancel or detach/],
    ["dry-run", "2", /write true or false/],
    ["cluster-id", "in01/x", /is "in01\/x", which is not an id/],
    ["cluster-id", "..", /not an id/],
    ["cluster-id", "in01-x?y", /not an id/],
    ["cluster-id", "in01-%2e", /not an id/],
    ["cluster-id", "in01 x", /not an id/],
    ["cluster-id", "x".repeat(129), /not an id/],
    ["backup-id", "../export", /not an id/],
    ["backup-id", "-", /not an id/],
    ["integration-id", "", /is missing, and so is `integration-name`.*`integ-/],
    ["integration-id", "my bucket", /not an id/],
    ["directory", "/top", /starts with `\/`/],
    ["directory", "a/../b", /`\.\.` as a folder/],
    ["directory", "a\u0000b", /control character/],
    ["directory", "{backup}/", /unknown placeholder \{backup\}/],
    ["directory", "{constructor}", /unknown placeholder \{constructor\}/],
    ["directory", "{}", /unknown placeholder \{\}/],
    ["directory", "x".repeat(513), /longer than 512 bytes/],
    ["wait", "yes", /is "yes"; write true or false/],
    ["wait", "tRue", /write true or false/],
    ["wait", "1", /write true or false/],
    ["summary", "on", /write true or false/],
    ...NOT_DURATIONS.map((value): [string, string, RegExp] => [
      "timeout",
      value,
      /not a duration; write it as 90s, 15m, 1h30m or 7d/,
    ]),
    ["timeout", "0s", /must be 1s to 35d/],
    ["timeout", "36d", /must be 1s to 35d/],
    ["timeout", `${"9".repeat(400)}d`, /must be 1s to 35d/],
    ["timeout", "auto", /not a duration/],
    ["poll-interval", "0m", /must be auto, or 1s to 1h/],
    ["poll-interval", "61m", /must be auto, or 1s to 1h/],
    ["poll-interval", "Auto", /not a duration/],
    ["on-cancel", "abort", /is "abort"; write cancel or detach/],
    ["on-cancel", "Cancel", /write cancel or detach/],
    ["github-token", "ghs_1 ghs_2", /has a blank/],
    ["status-context", "x".repeat(256), /one line of 255 characters/],
    ["resume", "yes", /is "yes"; write auto, always or never/],
    ["base-url", "api.cloud.zilliz.com", /not a URL; it begins with https/],
    ["base-url", "ftp://api.example", /not a URL/],
    ["base-url", "javascript:alert(1)", /not a URL/],
    ["base-url", "http://api.example", /in the clear/],
    ["base-url", "http://127.0.0.1.evil.example", /in the clear/],
    ["base-url", "http://localhost.evil.example", /in the clear/],
    ["base-url", "http://0.0.0.0", /in the clear/],
    ["base-url", "https://me:word@api.example", /user name or password/],
    ["base-url", "https://api.example/?a=b", /before the \? or #/],
    ["base-url", "https://api.example/#a", /before the \? or #/],
    ["cancel-path", "v2/jobs/{job_id}", /not a path/],
    ["cancel-path", "https://evil.example/{job_id}", /not a path/],
    ["cancel-path", "//evil.example/{job_id}", /not a path/],
    ["cancel-path", "/v2/../{job_id}", /not a path/],
    ["cancel-path", "/v2/./{job_id}", /not a path/],
    ["cancel-path", "/v2/{job_id}/..", /not a path/],
    ["cancel-path", "/v2/{job_id}?x", /not a path/],
    ["cancel-path", "/v2/{job}/{job_id}", /not a path/],
    ["cancel-path", "/v2/%2e%2e/{job_id}", /not a path/],
    ["cancel-path", "/v2/jobs/cancel", /lacks \{job_id\}/],
    ["cancel-path", "/v2/{project_id}/cancel", /lacks \{job_id\}/],
  ])("is named: %s %j", (name, value, message) => {
    const mistakes = mistakesIn({ [name]: value });
    expect(mistakes).toHaveLength(1);
    expect(mistakes[0]).toMatch(message);
    expect(mistakes[0]?.startsWith(`\`${name}\` `)).toBe(true);
    expect(mistakes[0]).not.toMatch(/[\r\n]/);
    expect(mistakes[0]?.length).toBeLessThan(500);
  });

  it("doesn't keep the others from being reported", () => {
    const mistakes = mistakesIn({
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
      "on-timeout": "pray",
      "poll-interval": "0s",
      "dry-run": "perhaps",
      "on-cancel": "hope",
      "base-url": "zilliz",
      "cancel-path": "x\ny",
      summary: "please",
      "receipt-path": "receipts/",
      "github-token": "a token",
      "status-context": "a\u0007b",
      resume: "sometimes",
    });
    const named = mistakes.map((each) => /^`([^`]+)`/.exec(each)?.[1]);
    const others = ["job-id", "integration-name", "matrix-job"];
    expect(new Set(named)).toEqual(new Set(inputNames.filter((name) => !others.includes(name))));
    expect(named.filter((name) => name === "directory")).toHaveLength(3);
    expect(named.filter((name) => name === "cancel-path")).toHaveLength(2);
  });

  it.each([
    "Bearer a-key-that-nobody-may-see",
    "a-key that-nobody-may-see",
    "a-key-that-nobody-may-see\nand more",
    "a-key-that-nobody-may-see\u200b",
  ])("never shows the key: %j", (key) => {
    const [message] = mistakesIn({ "api-key": key });
    expect(message).toBeDefined();
    for (const piece of ["a-key", "nobody", "more"]) {
      expect(message).not.toContain(piece);
    }
  });

  it("is told in a line that is no workflow command", () => {
    const value = "x\n::error::y ##[error]z \u001b[31m";
    for (const name of inputNames.filter((each) => each !== "api-key")) {
      for (const message of mistakesIn({ [name]: value })) {
        expect(message).toBe(sanitizeLine(message));
      }
    }
  });
});

/** Reads what a workflow passes when it says nothing of an export: the runner adds the defaults. */
function attaching(given: Record<string, string> = {}): Inputs {
  const all: Record<string, string> = {
    ...Object.fromEntries(
      Object.entries(action.inputs).map(([name, input]) => [name, input.default ?? ""]),
    ),
    "api-key": "key",
    "job-id": "job-1",
    ...given,
  };
  return readInputs((name) => all[name] ?? "");
}

describe("inputs that make no sense together", () => {
  it.each<[string, Record<string, string>]>([
    ["max-backup-age", { "backup-id": "backup0_1", "max-backup-age": "1h" }],
    ["max-backup-age", { "backup-id": "new", "max-backup-age": "1h" }],
    ["backup-type", { "backup-id": "new", "backup-type": "collection" }],
    ["creation-method", { "backup-id": "b", "creation-method": "manual" }],
    ["integration-name", { "integration-name": "release-bucket" }],
  ])("are a mistake: %s", (name, given) => {
    const mistakes = mistakesIn(given);
    expect(mistakes).toHaveLength(1);
    expect(mistakes[0]).toMatch(RegExp(`^\`${name}\` does not go with`));
  });

  it("are told beside the other mistakes", () => {
    const mistakes = mistakesIn({
      "backup-id": "new",
      "max-backup-age": "1h",
      "integration-name": "x",
      timeout: "soon",
    });
    expect(mistakes).toHaveLength(3);
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
    expect(() => attaching({ [name]: value })).toThrow(`\`${name}\` does not go with \`job-id\``);
  });

  it("are not a value that is the default and something else", () => {
    expect(mistakesIn({ "backup-id": "b", "backup-type": "cluster" })).toEqual([]);
    expect(attaching().request).toEqual({
      kind: "attach",
      jobId: "job-1",
      clusterId: undefined,
    });
    expect(attaching({ "cluster-id": "in01-x" }).request).toMatchObject({
      clusterId: "in01-x",
    });
  });
});

describe("an integration's name", () => {
  it("takes the place of its id", () => {
    const given = { "integration-id": "", "integration-name": " My bucket " };
    expect(read(given)).toMatchObject(wishing({ integration: { name: "My bucket" } }));
  });

  it("has no control characters", () => {
    const given = { "integration-id": "", "integration-name": "a\u0007b" };
    expect(mistakesIn(given)).toEqual([
      expect.stringMatching(/^`integration-name` is "a b", which is not the name/),
    ]);
  });
});

describe("the leg of a matrix", () => {
  const matrixJobOf = (text: string) => read({ "matrix-job": text }).matrixJob;

  it("is what the runner makes of the default", () => {
    expect(matrixJobOf("0/1")).toEqual({ index: 0, total: 1 });
    expect(matrixJobOf("255/256")).toEqual({ index: 255, total: 256 });
  });

  it.each(["", "/", "3/", "3/3", "-1/4", "1000/2000", "Object/Array"])(
    "is the only one where a platform tells no better: %j",
    (text) => {
      expect(matrixJobOf(text)).toEqual({ index: 0, total: 1 });
    },
  );
});
