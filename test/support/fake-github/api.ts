import type { components, operations } from "@octokit/openapi-types";
import * as z from "zod";
import type { CommitStatus, Endpoint } from "./types.ts";

// The two endpoints as GitHub's OpenAPI description has them. Requests are parsed, responses typed.

type Schemas = components["schemas"];
type Create = operations["repos/create-commit-status"];
type List = operations["repos/list-commit-statuses-for-ref"];

export type ErrorBody = Schemas["basic-error"] & Partial<Schemas["validation-error"]>;
export type StatusBody = Create["responses"][201]["content"]["application/json"] &
  List["responses"][200]["content"]["application/json"][number];

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

/** Finds the endpoint of a request, and what its path says. */
export function parsePath(method: string, path: string) {
  const [, owner, repo, kind, sha = "", last] =
    /^\/repos\/([^/]+)\/([^/]+)\/(statuses|commits)\/([^/]+)(\/statuses)?$/.exec(path) ?? [];
  const found = (endpoint: Endpoint) => ({ endpoint, repository: `${owner}/${repo}`, sha });
  if (method === "POST" && kind === "statuses" && !last) return found("create");
  if (method === "GET" && kind === "commits" && last) return found("list");
  return undefined;
}

/** Pages through statuses, and links to the other pages as GitHub does. */
export function paginate(all: readonly CommitStatus[], url: URL) {
  const size = Math.min(Number(url.searchParams.get("per_page") ?? 30), 100);
  const page = Number(url.searchParams.get("page") ?? 1);
  const last = Math.max(1, Math.ceil(all.length / size));
  const link = (number: number, rel: string) => {
    const target = new URL(url);
    target.searchParams.set("page", String(number));
    return `<${target}>; rel="${rel}"`;
  };
  const links = [
    ...(page > 1 ? [link(page - 1, "prev"), link(1, "first")] : []),
    ...(page < last ? [link(page + 1, "next"), link(last, "last")] : []),
  ];
  return {
    items: all.slice((page - 1) * size, page * size),
    headers: links.length > 0 ? { link: links.join(", ") } : ({} as { link?: string }),
  };
}

/** The two limits are in the messages of GitHub's 422, and described nowhere. */
const MAX_LENGTH = { description: 140, context: 255 };

/** What GitHub's 422 says of a status that is as described but not accepted. */
export function rejection(given: z.output<typeof createBody>) {
  for (const field of ["description", "context"] as const) {
    if ((given[field]?.length ?? 0) > MAX_LENGTH[field]) {
      const message = `${field} is too long (maximum is ${MAX_LENGTH[field]} characters)`;
      return { field, message };
    }
  }
  if (given.target_url && !/^https?:\/\//.test(given.target_url))
    return { field: "target_url", message: "target_url must use http(s)" };
  return undefined;
}

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
