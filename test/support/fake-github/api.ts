import type { components, operations } from "@octokit/openapi-types";
import * as z from "zod";

// The two endpoints as GitHub's OpenAPI description has them: requests are parsed, responses are typed.

type Schemas = components["schemas"];
type Create = operations["repos/create-commit-status"];
type List = operations["repos/list-commit-statuses-for-ref"];

export type ErrorBody = Schemas["basic-error"] &
  Partial<Schemas["validation-error"]>;
export type StatusBody =
  Create["responses"][201]["content"]["application/json"] &
    List["responses"][200]["content"]["application/json"][number];

/** A commit status as the fake keeps it. */
export interface CommitStatus {
  sha: string;
  state: string;
  context: string;
  description: string | null;
  target_url: string | null;
  creator: string;
  createdAt: number;
}

export const createBody = z.strictObject({
  state: z.enum(["error", "failure", "pending", "success"]),
  target_url: z.nullable(z.string()).exactOptional(),
  description: z.nullable(z.string()).exactOptional(),
  context: z.string().exactOptional(),
}) satisfies z.ZodType<Create["requestBody"]["content"]["application/json"]>;

export const listQuery = z.strictObject({
  per_page: z.coerce.number().int().exactOptional(),
  page: z.coerce.number().int().exactOptional(),
}) satisfies z.ZodType<NonNullable<List["parameters"]["query"]>>;

/** A status as GitHub returns it. */
export function statusBody(
  { sha, creator, createdAt, ...rest }: CommitStatus,
  id: number,
  repositoryUrl: string,
): StatusBody {
  const at = new Date(createdAt).toISOString().replace(/\.\d+Z$/, "Z");
  return {
    ...rest,
    url: `${repositoryUrl}/statuses/${sha}`,
    avatar_url: "https://avatars.githubusercontent.com/in/15368?v=4",
    id,
    node_id: `SC_${id}`,
    created_at: at,
    updated_at: at,
    creator: user(creator),
  };
}

function user(login: string): Schemas["simple-user"] {
  const url = `https://api.github.com/users/${encodeURIComponent(login)}`;
  return {
    login,
    id: 41898282,
    node_id: "MDM6Qm90NDE4OTgyODI=",
    avatar_url: "https://avatars.githubusercontent.com/in/15368?v=4",
    gravatar_id: "",
    url,
    html_url: `https://github.com/${encodeURIComponent(login)}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: login.endsWith("[bot]") ? "Bot" : "User",
    site_admin: false,
  };
}
