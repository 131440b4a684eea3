import * as z from "zod";
import { mistakesOf } from "./export/directory.ts";
import { harmless } from "./text.ts";
import { isLoopback } from "./zilliz/http.ts";

/** The action's inputs, judged. Their meanings and defaults are described in action.yml. */
export interface Inputs {
  apiKey: string;
  clusterId: string;
  backupId: string;
  integrationId: string;
  directory: string;
  wait: boolean;
  timeoutMs: number;
  pollInterval: number | "auto";
  onCancel: "cancel" | "detach";
  baseUrl: URL;
  cancelRoutes: readonly string[];
  summary: boolean;
}

/** Thrown with every mistake that the inputs have. */
export class InputMistakes extends Error {
  override readonly name = "InputMistakes";
  /** One sentence each, beginning with the input's name. */
  readonly mistakes: readonly string[];

  constructor(mistakes: readonly string[]) {
    super(mistakes.join("\n"));
    this.mistakes = mistakes;
  }
}

const SECOND_MS = 1_000;
const HOUR_MS = 3_600 * SECOND_MS;
const DAY_MS = 24 * HOUR_MS;

/** A value as the user wrote it, for a message. */
function given(value: unknown): string {
  const line = harmless(String(value));
  return `"${line.length > 80 ? `${line.slice(0, 80)}…` : line}"`;
}

const apiKey = z
  .string({
    error:
      "is missing. Pass it from a secret, or set the environment variable `ZILLIZ_API_KEY`. Workflows started from a fork or by Dependabot have no access to secrets.",
  })
  .refine((key) => !/^bearer\s/i.test(key), {
    error: 'begins with "Bearer"; pass the key alone.',
    abort: true,
  })
  .regex(/^[\x21-\x7e]+$/, {
    error:
      "has a blank, a line break or another character that no key has; store the secret again without it.",
  });

/** Ids have no documented form, so that only what can't be one is refused. */
const id = (example: string) =>
  z
    .string({ error: `is missing. It looks like \`${example}\`.` })
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/, {
      error: ({ input }) =>
        `is ${given(input)}, which is not an id; one looks like \`${example}\`.`,
    });

const UNITS_MS = [DAY_MS, HOUR_MS, 60 * SECOND_MS, SECOND_MS];

interface Bounds {
  shortestMs: number;
  longestMs: number;
  words: string;
}

/** A duration in milliseconds. */
function duration(text: string, context: z.RefinementCtx, bounds: Bounds) {
  const parts = /^(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/.exec(text);
  if (parts === null || text === "") {
    return mistake(
      context,
      `is ${given(text)}, which is not a duration; write it as 90s, 15m, 1h30m or 7d.`,
    );
  }
  const ms = UNITS_MS.reduce(
    (sum, unit, index) => sum + Number(parts[index + 1] ?? 0) * unit,
    0,
  );
  return ms < bounds.shortestMs || ms > bounds.longestMs
    ? mistake(context, `is ${given(text)}; it must be ${bounds.words}.`)
    : ms;
}

const TIMEOUT: Bounds = {
  shortestMs: SECOND_MS,
  longestMs: 35 * DAY_MS,
  words: "1s to 35d, the longest that a workflow runs",
};
const POLL_INTERVAL: Bounds = {
  shortestMs: SECOND_MS,
  longestMs: HOUR_MS,
  words: "auto, or 1s to 1h",
};

/** YAML 1.2's core schema, as every input of GitHub Actions that is a boolean. */
const boolean = z
  .enum(["true", "True", "TRUE", "false", "False", "FALSE"], {
    error: ({ input }) => `is ${given(input)}; write true or false.`,
  })
  .transform((word) => word.toLowerCase() === "true");

const baseUrl = z.string().transform((text, context) => {
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol)) {
    return mistake(
      context,
      `is ${given(text)}, which is not a URL; it begins with https://.`,
    );
  }
  if (url.username !== "" || url.password !== "") {
    return mistake(context, "has a user name or password in it; remove them.");
  }
  if (url.search !== "" || url.hash !== "") {
    return mistake(context, `is ${given(text)}; end it before the ? or #.`);
  }
  if (url.protocol === "http:" && !isLoopback(url)) {
    return mistake(
      context,
      `is ${given(text)}; the API key would travel in the clear, use https://.`,
    );
  }
  return url;
});

const cancelRoutes = z.string().transform((text, context) => {
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
      mistake(
        context,
        `has the line ${given(route)}, which is not a path such as /v2/jobs/{job_id}/cancel; its placeholders are {project_id} and {job_id}.`,
      );
    } else if (!route.includes("{job_id}")) {
      mistake(context, `has the line ${given(route)}, which lacks {job_id}.`);
    }
  }
  return routes;
});

const directory = z.string().superRefine((text, context) => {
  for (const wrong of mistakesOf(text)) {
    mistake(context, `is ${given(text)}, which ${wrong}.`);
  }
});

// Defaults stand here and in action.yml, because an input that a workflow passes empty arrives as "" and not as its
// default; a test holds the two against each other.
const schema = z.object({
  "api-key": apiKey,
  "cluster-id": id("in01-a0e3f1c2d4b5a69"),
  "backup-id": id("backup0_1e3c0988ecb7f0d").prefault("latest"),
  "integration-id": id("integ-0123456789abcdefghi"),
  directory: directory.prefault(
    "zilliz-export/{cluster_id}/{backup_id}/{run_id}-{run_attempt}/",
  ),
  wait: boolean.prefault("true"),
  timeout: z
    .string()
    .transform((text, context) => duration(text, context, TIMEOUT))
    .prefault("5h"),
  "poll-interval": z
    .string()
    .transform((text, context) =>
      text === "auto" ? text : duration(text, context, POLL_INTERVAL),
    )
    .prefault("auto"),
  "on-cancel": z
    .enum(["cancel", "detach"], {
      error: ({ input }) => `is ${given(input)}; write cancel or detach.`,
    })
    .prefault("cancel"),
  "base-url": baseUrl.prefault("https://api.cloud.zilliz.com"),
  "cancel-path": cancelRoutes.prefault(
    "/v2/projects/{project_id}/jobs/{job_id}/cancel\n/v2/jobs/{job_id}/cancel",
  ),
  summary: boolean.prefault("true"),
});

/** The names of the inputs, as in action.yml. */
export const inputNames = schema.keyof().options;

/**
 * Reads and judges the inputs. Throws {@link InputMistakes} with all that is wrong with them.
 *
 * @param get what the runner passes for an input: "" for one that is omitted or empty
 */
export function readInputs(get: (name: string) => string): Inputs {
  const raw = inputNames.map((name) => [name, get(name).trim() || undefined]);
  const parsed = schema.safeParse(Object.fromEntries(raw));
  if (!parsed.success) {
    throw new InputMistakes(
      parsed.error.issues.map(
        ({ path, message }) => `\`${String(path[0])}\` ${message}`,
      ),
    );
  }
  const { data } = parsed;
  return {
    apiKey: data["api-key"],
    clusterId: data["cluster-id"],
    backupId: data["backup-id"],
    integrationId: data["integration-id"],
    directory: data.directory,
    wait: data.wait,
    timeoutMs: data.timeout,
    pollInterval: data["poll-interval"],
    onCancel: data["on-cancel"],
    baseUrl: data["base-url"],
    cancelRoutes: data["cancel-path"],
    summary: data.summary,
  };
}

function mistake(context: z.RefinementCtx, message: string): never {
  context.addIssue({ code: "custom", message });
  return z.NEVER;
}
