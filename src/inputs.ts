import * as z from "zod";
import { mistakesOf } from "./export/directory.ts";
import { harmless } from "./text.ts";
import { isLoopback } from "./zilliz/http.ts";

/** Which backup of a cluster is wanted. */
export type BackupWish =
  | { kind: "id"; id: string }
  /** A backup of the whole cluster that is yet to be taken. */
  | { kind: "new" }
  /** The newest available one of its type and method. */
  | {
      kind: "latest";
      type: "CLUSTER" | "COLLECTION";
      method: "MANUAL" | "AUTO" | "any";
      /** It must not be older than that. */
      maxAgeMs: number | undefined;
    };

/** Which storage integration is wanted: exactly one of the two is there. */
export type IntegrationWish = { id: string } | { name: string };

/** To export a backup. */
export interface ExportWish {
  kind: "export";
  clusterId: string;
  backup: BackupWish;
  integration: IntegrationWish;
  /** A template. */
  directory: string;
  /** Only find out what would be done. */
  dryRun: boolean;
  wait: boolean;
}

/** To watch an export that was started elsewhere. */
export interface AttachWish {
  kind: "attach";
  jobId: string;
  clusterId: string | undefined;
}

/** What becomes of a job that is no longer waited for. */
export type Farewell = "cancel" | "detach";

/** The action's inputs, judged. Their meanings and defaults are described in action.yml. */
export interface Inputs {
  apiKey: string;
  wish: ExportWish | AttachWish;
  timeoutMs: number;
  onTimeout: Farewell;
  onCancel: Farewell;
  pollInterval: number | "auto";
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
const MAX_BACKUP_AGE: Bounds = {
  shortestMs: 60 * SECOND_MS,
  longestMs: 10 * 366 * DAY_MS,
  words: "1m to 3660d",
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

/** One of a few words, in any case, and what it stands for. */
function word<T>(meanings: Readonly<Record<string, T>>) {
  const known = Object.keys(meanings);
  return z.string().transform((text, context) => {
    const key = text.toLowerCase();
    if (Object.hasOwn(meanings, key)) return meanings[key] as T;
    const choice = `${known.slice(0, -1).join(", ")} or ${known.at(-1)}`;
    return mistake(context, `is ${given(text)}; write ${choice}.`);
  });
}

const farewell = z.enum(["cancel", "detach"], {
  error: ({ input }) => `is ${given(input)}; write cancel or detach.`,
});

const time = (bounds: Bounds) =>
  z.string().transform((text, context) => duration(text, context, bounds));

// Defaults stand here and in action.yml, because an input that a workflow passes empty arrives as "" and not as its
// default; a test holds the two against each other.
const DEFAULTS = {
  "backup-id": "latest",
  "backup-type": "cluster",
  "creation-method": "any",
  directory: "zilliz-export/{cluster_id}/{backup_id}/{run_id}-{run_attempt}/",
  wait: "true",
  timeout: "5h",
  "on-timeout": "detach",
  "on-cancel": "cancel",
  "poll-interval": "auto",
  "dry-run": "false",
  summary: "true",
  "base-url": "https://api.cloud.zilliz.com",
  "cancel-path":
    "/v2/projects/{project_id}/jobs/{job_id}/cancel\n/v2/jobs/{job_id}/cancel",
} as const;

const schema = z.object({
  "api-key": apiKey,
  "cluster-id": id("in01-a0e3f1c2d4b5a69").optional(),
  "backup-id": id("backup0_1e3c0988ecb7f0d").prefault(DEFAULTS["backup-id"]),
  "max-backup-age": time(MAX_BACKUP_AGE).optional(),
  "backup-type": word({
    cluster: "CLUSTER",
    collection: "COLLECTION",
  } as const).prefault(DEFAULTS["backup-type"]),
  "creation-method": word({
    any: "any",
    manual: "MANUAL",
    auto: "AUTO",
    automatic: "AUTO",
  } as const).prefault(DEFAULTS["creation-method"]),
  "integration-id": id("integ-0123456789abcdefghi").optional(),
  "integration-name": z
    .string()
    .regex(/^\P{Cc}{1,256}$/u, {
      error: ({ input }) =>
        `is ${given(input)}, which is not the name of an integration.`,
    })
    .optional(),
  directory: directory.prefault(DEFAULTS.directory),
  "job-id": id("job-0396450098cglufig6afm9").optional(),
  wait: boolean.prefault(DEFAULTS.wait),
  timeout: time(TIMEOUT).prefault(DEFAULTS.timeout),
  "on-timeout": farewell.prefault(DEFAULTS["on-timeout"]),
  "on-cancel": farewell.prefault(DEFAULTS["on-cancel"]),
  "poll-interval": z
    .string()
    .transform((text, context) =>
      text === "auto" ? text : duration(text, context, POLL_INTERVAL),
    )
    .prefault(DEFAULTS["poll-interval"]),
  "dry-run": boolean.prefault(DEFAULTS["dry-run"]),
  summary: boolean.prefault(DEFAULTS.summary),
  "base-url": baseUrl.prefault(DEFAULTS["base-url"]),
  "cancel-path": cancelRoutes.prefault(DEFAULTS["cancel-path"]),
});

/** The names of the inputs, as in action.yml. */
export const inputNames = schema.keyof().options;
type InputName = (typeof inputNames)[number];
type Data = z.infer<typeof schema>;

/**
 * Reads and judges the inputs. Throws {@link InputMistakes} with all that is wrong with them.
 *
 * @param get what the runner passes for an input: "" for one that is omitted or empty
 */
export function readInputs(get: (name: string) => string): Inputs {
  const raw: Partial<Record<InputName, string>> = {};
  for (const name of inputNames) {
    const value = get(name).trim();
    if (value !== "") raw[name] = value;
  }
  const parsed = schema.safeParse(raw);
  const wrong = (parsed.error?.issues ?? []).map(
    ({ path, message }) => `\`${String(path[0])}\` ${message}`,
  );
  const mistakes = [...wrong, ...contradictions(raw)];
  if (!parsed.success || mistakes.length > 0) throw new InputMistakes(mistakes);
  const { data } = parsed;
  return {
    apiKey: data["api-key"],
    wish: wishOf(data),
    timeoutMs: data.timeout,
    onTimeout: data["on-timeout"],
    onCancel: data["on-cancel"],
    pollInterval: data["poll-interval"],
    baseUrl: data["base-url"],
    cancelRoutes: data["cancel-path"],
    summary: data.summary,
  };
}

/** What the inputs ask for. What could contradict it was judged before. */
function wishOf(data: Data): Inputs["wish"] {
  const { "cluster-id": clusterId, "job-id": jobId } = data;
  if (jobId !== undefined) return { kind: "attach", jobId, clusterId };
  const { "integration-id": id = "", "integration-name": name } = data;
  return {
    kind: "export",
    clusterId: clusterId ?? "",
    backup: backupWishOf(data),
    integration: name === undefined ? { id } : { name },
    directory: data.directory,
    dryRun: data["dry-run"],
    wait: data.wait,
  };
}

function backupWishOf(data: Data): BackupWish {
  const { "backup-id": id } = data;
  if (id === "new") return { kind: "new" };
  if (id !== "latest") return { kind: "id", id };
  return {
    kind: "latest",
    type: data["backup-type"],
    method: data["creation-method"],
    maxAgeMs: data["max-backup-age"],
  };
}

/** What chooses among the backups of a cluster. */
const ONLY_WITH_LATEST = [
  "max-backup-age",
  "backup-type",
  "creation-method",
] as const;
/** What an export that was started elsewhere has behind it. */
const NOT_WITH_JOB = [
  "backup-id",
  ...ONLY_WITH_LATEST,
  "integration-id",
  "integration-name",
  "directory",
  "dry-run",
  "wait",
] as const;

/**
 * Inputs that make no sense together. The runner passes defaults as if the workflow had written them, so that a value
 * that is the default is not taken for a wish.
 */
function contradictions(raw: Partial<Record<InputName, string>>): string[] {
  const isAsked = (name: InputName) =>
    raw[name] !== undefined &&
    raw[name].toLowerCase() !==
      (DEFAULTS as Partial<Record<InputName, string>>)[name]?.toLowerCase();
  if (raw["job-id"] !== undefined) {
    return NOT_WITH_JOB.filter(isAsked).map(
      (name) =>
        `\`${name}\` does not go with \`job-id\`, which starts nothing and watches an export that was started before; leave one of the two away.`,
    );
  }
  const mistakes: string[] = [];
  if (raw["cluster-id"] === undefined) {
    mistakes.push(
      "`cluster-id` is missing. It looks like `in01-a0e3f1c2d4b5a69`.",
    );
  }
  const byId = raw["integration-id"] !== undefined;
  const byName = raw["integration-name"] !== undefined;
  if (byId && byName) {
    mistakes.push(
      "`integration-name` does not go with `integration-id`; leave one of the two away.",
    );
  }
  if (!byId && !byName) {
    mistakes.push(
      "`integration-id` is missing, and so is `integration-name`; one of the two says where the backup goes. An id looks like `integ-0123456789abcdefghi`.",
    );
  }
  if (isAsked("backup-id")) {
    const which =
      raw["backup-id"] === "new" ? "`backup-id: new`" : "the id of a backup";
    mistakes.push(
      ...ONLY_WITH_LATEST.filter(isAsked).map(
        (name) =>
          `\`${name}\` does not go with ${which}; it chooses among backups with \`backup-id: latest\`.`,
      ),
    );
  }
  return mistakes;
}

function mistake(context: z.RefinementCtx, message: string): never {
  context.addIssue({ code: "custom", message });
  return z.NEVER;
}
