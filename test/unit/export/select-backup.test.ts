import { describe, expect, it } from "vitest";
import { type Selection, selectBackup } from "../../../src/export/select-backup.ts";
import { ZillizError } from "../../../src/zilliz/errors.ts";
import { actionErrorFrom, errorFrom } from "../../support/error-from.ts";
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
const LATEST = {
  kind: "latest",
  type: "CLUSTER",
  method: "any",
  maxAgeMs: undefined,
} as const satisfies Selection["backup"];
const withId = (id: string): Selection["backup"] => ({ kind: "id", id });

type Item = Record<string, unknown>;

/** An available backup of the cluster, created in that minute. */
function created(minute: number, fields: Item = {}): Item {
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
async function choosing(
  respond: (request: ReceivedRequest) => ScriptedResponse["outcome"],
  backup: Selection["backup"] = LATEST,
) {
  const cloud = new ScriptedZilliz(new FakeClock(), (request, n) => {
    if (n > 50) throw new Error("an endless loop");
    return { outcome: respond(request) };
  });
  const warnings: string[] = [];
  const selected = await selectBackup({
    clusterId: CLUSTER,
    backup,
    zilliz: cloud.client,
    read: (read) => read({}),
    runner: { warning: (_, message) => warnings.push(message) },
  });
  const paths = cloud.requests.map(({ path }) => path);
  return { id: selected.backup.backupId, why: selected.why, paths, warnings };
}

/** The latest of pages, the last of which is repeated for ever. */
function latestOf(pages: unknown[][], count?: unknown, backup: Selection["backup"] = LATEST) {
  return choosing(({ query }) => {
    const page = Number(query.get("currentPage"));
    return success({ backups: pages[Math.min(page, pages.length) - 1], count });
  }, backup);
}

const messageOf = async (action: () => unknown) => (await actionErrorFrom(action)).message;

describe("the latest backup", () => {
  const other = created(1, { clusterId: "in01-other" });
  const twin = { createTime: created(9).createTime };
  it.each<[string, Item[][], count: unknown, id: string]>([
    ["is the newest, in whatever order", [[created(2), created(9), created(1)]], 3, "backup9"],
    ["is on any page", [[created(1)], [created(2)], [created(9)], []], 400, "backup9"],
    ["is behind another cluster's", [[created(2)], [other], [created(9)]], 3, "backup9"],
    ["may be the only one, of whatever time", [[created(9, { createTime: null })]], 1, "backup9"],
    [
      "is the first listed of those that were created at once",
      [[created(1), created(7, twin), created(9), created(8, twin)]],
      4,
      "backup7",
    ],
    [
      "is compared by time and not by spelling",
      [
        [
          created(1, { createTime: "2026-11-01T10:00:00+08:00" }),
          created(2, { createTime: "2026-11-01T09:00:00Z" }),
        ],
      ],
      2,
      "backup2",
    ],
    [
      "may lack its type and cluster, as a server may leave them out",
      [[created(9, { backupType: undefined, clusterId: undefined }), created(3)]],
      2,
      "backup9",
    ],
  ])("%s", async (_, pages, count, id) => {
    expect((await latestOf(pages, count)).id).toBe(id);
  });

  it("is selected with a reason", async () => {
    const { why } = await latestOf([[created(2), created(9), created(1)]], 3);
    expect(why).toBe("newest of 3 available");
  });

  it.each([
    ["CREATING", { status: "CREATING" }],
    ["DELETED", { status: "DELETED" }],
    ["of an unknown status", { status: "constructor" }],
    ["of collections only", { backupType: "COLLECTION" }],
    ["of collections only, in other letters", { backupType: "collection" }],
    ["of another cluster", { clusterId: "in01-other" }],
  ])("is none that is %s", async (_, fields) => {
    expect((await latestOf([[created(9, fields), created(3)]], 2)).id).toBe("backup3");
  });

  it.each(["yesterday", "12345", null])(
    "is undetermined beside one whose time is %j",
    async (createTime) => {
      const page = [created(9, { createTime }), created(3)];
      expect(await messageOf(() => latestOf([page], 2))).toContain("backup9");
    },
  );

  it("is a problem when none is available, which lists what there is", async () => {
    const page = [created(5, { status: "CREATING" }), created(6, { backupType: "COLLECTION" })];
    expect(await messageOf(() => latestOf([page], 2))).toMatch(
      /no available backup of the whole cluster .*backup6 COLLECTION AVAILABLE 2026-11-01T00:06:00.000Z; backup5 CLUSTER CREATING/,
    );
    const automatic = { ...LATEST, type: "COLLECTION", method: "AUTO" } as const;
    expect(await messageOf(() => latestOf([page], 2, automatic))).toContain(
      "no available automatic backup of collections",
    );
  });

  it("lists ten and the number of the others", async () => {
    const page = Array.from({ length: 25 }, (_, n) => created(n, { status: "CREATING" }));
    const message = await messageOf(() => latestOf([page], 25));
    expect(message).toMatch(/backup24 .*and 15 older/);
    expect(message).not.toContain("backup14 ");
  });

  it("is not guessed from a page that can't be read", async () => {
    const error = await errorFrom(() => choosing(() => success({ backups: "none" })));
    expect(error).toBeInstanceOf(ZillizError);
  });

  const bad = [null, {}, "backup", 7, created(9, { status: null }), created(9, { backupId: null })];
  it.each(bad)("is selected with one warning beside the bad record %j", async (record) => {
    const { id, warnings } = await latestOf([[record, created(3), record]]);
    expect(id).toBe("backup3");
    expect(warnings).toEqual([expect.stringMatching(/in01-cluster contains 2 records/)]);
  });

  it.each([{ backups: null }, {}, null])("is none in the empty list %j", async (data) => {
    const message = await messageOf(() => choosing(() => success(data)));
    expect(message).toContain("lists no backup of this cluster");
  });

  it("is found among 100,000, bad ones included", async () => {
    const good = Array.from({ length: 100_000 }, (_, n) => created(n));
    const { id, warnings } = await latestOf([[...good, ...Array(150_000).fill(null)]]);
    expect(id).toBe("backup99999");
    expect(warnings).toEqual([expect.stringContaining("150000 records")]);
  });

  it("reports no more than ten of 1,000 that have no time", async () => {
    const page = Array.from({ length: 1_000 }, (_, n) => created(n, { createTime: null }));
    expect((await messageOf(() => latestOf([page]))).length).toBeLessThan(2_000);
  });
});

describe("a backup given by id", () => {
  const listOfOne = success({ backups: [created(1)], count: 1 });
  const given = (described: ScriptedResponse["outcome"], listed = listOfOne) =>
    choosing(({ path }) => (path === "/v2/backups" ? listed : described), withId("backup9"));

  it.each([{ backupType: "COLLECTION" }, { clusterId: undefined }])(
    "is selected when it is available, with %j",
    async (fields) => {
      const { id, paths } = await given(success(created(9, fields)));
      expect(id).toBe("backup9");
      expect(paths).toEqual(["/v2/clusters/in01-cluster/backups/backup9"]);
    },
  );

  it.each([
    ["not the requested one", { backupId: "backup8" }, "backup8"],
    ["of another cluster", { clusterId: "in01-other" }, "in01-other"],
    ["of an unknown status", { status: "AVAILABLE_SOON" }, "AVAILABLE_SOON"],
  ])("is a problem when it is %s", async (_, fields, word) => {
    const message = await messageOf(() => given(success(created(9, fields))));
    for (const part of ["backup9", CLUSTER, word, "backup1 CLUSTER"])
      expect(message).toContain(part);
  });

  it.each([
    ["HTTP 404", httpError(404)],
    ["an undocumented code", apiError(96_041)],
    ["the code of an unknown cluster", apiError(96_018)],
  ])("is a problem with advice when it is refused by %s", async (_, outcome) => {
    expect(await actionErrorFrom(() => given(outcome))).toMatchObject({
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
    expect(await errorFrom(() => given(outcome))).toBeInstanceOf(ZillizError);
  });

  it("is a problem too when the others can't be listed", async () => {
    const message = await messageOf(() => given(httpError(404), httpError(500)));
    expect(message).toContain("can't be listed either");
  });
});

it.each([LATEST, withId("backup1")])(
  "an error has Zilliz Cloud's words within its line: $kind",
  async (wanted) => {
    const odd = created(1, { status: "CREATING\n\n- a\n---\n::error::b" });
    const message = await messageOf(() =>
      choosing(
        ({ path }) => success(path === "/v2/backups" ? { backups: [odd], count: 1 } : odd),
        wanted,
      ),
    );
    expect(message).not.toContain("\n");
  },
);
