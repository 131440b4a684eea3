import * as z from "zod/mini";
import { sanitizeLine } from "../util/sanitize.ts";
import { isLoopback } from "../zilliz/http.ts";
import { templateErrors } from "./directory-template.ts";

// The kinds of values that inputs have, each with what is said of one that is wrong.

const SECOND_MS = 1_000;
const HOUR_MS = 3_600 * SECOND_MS;
const DAY_MS = 24 * HOUR_MS;

/** A value as the user wrote it, for a message. */
export function quoted(value: unknown): string {
  const line = sanitizeLine(String(value));
  return `"${line.length > 80 ? `${line.slice(0, 80)}…` : line}"`;
}

/** A key has no documented form either, but is never more than one word; and it is never repeated. */
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

/** Ids have no documented form, so that only what can't be one is refused. */
export const id = (example: string) =>
  z.string({ error: `is missing. It looks like \`${example}\`.` }).check(
    z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/, {
      error: ({ input }) =>
        `is ${quoted(input)}, which is not an id; one looks like \`${example}\`.`,
    }),
  );

const UNITS_MS = [DAY_MS, HOUR_MS, 60 * SECOND_MS, SECOND_MS];

interface Bounds {
  shortestMs: number;
  longestMs: number;
  words: string;
}

function parseDuration(text: string, context: ParseContext, bounds: Bounds) {
  const parts = /^(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/.exec(text);
  if (parts === null || text === "") {
    return addError(
      context,
      `is ${quoted(text)}, which is not a duration; write it as 90s, 15m, 1h30m or 7d.`,
    );
  }
  const ms = UNITS_MS.reduce(
    (sum, unit, index) => sum + Number(parts[index + 1] ?? 0) * unit,
    0,
  );
  return ms < bounds.shortestMs || ms > bounds.longestMs
    ? addError(context, `is ${quoted(text)}; it must be ${bounds.words}.`)
    : ms;
}

export const TIMEOUT_BOUNDS: Bounds = {
  shortestMs: SECOND_MS,
  longestMs: 35 * DAY_MS,
  words: "1s to 35d, the longest that a workflow runs",
};
export const MAX_BACKUP_AGE_BOUNDS: Bounds = {
  shortestMs: 60 * SECOND_MS,
  longestMs: 10 * 366 * DAY_MS,
  words: "1m to 3660d",
};
const POLL_INTERVAL_BOUNDS: Bounds = {
  shortestMs: SECOND_MS,
  longestMs: HOUR_MS,
  words: "auto, or 1s to 1h",
};

/** YAML 1.2's core schema, as every input of GitHub Actions that is a boolean. */
export const boolean = z.pipe(
  z.enum(["true", "True", "TRUE", "false", "False", "FALSE"], {
    error: ({ input }) => `is ${quoted(input)}; write true or false.`,
  }),
  z.transform((word) => word.toLowerCase() === "true"),
);

/** Where the API is; the key travels there and nowhere else, so that it is encrypted everywhere but on loopback. */
export const baseUrl = fromText((text, context) => {
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol)) {
    return addError(
      context,
      `is ${quoted(text)}, which is not a URL; it begins with https://.`,
    );
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

/** Paths, one a line, that can't lead to another host or out of themselves. */
export const cancelPaths = fromText((text, context) => {
  const routes = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  for (const route of routes) {
    const literal = route.replaceAll(/\{(project_id|job_id)\}/g, "x");
    if (
      !/^(\/[A-Za-z0-9_~:.-]+)+$/.test(literal) ||
      /\/\.\.?(\/|$)/.test(literal)
    ) {
      addError(
        context,
        `has the line ${quoted(route)}, which is not a path such as /v2/jobs/{job_id}/cancel; its placeholders are {project_id} and {job_id}.`,
      );
    } else if (!route.includes("{job_id}")) {
      addError(context, `has the line ${quoted(route)}, which lacks {job_id}.`);
    }
  }
  return routes;
});

/** A template of a directory. */
export const directory = z.string().check((context) => {
  const text = context.value;
  for (const wrong of templateErrors(text)) {
    addError(context, `is ${quoted(text)}, which ${wrong}.`);
  }
});

/** Where a file is to be written. */
export const filePath = z.string().check(
  z.regex(/^\P{Cc}{0,1023}[^\p{Cc}/\\]$/u, {
    error: ({ input }) =>
      `is ${quoted(input)}, which is not the path of a file.`,
  }),
);

/** One of a few words, in any case, and what it stands for. */
export function oneOf<T>(meanings: Readonly<Record<string, T>>) {
  const known = Object.keys(meanings);
  return fromText((text, context) => {
    const key = text.toLowerCase();
    if (Object.hasOwn(meanings, key)) return meanings[key] as T;
    const choice = `${known.slice(0, -1).join(", ")} or ${known.at(-1)}`;
    return addError(context, `is ${quoted(text)}; write ${choice}.`);
  });
}

/** A leg of a matrix, among all that run on the same key. */
export interface MatrixJob {
  /** From 0. */
  index: number;
  total: number;
}

/** A matrix has at most 256 legs. What a platform doesn't tell is no mistake of the user's: then it is the only one. */
export const matrixJob = fromText((text): MatrixJob => {
  const [, index = "0", total = "1"] =
    /^(\d{1,3})\/(\d{1,3})$/.exec(text) ?? [];
  return Number(index) < Number(total)
    ? { index: Number(index), total: Number(total) }
    : { index: 0, total: 1 };
});

/** What becomes of a job that is no longer waited for. */
export const cancelPolicy = z.enum(["cancel", "detach"], {
  error: ({ input }) => `is ${quoted(input)}; write cancel or detach.`,
});

/** `auto`, or milliseconds between looks. */
export const pollInterval = fromText((text, context) =>
  text === "auto" ? text : parseDuration(text, context, POLL_INTERVAL_BOUNDS),
);

/** A duration in milliseconds, within bounds. */
export const duration = (bounds: Bounds) =>
  fromText((text, context) => parseDuration(text, context, bounds));

/** What reads a value, and where it puts what is wrong with it. */
type ParseContext = z.core.ParsePayload;

function fromText<T>(read: (text: string, context: ParseContext) => T) {
  return z.pipe(z.string(), z.transform(read));
}

function addError(context: ParseContext, message: string): never {
  context.issues.push({ code: "custom", message, input: context.value });
  return z.NEVER;
}
