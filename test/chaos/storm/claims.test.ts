import { describe, expect, test } from "vitest";
import { type Doctoring, doctored, request } from "./doctored.ts";
import { judge } from "./judge.ts";

const RUNNING = {
  status: "IN_PROGRESS",
  endedAt: undefined,
  runsOn: true,
  cancelAsked: false,
};
const START = [request("listBackups", 300), request("export", 500)];

describe("what an output claims falsely is a violation", () => {
  const cases: [string, RegExp, Doctoring][] = [
    [
      "`confirmed`, and the job runs on",
      /^false: cancel-outcome confirmed/,
      { job: RUNNING },
    ],
    [
      "`already-finished`, and the job was cancelled",
      /^false: cancel-outcome already-finished/,
      { outputs: { "cancel-outcome": "already-finished" } },
    ],
    [
      "`not-needed`, and a start was asked for",
      /^false: cancel-outcome not-needed/,
      { outputs: { "cancel-outcome": "not-needed" } },
    ],
    [
      "`requested`, and no request came",
      /^false: cancel-outcome requested/,
      {
        outputs: { "cancel-outcome": "requested", status: "in-progress" },
        journal: START,
        job: RUNNING,
      },
    ],
    [
      "`rejected`, and the server took it",
      /^false: cancel-outcome rejected/,
      { outputs: { "cancel-outcome": "rejected", status: "in-progress" } },
    ],
    [
      "`unsupported`, and the server took it",
      /^false: cancel-outcome unsupported/,
      { outputs: { "cancel-outcome": "unsupported", status: "in-progress" } },
    ],
    [
      "`unreachable`, and the server had answered",
      /^false: cancel-outcome unreachable/,
      { outputs: { "cancel-outcome": "unreachable", status: "in-progress" } },
    ],
    [
      "a word that the contract doesn't know",
      /^false: cancel-outcome maybe/,
      { outputs: { "cancel-outcome": "maybe" } },
    ],
    [
      "`succeeded`, and the job was cancelled",
      /^false: status succeeded/,
      { outputs: { status: "succeeded" } },
    ],
    [
      "`failed`, and the job runs on",
      /^false: status failed/,
      { outputs: { status: "failed" }, job: RUNNING },
    ],
    [
      "the id of another job",
      /^false: job-id job-9/,
      { outputs: { "job-id": "job-9" } },
    ],
    [
      "that a job keeps running which it had seen at its end",
      /^false: it says that the job keeps running, which was EXPIRED/,
      {
        job: { status: "EXPIRED" },
        outputs: { "cancel-outcome": "rejected", status: "in-progress" },
        main: {
          annotations: [{ level: "error", message: "It keeps running." }],
        },
      },
    ],
    [
      "another directory",
      /^false: backup-id/,
      { outputs: { directory: "elsewhere/" } },
    ],
  ];
  test.for(cases)("%s", ([, violation, doctoring]) => {
    expect(judge(doctored(doctoring))).toContainEqual(
      expect.stringMatching(violation),
    );
  });
});
