import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { CloudSecrets } from "../../../src/verify/secrets.ts";

const folder = mkdtempSync(join(tmpdir(), "secrets-"));
const tokenFile = join(folder, "token");
writeFileSync(tokenFile, "a-web-identity-token\n");
afterAll(() => rmSync(folder, { recursive: true }));

const SIGNATURE = "c2lnbmF0dXJl/dGhhdC1pcw+bG9uZw==";
const SAS = `sv=2026-02-06&sig=${encodeURIComponent(SIGNATURE)}`;

test.each<[what: string, env: Record<string, string>, uri: string, secrets: string[]]>([
  [
    "AWS",
    { AWS_SECRET_ACCESS_KEY: "a-secret-key", AWS_SESSION_TOKEN: "a-session-token" },
    "",
    ["a-secret-key", "a-session-token"],
  ],
  [
    "Azure",
    { AZURE_CLIENT_SECRET: "a-client-secret", AZURE_STORAGE_KEY: "a-storage-key" },
    "",
    ["a-client-secret", "a-storage-key"],
  ],
  ["a SAS", { AZURE_STORAGE_SAS_TOKEN: `?${SAS}` }, "", [SIGNATURE, encodeURIComponent(SIGNATURE)]],
  [
    "a connection string",
    { AZURE_STORAGE_CONNECTION_STRING: `AccountKey=an-account-key;SharedAccessSignature=${SAS}` },
    "",
    [SIGNATURE, encodeURIComponent(SIGNATURE), "an-account-key"],
  ],
  [
    "a URI",
    {},
    `https://acme.blob.core.windows.net/vectors/?${SAS}`,
    [SIGNATURE, encodeURIComponent(SIGNATURE)],
  ],
  ["a URI with a password", {}, "https://user:a-password@acme.example/", ["a-password"]],
  [
    "a token file",
    { AWS_WEB_IDENTITY_TOKEN_FILE: tokenFile, AZURE_FEDERATED_TOKEN_FILE: "/nowhere" },
    "",
    ["a-web-identity-token"],
  ],
  [
    "proxies",
    { HTTPS_PROXY: "http://user:a-proxy-password@proxy:8080", http_proxy: "me:other-password@p:1" },
    "",
    ["a-proxy-password", "other-password"],
  ],
  ["a key with a question mark", {}, "s3://acme-vectors/a?sig=of-an-object/", []],
])("what is secret in %s is masked and redacted", (_, env, uri, expected) => {
  const masked: string[] = [];
  const secrets = new CloudSecrets({ setSecret: (secret) => masked.push(secret) });
  secrets.addAll(env, uri);
  expect(masked.toSorted()).toEqual(expected.toSorted());
  expect(secrets.redact(`<${expected.join("><")}>`)).toBe(
    `<${expected.map(() => "***").join("><")}>`,
  );
});

test("a token that comes later is masked once", () => {
  const masked: string[] = [];
  const secrets = new CloudSecrets({ setSecret: (secret) => masked.push(secret) });
  for (const token of ["a-bearer-token", "a-bearer-token", ""]) secrets.add(token);
  expect(masked).toEqual(["a-bearer-token"]);
  expect(secrets.redact("Bearer a-bearer-token")).toBe("Bearer ***");
});
