import { describe, expect, it } from "vitest";
import { ActionError } from "../../../src/errors.ts";
import { type Selection, selectBackup } from "../../../src/export/select-backup.ts";
import { ZillizError } from "../../../src/zilliz/errors.ts";
import { errorFrom } from "../../support/error-from.ts";
import { FakeClock } from "../../support/fake-clock.ts";
import {
  apiError,
  connectionReset,
  httpError,
  type ReceivedRequest,
  type ScriptedResponse,
  ScriptedZilliz,
  success,
} from "../../support/scripted-zilliz.ts";

const CLUSTER = "in01-cluster";
const LATEST: Selection["backup"] = {
  kind: "latest",
  type: "CLUSTER",
  method: "any",
  maxAgeMs: undefined,
};
const withId = (id: string): Selection["backup"] => ({ kind: "id", id });

interface Item {
  backupId: string;
  status?: string;
  [field: string]: unknown;
}

/** An available backup of the cluster, taken in that minute. */
function taken(minute: number, fields: Partial<Item> = {}) {
  return {
    backupId: `backup${minute}`,
    status: "AVAILABLE",
    backupType: "CLUSTER",
    clusterId: CLUSTER,
    createTime: new Date(Date.UTC(2026, 10, 1, 0, minute)).toISOString(),
    ...fields,
  };
}

/** Selects from a scripted Zilliz Cloud. Fifty requests are an endless loop. */
function choosing(
  respond: (request: ReceivedRequest, n: number) => ScriptedResponse["outcome"],
  backup: Selection["backup"] = LATEST,
) {
  const clock = new FakeClock();
  const cloud = new ScriptedZilliz(clock, (request, n) => {
    if (n > 50) throw new Error("an endless loop");
    return { outcome: respond(request, n) };
  });
  const { client: zilliz } = cloud;
  const warnings: string[] = [];
  const selected = selectBackup({
    clusterId: CLUSTER,
    backup,
    zilliz,
    read: (read) => read({}),
    runner: { warning: (_, message) => warnings.push(message) },
  });
  const chosen = selected.then(({ backup: one }) => one);
  chosen.catch(() => {});
  return { selected, chosen, cloud, warnings };
}

/** The latest of pages, the last of which is repeated for ever. */
function latestOf(pages: Item[][], count?: unknown) {
  return choosing(({ query }) => {
    const page = Number(query.get("currentPage"));
    return success({ backups: pages[Math.min(page, pages.length) - 1], count });
  });
}

describe("the latest backup", () => {
  it("is selected with a reason", async () => {
    const { selected } = latestOf([[taken(2), taken(9), taken(1)]], 3);
    expect((await selected).why).toBe("newest of 3 available");
  });

  it("is the newest, in whatever order they are listed", async () => {
    const { chosen } = latestOf([[taken(2), taken(9), taken(1)]], 3);
    expect(await chosen).toMatchObject({ backupId: "backup9" });
  });

  it.each([["too high", 400]])("is found when the count is %s", async (_, count) => {
    const pages = [[taken(1)], [taken(2)], [taken(9)], []];
    const { chosen } = latestOf(pages, count);
    expect(await chosen).toMatchObject({ backupId: "backup9" });
  });

  it("is found after a page that has only another cluster's", async () => {
    const other = taken(1, { clusterId: "in01-other" });
    const { chosen } = latestOf([[taken(2)], [other], [taken(9)]], 3);
    expect(await chosen).toMatchObject({ backupId: "backup9" });
  });

  it.each([
    ["CREATING", { status: "CREATING" }],
    ["DELETED", { status: "DELETED" }],
    ["of an unknown status", { status: "constructor" }],
    ["of collections only", { backupType: "COLLECTION" }],
    ["of collections only, in other letters", { backupType: "collection" }],
    ["of another cluster", { clusterId: "in01-other" }],
  ])("is none that is %s", async (_, fields) => {
    const { chosen } = latestOf([[taken(9, fields), taken(3)]], 2);
    expect(await chosen).toMatchObject({ backupId: "backup3" });
  });

  it.each([
    ["an unreadable time", { createTime: "yesterday" }],
    ["a year that no backup is of", { createTime: "12345" }],
    ["no time", { createTime: null }],
  ])("is undetermined beside one that has %s", async (_, fields) => {
    const { chosen } = latestOf([[taken(9, fields), taken(3)]], 2);
    const problem = await errorFrom(() => chosen);
    expect(problem).toBeInstanceOf(ActionError);
    expect((problem as ActionError).message).toContain("backup9");
  });

  it("is the only one there is, of whatever time", async () => {
    const { chosen } = latestOf([[taken(9, { createTime: null })]], 1);
    expect(await chosen).toMatchObject({ backupId: "backup9" });
  });

  it("is the first listed of two that were taken at once, at every run", async () => {
    const twin = { createTime: taken(9).createTime };
    const page = [taken(1), taken(7, twin), taken(9), taken(8, twin)];
    expect(await latestOf([page], 4).chosen).toMatchObject({ backupId: "backup7" });
  });

  it("is compared by time and not by spelling", async () => {
    const page = [
      taken(1, { createTime: "2026-11-01T10:00:00+08:00" }),
      taken(2, { createTime: "2026-11-01T09:00:00Z" }),
    ];
    expect(await latestOf([page], 2).chosen).toMatchObject({ backupId: "backup2" });
  });

  it("may lack its type and cluster, as a server may leave them out", async () => {
    const fields = { backupType: undefined, clusterId: undefined };
    const { chosen } = latestOf([[taken(9, fields), taken(3)]], 2);
    expect(await chosen).toMatchObject({ backupId: "backup9" });
  });

  it("is a problem when none is available, which lists what there is", async () => {
    const items = [taken(5, { status: "CREATING" }), taken(6, { backupType: "COLLECTION" })];
    const problem = await errorFrom(() => latestOf([items], 2).chosen);
    expect(problem).toBeInstanceOf(ActionError);
    expect((problem as ActionError).message).toMatch(
      /backup6 COLLECTION AVAILABLE 2026-11-01T00:06:00.000Z; backup5 CLUSTER CREATING/,
    );
  });

  it("lists ten and the number of the others", async () => {
    const items = Array.from({ length: 25 }, (_, minute) => taken(minute, { status: "CREATING" }));
    const problem = await errorFrom(() => latestOf([items], 25).chosen);
    const { message } = problem as ActionError;
    expect(message).toContain("backup24 ");
    expect(message).toContain("and 15 older");
    expect(message).not.toContain("backup14 ");
  });

  it("is not guessed from a page that can't be read", async () => {
    const error = await errorFrom(() => choosing(() => success({ backups: "none" })).chosen);
    expect(error).toBeInstanceOf(ZillizError);
  });

  it.each([null, {}, "backup", 7, { ...taken(9), status: null }, { ...taken(9), backupId: null }])(
    "is selected with one warning beside the bad record %j",
    async (bad) => {
      const { chosen, warnings } = choosing(() => success({ backups: [bad, taken(3), bad] }));
      expect(await chosen).toMatchObject({ backupId: "backup3" });
      expect(warnings).toEqual([expect.stringMatching(/in01-cluster contains 2 records/)]);
    },
  );

  it.each([{ backups: null }, {}, null])("is none in the empty list %j", async (data) => {
    const problem = await errorFrom(() => choosing(() => success(data)).chosen);
    expect(problem).toBeInstanceOf(ActionError);
    expect((problem as ActionError).message).toContain("lists no backup of this cluster");
  });

  it("is found among 100,000, bad ones included", async () => {
    const good = Array.from({ length: 100_000 }, (_, n) => taken(n));
    const bad = Array.from({ length: 150_000 }, () => null);
    const { chosen, warnings } = choosing(() => success({ backups: [...good, ...bad] }));
    expect(await chosen).toMatchObject({ backupId: "backup99999" });
    expect(warnings).toEqual([expect.stringContaining("150000 records")]);
  });

  it("reports no more than ten of 1,000 that have no time", async () => {
    const all = Array.from({ length: 1_000 }, (_, n) => taken(n, { createTime: null }));
    const problem = await errorFrom(() => choosing(() => success({ backups: all })).chosen);
    expect((problem as ActionError).message.length).toBeLessThan(2_000);
  });
});

describe("a backup given by id", () => {
  const given = (
    described: ScriptedResponse["outcome"],
    listed: ScriptedResponse["outcome"] = success({ backups: [taken(1)], count: 1 }),
  ) => choosing(({ path }) => (path === "/v2/backups" ? listed : described), withId("backup9"));

  it("is taken when it is available, whatever its type", async () => {
    const { chosen, cloud } = given(success(taken(9, { backupType: "COLLECTION" })));
    expect(await chosen).toMatchObject({ backupId: "backup9" });
    expect(cloud.requests.map(({ path }) => path)).toEqual([
      "/v2/clusters/in01-cluster/backups/backup9",
    ]);
  });

  it("may lack its cluster, which was in the path", async () => {
    const { chosen } = given(success(taken(9, { clusterId: undefined })));
    expect(await chosen).toMatchObject({ backupId: "backup9" });
  });

  it.each([
    ["not the requested one", { backupId: "backup8" }, "backup8"],
    ["of an unknown status", { status: "AVAILABLE_SOON" }, "AVAILABLE_SOON"],
  ])("is a problem when it is %s", async (_, fields, word) => {
    const problem = await errorFrom(() => given(success(taken(9, fields))).chosen);
    expect(problem).toBeInstanceOf(ActionError);
    const { message } = problem as ActionError;
    for (const part of ["backup9", CLUSTER, word, "backup1 CLUSTER"]) {
      expect(message).toContain(part);
    }
  });

  it.each([
    ["HTTP 404", httpError(404)],
    ["an undocumented code", apiError(96041)],
    ["the code of an unknown cluster", apiError(96018)],
  ])("is a problem with advice when it is refused by %s", async (_, outcome) => {
    const problem = await errorFrom(() => given(outcome).chosen);
    expect(problem).toBeInstanceOf(ActionError);
    expect(problem).toMatchObject({
      message: expect.stringMatching(/backup9.*not found.*backup1 CLUSTER/),
      nextStep: expect.stringContaining("backup-id"),
      cause: expect.any(ZillizError),
    });
  });

  it.each([
    ["a wrong key", httpError(401)],
    ["a role that lacks", httpError(403)],
    ["a fault of the server", httpError(503)],
    ["a lost response", connectionReset()],
  ])("is not called unknown for %s", async (_, outcome) => {
    const { chosen, cloud } = given(outcome);
    expect(await errorFrom(() => chosen)).toBeInstanceOf(ZillizError);
    expect(cloud.requests).toHaveLength(1);
  });

  it("is a problem too when the others can't be listed", async () => {
    const problem = await errorFrom(() => given(httpError(404), httpError(500)).chosen);
    expect(problem).toBeInstanceOf(ActionError);
    expect((problem as ActionError).message).toContain("can't be listed either");
  });
});

describe("a problem", () => {
  it.each([LATEST, withId("backup1")])(
    "has Zilliz Cloud's words within its line: $kind",
    async (wanted) => {
      const odd = taken(1, { status: "CREATING\n\n- a\n---\n::error::b" });
      const { chosen } = choosing(
        ({ path }) => success(path === "/v2/backups" ? { backups: [odd], count: 1 } : odd),
        wanted,
      );
      const problem = await errorFrom(() => chosen);
      expect(problem).toBeInstanceOf(ActionError);
      expect((problem as ActionError).message).not.toContain("\n");
    },
  );
});
