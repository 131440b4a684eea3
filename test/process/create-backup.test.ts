import { describe, expect, test } from "vitest";
import { type Fault, ids, type JobPlan } from "../support/fake-zilliz/index.ts";
import { errorsOf, Stage } from "./scenario.ts";

/** The step that takes a backup and exports it. */
const NEW = { "backup-id": "new" } as const;
const LONG: JobPlan = { durationMs: 600_000 };

describe.concurrent("`backup-id: new` takes a backup and exports it", () => {
  test("asked for once, waited for, exported, and green", async () => {
    await using stage = await Stage.set();
    const result = await stage.finish(NEW);

    expect(result.conclusion).toBe("success");
    const { jobId, backupId } = stage.taken;
    expect(stage.sandbox.requests("createBackup")).toMatchObject([
      { body: { backupType: "CLUSTER" } },
    ]);
    expect(stage.sandbox.acceptedExports).toMatchObject([
      { clusterId: ids.cluster, backupId, integrationId: ids.integration },
    ]);
    expect(result.outputs).toMatchObject({
      status: "succeeded",
      "job-id": stage.jobId,
      "backup-id": backupId,
      "backup-job-id": jobId,
      "backup-status": "AVAILABLE",
      bucket: "acme-release-backups",
      region: "aws-us-west-2",
    });
    expect(Number(result.outputs["backup-age-seconds"])).toBeLessThan(20);
    expect(result.annotations).toEqual([]);
    expect(result.log).toMatch(`${backupId} is being taken by job ${jobId}`);
    expect(result.log).toMatch(/is AVAILABLE after \d+s/);
    expect(result.summaries).toHaveLength(1);
    for (const id of [jobId, backupId, stage.jobId])
      expect(result.summaries[0]).toContain(`\`${id}\``);
  });

  test("its ids are outputs while it is being taken", async () => {
    await using stage = await Stage.set();
    stage.sandbox.state.backupPlan = LONG;
    const run = stage.run(NEW);
    expect(await run.waitForOutput("backup-id")).toBe(stage.taken.backupId);
    expect(await run.waitForOutput("backup-job-id")).toBe(stage.taken.jobId);
    expect(await run.waitForOutput("backup-status")).toBe("CREATING");
    expect(stage.sandbox.requests("export")).toEqual([]);
    stage.sandbox.finishJob(stage.taken.jobId);
    const result = await run.finished;
    expect(result.conclusion).toBe("success");
  });

  test("its job ends before the backup is available: it is waited for until it is", async () => {
    await using stage = await Stage.set();
    stage.sandbox.state.backupLagMs = 2_000;
    const result = await stage.finish(NEW);
    expect(result.conclusion).toBe("success");
    expect(stage.sandbox.requests("export")).toHaveLength(1);
  });

  test("its job is not known for a while", async () => {
    await using stage = await Stage.set();
    stage.sandbox.state.backupPlan = {
      visibleAfterMs: 2_500,
      durationMs: 3_000,
    };
    const result = await stage.finish(NEW);
    expect(result.conclusion).toBe("success");
    expect(result.annotations).toEqual([]);
  });

  test("the key may not see its job: the backup alone tells", async () => {
    await using stage = await Stage.set();
    stage.sandbox.fault(
      "describeJob",
      {
        kind: "reply",
        when: "before",
        status: 403,
        body: { code: 96016, message: "Check the scope of the API key." },
      },
      {
        times: Number.POSITIVE_INFINITY,
        where: ({ path }) => path.endsWith(stage.taken.jobId),
      },
    );
    const result = await stage.finish(NEW);
    expect(result.outputs.status).toBe("succeeded");
  });

  test("Zilliz Cloud names no job: the backup alone tells", async () => {
    await using stage = await Stage.set();
    stage.sandbox.fault("createBackup", {
      kind: "rewrite",
      body: ({ code, data }: { code: number; data: { backupId: string } }) => ({
        code,
        data: { backupId: data.backupId },
      }),
    });
    const result = await stage.finish(NEW);
    expect(result.outputs.status).toBe("succeeded");
    expect(result.outputs).not.toHaveProperty("backup-job-id");
  });

  test("looks that fail on the way are repeated", async () => {
    await using stage = await Stage.set();
    stage.sandbox.fault("describeJob", { kind: "reset", when: "before" });
    stage.sandbox.fault("describeBackup", {
      kind: "reply",
      when: "before",
      status: 503,
    });
    const result = await stage.finish(NEW);
    expect(result.outputs.status).toBe("succeeded");
  });

  test("with `wait: false` the backup is waited for, and the export is not", async () => {
    await using stage = await Stage.set();
    stage.sandbox.state.exportPlan = LONG;
    const result = await stage.finish({ ...NEW, wait: "false" });
    expect(result.conclusion).toBe("success");
    expect(result.outputs).toMatchObject({
      "job-id": stage.jobId,
      "backup-id": stage.taken.backupId,
      status: "in-progress",
    });
  });
});

describe.concurrent("a backup is asked for at most once", () => {
  const lost: [string, Fault][] = [
    ["before it was processed", { kind: "reset", when: "before" }],
    ["after it was processed", { kind: "reset", when: "after" }],
    ["HTTP 502 from a gateway", { kind: "html", when: "after", status: 502 }],
    [
      "HTTP 500",
      {
        kind: "reply",
        when: "before",
        status: 500,
        body: { code: 500, message: "Server error" },
      },
    ],
    [
      "a reply that names nothing",
      { kind: "rewrite", body: () => ({ code: 0, data: {} }) },
    ],
  ];
  test.for(lost)(
    "its reply is lost (%s): reported, and nothing is exported",
    async ([, fault]) => {
      await using stage = await Stage.set();
      stage.sandbox.fault("createBackup", fault, {
        times: Number.POSITIVE_INFINITY,
      });
      const result = await stage.finish(NEW);
      expect(result.conclusion).toBe("failure");
      expect(result.outputs.status).toBe("start-unknown");
      expect(stage.posts).toEqual([
        `/v2/clusters/${ids.cluster}/backups/create`,
      ]);
      const [error, ...others] = errorsOf(result);
      expect(others).toEqual([]);
      expect(error).toContain(ids.cluster);
      expect(error).toContain("One backup may be being taken");
      expect(error).toContain("No export was started");
      expect(result.summaries[0]).toContain("A backup may have been started");
    },
  );

  test("it is put off by the rate limit, and then repeated", async () => {
    await using stage = await Stage.set();
    stage.sandbox.fault("createBackup", {
      kind: "too-many-requests",
      retryAfter: 1,
    });
    const result = await stage.finish(NEW);
    expect(result.conclusion).toBe("success");
    expect(stage.sandbox.requests("createBackup")).toHaveLength(2);
  });

  test("only its job is named: that is told, and nothing is exported", async () => {
    await using stage = await Stage.set();
    stage.sandbox.fault("createBackup", {
      kind: "rewrite",
      body: ({ code, data }: { code: number; data: { jobId: string } }) => ({
        code,
        data: { jobId: data.jobId },
      }),
    });
    const result = await stage.finish(NEW);
    expect(result.outputs).toMatchObject({
      status: "start-unknown",
      "backup-job-id": stage.taken.jobId,
    });
    expect(errorsOf(result)[0]).toContain(stage.taken.jobId);
    expect(stage.sandbox.requests("export")).toEqual([]);
  });
});

describe.concurrent("no backup comes of it", () => {
  test("another one is being taken: it is named, with what to do", async () => {
    await using stage = await Stage.set({ state: { oneBackupAtATime: true } });
    const result = await stage.finish(NEW);
    expect(result.conclusion).toBe("failure");
    expect(result.outputs.status).toBe("failed");
    const [error] = errorsOf(result);
    expect(error).toContain("code 96038");
    expect(error).toMatch(/request id \w+/);
    expect(error).toContain(ids.creatingBackup);
    expect(error).toContain("one manual backup of a cluster at a time");
    expect(error).toContain(`\`backup-id: ${ids.creatingBackup}\``);
    expect(error).toContain("No export was started");
    expect(stage.sandbox.requests("createBackup")).toHaveLength(1);
  });

  test("Zilliz Cloud refuses for another reason: told, with advice", async () => {
    await using stage = await Stage.set();
    stage.sandbox.state.backups = [];
    stage.sandbox.fault("createBackup", {
      kind: "reply",
      when: "before",
      status: 200,
      body: { code: 40003, message: "This action is not available." },
    });
    const result = await stage.finish(NEW);
    expect(result.outputs.status).toBe("failed");
    expect(errorsOf(result)[0]).toContain("This action is not available.");
    expect(errorsOf(result)[0]).toContain("The cluster's status");
    expect(stage.sandbox.requests("createBackup")).toHaveLength(1);
  });

  test("the cluster is not there: nothing is asked for", async () => {
    await using stage = await Stage.set();
    const result = await stage.finish({
      ...NEW,
      "cluster-id": "in01-ffffffffffffff0",
    });
    expect(result.outputs.status).toBe("failed");
    expect(errorsOf(result)[0]).toContain("Cluster not found");
    expect(stage.posts).toEqual([]);
  });

  test("its job fails: Zilliz Cloud's reason is told", async () => {
    await using stage = await Stage.set();
    stage.sandbox.state.backupPlan = {
      finalStatus: "FAILED",
      reason: "The cluster was suspended.",
    };
    const result = await stage.finish(NEW);
    const { jobId, backupId } = stage.taken;
    expect(result.conclusion).toBe("failure");
    expect(result.outputs).toMatchObject({
      status: "failed",
      reason: "The cluster was suspended.",
      "backup-id": backupId,
      "backup-job-id": jobId,
    });
    expect(result.outputs).not.toHaveProperty("job-id");
    expect(errorsOf(result)).toEqual([
      expect.stringMatching(
        `^Zilliz Cloud: Backup failed: Backup job ${jobId}, which takes backup ${backupId}, failed. Zilliz Cloud says: The cluster was suspended. No export was started.`,
      ),
    ]);
    expect(stage.sandbox.requests("export")).toEqual([]);
  });

  test("somebody cancels its job on the console", async () => {
    await using stage = await Stage.set();
    stage.sandbox.state.backupPlan = LONG;
    const run = stage.run(NEW);
    await stage.sandbox.waitForResponse("describeJob");
    stage.sandbox.cancelOnConsole(stage.taken.jobId);
    const result = await run.finished;
    expect(result.conclusion).toBe("failure");
    expect(result.outputs.status).toBe("canceled");
    expect(result.outputs).not.toHaveProperty("cancel-outcome");
    expect(errorsOf(result)[0]).toContain("not by this run");
    expect(stage.sandbox.requests("export")).toEqual([]);
  });

  test("it vanishes: its job is done, and Zilliz Cloud reports it as deleted", async () => {
    await using stage = await Stage.set();
    const run = stage.run(NEW);
    await stage.sandbox.waitForResponse("createBackup");
    const made = stage.sandbox.state.backups.at(-1);
    if (made !== undefined) made.status = "DELETED";
    const result = await run.finished;
    expect(result.conclusion).toBe("failure");
    expect(result.outputs).toMatchObject({
      status: "failed",
      "backup-status": "DELETED",
    });
    expect(errorsOf(result)[0]).toContain(stage.taken.backupId);
    expect(errorsOf(result)[0]).toContain("DELETED");
    expect(stage.sandbox.requests("export")).toEqual([]);
  });

  test("the export of it is refused: the backup stays, and the run says so", async () => {
    await using stage = await Stage.set();
    stage.sandbox.fault("export", {
      kind: "reply",
      when: "before",
      status: 200,
      body: { code: 96028, message: "Enterprise only." },
    });
    const result = await stage.finish(NEW);
    expect(result.outputs).toMatchObject({
      status: "failed",
      "backup-id": stage.taken.backupId,
    });
    expect(errorsOf(result)[0]).toContain("Enterprise only.");
    expect(errorsOf(result)[0]).toContain(
      `\`backup-id: ${stage.taken.backupId}\``,
    );
    expect(errorsOf(result)[0]).toContain("yours to delete");
  });
});

describe.concurrent("`timeout` spans both the backup and its export", () => {
  test("it is up while the backup is being taken: left running, and named", async () => {
    await using stage = await Stage.set();
    stage.sandbox.state.backupPlan = LONG;
    const result = await stage.finish({ ...NEW, timeout: "2s" });
    const { jobId, backupId } = stage.taken;
    expect(result.conclusion).toBe("failure");
    expect(result.outputs).toMatchObject({
      status: "timed-out",
      "backup-id": backupId,
      "backup-job-id": jobId,
      "backup-status": "CREATING",
    });
    expect(errorsOf(result)[0]).toMatch(/not ended after 2s/);
    expect(errorsOf(result)[0]).toContain(jobId);
    expect(errorsOf(result)[0]).toContain(backupId);
    expect(errorsOf(result)[0]).toContain("No export was started");
    expect(stage.posts).toHaveLength(1);
  });

  test("with `on-timeout: cancel`: the backup's job is cancelled", async () => {
    await using stage = await Stage.set();
    stage.sandbox.state.backupPlan = LONG;
    const result = await stage.finish({
      ...NEW,
      timeout: "2s",
      "on-timeout": "cancel",
    });
    expect(result.conclusion).toBe("failure");
    expect(result.outputs).toMatchObject({
      status: "timed-out",
      "cancel-outcome": "confirmed",
    });
    expect(stage.sandbox.job(stage.taken.jobId).status).toBe("CANCELED");
    expect(errorsOf(result)[0]).toContain("No export was started");
    expect(stage.sandbox.requests("export")).toEqual([]);
  });

  test("it is up while the export runs: counted from the start of the step", async () => {
    await using stage = await Stage.set();
    stage.sandbox.state.backupPlan = { durationMs: 500 };
    stage.sandbox.state.exportPlan = LONG;
    const result = await stage.finish({ ...NEW, timeout: "4s" });
    expect(result.outputs).toMatchObject({
      status: "timed-out",
      "job-id": stage.jobId,
    });
    expect(result.main.durationMs).toBeLessThan(10_000);
    expect(errorsOf(result)[0]).toContain(stage.jobId);
  });
});

describe.concurrent("the time is up at the moment in which the backup is there", () => {
  test.for(["detach", "cancel"])(
    "with `on-timeout: %s`: no export is started, and the backup is named",
    async (onTimeout) => {
      await using stage = await Stage.set();
      stage.sandbox.state.backupPlan = LONG;
      const run = stage.run({
        ...NEW,
        timeout: "4s",
        "on-timeout": onTimeout,
        "poll-interval": "1h",
      });
      await stage.sandbox.waitForResponse("describeJob");
      // The next look is the last one.
      stage.sandbox.finishJob(stage.taken.jobId);
      const result = await run.finished;
      const { backupId } = stage.taken;
      expect(result.conclusion).toBe("failure");
      expect(result.outputs).toMatchObject({
        status: "timed-out",
        "backup-id": backupId,
        "backup-status": "AVAILABLE",
      });
      expect(errorsOf(result)[0]).toContain(`\`backup-id: ${backupId}\``);
      expect(errorsOf(result)[0]).toContain("No export was started");
      expect(stage.posts).toHaveLength(1);
    },
  );
});

describe.concurrent("cancelling the workflow before the export", () => {
  test("before anything was asked for: nothing is", async () => {
    await using stage = await Stage.set();
    stage.sandbox.fault("describeCluster", { kind: "hang", when: "before" });
    const run = stage.run(NEW);
    await stage.sandbox.waitForRequest("describeCluster");
    run.cancel();
    const result = await run.finished;
    expect(result.outputs).toMatchObject({
      status: "canceled",
      "cancel-outcome": "not-needed",
    });
    expect(stage.posts).toEqual([]);
  });

  test("while the request for the backup is under way: its answer is awaited, then its job cancelled", async () => {
    await using stage = await Stage.set();
    stage.sandbox.state.backupPlan = LONG;
    const answer = Promise.withResolvers<void>();
    stage.sandbox.fault("createBackup", {
      kind: "hold",
      when: "after",
      until: answer.promise,
    });
    const run = stage.run(NEW);
    await stage.sandbox.waitForRequest("createBackup");
    run.cancel();
    setTimeout(() => answer.resolve(), 500);
    const result = await run.finished;
    expect(result.conclusion).toBe("cancelled");
    expect(result.outputs).toMatchObject({
      "backup-id": stage.taken.backupId,
      "backup-job-id": stage.taken.jobId,
      status: "canceled",
      "cancel-outcome": "confirmed",
    });
    expect(stage.sandbox.job(stage.taken.jobId).status).toBe("CANCELED");
    expect(stage.sandbox.requests("export")).toEqual([]);
  });

  test("while the request is under way and its answer never comes: the run says what may be", async () => {
    await using stage = await Stage.set();
    stage.sandbox.fault("createBackup", { kind: "hang", when: "after" });
    const run = stage.run(NEW);
    await stage.sandbox.waitForRequest("createBackup");
    run.cancel();
    const result = await run.finished;
    expect(result.conclusion).toBe("cancelled");
    expect(result.main.signals.map(({ signal }) => signal)).toEqual(["SIGINT"]);
    expect(result.outputs.status).toBe("start-unknown");
    expect(errorsOf(result)[0]).toContain("One backup may be being taken");
    expect(stage.posts).toHaveLength(1);
  });

  test("while it is being taken: its job is cancelled, and no export is started", async () => {
    await using stage = await Stage.set();
    stage.sandbox.state.backupPlan = LONG;
    const run = stage.run(NEW);
    await stage.sandbox.waitForResponse("describeJob");
    run.cancel();
    const result = await run.finished;
    const { jobId, backupId } = stage.taken;
    expect(result.conclusion).toBe("cancelled");
    expect(result.main.signals.map(({ signal }) => signal)).toEqual(["SIGINT"]);
    expect(result.outputs).toMatchObject({
      "backup-id": backupId,
      "backup-job-id": jobId,
      status: "canceled",
      "cancel-outcome": "confirmed",
    });
    expect(result.outputs).not.toHaveProperty("job-id");
    expect(stage.sandbox.job(jobId).status).toBe("CANCELED");
    for (const told of [errorsOf(result)[0], result.summaries[0]]) {
      expect(told).toContain(backupId);
      expect(told).toContain("was cancelled");
      expect(told).toContain("No export was started");
    }
    expect(stage.sandbox.requests("export")).toEqual([]);
  });

  test("with `on-cancel: detach`: the backup goes on, and the run says so", async () => {
    await using stage = await Stage.set();
    stage.sandbox.state.backupPlan = LONG;
    const run = stage.run({ ...NEW, "on-cancel": "detach" });
    await run.waitForOutput("backup-status");
    run.cancel();
    const result = await run.finished;
    const { jobId, backupId } = stage.taken;
    expect(result.outputs).toMatchObject({
      "backup-id": backupId,
      status: "canceled",
    });
    expect(result.outputs).not.toHaveProperty("cancel-outcome");
    for (const told of [errorsOf(result)[0], result.summaries[0]]) {
      expect(told).toContain(backupId);
      expect(told).toContain("may still be running");
      expect(told).toContain("CREATING");
      expect(told).toContain("No export was started");
    }
    expect(stage.sandbox.job(jobId).status).toBe("IN_PROGRESS");
    expect(stage.posts).toHaveLength(1);
  });

  test("and no route cancels it: the run says that it goes on, and how to stop it", async () => {
    await using stage = await Stage.set();
    stage.sandbox.state.backupPlan = LONG;
    stage.sandbox.state.cancel = { mode: "none" };
    const run = stage.run(NEW);
    await stage.sandbox.waitForResponse("describeJob");
    run.cancel();
    const result = await run.finished;
    expect(result.outputs["cancel-outcome"]).toBe("unsupported");
    expect(errorsOf(result)[0]).toContain(stage.taken.jobId);
    expect(errorsOf(result)[0]).toContain("keeps running");
    expect(errorsOf(result)[0]).toContain("Jobs page");
    expect(stage.sandbox.requests("export")).toEqual([]);
  });

  test("by a key that may not see the cluster: its project is found among the key's", async () => {
    await using stage = await Stage.set();
    stage.sandbox.state.backupPlan = LONG;
    stage.sandbox.fault(
      "describeCluster",
      {
        kind: "reply",
        when: "before",
        status: 403,
        body: { code: 96016, message: "Check the scope of the API key." },
      },
      { times: Number.POSITIVE_INFINITY },
    );
    const run = stage.run(NEW);
    await stage.sandbox.waitForResponse("describeJob");
    run.cancel();
    const result = await run.finished;
    expect(result.outputs["cancel-outcome"]).toBe("confirmed");
    expect(stage.sandbox.job(stage.taken.jobId).status).toBe("CANCELED");
  });

  test("in a container, where main hears nothing: its job is cancelled, and no export is started", async () => {
    await using stage = await Stage.set();
    stage.sandbox.state.backupPlan = LONG;
    const run = stage.run(NEW, { container: true });
    await stage.sandbox.waitForResponse("describeJob");
    run.cancel();
    const result = await run.finished;
    expect(result.post?.outputs).toMatchObject({
      status: "canceled",
      "cancel-outcome": "confirmed",
    });
    expect(stage.sandbox.job(stage.taken.jobId).status).toBe("CANCELED");
    expect(stage.sandbox.requests("export")).toEqual([]);
  });

  test("when the backup is just there: it is kept, and not exported", async () => {
    await using stage = await Stage.set();
    stage.sandbox.state.cancel = { mode: "too-late" };
    stage.sandbox.state.backupPlan = LONG;
    const run = stage.run(NEW);
    await stage.sandbox.waitForResponse("describeJob");
    run.cancel();
    const result = await run.finished;
    expect(result.conclusion).toBe("cancelled");
    expect(result.outputs).toMatchObject({
      status: "canceled",
      "cancel-outcome": "already-finished",
    });
    expect(errorsOf(result)[0]).toContain(stage.taken.backupId);
    expect(errorsOf(result)[0]).toContain("yours to delete");
    expect(stage.sandbox.requests("export")).toEqual([]);
  });
});

describe.concurrent("the post step settles a backup that was left open", () => {
  test("killed while it is being taken: its job is cancelled", async () => {
    await using stage = await Stage.set();
    stage.sandbox.state.backupPlan = LONG;
    const run = stage.run(NEW);
    await stage.sandbox.waitForResponse("describeJob");
    run.kill();
    const result = await run.finished;
    const { jobId, backupId } = stage.taken;
    expect(result.main.outputs).toMatchObject({
      "backup-id": backupId,
      "backup-job-id": jobId,
      status: "in-progress",
    });
    expect(result.post?.outputs).toMatchObject({
      status: "canceled",
      "cancel-outcome": "confirmed",
    });
    expect(stage.sandbox.job(jobId).status).toBe("CANCELED");
    expect(errorsOf(result)[0]).toContain(backupId);
    expect(errorsOf(result)[0]).toContain("No export was started");
    expect(stage.sandbox.requests("export")).toEqual([]);
  });

  test("killed while it is being taken, with `on-cancel: detach`: left, and named", async () => {
    await using stage = await Stage.set();
    stage.sandbox.state.backupPlan = LONG;
    const run = stage.run({ ...NEW, "on-cancel": "detach" });
    await stage.sandbox.waitForResponse("describeJob");
    run.kill();
    const result = await run.finished;
    expect(errorsOf(result)[0]).toContain(stage.taken.backupId);
    expect(errorsOf(result)[0]).toContain("may still be running");
    expect(stage.posts).toHaveLength(1);
  });

  test("killed before the request for it was answered: post says what may be, and asks for nothing", async () => {
    await using stage = await Stage.set();
    stage.sandbox.fault("createBackup", { kind: "hang", when: "after" });
    const run = stage.run(NEW);
    await stage.sandbox.waitForRequest("createBackup");
    run.kill();
    const result = await run.finished;
    expect(result.main.outputs.status).toBe("start-unknown");
    expect(result.post?.outputs.status).toBe("start-unknown");
    expect(errorsOf(result)[0]).toContain("A backup may have been started");
    expect(errorsOf(result)[0]).toContain(ids.cluster);
    expect(stage.posts).toHaveLength(1);
  });
});
