import { FakeServer, json, type StorageRequest, type StorageResponse } from "./fake-server.ts";

type Endpoint = (request: StorageRequest) => StorageResponse;

/** What issues the tokens of a login, for any number of hosts. */
export class FakeLogin extends FakeServer {
  /** The endpoints by their path. */
  endpoints: Record<string, Endpoint> = {};

  protected respond(request: StorageRequest): StorageResponse {
    return this.endpoints[request.url.pathname]?.(request) ?? json(404, { error: "not_found" });
  }
}

export const TENANT = "5f1c3d9e-0b4a-4a77-9c57-7d2a6a5e8f10";
const AUTHORITY = "https://login.microsoftonline.com";

/** Those of Microsoft Entra. */
export function entraEndpoints(token: Endpoint): Record<string, Endpoint> {
  const ofTenant = `${AUTHORITY}/${TENANT}`;
  const configuration = `/${TENANT}/v2.0/.well-known/openid-configuration`;
  return {
    "/common/discovery/instance": () =>
      json(200, {
        tenant_discovery_endpoint: `${AUTHORITY}${configuration}`,
        metadata: [],
      }),
    [configuration]: () =>
      json(200, {
        issuer: `${ofTenant}/v2.0`,
        authorization_endpoint: `${ofTenant}/oauth2/v2.0/authorize`,
        token_endpoint: `${ofTenant}/oauth2/v2.0/token`,
        end_session_endpoint: `${ofTenant}/oauth2/v2.0/logout`,
        jwks_uri: `${ofTenant}/discovery/v2.0/keys`,
      }),
    [`/${TENANT}/oauth2/v2.0/token`]: token,
  };
}

/** The file of google-github-actions/auth, with the URL of GitHub's endpoint for tokens. */
export const externalAccount = (url: string, requestToken = "of-the-job") => ({
  type: "external_account",
  audience:
    "//iam.googleapis.com/projects/123456789/locations/global/workloadIdentityPools/github/providers/acme",
  subject_token_type: "urn:ietf:params:oauth:token-type:jwt",
  token_url: "https://sts.googleapis.com/v1/token",
  credential_source: {
    url: `${url}/oidc?api-version=2.0`,
    headers: { Authorization: `Bearer ${requestToken}` },
    format: { type: "json", subject_token_field_name: "value" },
  },
});
