import { generateKeyPairSync, randomUUID } from "node:crypto";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  entraEndpoints,
  externalAccount,
  type FakeLogin,
  json,
  type StorageRequest,
  type StorageResponse,
  TENANT,
  xml,
} from "../../support/fake-storage/index.ts";
import type { Cloud } from "../../support/in-process-verify.ts";

// What each login leaves behind, as the SDKs find it. The services that issue tokens are stand-ins.

const folder = mkdtempSync(join(tmpdir(), "credentials-"));

/** A new file, as the SDKs keep what they have read. */
function file(text: string): string {
  const path = join(folder, randomUUID());
  writeFileSync(path, text);
  return path;
}

const JWT = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJyZXBvOmFjbWUvc2VhcmNoIn0.Z2l0aHViLXNpZ25hdHVyZQ";
const REQUEST_TOKEN = "eyJhbGciOiJSUzI1NiJ9.eyJyZXF1ZXN0IjoidG9rZW4ifQ.cnVubmVyLXNpZ25hdHVyZQ";
const ACCESS_TOKEN = "ya29.c.an-access-token-that-nothing-may-show";
const POOL_TOKEN = "ya29.d.of-the-pool-alone";
const CLIENT_SECRET = "aB3~a-client-secret.of_Entra";
const NO_AWS_KEYS = {
  AWS_ACCESS_KEY_ID: undefined,
  AWS_SECRET_ACCESS_KEY: undefined,
  AWS_SESSION_TOKEN: undefined,
  AWS_CONFIG_FILE: "/nowhere/config",
  AWS_SHARED_CREDENTIALS_FILE: "/nowhere/credentials",
};
const ISSUED = { key: "wJalrXUtnFEMI-of-the-role", token: "IQoJb3JpZ2luX2Vj-of-the-role" };
const IN_AN_HOUR = new Date(Date.now() + 3_600_000).toISOString();
const { privateKey: PRIVATE_KEY } = generateKeyPairSync("rsa", {
  modulusLength: 2_048,
  privateKeyEncoding: { type: "pkcs8", format: "pem" },
  publicKeyEncoding: { type: "spki", format: "pem" },
});

export interface CredentialForm {
  cloud: Cloud;
  /** What the login leaves in the environment. */
  env: (login: FakeLogin) => Record<string, string | undefined>;
  /** What issues the tokens. */
  endpoints?: Record<string, (request: StorageRequest) => StorageResponse>;
  /** The endpoint that refuses a login which is too old, its response, and what the step says to it. */
  refusal?: [path: string, response: StorageResponse, words?: RegExp];
  /** The credentials that storage gets; they are masked. */
  issued: string[];
  /** The credentials that only the service of the login gets. */
  exchanged?: string[];
}

const stsXml = (status: number, content: string) =>
  xml(status, {}, `<R xmlns="https://sts.amazonaws.com/doc/2011-06-15/">${content}</R>`);

const IMPERSONATION =
  "/v1/projects/-/serviceAccounts/backup-reader@acme.iam.gserviceaccount.com:generateAccessToken";

const googleFile = (content: object) => ({
  STORAGE_EMULATOR_HOST: undefined,
  GOOGLE_APPLICATION_CREDENTIALS: file(JSON.stringify(content)),
});

const AZURE_APPLICATION = {
  AZURE_TENANT_ID: TENANT,
  AZURE_CLIENT_ID: "backup-reader",
  AZURE_STORAGE_CONNECTION_STRING: undefined,
};

const entraRefusal = (text: string): [string, StorageResponse] => [
  `/${TENANT}/oauth2/v2.0/token`,
  json(401, { error: "invalid_client", error_description: text }),
];

const accessToken = () =>
  json(200, { access_token: ACCESS_TOKEN, token_type: "Bearer", expires_in: 3_599 });

export const FORMS: Record<string, CredentialForm> = {
  "configure-aws-credentials with `aws-profile`": {
    cloud: "aws",
    env: () => ({
      ...NO_AWS_KEYS,
      AWS_PROFILE: "backup-reader",
      AWS_CONFIG_FILE: file("[profile backup-reader]\nregion = us-west-2\n"),
      AWS_SHARED_CREDENTIALS_FILE: file(
        `[backup-reader]\naws_access_key_id = AKIAIOSFODNN7EXAMPLE\naws_secret_access_key = ${ISSUED.key}\naws_session_token = ${ISSUED.token}\n`,
      ),
    }),
    issued: [ISSUED.key, ISSUED.token],
  },
  AWS_WEB_IDENTITY_TOKEN_FILE: {
    cloud: "aws",
    env: ({ url }) => ({
      ...NO_AWS_KEYS,
      AWS_WEB_IDENTITY_TOKEN_FILE: file(JWT),
      AWS_ROLE_ARN: "arn:aws:iam::123456789012:role/backup-reader",
      AWS_ENDPOINT_URL_STS: url,
    }),
    endpoints: {
      "/": ({ body }) =>
        new URLSearchParams(body).get("WebIdentityToken") === JWT
          ? stsXml(
              200,
              `<AssumeRoleWithWebIdentityResult><Credentials><AccessKeyId>ASIAIOSFODNN7EXAMPLE</AccessKeyId><SecretAccessKey>${ISSUED.key}</SecretAccessKey><SessionToken>${ISSUED.token}</SessionToken><Expiration>${IN_AN_HOUR}</Expiration></Credentials></AssumeRoleWithWebIdentityResult>`,
            )
          : stsXml(400, "<Error><Code>InvalidIdentityToken</Code><Message>no</Message></Error>"),
    },
    refusal: [
      "/",
      stsXml(
        400,
        "<Error><Type>Sender</Type><Code>ExpiredTokenException</Code><Message>Token expired ECHO</Message></Error>",
      ),
    ],
    issued: [ISSUED.key, ISSUED.token],
    exchanged: [JWT],
  },
  AWS_CONTAINER_CREDENTIALS_FULL_URI: {
    cloud: "aws",
    env: ({ url }) => ({
      ...NO_AWS_KEYS,
      AWS_CONTAINER_CREDENTIALS_FULL_URI: `${url}/v1/credentials`,
      AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: file(JWT),
    }),
    endpoints: {
      "/v1/credentials": ({ headers }) =>
        headers.authorization === JWT
          ? json(200, {
              AccessKeyId: "ASIAIOSFODNN7EXAMPLE",
              SecretAccessKey: ISSUED.key,
              Token: ISSUED.token,
              Expiration: IN_AN_HOUR,
            })
          : json(400, { Code: "InvalidToken", Message: "no" }),
    },
    issued: [ISSUED.key, ISSUED.token],
    exchanged: [JWT],
  },
  "google-github-actions/auth with a workload identity provider": {
    cloud: "gcp",
    env: ({ url }) => ({
      ...googleFile(externalAccount(url, REQUEST_TOKEN)),
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: REQUEST_TOKEN,
    }),
    endpoints: {
      "/oidc": ({ headers }) =>
        headers.authorization === `Bearer ${REQUEST_TOKEN}`
          ? json(200, { value: JWT })
          : json(401, {}),
      "/v1/token": ({ body }) =>
        new URLSearchParams(body).get("subject_token") === JWT ? accessToken() : json(400, {}),
    },
    refusal: [
      "/v1/token",
      json(400, { error: "invalid_grant", error_description: "The token has expired. ECHO" }),
    ],
    issued: [ACCESS_TOKEN],
    exchanged: [JWT, REQUEST_TOKEN],
  },
  "google-github-actions/auth with a service account to impersonate": {
    cloud: "gcp",
    env: ({ url }) => ({
      ...googleFile({
        ...externalAccount(url, REQUEST_TOKEN),
        service_account_impersonation_url: `https://iamcredentials.googleapis.com${IMPERSONATION}`,
      }),
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: REQUEST_TOKEN,
    }),
    endpoints: {
      "/oidc": () => json(200, { value: JWT }),
      "/v1/token": () => json(200, { access_token: POOL_TOKEN, expires_in: 3_599 }),
      [IMPERSONATION]: () => json(200, { accessToken: ACCESS_TOKEN, expireTime: IN_AN_HOUR }),
    },
    refusal: [
      IMPERSONATION,
      json(403, {
        error: {
          code: 403,
          message: "Permission 'iam.serviceAccounts.getAccessToken' denied. ECHO",
          status: "PERMISSION_DENIED",
        },
      }),
      /the credentials do not allow it \(HTTP 403, PERMISSION_DENIED, Permission 'iam/,
    ],
    issued: [ACCESS_TOKEN],
    exchanged: [JWT, REQUEST_TOKEN, POOL_TOKEN],
  },
  "google-github-actions/auth with the key of a service account": {
    cloud: "gcp",
    env: () =>
      googleFile({
        type: "service_account",
        project_id: "acme",
        private_key_id: "0123456789abcdef",
        private_key: PRIVATE_KEY,
        client_email: "backup-reader@acme.iam.gserviceaccount.com",
        client_id: "123456789012345678901",
        token_uri: "https://oauth2.googleapis.com/token",
      }),
    endpoints: { "/token": accessToken },
    refusal: [
      "/token",
      json(400, { error: "invalid_grant", error_description: "Invalid JWT Signature. ECHO" }),
    ],
    issued: [ACCESS_TOKEN],
    exchanged: [PRIVATE_KEY.split("\n")[1] ?? ""],
  },
  AZURE_CLIENT_SECRET: {
    cloud: "azure",
    env: () => ({ ...AZURE_APPLICATION, AZURE_CLIENT_SECRET: CLIENT_SECRET }),
    endpoints: entraEndpoints(({ body }) =>
      new URLSearchParams(body).get("client_secret") === CLIENT_SECRET
        ? accessToken()
        : json(401, {}),
    ),
    refusal: entraRefusal("AADSTS7000222: The provided client secret keys are expired. ECHO"),
    issued: [ACCESS_TOKEN],
    exchanged: [CLIENT_SECRET],
  },
  AZURE_FEDERATED_TOKEN_FILE: {
    cloud: "azure",
    env: () => ({ ...AZURE_APPLICATION, AZURE_FEDERATED_TOKEN_FILE: file(JWT) }),
    endpoints: entraEndpoints(({ body }) =>
      new URLSearchParams(body).get("client_assertion") === JWT ? accessToken() : json(401, {}),
    ),
    refusal: entraRefusal(
      "AADSTS700024: Client assertion is not within its valid time range. ECHO",
    ),
    issued: [ACCESS_TOKEN],
    exchanged: [JWT],
  },
};
