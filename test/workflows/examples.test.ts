import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ids } from "../support/fake-zilliz/index.ts";
import { FAILS, play, type Scene, withInputs } from "./scene.ts";
import { readWorkflow } from "./workflow.ts";

// Every workflow in examples/ is run as it stands there, by jobs, conditions and matrices as GitHub would evaluate them.
// Only what a reader's own account would fill in is put in its place: the secret, and the address of Zilliz Cloud.

const fileAt = (path: string) =>
  readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

const example = (name: string) => readWorkflow(fileAt(`examples/${name}.yml`));

const CANCELLED: Scene = {
  world: { exportPlan: { finalStatus: "never" } },
  cancel: true,
};

describe.concurrent("release-gate", () => {
  const gate = example("release-gate");

  test("deploys what is backed up", async () => {
    const { reached, left, results } = await play(gate);
    expect(results).toEqual({ backup: "success", deploy: "success" });
    expect(reached).toEqual([
      "backup: actions/checkout",
      "backup: export",
      "backup: ./migrate.sh",
      "deploy: actions/checkout",
      "deploy: ./deploy.sh",
    ]);
    expect(left.commands).toEqual(["migrate.sh", "deploy.sh"]);
  });

  const SHUT: [why: string, scene: Scene, inputs: object, results: string[]][] =
    [
      ["the export fails", { world: FAILS }, {}, ["failure", "skipped"]],
      ["it is cancelled", CANCELLED, {}, ["cancelled", "cancelled"]],
      ["nobody waits", {}, { wait: false }, ["success", "skipped"]],
      ["it is a dry run", {}, { "dry-run": true }, ["success", "skipped"]],
    ];

  test.for(SHUT)("touches nothing when %s", async ([, scene, inputs, ends]) => {
    const { left, results } = await play(withInputs(gate, inputs), scene);
    expect(Object.values(results)).toEqual(ends);
    expect(left.commands).toEqual([]);
  });
});

describe.concurrent("nightly", () => {
  const nightly = example("nightly");

  test("exports what the backup schedule took last, and says nothing", async () => {
    const { results, left, exports } = await play(nightly);
    expect(results).toEqual({ export: "success", tell: "skipped" });
    expect(exports[0]?.backupId).toBe(ids.newestBackup);
    expect(left.commands).toEqual([]);
  });

  test("passes over a newer backup that somebody took by hand", async () => {
    const { exports } = await play(nightly, {
      before: ({ sandbox: { state: world } }) => {
        for (const backup of world.backups) {
          if (backup.backupId !== ids.newestBackup) continue;
          const createdAt = backup.createdAt + 1_000;
          const byHand = {
            backupId: "backup99_1",
            creationMethod: "MANUAL",
          } as const;
          world.backups.push({ ...backup, ...byHand, createdAt });
          break;
        }
      },
    });
    expect(exports[0]?.backupId).toBe(ids.newestBackup);
  });

  const TOLD: [what: string, scene: Scene, result: string, reason: RegExp][] = [
    ["failed", { world: FAILS }, "failure", /The role was deleted/],
    ["was cancelled", CANCELLED, "cancelled", /cancelled/],
    [
      "found only an old backup",
      {
        before: ({ sandbox }) => {
          for (const backup of sandbox.state.backups)
            backup.createdAt -= 2 * 86_400_000;
        },
      },
      "failure",
      /max-backup-age/,
    ],
  ];

  test.for(TOLD)("an issue says so when it %s", async ([, scene, ...ends]) => {
    const { results, left } = await play(nightly, scene);
    const [result, reason] = ends;
    expect(results).toEqual({ export: result, tell: "success" });
    const [issue, ...others] = left.commands;
    expect(others).toEqual([]);
    expect(issue).toMatch(/^gh issue create --title The nightly export/);
    expect(issue).toMatch(reason);
    expect(issue).toContain("octo-org/vector-search/actions/runs/1658821493");
  });
});

describe.concurrent("dispatch", () => {
  const dispatch = example("dispatch");

  test("exports the newest backup of the first cluster by default", async () => {
    const { results, exports } = await play(dispatch, { inputs: {} });
    expect(results).toEqual({ export: "success" });
    expect(exports[0]).toMatchObject({
      clusterId: ids.cluster,
      backupId: ids.newestBackup,
      directory: `by-hand/${ids.cluster}/${ids.newestBackup}/1658821493-1/`,
    });
  });

  test("exports what was typed, and no shell ever sees it", async () => {
    const directory = "it's/$(touch gone)/`id`/";
    const { results, exports, left } = await play(dispatch, {
      inputs: {
        "cluster-id": ids.cluster,
        "backup-id": ids.olderBackup,
        directory,
      },
    });
    expect(results).toEqual({ export: "success" });
    expect(exports[0]).toMatchObject({ backupId: ids.olderBackup, directory });
    expect(left.commands).toEqual([]);
  });

  test("exports of the cluster that was chosen", async () => {
    const inputs = { "cluster-id": ids.otherCluster };
    const { exports } = await play(dispatch, { inputs });
    expect(exports.map(({ clusterId }) => clusterId)).toEqual([
      ids.otherCluster,
    ]);
  });

  test("is red when the export fails, and starts nothing in a dry run", async () => {
    const failed = await play(dispatch, { world: FAILS });
    expect(failed.results).toEqual({ export: "failure" });
    const dry = await play(dispatch, { inputs: { "dry-run": true } });
    expect(dry.statuses).toEqual(["checked"]);
    expect(dry.posts).toEqual([]);
  });
});

describe.concurrent("fleet", () => {
  const fleet = example("fleet");

  test("exports every cluster, and says so", async () => {
    const { results, jobs, exports } = await play(fleet, { exports: 2 });
    expect(results).toEqual({ export: "success", gather: "success" });
    const { outputs, legs } = jobs.export ?? {};
    expect(legs).toHaveLength(2);
    expect(outputs).toEqual({ production: "succeeded", staging: "succeeded" });
    expect(exports.map(({ clusterId }) => clusterId).toSorted()).toEqual(
      [ids.cluster, ids.otherCluster].toSorted(),
    );
  });

  test("one that fails stops no other, and the run is red", async () => {
    const { results, jobs, reached } = await play(fleet, {
      exports: 2,
      before: ({ sandbox }) => {
        // Production's newest backup is gone; staging takes its time.
        for (const backup of sandbox.state.backups)
          if (backup.clusterId === ids.cluster) backup.status = "DELETED";
      },
    });
    expect(results).toEqual({ export: "failure", gather: "failure" });
    expect(jobs.export?.legs.map(({ result }) => result)).toEqual([
      "failure",
      "success",
    ]);
    expect(reached.slice(-1)).toEqual(["gather: exit 1"]);
    const [told] = jobs.gather?.steps ?? [];
    expect(JSON.parse(told?.summary ?? "")).toEqual({
      production: "failed",
      staging: "succeeded",
    });
  });
});

describe.concurrent("new-backup", () => {
  const workflow = example("new-backup");

  test("takes a backup and exports that one", async () => {
    const { results, exports, requests } = await play(workflow, {
      ref: "v1.2.3",
    });
    expect(results).toEqual({ backup: "success" });
    expect(requests("createBackup")).toHaveLength(1);
    expect(exports[0]?.backupId).not.toBe(ids.newestBackup);
    expect(exports[0]?.directory).toMatch(
      /^releases\/v1\.2\.3\/\d{4}-\d\d-\d\d-1658821493-1\/$/,
    );
  });

  test("exports nothing when the backup fails; is red when the export does", async () => {
    const backup = { durationMs: 300, finalStatus: "FAILED" } as const;
    const none = await play(workflow, { world: { backupPlan: backup } });
    expect(none.results).toEqual({ backup: "failure" });
    expect(none.exports).toEqual([]);
    const failed = await play(workflow, { world: FAILS });
    expect(failed.results).toEqual({ backup: "failure" });
    expect(failed.exports).toHaveLength(1);
  });
});

describe.concurrent("attach", () => {
  const attach = example("attach");
  const watching = (plan: object, cancel = false): Scene => {
    const inputs: Record<string, string> = {};
    return {
      inputs,
      cancel,
      before: (stage) => {
        inputs["job-id"] = stage.earlierExport(plan);
      },
    };
  };

  test("watches the job, and starts nothing", async () => {
    const { results, posts } = await play(attach, watching({ durationMs: 0 }));
    expect(results).toEqual({ watch: "success" });
    expect(posts).toEqual([]);
  });

  test("is red when the job failed, and leaves one that it is cancelled over alone", async () => {
    const failed = { durationMs: 0, finalStatus: "FAILED" };
    expect((await play(attach, watching(failed))).results).toEqual({
      watch: "failure",
    });
    const left = await play(attach, watching({ finalStatus: "never" }, true));
    expect(left.statuses).toEqual(["in-progress"]);
    expect(left.posts).toEqual([]);
  });

  test("asks for the job's id", async () => {
    await expect(play(attach)).rejects.toThrow("job-id is missing");
  });
});

describe.concurrent("start-now-check-later", () => {
  const workflow = example("start-now-check-later");

  test("tests meanwhile, and deploys when the export is there", async () => {
    const { statuses, left, reached } = await play(workflow);
    expect(statuses).toEqual(["in-progress", "succeeded"]);
    expect(left.commands).toEqual(["test.sh", "deploy.sh"]);
    expect(reached).toEqual([
      "start: export",
      "test: actions/checkout",
      "test: ./test.sh",
      "release: actions/checkout",
      "release: export",
      "release: ./deploy.sh",
    ]);
  });

  test("deploys nothing when the export fails, or can't be started", async () => {
    const failed = await play(workflow, { world: FAILS });
    expect(failed.statuses).toEqual(["in-progress", "failed"]);
    expect(failed.left.commands).toEqual(["test.sh"]);
    const none = await play(workflow, { world: { backups: [] } });
    expect(none.results).toEqual({
      start: "failure",
      test: "skipped",
      release: "skipped",
    });
    expect(none.left.commands).toEqual([]);
  });

  test("deploys nothing when the tests fail, and leaves the export alone", async () => {
    const bent = structuredClone(workflow);
    const [, tests] = bent.jobs.test?.steps ?? [];
    Object.assign(tests ?? {}, { run: "./test.sh && exit 1" });
    const { results, left, posts } = await play(bent);
    expect(results).toEqual({
      start: "success",
      test: "failure",
      release: "skipped",
    });
    expect(left.commands).toEqual(["test.sh"]);
    expect(posts.filter((path) => /cancel/.test(path))).toEqual([]);
  });
});

describe.concurrent("receipt", () => {
  const workflow = example("receipt");
  const { $id } = JSON.parse(fileAt("docs/receipt.schema.json"));

  test("is kept and signed, as a statement about what is released", async () => {
    const { left, jobs } = await play(workflow);
    const receipt = JSON.parse(left.artifacts["export-receipt"] ?? "");
    expect(receipt.status).toBe("succeeded");
    const run = jobs.release?.steps.find(({ step }) => step === "export")?.run;
    expect(JSON.parse(run?.outputs.receipt ?? "")).toEqual(receipt);
    expect(left.attestations).toEqual([
      { subject: "out/app.tar.gz", type: $id, predicate: receipt },
    ]);
  });

  test("of an export that failed is kept, and not signed", async () => {
    const { left, results } = await play(workflow, { world: FAILS });
    expect(results).toEqual({ release: "failure" });
    const receipt = JSON.parse(left.artifacts["export-receipt"] ?? "");
    expect(receipt.status).toBe("failed");
    expect(left.attestations).toEqual([]);
  });
});

describe("every example", () => {
  const names = readdirSync(new URL("../../examples", import.meta.url))
    .filter((name) => name.endsWith(".yml"))
    .map((name) => name.replace(/\.yml$/, ""));

  test("is run here, but for the probe, which has no step of this action", () => {
    const here = readFileSync(import.meta.filename, "utf8");
    const played = [...here.matchAll(/ example\("(.+?)"\)/g)].map(
      ([, name]) => name,
    );
    expect(names.filter((name) => name !== "probe")).toEqual(played.toSorted());
  });

  test.for(names)("%s is linked from the README", (name) => {
    expect(fileAt("README.md")).toContain(
      `| [${name}.yml](examples/${name}.yml) |`,
    );
  });

  test.for(names)("%s puts no expression into a shell", (name) => {
    const { jobs } = example(name);
    const steps = Object.values(jobs).flatMap(({ steps = [] }) => steps);
    for (const { run = "" } of steps) expect(run).not.toMatch(/\$\{\{/);
  });

  test.for(names)(
    "%s limits its time, and cancels no export for a newer run",
    (name) => {
      const text = fileAt(`examples/${name}.yml`);
      const { jobs } = readWorkflow(text);
      const limits = text.match(/^ {4}timeout-minutes: \d+/gm);
      expect(limits).toHaveLength(Object.keys(jobs).length);
      expect(text).not.toMatch(/^ *cancel-in-progress: true/m);
    },
  );
});
