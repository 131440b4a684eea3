import { z } from "zod";
import type { ApiResponse } from "./envelope.ts";
import type { SandboxState } from "./state.ts";

/** The endpoints by name. Every cancel endpoint is `cancel`; any other path is `unknown`. */
export type EndpointName =
  | "listProjects"
  | "describeCluster"
  | "listBackups"
  | "describeBackup"
  | "createBackup"
  | "export"
  | "describeJob"
  | "listIntegrations"
  | "describeIntegration"
  | "validateBucket"
  | "cancel"
  | "unknown";

/** Processes a request that is as documented. */
export type Handler = (state: SandboxState, now: number) => ApiResponse;

/** The handler of a request that is as documented, or why it is not. */
export type CheckedRequest = { readonly reason: string } | { readonly handle: Handler };

/** An endpoint, the types of its parameters erased. */
export type Endpoint = {
  readonly name: EndpointName;
  readonly method: "GET" | "POST";
  readonly template: string;
  readonly takesBody: boolean;
  readonly check: (
    params: Record<string, string>,
    query: Record<string, string>,
    body: unknown,
  ) => CheckedRequest;
};

type ParamsOf<T extends string> = T extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ParamsOf<Rest>
  : never;

/** What a handler is called with. */
export type HandlerInput<T extends string, Query, Body> = {
  readonly params: Readonly<Record<ParamsOf<T>, string>>;
  readonly query: Query;
  readonly body: Body;
  readonly state: SandboxState;
  readonly now: number;
};

/** A query without any field. */
export const noQuery = z.strictObject({});

/** No body at all. */
export const noBody = z.undefined();

/** Defines an endpoint: its parameters and its handler. */
export function defineEndpoint<const T extends string, Query, Body>(spec: {
  readonly name: EndpointName;
  readonly method: "GET" | "POST";
  readonly template: T;
  readonly query: z.ZodType<Query>;
  readonly body: z.ZodType<Body>;
  readonly handle: (call: HandlerInput<T, Query, Body>) => ApiResponse;
}): Endpoint {
  const { name, method, template } = spec;
  return {
    name,
    method,
    template,
    takesBody: (spec.body as unknown) !== noBody,
    check: (params, rawQuery, rawBody) => {
      const query = spec.query.safeParse(rawQuery);
      if (!query.success) return { reason: `query: ${inWords(query.error)}` };
      const body = spec.body.safeParse(rawBody);
      if (!body.success) return { reason: `body: ${inWords(body.error)}` };
      return {
        handle: (state, now) =>
          spec.handle({
            params: params as Record<ParamsOf<T>, string>,
            query: query.data,
            body: body.data,
            state,
            now,
          }),
      };
    },
  };
}

/** The parameters that a path gives to a template, or `undefined` for another path. */
export function matchPath(template: string, path: string): Record<string, string> | undefined {
  const wanted = template.split("/");
  const given = path.split("/");
  if (wanted.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, segment] of wanted.entries()) {
    const value = given[index] ?? "";
    const name = /^\{(.+)\}$/.exec(segment)?.[1];
    if (name !== undefined) params[name] = value;
    else if (segment !== value) return undefined;
  }
  return params;
}

function inWords(error: z.ZodError): string {
  return error.issues.map(({ path, message }) => [...path, message].join(" ")).join("; ");
}
