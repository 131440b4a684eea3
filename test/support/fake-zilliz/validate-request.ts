import { backupEndpoints } from "./backup-endpoints.ts";
import { cancelEndpoints } from "./cancel-endpoints.ts";
import { type Endpoint, type EndpointName, type Handler, matchPath } from "./endpoint.ts";
import type { ApiError } from "./envelope.ts";
import { readEndpoints } from "./read-endpoints.ts";
import { startEndpoints } from "./start-endpoints.ts";
import type { SandboxState } from "./state.ts";

/** A request as it came over the wire. */
export type RawRequest = {
  readonly method: string;
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
};

/** A request that is not as documented. */
export type Violation = { readonly method: string; readonly path: string; readonly reason: string };

/** What strict reading makes of a request. */
export type ValidatedRequest = {
  readonly name: EndpointName;
  /** What the documented limit counts: the endpoint, not the single path. */
  readonly endpoint: string;
  readonly query: Record<string, string>;
  readonly body: unknown;
} & ({ readonly rejection: ApiError } | { readonly handle: Handler });

const MAX_BODY = 1_000_000;
const JSON_TYPE = /^application\/json(\s*;\s*charset=utf-8)?$/i;

/** Reads a request by the documentation's letter. */
export function validateRequest(
  request: RawRequest,
  state: SandboxState,
  apiKey: string,
): ValidatedRequest {
  const [path = "", search = ""] = request.target.split(/\?(.*)/s);
  const params = new URLSearchParams(search);
  const query = Object.fromEntries(params);
  const body = parsed(request.body);
  const candidates = [
    ...readEndpoints,
    ...backupEndpoints,
    ...startEndpoints,
    ...cancelEndpoints(state),
  ].flatMap((endpoint) => {
    const matched = matchPath(endpoint.template, path);
    return matched === undefined ? [] : [{ endpoint, params: matched }];
  });
  const match = candidates.find(({ endpoint }) => endpoint.method === request.method);

  const shared = {
    name: match?.endpoint.name ?? "unknown",
    endpoint: match?.endpoint.template ?? path,
    query,
    body,
  } as const;
  const reject = (status: number, message: string): ValidatedRequest => ({
    ...shared,
    rejection: { status, code: status, message },
  });

  const pathProblem = pathError(path);
  if (pathProblem !== undefined) return reject(400, pathProblem);
  const unauthorized = authorizationError(request, apiKey);
  if (unauthorized !== undefined) return reject(...unauthorized);
  if (match === undefined) {
    return candidates.length > 0
      ? reject(405, `${request.method} is not a method of ${path}`)
      : reject(404, "unknown path");
  }
  if (new Set(params.keys()).size !== params.size)
    return reject(400, "query: a field is given twice");
  const unreadable = bodyError(request, match.endpoint, body);
  if (unreadable !== undefined) return reject(...unreadable);
  const checked = match.endpoint.check(match.params, query, body);
  return "reason" in checked ? reject(400, checked.reason) : { ...shared, handle: checked.handle };
}

function pathError(path: string): string | undefined {
  if (!path.startsWith("/")) return "the target is not a path";
  const segments = path.slice(1).split("/");
  if (segments.some((segment) => /^(\.|%2e){1,2}$/i.test(segment)))
    return "dot segment in the path";
  if (segments.includes("")) return "empty segment in the path";
  if (segments.some((segment) => !/^[A-Za-z0-9_-]+$/.test(segment)))
    return "odd characters in the path";
  return undefined;
}

type Rejection = readonly [status: number, reason: string];

function authorizationError(request: RawRequest, apiKey: string): Rejection | undefined {
  const { authorization, ...others } = request.headers;
  if (authorization === undefined) return [401, "no Authorization header"];
  if (!/^Bearer [\x21-\x7e]+$/.test(authorization)) return [401, "malformed Authorization header"];
  const elsewhere = [request.target, request.body.toString("latin1")];
  elsewhere.push(...Object.values(others));
  return elsewhere.some((text) => text.includes(apiKey))
    ? [400, "the API key is sent outside of the Authorization header"]
    : undefined;
}

function bodyError(request: RawRequest, endpoint: Endpoint, body: unknown): Rejection | undefined {
  if (request.headers["transfer-encoding"] !== undefined) return [411, "no Content-Length"];
  if (request.body.length > MAX_BODY) return [413, "the body is too large"];
  if (!endpoint.takesBody)
    return request.body.length > 0 ? [400, "a body is not expected"] : undefined;
  if (!JSON_TYPE.test(request.headers["content-type"] ?? ""))
    return [415, "the Content-Type is not application/json"];
  return typeof body === "string" || body === undefined
    ? [400, "the body is not a JSON object"]
    : undefined;
}

/** The parsed JSON; the bare text when it is none; `undefined` for no body. */
function parsed(body: Buffer): unknown {
  if (body.length === 0) return undefined;
  const text = body.toString("utf8");
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
