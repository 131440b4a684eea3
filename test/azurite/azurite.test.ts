import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { azureCli, printToken } from "../support/azure-cli.ts";
import { CloudNetwork } from "../support/cloud-network.ts";
import { type RunResult, startAction } from "../support/fake-runner/index.ts";
import { entraEndpoints, json, TENANT } from "../support/fake-storage/index.ts";
import { leakCheck } from "../support/leak-check/leak-check.ts";
import { ACCOUNT, ACCOUNT_KEY, Azurite, sasOf } from "./azurite.ts";

// The shipped bundle against Azurite, which is Microsoft's own code. What issues tokens is a stand-in: Azurite checks the
// issuer, the audience and the dates of a token, but neither its signature nor the permissions of an identity.

const ACTION = fileURLToPath(new URL("../../verify", import.meta.url));
const HOST = `https://${ACCOUNT}.blob.core.windows.net`;
const CONTAINER = `${HOST}/acme-vectors/`;
const BLOBS = Array.from({ length: 1_001 }, (_, index): [string, string] => [`many/${index}`, "x"]);
const ODD_NAMES = ["ä ö", "+&<>\"'", "%20%?#=@:", "\u2028\u{1f600}", "a//b", "~!*()[]{}|^`", "."];

let azurite: Azurite;
let network: CloudNetwork;
const folder = mkdtempSync(join(tmpdir(), "azurite-"));

beforeAll(async () => {
  azurite = await Azurite.start();
  network = await CloudNetwork.start({ [`${ACCOUNT}.blob.core.windows.net`]: azurite.url });
  network.login.endpoints = entraEndpoints(({ body }) => {
    const form = new URLSearchParams(body);
    const token = TOKENS[form.get("client_id") ?? ""];
    return form.get("client_secret") === SECRET || form.get("client_assertion") === ASSERTION
      ? json(200, { token_type: "Bearer", expires_in: 3_599, access_token: token })
      : json(401, { error: "invalid_client", error_description: "AADSTS7000215: Invalid secret." });
  });
  await azurite.createContainer("acme-vectors");
  await azurite.createContainer("empty");
  await azurite.upload("acme-vectors", [
    ...BLOBS,
    ...ODD_NAMES.map((name): [string, string] => [`ä ö+&%20'/${name}`, "four"]),
  ]);
});

afterAll(async () => {
  await network?.[Symbol.asyncDispose]();
  await azurite?.[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true });
});

/** A token of Entra as Azurite reads it: nothing signs it. */
function tokenOf(claims: object): string {
  const now = Math.floor(Date.now() / 1_000);
  const encoded = [
    { alg: "RS256", typ: "JWT" },
    {
      aud: "https://storage.azure.com",
      iss: `https://sts.windows.net/${TENANT}/`,
      iat: now - 60,
      nbf: now - 60,
      exp: now + 3_600,
      ...claims,
    },
  ].map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"));
  return [...encoded, "bm8tc2lnbmF0dXJlLWlzLWNoZWNrZWQ"].join(".");
}

/** The tokens by the ID of the client that they are issued for. */
const TOKENS: Record<string, string> = {
  valid: tokenOf({}),
  expired: tokenOf({ exp: Math.floor(Date.now() / 1_000) - 30 }),
  "of-another-audience": tokenOf({ aud: "https://management.azure.com" }),
};
const SECRET = "aB3~a-client-secret.of_Entra-that-nothing-shows";
const ASSERTION = tokenOf({ aud: "api://AzureADTokenExchange" });
const KEY = { AZURE_STORAGE_KEY: ACCOUNT_KEY };
const BROKEN_KEY = ACCOUNT_KEY.replace(/^.{4}/, "AAAA");
const SAS = sasOf({ permissions: "l" });
const signatureOf = (sas: string) => new URLSearchParams(sas).get("sig") ?? "";

const clientSecret = (client: string, secret = SECRET) => ({
  AZURE_TENANT_ID: TENANT,
  AZURE_CLIENT_ID: client,
  AZURE_CLIENT_SECRET: secret,
});

/** What the workload identity of a runner in Kubernetes leaves. */
function federated(client: string) {
  const file = join(folder, "assertion");
  writeFileSync(file, `${ASSERTION}\n`);
  return { AZURE_TENANT_ID: TENANT, AZURE_CLIENT_ID: client, AZURE_FEDERATED_TOKEN_FILE: file };
}

const session = (script: string) => azureCli(folder, script, network.login.url);

const start = (
  inputs: Record<string, string>,
  env: Record<string, string>,
  secrets: string[] = [ACCOUNT_KEY],
) =>
  startAction({
    // The runner shows the environment and the inputs of a step before it starts.
    secrets,
    action: ACTION,
    id: "verify",
    with: { "max-age": "1h", ...inputs },
    env: { ...network.env, ...env },
  });

/** No part of a secret may be in anything that a step wrote. */
function expectNoLeak(result: RunResult, secret: string): void {
  expect(leakCheck(secret, result, { files: {}, processes: [], peakBytes: 0 })).toEqual([]);
  expect(result.main.stdout).toContain(`::add-mask::${secret}`);
}

describe.concurrent("over two pages, 1,001 blobs are seen", () => {
  test.for<[form: string, env: () => Record<string, string>, secret: string, uri?: string]>([
    ["AZURE_STORAGE_KEY", () => KEY, ACCOUNT_KEY],
    [
      "AZURE_STORAGE_CONNECTION_STRING",
      () => ({
        AZURE_STORAGE_CONNECTION_STRING: `DefaultEndpointsProtocol=https;AccountName=${ACCOUNT};AccountKey=${ACCOUNT_KEY};EndpointSuffix=core.windows.net`,
      }),
      ACCOUNT_KEY,
    ],
    [
      "AZURE_STORAGE_CONNECTION_STRING with a SAS",
      () => ({
        AZURE_STORAGE_CONNECTION_STRING: `BlobEndpoint=${HOST}/;SharedAccessSignature=${SAS}`,
      }),
      signatureOf(SAS),
    ],
    ["AZURE_STORAGE_SAS_TOKEN", () => ({ AZURE_STORAGE_SAS_TOKEN: SAS }), signatureOf(SAS)],
    ["a SAS at the end of the URI", () => ({}), signatureOf(SAS), `${CONTAINER}many/?${SAS}`],
    ["AZURE_CLIENT_SECRET", () => clientSecret("valid"), SECRET],
    ["AZURE_FEDERATED_TOKEN_FILE", () => federated("valid"), TOKENS.valid ?? ""],
    [
      "the session of the Azure CLI",
      () => session(printToken(TOKENS.valid ?? "")),
      TOKENS.valid ?? "",
    ],
  ])("with %s", async ([, env, secret, uri = `${CONTAINER}many/`]) => {
    const result = await start({ uri }, env(), [secret]).finished;
    expect(result.outputs, result.log).toMatchObject({
      verified: "true",
      "object-count": "1001",
      "total-bytes": "1001",
      uri: `${CONTAINER}many/`,
    });
    expect(result.conclusion).toBe("success");
    expectNoLeak(result, secret);
  });
});

test.concurrent("blobs with odd names are seen under a prefix with an odd name", async () => {
  const uri = `${CONTAINER}${encodeURIComponent("ä ö+&%20'")}/`;
  const { outputs, log } = await start({ uri }, KEY).finished;
  expect(outputs, log).toMatchObject({
    verified: "true",
    "object-count": String(ODD_NAMES.length),
    "total-bytes": String(ODD_NAMES.length * 4),
  });
});

describe.concurrent("the bucket is not known", () => {
  const readSas = sasOf({ permissions: "r" });
  const wrongSas = SAS.replace(/sig=.{4}/, "sig=AAAA");
  const oldSas = sasOf({ permissions: "l", expiresOn: new Date(Date.now() - 3_600_000) });
  const EXPIRED = /have expired or are not valid \(.*\nLog in again right before this step/s;
  // Azure has the code AuthenticationFailed for it, which is that of a wrong key here.
  const SIGNATURE = /HTTP 403, AuthorizationFailure, Server failed to authenticate the request/;
  test.for<[what: string, env: () => Record<string, string>, secret: string, words: RegExp]>([
    ["a key of another account", () => ({ AZURE_STORAGE_KEY: BROKEN_KEY }), BROKEN_KEY, EXPIRED],
    [
      "a broken signature",
      () => ({ AZURE_STORAGE_SAS_TOKEN: wrongSas }),
      signatureOf(wrongSas),
      SIGNATURE,
    ],
    [
      "an expired signature",
      () => ({ AZURE_STORAGE_SAS_TOKEN: oldSas }),
      signatureOf(oldSas),
      SIGNATURE,
    ],
    [
      "a signature that does not allow a list",
      () => ({ AZURE_STORAGE_SAS_TOKEN: readSas }),
      signatureOf(readSas),
      /the credentials do not allow it.*Storage Blob Data Reader/s,
    ],
    ["an expired token", () => clientSecret("expired"), TOKENS.expired ?? "", EXPIRED],
    [
      "a token for another audience",
      () => federated("of-another-audience"),
      TOKENS["of-another-audience"] ?? "",
      EXPIRED,
    ],
    [
      "an expired token of the CLI",
      () => session(printToken(TOKENS.expired ?? "")),
      TOKENS.expired ?? "",
      EXPIRED,
    ],
    [
      "a wrong client secret",
      () => clientSecret("valid", "xY9~another-secret-that-is-wrong-but-is-one"),
      "xY9~another-secret-that-is-wrong-but-is-one",
      /not valid \(AuthenticationError, AADSTS7000215: Invalid secret.*Log in again/s,
    ],
    [
      "a session of the CLI that has ended",
      () =>
        session(
          "echo 'ERROR: AADSTS700024: Client assertion is not within its valid time range.' >&2; exit 1",
        ),
      "",
      /not valid \(AuthenticationError, AADSTS700024: Client assertion.*Log in again/s,
    ],
  ])("with %s", async ([, env, secret, words]) => {
    const result = await start({ uri: `${CONTAINER}many/` }, env(), [secret]).finished;
    expect(result.outputs, result.log).toMatchObject({ verified: "unknown" });
    expect(result.conclusion).toBe("failure");
    expect(result.annotations.map(({ message }) => message).join("\n")).toMatch(words);
    if (secret !== "") expectNoLeak(result, secret);
  });

  test("without such a container", async () => {
    const { outputs, annotations } = await start({ uri: `${HOST}/no-such/` }, KEY).finished;
    expect(outputs.verified).toBe("unknown");
    expect(annotations[0]?.message).toMatch(/no such bucket \(HTTP 404, ContainerNotFound/);
  });
});

test.concurrent("the gate stays shut over an empty container", async () => {
  const { outputs, conclusion } = await start({ uri: `${HOST}/empty/`, timeout: "30s" }, KEY)
    .finished;
  expect(outputs).toMatchObject({ verified: "false", "object-count": "0" });
  expect(conclusion).toBe("failure");
});

test.concurrent("blobs that come while the step waits are seen", async () => {
  const run = start({ uri: `${CONTAINER}late/` }, KEY);
  await run.waitForLine(/There is no object .* Listing again in 15s/);
  await azurite.upload("acme-vectors", [["late/a", "hello"]]);
  const { outputs, log } = await run.finished;
  expect(outputs, log).toMatchObject({ verified: "true", "total-bytes": "5" });
});
