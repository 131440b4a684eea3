import { describe, expect, test } from "vitest";
import { backupOf, type Fault, ids } from "../support/fake-zilliz/index.ts";
import { errorsOf, Stage } from "./scenario.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** What is shown here comes before the job. */
const NO_WAIT = { wait: "false" } as const;

/** A stage whose Zilliz Cloud has another time than the runner. */
async function setWithClockOff(ms: number): Promise<Stage> {
  return Stage.set({ now: () => Date.now() + ms });
}

/** A list whose backups have other fields, or a reply of another time. */
function list(
  alter: (backup: { backupId: string }) => object,
  headers: Record<string, string> = {},
): Fault {
  return {
    kind: "rewrite",
    body: (reply: { data: { backups: { backupId: string }[] } }) => ({
      ...reply,
      data: {
        ...reply.data,
        backups: reply.data.backups.map((backup) => ({
          ...backup,
          ...alter(backup),
        })),
      },
    }),
    headers,
  };
}

describe.concurrent("`max-backup-age`", () => {
  test("the newest backup is younger: green, and its age is an output", async () => {
    await using stage = await Stage.set();
    const result = await stage.finish({ ...NO_WAIT, "max-backup-age": "24h" });
    expect(result.conclusion).toBe("success");
    expect(result.outputs["backup-id"]).toBe(ids.newestBackup);
    const age = Number(result.outputs["backup-age-seconds"]);
    expect(age).toBeGreaterThanOrEqual(7_200);
    expect(age).toBeLessThan(7_260);
    expect(result.summaries[0]).toMatch(/Taken \| .*, 2h/);
  });

  test("the newest backup is older: red, with its age, its id, and both ways out", async () => {
    await using stage = await Stage.set();
    const result = await stage.finish({ ...NO_WAIT, "max-backup-age": "1h" });
    expect(result.conclusion).toBe("failure");
    expect(result.outputs.status).toBe("failed");
    expect(result.outputs["backup-id"]).toBe(ids.newestBackup);
    expect(result.outputs["backup-age-seconds"]).toMatch(/^72\d\d$/);
    const [error, ...others] = errorsOf(result);
    expect(others).toEqual([]);
    expect(error).toMatch(`${ids.newestBackup}, is 2h`);
    expect(error).toContain("`max-backup-age` is 1h");
    expect(error).toContain("`backup-id: new`");
    expect(error).toContain("backup schedule");
    expect(error).toContain("No export was started");
    expect(stage.posts).toEqual([]);
  });

  test("counts only those backups that are wanted", async () => {
    await using stage = await Stage.set();
    const result = await stage.finish({
      ...NO_WAIT,
      "max-backup-age": "24h",
      "creation-method": "manual",
    });
    expect(result.conclusion).toBe("failure");
    expect(errorsOf(result)[0]).toContain(ids.olderBackup);
    expect(errorsOf(result)[0]).toMatch(/26h/);
  });

  test.for([
    { off: 8 * MINUTE, limit: "2h5m", conclusion: "success" },
    { off: -8 * MINUTE, limit: "2h5m", conclusion: "success" },
    { off: 8 * MINUTE, limit: "1h55m", conclusion: "failure" },
    { off: -8 * MINUTE, limit: "1h55m", conclusion: "failure" },
  ] as const)(
    "Zilliz Cloud's clock is off by $off ms, and $limit is a $conclusion all the same",
    async ({ off, limit, conclusion }) => {
      await using stage = await setWithClockOff(off);
      const result = await stage.finish({
        ...NO_WAIT,
        "max-backup-age": limit,
      });
      expect(result.conclusion).toBe(conclusion);
      expect(result.outputs["backup-age-seconds"]).toMatch(/^72\d\d$/);
    },
  );

  test("Zilliz Cloud doesn't tell the time, and took the backup in what is our future: it is new", async () => {
    await using stage = await setWithClockOff(5 * MINUTE);
    const [cluster] = stage.sandbox.state.clusters;
    if (cluster === undefined) throw new Error("no cluster");
    stage.sandbox.state.backups = [
      backupOf(cluster, { createdAt: Date.now() + 4 * MINUTE }),
    ];
    stage.sandbox.fault(
      "listBackups",
      list(() => ({}), { date: "some day" }),
    );
    const result = await stage.finish({ ...NO_WAIT, "max-backup-age": "1m" });
    expect(result.conclusion).toBe("success");
    expect(result.outputs["backup-age-seconds"]).toBe("0");
  });

  test.for(["yesterday", "", null, "2099-01-01T00:00:00Z"])(
    "a backup's time of `%s` is never taken for a fresh one",
    async (createTime) => {
      await using stage = await Stage.set();
      const { state: world } = stage.sandbox;
      world.backups = world.backups.filter(
        ({ backupId }) => backupId === ids.newestBackup,
      );
      stage.sandbox.fault(
        "listBackups",
        list(() => ({ createTime })),
      );
      const result = await stage.finish({
        ...NO_WAIT,
        "max-backup-age": "24h",
      });
      expect(result.conclusion).toBe("failure");
      expect(result.outputs.status).toBe("failed");
      expect(errorsOf(result)[0]).toContain("can't be told");
      expect(errorsOf(result)[0]).toContain(ids.newestBackup);
      expect(errorsOf(result)[0]).toContain("`backup-id: new`");
      expect(stage.posts).toEqual([]);
    },
  );

  test("without it, a backup whose time can't be read is exported, its age unknown", async () => {
    await using stage = await Stage.set();
    const { state: world } = stage.sandbox;
    world.backups = world.backups.filter(
      ({ backupId }) => backupId === ids.newestBackup,
    );
    stage.sandbox.fault(
      "listBackups",
      list(() => ({ createTime: "yesterday" })),
    );
    const result = await stage.finish(NO_WAIT);
    expect(result.conclusion).toBe("success");
    expect(result.outputs).not.toHaveProperty("backup-age-seconds");
  });
});

describe.concurrent("which backups `latest` chooses among", () => {
  test.for([
    [{ "backup-type": "collection" }, ids.collectionBackup],
    [{ "creation-method": "manual" }, ids.olderBackup],
    [{ "creation-method": "auto" }, ids.newestBackup],
    [
      { "backup-type": "collection", "creation-method": "manual" },
      ids.collectionBackup,
    ],
  ] as const)("%o", async ([inputs, backupId]) => {
    await using stage = await Stage.set();
    const result = await stage.finish({ ...NO_WAIT, ...inputs });
    expect(result.conclusion).toBe("success");
    expect(result.outputs["backup-id"]).toBe(backupId);
    expect(stage.sandbox.acceptedExports[0]?.backupId).toBe(backupId);
  });

  test("none of the wanted kind: red, with those that there are", async () => {
    await using stage = await Stage.set();
    const result = await stage.finish({
      ...NO_WAIT,
      "backup-type": "collection",
      "creation-method": "auto",
    });
    expect(result.conclusion).toBe("failure");
    expect(errorsOf(result)[0]).toContain("automatic backup of collections");
    expect(errorsOf(result)[0]).toContain(ids.collectionBackup);
    expect(errorsOf(result)[0]).toContain(ids.newestBackup);
    expect(stage.posts).toEqual([]);
  });
});

describe.concurrent("a backup that Zilliz Cloud will soon remove", () => {
  test("within `timeout`: a warning, and the export goes on", async () => {
    await using stage = await Stage.set();
    const newest = stage.sandbox.state.backups.find(
      ({ backupId }) => backupId === ids.newestBackup,
    );
    if (newest === undefined) throw new Error("no backup");
    newest.expiresAt = Date.now() + HOUR;
    const result = await stage.finish({ ...NO_WAIT, timeout: "2h" });
    expect(result.conclusion).toBe("success");
    expect(result.annotations).toEqual([
      expect.objectContaining({
        level: "warning",
        title: "The backup expires soon",
        message: expect.stringMatching(
          `${ids.newestBackup} at .*Z, which is within the .timeout. of 2h`,
        ),
      }),
    ]);
  });

  test("after it: no word", async () => {
    await using stage = await Stage.set();
    const result = await stage.finish({ ...NO_WAIT, timeout: "6d" });
    expect(result.annotations).toEqual([]);
  });
});
