import { expect } from "vitest";
import { ids, type JobPlan } from "../support/fake-zilliz/index.ts";
import { FAILS, type Scenario } from "./scenario.ts";

/** A run of an example, and what must come of it; of what is omitted, nothing is expected. */
interface Case extends Scenario {
  /** Given to each step that uses the action. */
  with?: object;
  results?: object;
  /** The user's commands that were reached: what is not here must not have been. */
  commands?: unknown[];
  reached?: string[];
  statuses?: string[];
  exported?: object[];
  /** Every request that could start or change something. */
  sent?: RegExp[];
}

const CANCELLED: Scenario = { state: { exportPlan: { finalStatus: "never" } }, cancel: true };
const newest = { clusterId: ids.cluster, backupId: ids.newestBackup };
const EXPORT = /\/export$/;
/** The export job of an earlier run. */
const EARLIER = "job-0396450098cglufig6afm9";

/** A run that watches a job which an earlier run has started. */
function watching(plan: JobPlan, cancel = false): Scenario {
  return {
    inputs: { "job-id": EARLIER },
    cancel,
    before: ({ state }) => {
      const { project: projectId, cluster: clusterId } = ids;
      const { exportJobType: type } = state;
      state.jobs.push({ jobId: EARLIER, type, projectId, clusterId, createdAt: 0, plan });
    },
  };
}

/** The commands of the nightly example; a tab is a line break of the issue's text. */
const issue = (reason: RegExp, command = "create --title The nightly export did not succeed") => [
  expect.stringMatching(/^gh issue list .*"The nightly export did not succeed"/),
  expect.stringMatching(
    new RegExp(
      `^gh issue ${command} --body failed: \\S+/octo-org/vector-search/actions/runs/1658821493\t\t    [^\t]*${reason.source}[^\t]*$`,
    ),
  ),
];

/** The runs of each example. */
export const CASES: Record<string, Record<string, Case>> = {
  "release-gate": {
    "deploys what is backed up": {
      results: { backup: "success", deploy: "success" },
      reached: [
        "backup: actions/checkout",
        "backup: export",
        "backup: ./migrate.sh",
        "deploy: actions/checkout",
        "deploy: ./deploy.sh",
      ],
      commands: ["migrate.sh", "deploy.sh"],
    },
    "touches nothing if the export fails": {
      state: FAILS,
      results: { backup: "failure", deploy: "skipped" },
      commands: [],
    },
    "touches nothing if it is cancelled": {
      ...CANCELLED,
      results: { backup: "cancelled", deploy: "cancelled" },
      commands: [],
    },
    "touches nothing without waiting": {
      with: { wait: false },
      results: { backup: "success", deploy: "skipped" },
      commands: [],
    },
    "touches nothing in a dry run": {
      with: { "dry-run": true },
      results: { backup: "success", deploy: "skipped" },
      commands: [],
    },
  },
  nightly: {
    "exports the newest scheduled backup, silently": {
      results: { export: "success", report: "skipped" },
      exported: [newest],
      commands: [],
    },
    "ignores a newer backup that was created by hand": {
      before: ({ state }) => {
        const found = state.backups.find(({ backupId }) => backupId === ids.newestBackup);
        if (found === undefined) throw new Error("no newest backup");
        state.backups.push({
          ...found,
          backupId: "backup99_1",
          creationMethod: "MANUAL",
          createdAt: found.createdAt + 1_000,
        });
      },
      exported: [newest],
    },
    "opens an issue if the export fails": {
      state: FAILS,
      results: { export: "failure", report: "success" },
      commands: issue(/The role was deleted/),
    },
    "comments on the issue that is open already": {
      state: FAILS,
      openIssue: "7",
      results: { export: "failure", report: "success" },
      commands: issue(/The role was deleted/, "comment 7"),
    },
    "quotes the reason as code": {
      state: {
        exportPlan: { finalStatus: "FAILED", reason: "@octo ![x](https://x.example)\n# `$(id)`" },
      },
      commands: issue(/@octo !\[x\]\(https:\/\/x\.example\) # `\$\(id\)`/),
    },
    "is silent if a person cancels it": {
      ...CANCELLED,
      results: { export: "cancelled", report: "cancelled" },
      commands: [],
    },
    "opens an issue if there is only an old backup": {
      before: ({ state }) => {
        for (const backup of state.backups) backup.createdAt -= 2 * 86_400_000;
      },
      results: { export: "failure", report: "success" },
      commands: issue(/max-backup-age/),
    },
  },
  dispatch: {
    "exports the newest backup of the first cluster by default": {
      inputs: {},
      results: { export: "success" },
      exported: [
        { ...newest, directory: `by-hand/${ids.cluster}/${ids.newestBackup}/1658821493-1/` },
      ],
    },
    "exports what was typed, which no shell ever sees": {
      inputs: {
        "cluster-id": ids.cluster,
        "backup-id": ids.olderBackup,
        directory: "it's/`touch gone`/;id/",
      },
      results: { export: "success" },
      exported: [{ backupId: ids.olderBackup, directory: "it's/`touch gone`/;id/" }],
      commands: [],
    },
    "exports of the cluster that was chosen": {
      inputs: { "cluster-id": ids.otherCluster },
      exported: [{ clusterId: ids.otherCluster }],
    },
    "fails if the export fails": { state: FAILS, results: { export: "failure" } },
    "starts nothing in a dry run": { inputs: { "dry-run": true }, statuses: ["checked"], sent: [] },
  },
  fleet: {
    "exports every cluster": {
      exports: 2,
      results: { export: "success", gather: "success" },
      statuses: ["succeeded", "succeeded"],
      exported: [{}, {}],
    },
  },
  "new-backup": {
    "creates a backup and exports that one": {
      ref: "v1.2.3",
      results: { backup: "success" },
      exported: [
        {
          backupId: expect.not.stringMatching(ids.newestBackup),
          directory: expect.stringMatching(/^releases\/v1\.2\.3\/\d{4}-\d\d-\d\d-1658821493-1\/$/),
        },
      ],
      sent: [/\/backups\/create$/, EXPORT],
    },
    "fails if the export fails": { state: FAILS, results: { backup: "failure" }, exported: [{}] },
  },
  attach: {
    "watches the job, and starts nothing": {
      ...watching({ durationMs: 0 }),
      results: { watch: "success" },
      sent: [],
    },
    "fails if the job failed": {
      ...watching({ durationMs: 0, finalStatus: "FAILED" }),
      results: { watch: "failure" },
    },
    "leaves the job running if it is cancelled": {
      ...watching({ finalStatus: "never" }, true),
      statuses: ["in-progress"],
      sent: [],
    },
  },
  "start-now-check-later": {
    "tests meanwhile, and deploys once the export has succeeded": {
      statuses: ["started", "succeeded"],
      commands: ["test.sh", "deploy.sh"],
      reached: [
        "start: export",
        "test: actions/checkout",
        "test: ./test.sh",
        "release: actions/checkout",
        "release: export",
        "release: ./deploy.sh",
      ],
    },
    "deploys nothing if the export fails": {
      state: FAILS,
      statuses: ["started", "failed"],
      commands: ["test.sh"],
    },
    "deploys nothing if the export can't start": {
      state: { backups: [] },
      results: { start: "failure", test: "skipped", release: "skipped" },
      commands: [],
    },
  },
};
