import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CloudNetwork } from "../../support/cloud-network.ts";
import {
  azureError,
  FakeAzureBlob,
  FakeGcs,
  type FakeStorage,
  gcsError,
  type StorageRequest,
  type StorageResponse,
  s3Error,
} from "../../support/fake-storage/index.ts";
import {
  BUCKET,
  CLOUDS,
  type Cloud,
  cloudNames,
  expectNoLeak,
  PREFIX,
  runVerifyStep,
} from "../../support/in-process-verify.ts";
import { type CredentialForm, FORMS } from "./credential-forms.ts";

// The SDKs keep a proxy for as long as the process lives.
let network: CloudNetwork;
const storages = {} as Record<Cloud, FakeStorage>;

beforeAll(async () => {
  for (const cloud of cloudNames) {
    storages[cloud] = await CLOUDS[cloud].start();
    for (const key of ["a", "b"]) storages[cloud].put(BUCKET, `${PREFIX}${key}`, 100);
    storages[cloud].pageSize = 1;
  }
  network = await CloudNetwork.start({
    [FakeAzureBlob.host]: storages.azure.url,
    [FakeGcs.host]: storages.gcp.url,
  });
});
afterAll(async () => {
  await network[Symbol.asyncDispose]();
  for (const storage of Object.values(storages)) await storage[Symbol.asyncDispose]();
});

type Fault = (request: StorageRequest) => StorageResponse | undefined;
const NO_FAULT = () => undefined;

/** Runs a step with what the login leaves. */
async function listWith(
  { cloud, env, endpoints = {}, issued, exchanged = [] }: CredentialForm,
  { storageFault = NO_FAULT, loginFault = NO_FAULT }: Record<string, Fault> = {},
) {
  const { login } = network;
  const storage = storages[cloud];
  login.endpoints = endpoints;
  login.fault = loginFault;
  login.requests.length = 0;
  storage.fault = storageFault;
  const inputs = { uri: CLOUDS[cloud].uri, "max-age": "365d" };
  const outcome = await runVerifyStep(storage, inputs, { env: { ...network.env, ...env(login) } });
  expectNoLeak(outcome, [...issued, ...exchanged]);
  return outcome;
}

/** The response with all that the request had in place of ECHO, as a proxy may show it. */
function echo(response: StorageResponse, { headers, body }: StorageRequest): StorageResponse {
  const { authorization = "" } = headers;
  const text = `${authorization} ${decodeURIComponent(body)}`;
  return { ...response, body: response.body.replace("ECHO", () => text.replaceAll(/[<&"]/g, "")) };
}

const ERRORS = { aws: s3Error, azure: azureError, gcp: gcsError } as const;

const EXPIRED = /have expired or are not valid.*\nLog in again right before this step/;

describe.each(Object.entries(FORMS))("%s", (_, form) => {
  it("lists over all pages, and is masked", async () => {
    const { outputs, errors, masked } = await listWith(form);
    expect(errors).toEqual([]);
    expect(outputs).toMatchObject({ verified: "true", "object-count": "2" });
    expect(masked).toEqual(expect.arrayContaining(form.issued));
    const requested = network.login.requests.map(({ url }) => url.pathname);
    expect(Object.keys(form.endpoints ?? {})).toEqual(expect.arrayContaining(requested));
  });

  it("is not known with permissions that do not suffice", async () => {
    const { outputs, errors } = await listWith(form, {
      storageFault: (request) => echo(ERRORS[form.cloud](403, "AccessDenied", "ECHO"), request),
    });
    expect(outputs.verified).toBe("unknown");
    expect(errors.join()).toMatch(/do not allow it.*\nGive the identity that the job logs in with/);
  });

  it("is not known when it has expired", async () => {
    const expired = s3Error(400, "ExpiredToken", "The provided token has expired. ECHO");
    const [path = "", response = expired, words = EXPIRED] = form.refusal ?? [];
    const { outputs, errors } = await listWith(form, {
      [path === "" ? "storageFault" : "loginFault"]: (request: StorageRequest) =>
        path === "" || request.url.pathname === path ? echo(response, request) : undefined,
    });
    expect(outputs.verified).toBe("unknown");
    expect(errors.join()).toMatch(words);
  });
});
