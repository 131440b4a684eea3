import * as z from "zod/mini";
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from "../util/clock.ts";
import { isLoopback } from "../util/loopback.ts";
import { sanitizeLine } from "../util/sanitize.ts";
import { templateErrors } from "./directory-template.ts";

// The kinds of values that inputs have. Each error message is the predicate of a sentence about the
// input.

const MAX_QUOTED_LENGTH = 80;

/** Quotes a value in a message. */
export function quoted(value: unknown): string {
  const line = sanitizeLine(String(value));
  return `"${line.length > MAX_QUOTED_LENGTH ? `${line.slice(0, MAX_QUOTED_LENGTH)}…` : line}"`;
}

/** The form of a key is not documented, except that it fits a header. No message quotes it. */
export const apiKey = z
  .string({
    error:
      "is missing. Pass it from a secret, or set the environment variable `ZILLIZ_API_KEY`. Workflows started from a fork or by Dependabot have no access to secrets.",
  })
  .check(
    z.refine((key) => !/^bearer\s/i.test(key), {
      error: 'begins with "Bearer"; pass the key alone.',
      abort: true,
    }),
    z.regex(/^[\x21-\x7e]+$/, {
      error:
        "has a blank, a line break or another character that no key has; store the secret again without it.",
    }),
  );

/** The form of an ID is not documented: only text that can't be one is invalid. */
export const resourceId = (example: string) =>
  z.string({ error: `is missing. It looks like \`${example}\`.` }).check(
    z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/, {
      error: ({ input }) =>
        `is ${quoted(input)}, which is not an id; one looks like \`${example}\`.`,
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
      `is ${quoted(text)}, which is not a duration; write it as 90s, 15m, 1h30m or 7d.`,
    );
  }
  const ms = UNITS_MS.reduce((sum, unit, index) => sum + Number(parts[index + 1] ?? 0) * unit, 0);
  return ms < bounds.minMs || ms > bounds.maxMs
    ? addError(context, `is ${quoted(text)}; it must be ${bounds.description}.`)
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
    error: ({ input }) => `is ${quoted(input)}; write true or false.`,
  }),
  z.transform((text) => text.toLowerCase() === "true"),
);

/** The URL of the API. As the key goes there, plain HTTP is valid on loopback only. */
export const baseUrl = fromText((text, context) => {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) {
    return addError(context, `is ${quoted(text)}, which is not a URL; it begins with https://.`);
  }
  if (url.username !== "" || url.password !== "") {
    return addError(context, "has a user name or password in it; remove them.");
  }
  if (url.search !== "" || url.hash !== "") {
    return addError(context, `is ${quoted(text)}; end it before the ? or #.`);
  }
  if (url.protocol === "http:" && !isLoopback(url)) {
    return addError(
      context,
      `is ${quoted(text)}; the API key would travel in the clear, use https://.`,
    );
  }
  return url;
});

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
        `has the line ${quoted(path)}, which is not a path such as /v2/jobs/{job_id}/cancel; its placeholders are {project_id} and {job_id}.`,
      );
    } else if (!path.includes("{job_id}")) {
      addError(context, `has the line ${quoted(path)}, which lacks {job_id}.`);
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

/** The path of a file to write. */
export const filePath = z.string().check(
  z.regex(/^\P{Cc}{0,1023}[^\p{Cc}/\\]$/u, {
    error: ({ input }) => `is ${quoted(input)}, which is not the path of a file.`,
  }),
);

/** One of a few words, in any case, mapped to what it means. */
export function oneOf<T>(meanings: Readonly<Record<string, T>>) {
  const words = Object.keys(meanings);
  return fromText((text, context) => {
    const key = text.toLowerCase();
    if (Object.hasOwn(meanings, key)) return meanings[key] as T;
    const choice = `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
    return addError(context, `is ${quoted(text)}; write ${choice}.`);
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
  return Number(index) < Number(total)
    ? { index: Number(index), total: Number(total) }
    : { index: 0, total: 1 };
});

/** What to do with a running job. */
export const cancelPolicy = z.enum(["cancel", "detach"], {
  error: ({ input }) => `is ${quoted(input)}; write cancel or detach.`,
});

/** `auto`, or milliseconds between two polls. */
export const pollInterval = fromText((text, context) =>
  text === "auto" ? text : parseDuration(text, context, POLL_INTERVAL_BOUNDS),
);

/** A duration in milliseconds, within bounds. */
export const duration = (bounds: Bounds) =>
  fromText((text, context) => parseDuration(text, context, bounds));

/** Collects the errors of a value. */
type ParseContext = z.core.ParsePayload;

export function fromText<T>(parse: (text: string, context: ParseContext) => T) {
  return z.pipe(z.string(), z.transform(parse));
}

export function addError(context: ParseContext, message: string): never {
  context.issues.push({ code: "custom", message, input: context.value });
  return z.NEVER;
}
