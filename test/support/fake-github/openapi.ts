import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv, type ValidateFunction } from "ajv";

// GitHub's published OpenAPI description, of which only the paths that are asked for are compiled. The package also has
// the same with all references resolved, and one for each GitHub Enterprise Server; this one alone is 13 MB.

type Schema = Record<string, unknown>;

interface Operation {
  operationId: string;
  parameters?: ({ $ref: string } | Parameter)[];
  requestBody?: { content: Record<string, { schema: Schema }> };
  responses: Record<
    string,
    { $ref?: string; content?: Record<string, { schema: Schema }> }
  >;
}

interface Parameter {
  name: string;
  in: "path" | "query" | "header";
  required?: boolean;
  schema: Schema;
}

interface Description {
  paths: Record<string, Record<string, Operation>>;
  components: Record<string, Record<string, unknown>>;
}

const FILE = "@octokit/openapi/generated/api.github.com.json";
const description: Description = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve(FILE), "utf8"),
);

// OpenAPI 3.0 has keywords and formats beside those of JSON Schema, which say nothing about validity.
const ajv = new Ajv({ strict: false, validateFormats: false });
ajv.addSchema({ $id: "github", components: description.components }, "github");

/** What is not as described, in words; empty when all is. */
export type Faults = string[];

/** One operation of GitHub's REST API. */
export interface Described {
  /** Looks at a request. */
  request(query: URLSearchParams, body: unknown): Faults;
  /** Looks at a reply. */
  reply(status: number, body: unknown): Faults;
}

/** Finds an operation by its method and its path as it is described. */
export function described(method: "get" | "post", path: string): Described {
  const operation = description.paths[path]?.[method];
  if (operation === undefined) throw new Error(`no ${method} ${path}`);
  const parameters = (operation.parameters ?? []).map((parameter) =>
    "$ref" in parameter ? resolve<Parameter>(parameter.$ref) : parameter,
  );
  const queries = new Map(
    parameters
      .filter((parameter) => parameter.in === "query")
      .map(({ name, schema }) => [name, compile(schema)]),
  );
  const json = operation.requestBody?.content["application/json"];
  const body = json && compile(json.schema);
  const replies = new Map(
    Object.entries(operation.responses).map(([status, response]) => {
      const { content } = response.$ref
        ? resolve<typeof response>(response.$ref)
        : response;
      const schema = content?.["application/json"]?.schema;
      return [Number(status), schema && compile(schema)] as const;
    }),
  );
  return {
    request: (query, given) => [
      ...[...query].flatMap(([name, value]) => {
        const valid = queries.get(name);
        if (valid === undefined) return [`no query parameter ${name}`];
        return check(valid, /^\d+$/.test(value) ? Number(value) : value);
      }),
      ...(body === undefined
        ? given === undefined
          ? []
          : ["a body where none is described"]
        : check(body, given)),
    ],
    reply: (status, given) => {
      // Every operation can be refused in ways that the description lists for few of them.
      const valid = replies.get(status) ?? (status >= 400 ? basicError : null);
      if (valid === null) return [`no reply ${status}`];
      return valid === undefined ? [] : check(valid, given);
    },
  };
}

const basicError = ajv.compile({
  $ref: "github#/components/schemas/basic-error",
});

function compile(schema: Schema): ValidateFunction {
  const text = JSON.stringify(schema).replaceAll('"#/', '"github#/');
  return ajv.compile(JSON.parse(text));
}

function check(valid: ValidateFunction, value: unknown): Faults {
  return valid(value) ? [] : [ajv.errorsText(valid.errors)];
}

function resolve<T>(reference: string): T {
  let at: unknown = description;
  for (const part of reference.slice(2).split("/"))
    at = (at as Record<string, unknown>)[part];
  return at as T;
}
