import { expect, test } from "vitest";
import {
  backupOf,
  clusterOf,
  ids,
  integrationOf,
  projectWith,
} from "../../../support/fake-zilliz/index.ts";
import { call, get, NOON, sandboxAtNoon } from "./client.ts";

test("wraps what it answers in the documented envelope and names the request", async () => {
  const { sandbox } = await sandboxAtNoon();
  const reply = await call(sandbox, "/v2/projects");
  expect(reply.status).toBe(200);
  expect(reply.headers.get("requestid")).toMatch(/^[0-9a-f]{32}$/);
  expect(reply.headers.get("content-type")).toContain("application/json");
  expect(await reply.json()).toEqual({
    code: 0,
    data: [expect.objectContaining({ projectId: ids.project })],
  });
});

test("lists the backups that are AVAILABLE or CREATING, and not by age", async () => {
  const { sandbox } = await sandboxAtNoon();
  const { data } = await get(sandbox, `/v2/backups?clusterId=${ids.cluster}`);
  const { backups, ...paging } = data;
  expect(paging).toEqual({ count: 4, currentPage: 1, pageSize: 10 });
  expect(backups[0]).toEqual({
    projectId: ids.project,
    clusterId: ids.cluster,
    clusterName: "production",
    backupId: ids.collectionBackup,
    backupName: "production_backup13",
    backupType: "COLLECTION",
    creationMethod: "MANUAL",
    status: "AVAILABLE",
    size: 7_516_192_768,
    createTime: "2026-09-01T11:00:00Z",
    expireTime: "",
  });
  const listed = backups.map(
    (backup: { backupId: string; status: string }) =>
      `${backup.backupId} ${backup.status}`,
  );
  expect(listed).toEqual([
    `${ids.collectionBackup} AVAILABLE`,
    `${ids.olderBackup} AVAILABLE`,
    `${ids.creatingBackup} CREATING`,
    `${ids.newestBackup} AVAILABLE`,
  ]);
});

test.each([
  ["creationMethod=AUTO", [ids.newestBackup]],
  ["backupType=COLLECTION", [ids.collectionBackup]],
  [`clusterId=${ids.otherCluster}`, [ids.otherClustersBackup]],
  ["end=2026-08-31T23:00:00Z", [ids.olderBackup]],
  [
    "start=2026-09-01T11:00:00Z&end=2026-09-01T11:54:00Z",
    [ids.otherClustersBackup, ids.collectionBackup],
  ],
  ["start=2026-09-01T13:00:00Z", []],
])("filters backups by %s", async (query, expected) => {
  const { sandbox } = await sandboxAtNoon();
  const { data } = await get(sandbox, `/v2/backups?${query}`);
  const listed = data.backups.map((b: { backupId: string }) => b.backupId);
  expect(listed.toSorted()).toEqual(expected.toSorted());
  expect(data.count).toBe(expected.length);
});

test("filters backups by project", async () => {
  const { sandbox } = await sandboxAtNoon();
  const project = projectWith({ projectId: "proj-0e1d" });
  const cluster = clusterOf(project, { clusterId: "in01-0123456789abcde" });
  sandbox.state.projects.push(project);
  sandbox.state.clusters.push(cluster);
  const backup = { backupId: "backup0_1e3c0988ecb7f0d", createdAt: NOON };
  sandbox.state.backups.push(backupOf(cluster, backup));
  const { data } = await get(sandbox, "/v2/backups?projectId=proj-0e1d");
  expect(data.backups).toMatchObject([{ backupId: backup.backupId }]);
  expect((await get(sandbox, "/v2/backups")).data.count).toBe(6);
});

test("pages without a gap or an overlap", async () => {
  const { sandbox } = await sandboxAtNoon();
  const [project] = sandbox.state.projects;
  if (project === undefined) throw new Error("no project");
  sandbox.state.integrations = Array.from({ length: 23 }, (_, n) =>
    integrationOf(project, { integrationId: `integ-${n}` }),
  );
  const path = `/v2/storageIntegrations?projectId=${ids.project}`;
  const pages = [];
  for (const currentPage of [1, 2, 3, 4]) {
    const { data } = await get(sandbox, `${path}&currentPage=${currentPage}`);
    expect(data).toMatchObject({ count: 23, currentPage, pageSize: 10 });
    pages.push(
      data.storageIntegrations.map((i: { integrationId: string }) =>
        Number(i.integrationId.slice(6)),
      ),
    );
  }
  expect(pages.map(({ length }) => length)).toEqual([10, 10, 3, 0]);
  expect(pages.flat()).toEqual(Array.from({ length: 23 }, (_, n) => n));
});

test("cuts pages that are larger than it makes them", async () => {
  const { sandbox } = await sandboxAtNoon();
  sandbox.state.largestPage = 2;
  for (const [path, list] of [
    [`/v2/backups?clusterId=${ids.cluster}&`, "backups"],
    ["/v2/clusters?", "clusters"],
    [
      `/v2/storageIntegrations?projectId=${ids.project}&`,
      "storageIntegrations",
    ],
  ] as const) {
    const { data } = await get(sandbox, `${path}pageSize=100`);
    expect(data).toMatchObject({ pageSize: 2, currentPage: 1 });
    expect(data[list]).toHaveLength(2);
    const next = await get(sandbox, `${path}pageSize=1&currentPage=2`);
    expect(next.data).toMatchObject({ pageSize: 1, currentPage: 2 });
    expect(next.data[list]).toEqual([data[list][1]]);
  }
});

test("describes a cluster, a backup and an integration", async () => {
  const { sandbox } = await sandboxAtNoon();
  const cluster = `/v2/clusters/${ids.cluster}`;
  expect((await get(sandbox, cluster)).data).toMatchObject({
    status: "RUNNING",
    regionId: "aws-us-west-2",
    snapshotNumber: 4,
  });
  const backup = await get(sandbox, `${cluster}/backups/${ids.newestBackup}`);
  expect(backup.data).toMatchObject({
    status: "AVAILABLE",
    regionId: "aws-us-west-2",
    expireTime: "2026-09-08T12:00:00Z",
    dbCollections: [{ dbName: "default" }],
  });
  const path = `/v2/storageIntegrations/${ids.brokenIntegration}`;
  const { data } = await get(sandbox, path);
  expect(data).toMatchObject({
    status: "ERROR",
    bucketName: expect.any(String),
  });
  expect(data.externalCred).toHaveProperty("roleArn");
  expect(data).not.toHaveProperty("projectId");
  expect((await get(sandbox, "/v2/clusters?pageSize=1")).data).toMatchObject({
    count: 2,
    clusters: [{ clusterId: ids.cluster, plan: "Enterprise" }],
  });
});

test("an automatic backup goes when its retention ends", async () => {
  const { sandbox, clock } = await sandboxAtNoon();
  const path = `/v2/clusters/${ids.cluster}/backups/${ids.newestBackup}`;
  expect((await get(sandbox, path)).data.status).toBe("AVAILABLE");
  clock.now += 7 * 86_400_000;
  expect((await get(sandbox, path)).data.status).toBe("DELETED");
  expect((await get(sandbox, "/v2/backups")).data.count).toBe(4);
});

test.each([
  ["/v2/clusters/in01-ffffffffffffff0", 96018],
  ["/v2/clusters/production", 96036],
  ["/v2/backups?clusterId=", 96025],
  ["/v2/backups?projectId=proj-unknown", 96005],
  ["/v2/storageIntegrations?projectId=proj-unknown", 96005],
  ["/v2/backups?pageSize=0", 96008],
  ["/v2/backups?pageSize=101", 96008],
  ["/v2/backups?currentPage=0", 96009],
  ["/v2/clusters?pageSize=101", 96008],
  ["/v2/backups?backupType=cluster", 96029],
  ["/v2/backups?creationMethod=auto", 96030],
  ["/v2/backups?start=yesterday", 96007],
  ["/v2/backups?start=2026-09-01T00:00:00Z&end=2026-08-01T00:00:00Z", 96035],
  ["/v2/jobs/job-unknown", 96026],
  [`/v2/clusters/${ids.cluster}/backups/backup0_unknown`, 96041],
  [`/v2/clusters/${ids.cluster}/backups/${ids.otherClustersBackup}`, 96041],
  ["/v2/storageIntegrations/integ-unknown", 96043],
])(
  "%s is a business error %i: HTTP 200, and no violation",
  async (path, code) => {
    const { sandbox } = await sandboxAtNoon();
    const reply = await call(sandbox, path);
    expect(reply.status).toBe(200);
    expect(await reply.json()).toEqual({ code, message: expect.any(String) });
    expect(sandbox.violations).toEqual([]);
  },
);

test("a world may word its errors otherwise", async () => {
  const { sandbox } = await sandboxAtNoon();
  sandbox.state.errors.jobNotFound = { status: 404, code: 7, message: "gone" };
  const reply = await call(sandbox, "/v2/jobs/job-unknown");
  expect(reply.status).toBe(404);
  expect(await reply.json()).toEqual({ code: 7, message: "gone" });
});

test("a wrong key is HTTP 401 and no violation", async () => {
  const { sandbox } = await sandboxAtNoon();
  const headers = { authorization: "Bearer someone-elses" };
  const reply = await call(sandbox, "/v2/projects", { headers });
  expect(reply.status).toBe(401);
  const body = { code: 21119, message: "The apikey is illegal" };
  expect(await reply.json()).toEqual(body);
  expect(sandbox.violations).toEqual([]);
  expect(sandbox.requests()).toMatchObject([
    { authorized: false, processed: false },
  ]);
});
