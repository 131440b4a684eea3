import type { Fault, JobPlan } from "../../support/fake-zilliz/index.ts";
import type { FaultCase, Nature, Phase } from "./model.ts";

type Data = Record<string, unknown>;
type Reply = { data: Data };

export const MEGABYTE = "x".repeat(1_000_000);
const NOT_A_TIME = ["soon", 12345, {}, null, "9999-99-99", true];

/** Wrong types and wrong values in every field that the action reads of a job. */
export const fieldFaults: readonly FaultCase[] = [
  ...rows("started-job-id", "jobId", { start: "lost" }, [
    {},
    [],
    null,
    "",
    true,
    MEGABYTE,
    undefined,
    "../../clusters",
    "..",
    "job 1\r\n::error::x",
  ]),
  {
    ...row("started-job-id", "jobId", { start: "open" }, 7),
    // A number may be an id; nothing is known of such a job.
    nature: { start: "odd" },
    namedJob: "7",
    only: ["lasting"],
  },
  ...rows("job-id", "jobId", looked("lost"), [
    {},
    [],
    true,
    "job-of-others",
    null,
    "",
    undefined,
    MEGABYTE,
  ]),
  ...rows("status", "status", looked("lost"), [null, {}, [], "", true]),
  row("status", "status", looked("lost"), undefined),
  ...rows("status", "status", { watch: "open" }, [3, "PAUSED", MEGABYTE]),
  ...rows("progress", "progress", looked("whole"), [
    "abc",
    -5,
    1e9,
    null,
    "NaN",
    {},
    [],
    "",
    true,
    "1e3",
    MEGABYTE,
    undefined,
  ]),
  ...rows("start-time", "startTime", looked("whole"), NOT_A_TIME, times()),
  ...rows("end-time", "endTime", looked("whole"), NOT_A_TIME, times()),
  ...rows("end-time", "endTime", looked("whole"), farTimes(), times()),
  ...rows("reason", "reason", looked("whole"), [{}, [], 5, null, MEGABYTE]),
  ...rows("failed-reason", "reason", { watch: "whole" }, [{}, null, MEGABYTE], {
    plan: { durationMs: 2_000, finalStatus: "FAILED" },
  }),
  {
    name: "job-vanishes",
    nature: looked("refused"),
    strike: vanished(),
    only: ["lasting", "ended"],
  },
  {
    name: "job-vanishes-briefly",
    nature: { watch: "whole" },
    strike: vanished(),
    only: ["once"],
  },
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
  course("canceling-and-back", [
    { atMs: 200, status: "CANCELING", progress: "90" },
    { atMs: 1_800, status: "IN_PROGRESS", progress: "95" },
  ]),
  course("full-and-going-on", [
    { atMs: 200, status: "IN_PROGRESS", progress: "100" },
  ]),
];

/** A nature of what a look at the job brings: in each phase that looks. */
function looked(nature: Nature): Partial<Record<Phase, Nature>> {
  return { watch: nature, cancel: nature, post: nature };
}

function times(): Partial<FaultCase> {
  return { falseTimes: true };
}

function farTimes(): unknown[] {
  return ["1970-01-01T00:00:00Z", "+275760-09-13T00:00:00.000Z"];
}

function rows(
  name: string,
  field: string,
  nature: Partial<Record<Phase, Nature>>,
  values: readonly unknown[],
  more: Partial<FaultCase> = {},
): FaultCase[] {
  return values.map((value, index) => ({
    ...row(name, field, nature, value),
    // What does no harm while watching does none while cancelling: one value of each field shows it.
    ...(nature.watch === "whole" &&
      index > 0 && { nature: { watch: "whole" } }),
    ...more,
  }));
}

function row(
  name: string,
  field: string,
  nature: Partial<Record<Phase, Nature>>,
  value: unknown,
): FaultCase {
  return {
    name: `${name}=${label(value)}`,
    nature,
    strike: strikeOf(({ data }) => ({
      code: 0,
      data: { ...data, [field]: value },
    })),
    only: ["lasting"],
  };
}

/** What a value is called in the name of its row: short, and the same word in every shell. */
export function label(value: unknown): string {
  if (value === undefined) return "missing";
  if (value === MEGABYTE) return "1MB";
  if (value === "") return "empty";
  const json = JSON.stringify(value);
  if (json === "{}") return "object";
  if (json === "[]") return "array";
  return json.replaceAll(/[^\w.+-]+/g, "_").replaceAll(/^_|_$/g, "");
}

function strikeOf(alter: (reply: Reply) => unknown): FaultCase["strike"] {
  const fault: Fault = { kind: "rewrite", body: alter };
  return { by: "sandbox", fault: () => fault };
}

function vanished(): FaultCase["strike"] {
  const body = {
    code: 96026,
    message: "Job not found. Please check your request parameter.",
  };
  const fault: Fault = { kind: "reply", when: "before", status: 200, body };
  return { by: "sandbox", fault: () => fault };
}

/** The server tells the truth of a job that takes an odd course. */
function course(
  name: string,
  steps: NonNullable<JobPlan["updates"]>,
): FaultCase {
  return {
    name,
    nature: { watch: "whole" },
    strike: {
      by: "sandbox",
      fault: () => ({ kind: "delay", when: "before", ms: 0 }),
    },
    plan: { durationMs: 3_600, updates: steps },
    only: ["lasting"],
  };
}
