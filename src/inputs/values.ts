import * as z from "zod/mini";
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from "../util/clock.ts";
import { isLoopback } from "../util/loopback.ts";
import { sanitizeLine } from "../util/sanitize.ts";
import { templateErrors } from "./directory-template.ts";
import { pasteError } from "./paste-error.ts";

// The kinds of values that inputs have. Each error message is the predicate of a sentence about the
// input.

const MAX_QUOTED_LENGTH = 80;
const MAX_PATH_LENGTH = 1_024;

/** Quotes a value in a message. */
export function quoted(value: unknown): string {
  const line = sanitizeLine(String(value));
  return `"${line.length > MAX_QUOTED_LENGTH ? `${line.slice(0, MAX_QUOTED_LENGTH)}…` : line}"`;
}

/** A shorter secret is a placeholder or another value, and would be redacted from ordinary text. */
const MIN_SECRET_LENGTH = 20;

/** A key or a token. The form is not documented, except that it fits a header. No error quotes it. */
const secret = (kind: string) =>
  checkText((text) => {
    if (/^bearer\s/i.test(text)) return `starts with "Bearer". Pass only the ${kind}.`;
    if (/^["'`]|["'`]$/.test(text)) {
      return "is in quotation marks. Re-save the secret without them.";
    }
    if (/^[$<]|\$\{/.test(text)) return `is a placeholder, not a ${kind}. Pass it from a secret.`;
    if (!/^[\x21-\x7e]+$/.test(text)) {
      return "contains whitespace or an invalid character. Re-save the secret without it.";
    }
    return text.length < MIN_SECRET_LENGTH
      ? `is shorter than ${MIN_SECRET_LENGTH} characters, so it is not a ${kind}.`
      : undefined;
  });

export const apiKey = z
  .string({
    error:
      "is missing. Pass it from a secret, or set the environment variable `ZILLIZ_API_KEY`. Workflows started from a fork or by Dependabot have no access to secrets.",
  })
  .check(secret("Zilliz Cloud API key"));

export const githubToken = z.string().check(secret("GitHub token"));

/** The form of an ID is not documented: only text that can't be one is invalid. */
export const resourceId = (example: string) =>
  z.string({ error: `is missing. It looks like \`${example}\`.` }).check(
    z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/, {
      error: ({ input }) =>
        `is ${quoted(input)}, which ${pasteError(String(input)) ?? "is not a valid ID"}. It looks like \`${example}\`.`,
    }),
  );

export const integrationName = z.string().check(
  checkText((text) => {
    const error = pasteError(text) ?? (text.length > 256 ? "is too long" : undefined);
    return error && `is ${quoted(text)}, which ${error}. Pass the name of the integration.`;
  }),
);

const UNITS_MS = [DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS];

interface Bounds {
  minMs: number;
  maxMs: number;
  /** Both limits, for a message. */
  description: string;
}

function parseDuration(text: string, context: ParseContext, bounds: Bounds) {
  const parts = /^(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/.exec(text);
  if (parts === null || text === "") {
    return addError(
      context,
      `is ${quoted(text)}, which is not a valid duration. Use e.g. 90s, 15m, 1h30m or 7d.`,
    );
  }
  const ms = UNITS_MS.reduce((sum, unit, index) => sum + Number(parts[index + 1] ?? 0) * unit, 0);
  return ms < bounds.minMs || ms > bounds.maxMs
    ? addError(context, `is ${quoted(text)}. It must be ${bounds.description}.`)
    : ms;
}

export const TIMEOUT_BOUNDS: Bounds = {
  minMs: SECOND_MS,
  maxMs: 35 * DAY_MS,
  description: "1s to 35d, the longest that a workflow runs",
};
export const MAX_BACKUP_AGE_BOUNDS: Bounds = {
  minMs: MINUTE_MS,
  maxMs: 10 * 366 * DAY_MS,
  description: "1m to 3660d",
};
const POLL_INTERVAL_BOUNDS: Bounds = {
  minMs: SECOND_MS,
  maxMs: HOUR_MS,
  description: "auto, or 1s to 1h",
};

/** A boolean of YAML 1.2's core schema, as `getBooleanInput` of `@actions/core` accepts it. */
export const boolean = z.pipe(
  z.enum(["true", "True", "TRUE", "false", "False", "FALSE"], {
    error: ({ input }) => `is ${quoted(input)}. Set it to true or false.`,
  }),
  z.transform((text) => text.toLowerCase() === "true"),
);

/** The URL of the API. As the key goes there, plain HTTP is valid on loopback only. */
export const baseUrl = fromText((text, context) => {
  const url = URL.canParse(text) ? new URL(text) : null;
  const [scheme] = /^https?:\/\//i.exec(text) ?? [];
  const error = pasteError(text.slice(scheme?.length));
  if (url === null || scheme === undefined || error !== undefined) {
    const reason = scheme === undefined ? "is not a valid URL" : (error ?? "is not a valid URL");
    return addError(context, `is ${quoted(text)}, which ${reason}. It starts with https://.`);
  }
  // The URL itself no longer has an empty user name, query or fragment.
  if (/^[^/]*\/\/[^/?#]*@/.test(text)) {
    return addError(context, "contains a user name or password. Remove it.");
  }
  const advice = baseUrlAdvice(text, url);
  return advice === undefined ? url : addError(context, `is ${quoted(text)}. ${advice}`);
});

/** What to change in a URL that is not the base URL of the API. */
function baseUrlAdvice(text: string, url: URL): string | undefined {
  if (/[?#]/.test(text)) return "It must not contain a query string or fragment.";
  if (/\/v2(\/|$)/.test(url.pathname)) return "Remove /v2, which the action adds.";
  if (/^cloud\.zilliz\.com(\.cn)?$/.test(url.hostname)) {
    return "This is the console. The API is at https://api.cloud.zilliz.com.";
  }
  return url.protocol === "http:" && !isLoopback(url)
    ? "It must use https:// so that the API key is encrypted in transit."
    : undefined;
}

/** Paths, one a line, none of which can change the host or climb up with `..`. */
export const cancelPaths = fromText((text, context) => {
  const paths = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  for (const path of paths) {
    const literal = path.replaceAll(/\{(project_id|job_id)\}/g, "x");
    if (!/^(\/[A-Za-z0-9_~:.-]+)+$/.test(literal) || /\/\.\.?(\/|$)/.test(literal)) {
      addError(
        context,
        `contains the line ${quoted(path)}, which is not a path such as /v2/jobs/{job_id}/cancel. Placeholders: {project_id} and {job_id}.`,
      );
    } else if (!path.includes("{job_id}")) {
      addError(context, `contains the line ${quoted(path)} without {job_id}.`);
    }
  }
  return paths;
});

/** A directory template (directory-template.ts). */
export const directory = z.string().check((context) => {
  const text = context.value;
  for (const error of templateErrors(text)) {
    addError(context, `is ${quoted(text)}, which ${error}.`);
  }
});

/** The path of a file to write, relative to the workspace. A backslash separates on Windows. */
export const filePath = z.string().check(
  checkText((text) => {
    const segments = text.split(/[\\/]/);
    const error =
      pasteError(text) ??
      (/^(?:[\\/]|[a-z]:)/i.test(text) ? "is absolute" : undefined) ??
      (segments.includes("..") ? "contains a `..` segment" : undefined) ??
      (["", "."].includes(segments.at(-1) ?? "") ? "is a folder" : undefined) ??
      (text.length > MAX_PATH_LENGTH ? `is longer than ${MAX_PATH_LENGTH} characters` : undefined);
    return (
      error &&
      `is ${quoted(text)}, which ${error}. Pass the path of a file, relative to the workspace.`
    );
  }),
);

/** One of a few words, in any case, mapped to what it means. */
export function oneOf<const T>(meanings: Readonly<Record<string, T>>) {
  const words = Object.keys(meanings);
  return fromText((text, context) => {
    const key = text.toLowerCase();
    if (Object.hasOwn(meanings, key)) return meanings[key] as T;
    const choice = `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
    return addError(context, `is ${quoted(text)}. Set it to ${choice}.`);
  });
}

/** The position of a job among those of its matrix. */
export interface MatrixJob {
  /** From 0. */
  index: number;
  total: number;
}

/** `index/total`. An expression fills it in, so any other text means one job and is no error. */
export const matrixJob = fromText((text): MatrixJob => {
  const [, index = "0", total = "1"] = /^(\d{1,3})\/(\d{1,3})$/.exec(text) ?? [];
  const job = { index: Number(index), total: Number(total) };
  return job.index < job.total ? job : { index: 0, total: 1 };
});

/** What to do with a running job. */
export const cancelPolicy = z.enum(["cancel", "detach"], {
  error: ({ input }) => `is ${quoted(input)}. Set it to cancel or detach.`,
});

/** `auto`, or milliseconds between two polls. */
export const pollInterval = fromText((text, context) =>
  text === "auto" ? text : parseDuration(text, context, POLL_INTERVAL_BOUNDS),
);

/** A duration in milliseconds, within bounds. */
export const duration = (bounds: Bounds) =>
  fromText((text, context) => parseDuration(text, context, bounds));

/** Adds the error that a function finds in a text. */
function checkText(errorIn: (text: string) => string | undefined) {
  return z.check<string>((context) => {
    const error = errorIn(context.value);
    if (error !== undefined) addError(context, error);
  });
}

/** Collects the errors of a value. */
type ParseContext = z.core.ParsePayload;

export function fromText<T>(parse: (text: string, context: ParseContext) => T) {
  return z.pipe(z.string(), z.transform(parse));
}

export function addError(context: ParseContext, message: string): never {
  context.issues.push({ code: "custom", message, input: context.value });
  return z.NEVER;
}
