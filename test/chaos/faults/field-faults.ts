import { ids, type JobPlan } from "../../support/fake-zilliz/index.ts";
import { type Effect, type FaultCase, type FaultContext, rewritten, serverFault } from "./fault.ts";

type Response = { data: Record<string, unknown> };

const MEGABYTE = "x".repeat(1_000_000);
const NOT_A_TIME = ["soon", 12345, {}, null, "9999-99-99", true];
const FAR_TIMES = ["1970-01-01T00:00:00Z", "+275760-09-13T00:00:00.000Z"];
const FALSE_TIMES = { falseTimes: true };
const FAILS = { plan: { durationMs: 2_000, finalStatus: "FAILED" } };
const NO_TEXT = [null, undefined, ""];
const NOT_TEXT = [{}, [], ...NO_TEXT, true];
const NOT_PROGRESS = [
  ...["abc", "NaN", "1e3", MEGABYTE],
  ...[-5, 1e9, null, {}, [], "", true, undefined],
];
const NO_BOOLEAN = [{}, [], null, undefined, "", "true", 1, MEGABYTE];
const UNUSABLE_ID = ["../../clusters", "..", "job 1\r\n::error::x"];

/** Wrong types and wrong values in every field that the action reads of a job, a backup, or a validation. */
export const fieldFaults: readonly FaultCase[] = [
  ...rows("started-job-id", { start: "indeterminate" }, "jobId", [
    ...NOT_TEXT,
    MEGABYTE,
    ...UNUSABLE_ID,
  ]),
  // A number may be an ID; no such job is known.
  ...rows("started-job-id", { start: "ambiguous" }, "jobId", [7], { namedJob: "7" }),
  ...rows("job-id", read("indeterminate"), "jobId", [{}, [], true, "job-of-others", MEGABYTE]),
  // Documented data without its ID is about the job, or the backup, that was requested.
  ...rows("job-id", read("intact"), "jobId", NO_TEXT),
  ...described("intact", "backupId", NO_TEXT),
  ...rows("status", read("indeterminate"), "status", NOT_TEXT),
  ...rows("status", { watch: "running" }, "status", [3, "PAUSED", MEGABYTE]),
  ...tolerated("progress", "progress", NOT_PROGRESS),
  ...tolerated("start-time", "startTime", NOT_A_TIME, FALSE_TIMES),
  ...tolerated("end-time", "endTime", NOT_A_TIME, FALSE_TIMES),
  ...tolerated("end-time", "endTime", FAR_TIMES, FALSE_TIMES),
  ...tolerated("reason", "reason", [{}, [], 5, null, MEGABYTE]),
  ...rows("failed-reason", { watch: "intact" }, "reason", [{}, null, MEGABYTE], FAILS),
  vanishes("job-vanishes", { effect: read("rejected"), only: ["lasting", "ended"] }),
  vanishes("job-vanishes-briefly", { effect: { watch: "intact" }, only: ["once"] }),
  course("status-backwards", [
    { atMs: 200, status: "IN_PROGRESS", progress: "90" },
    { atMs: 1_500, status: "PENDING", progress: "0" },
    { atMs: 2_600, status: "IN_PROGRESS", progress: "10" },
  ]),
  course("progress-backwards", [
    { atMs: 200, status: "IN_PROGRESS", progress: "90" },
    { atMs: 1_500, progress: "40" },
    { atMs: 2_600, progress: "5" },
  ]),
  course("cancelling-and-back", [
    { atMs: 200, status: "CANCELING", progress: "90" },
    { atMs: 1_800, status: "IN_PROGRESS", progress: "95" },
  ]),
  course("full-and-going-on", [{ atMs: 200, status: "IN_PROGRESS", progress: "100" }]),

  ...described("indeterminate", "backupId", [{}, [], true, MEGABYTE, "../.."]),
  // These are readable, and they are about another backup.
  ...described("rejected", "backupId", [12345, ids.newestBackup]),
  ...described("indeterminate", "status", NOT_TEXT),
  ...described("rejected", "status", ["CREATING", "DELETED", "RESTORING", 3]),
  ...described("rejected", "status", [MEGABYTE]),
  ...described("intact", "status", ["Available"]),
  ...described("rejected", "clusterId", [ids.otherCluster, 7, MEGABYTE]),
  ...described("ambiguous", "clusterId", [{}, [], true]),
  ...described("intact", "clusterId", [null, undefined, ""]),
  ...described("intact", "backupName", [{}, null, 5, MEGABYTE]),
  ...described("intact", "backupType", ["COLLECTION", {}, undefined]),
  ...described("intact", "createTime", [{}, null, 12345, "soon"]),
  ...described("intact", "size", [{}, -1, "much"]),
  ...described("intact", "projectId", [{}, null, "..", MEGABYTE]),
  ...described("intact", "dbCollections", [{}, null, 5]),

  ...rows("validated", { validate: "indeterminate" }, "success", NO_BOOLEAN),
  ...rows("validated-message", { validate: "intact" }, "message", [{}, 5, MEGABYTE]),
  ...["Denied.", {}, null, "", MEGABYTE, "no\r\n::error::x"].map((message) =>
    bucketRefused(label(message), () => message),
  ),
  bucketRefused("secrets", ({ apiKey, credential }) => [apiKey, ...credential].join()),
];

/** The same effect in each phase that reads the job. */
function read(effect: Effect) {
  return { watch: effect, cancel: effect, post: effect };
}

/** One row for each value of the field in the response. */
function rows(
  name: string,
  effect: FaultCase["effect"],
  field: string,
  values: readonly unknown[],
  more: Partial<FaultCase> = {},
): FaultCase[] {
  return values.map((value) =>
    rewritten(
      `${name}=${label(value)}`,
      effect,
      ({ data }: Response) => ({ code: 0, data: { ...data, [field]: value } }),
      more,
    ),
  );
}

/** A value that does no harm while watching does none while cancelling: one of each field is enough for that. */
function tolerated(
  name: string,
  field: string,
  [first, ...others]: readonly unknown[],
  more: Partial<FaultCase> = {},
): FaultCase[] {
  return [
    ...rows(name, read("intact"), field, [first], more),
    ...rows(name, { watch: "intact" }, field, others, more),
  ];
}

function described(effect: Effect, field: string, values: readonly unknown[]): FaultCase[] {
  return values.map((value) =>
    rewritten(
      `described-${field}=${label(value)}`,
      { describe: effect },
      // A list that is read for the message stays as it is.
      (response: Response) =>
        "backups" in response.data
          ? response
          : { ...response, data: { ...response.data, [field]: value } },
    ),
  );
}

/** The server was not able to use the bucket. */
function bucketRefused(name: string, message: (context: FaultContext) => unknown): FaultCase {
  return serverFault(`bucket-refused=${name}`, { validate: "rejected" }, (context) => ({
    kind: "rewrite",
    body: () => ({ code: 0, data: { success: false, message: message(context) } }),
  }));
}

function vanishes(name: string, more: Pick<FaultCase, "effect" | "only">): FaultCase {
  const message = "Job not found. Please check your request parameter.";
  const body = { code: 96026, message };
  const fault = { kind: "reply", when: "before", status: 200, body } as const;
  return serverFault(name, more.effect, fault, more);
}

/** The server reports the truth about a job that takes an unusual course. */
function course(name: string, updates: NonNullable<JobPlan["updates"]>): FaultCase {
  const plan = { durationMs: 3_600, updates };
  const noFault = { kind: "delay", when: "before", ms: 0 } as const;
  const only = ["lasting"] as const;
  return serverFault(name, { watch: "intact" }, noFault, { plan, only });
}

/** A short name for a value, the same word in every shell. */
export function label(value: unknown): string {
  if (value === undefined) return "missing";
  if (value === MEGABYTE) return "1MB";
  if (value === "") return "empty";
  const json = JSON.stringify(value);
  if (json === "{}") return "object";
  if (json === "[]") return "array";
  return json.replaceAll(/[^\w.+-]+/g, "_").replaceAll(/^_|_$/g, "");
}
