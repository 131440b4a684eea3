import { expect, test } from "vitest";
import { buildIntegration, ids } from "../../../support/fake-zilliz/index.ts";
import {
  call,
  exportBody,
  exportPath,
  get,
  NOON,
  post,
  startExport,
  startSandbox,
} from "./client.ts";

const CREATE = `/v2/clusters/${ids.cluster}/backups/create`;

test("wraps data in the documented envelope and identifies the request", async () => {
  const { sandbox } = await startSandbox();
  const response = await call(sandbox, "/v2/projects");
  expect(response.headers.get("requestid")).toMatch(/^[0-9a-f]{32}$/);
  expect(await response.json()).toEqual({
    code: 0,
    data: [expect.objectContaining({ projectId: ids.project })],
  });
});

test("lists backups that are AVAILABLE or CREATING, in no order of age", async () => {
  const { sandbox } = await startSandbox();
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
});

test.each([
  ["creationMethod=AUTO", [ids.newestBackup]],
  ["backupType=COLLECTION", [ids.collectionBackup]],
  [`clusterId=${ids.otherCluster}`, [ids.otherClustersBackup]],
  ["end=2026-08-31T23:00:00Z", [ids.olderBackup]],
  ["start=2026-09-01T11:50:00Z&end=2026-09-01T11:54:00Z", [ids.otherClustersBackup]],
])("filters backups by %s", async (query, expected) => {
  const { sandbox } = await startSandbox();
  const { data } = await get(sandbox, `/v2/backups?${query}`);
  expect(data.backups.map((b: { backupId: string }) => b.backupId)).toEqual(expected);
});

test("pages without a gap or an overlap, and caps their size", async () => {
  const { sandbox } = await startSandbox();
  const [project] = sandbox.state.projects;
  if (project === undefined) throw new Error("no project");
  sandbox.state.integrations = Array.from({ length: 23 }, (_, n) =>
    buildIntegration(project, { integrationId: `integ-${n}` }),
  );
  const page = async (query: string) => {
    const path = `/v2/storageIntegrations?projectId=${ids.project}${query}`;
    const { data } = await get(sandbox, path);
    expect(data.count).toBe(23);
    return data.storageIntegrations.map((i: { integrationId: string }) => i.integrationId);
  };
  const pages = [await page(""), await page("&currentPage=2"), await page("&currentPage=3")];
  expect(pages.map(({ length }) => length)).toEqual([10, 10, 3]);
  expect(new Set(pages.flat()).size).toBe(23);
  expect(await page("&currentPage=4")).toEqual([]);
  sandbox.state.largestPage = 2;
  expect(await page("&pageSize=100")).toHaveLength(2);
});

test.each([
  ["/v2/clusters/in01-ffffffffffffff0", 96018],
  ["/v2/clusters/production", 96036],
  ["/v2/backups?clusterId=", 96025],
  ["/v2/backups?projectId=proj-unknown", 96005],
  ["/v2/storageIntegrations?projectId=proj-unknown", 96005],
  ["/v2/backups?pageSize=0", 96008],
  ["/v2/clusters?pageSize=101", 96008],
  ["/v2/backups?currentPage=0", 96009],
  ["/v2/backups?backupType=cluster", 96029],
  ["/v2/backups?creationMethod=auto", 96030],
  ["/v2/backups?start=yesterday", 96007],
  ["/v2/backups?start=2026-09-01T00:00:00Z&end=2026-08-01T00:00:00Z", 96035],
  ["/v2/jobs/job-unknown", 96026],
  [`/v2/clusters/${ids.cluster}/backups/${ids.otherClustersBackup}`, 96041],
  ["/v2/storageIntegrations/integ-unknown", 96043],
])("%s is error %i: HTTP 200, and no violation", async (path, code) => {
  const { sandbox } = await startSandbox();
  const response = await call(sandbox, path);
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({ code, message: expect.any(String) });
  expect(sandbox.violations).toEqual([]);
});

test("a wrong key is HTTP 401, and no violation", async () => {
  const { sandbox } = await startSandbox();
  const headers = { authorization: "Bearer another" };
  const response = await call(sandbox, "/v2/projects", { headers });
  expect(response.status).toBe(401);
  expect(await response.json()).toMatchObject({ code: 21119 });
  expect(sandbox.requests()).toMatchObject([{ authorized: false, processed: false }]);
  expect(sandbox.violations).toEqual([]);
});

test("each export starts a job of its own, and is recorded", async () => {
  const { sandbox } = await startSandbox();
  const jobIds = [await startExport(sandbox), await startExport(sandbox)];
  const common = { clusterId: ids.cluster, backupId: ids.newestBackup, ...exportBody, at: NOON };
  expect(new Set(jobIds).size).toBe(2);
  expect(jobIds[0]).toMatch(/^job-[a-z0-9]{22}$/);
  expect(sandbox.acceptedExports).toEqual(jobIds.map((jobId) => ({ ...common, jobId })));
});

test.each<[string, string, object, code: number]>([
  ["an unknown backup", "backup0_unknown", {}, 96041],
  ["a backup in progress", ids.creatingBackup, {}, 96042],
  ["a deleted backup", ids.expiredBackup, {}, 96042],
  ["an unknown integration", ids.newestBackup, { integrationId: "integ-x" }, 96043],
  ["a broken integration", ids.newestBackup, { integrationId: ids.brokenIntegration }, 96044],
  ["another region", ids.newestBackup, { integrationId: ids.farIntegration }, 96045],
])("rejects an export: %s", async (_, backup, body, code) => {
  const { sandbox } = await startSandbox();
  const path = exportPath.replace(ids.newestBackup, backup);
  const response = await post(sandbox, path, { ...exportBody, ...body });
  expect(await response.json()).toMatchObject({ code });
  expect(sandbox.acceptedExports).toEqual([]);
});

test.each([
  ["Free", "Enterprise", 96021],
  ["Serverless", "Enterprise", 96022],
  ["Dedicated", "Standard", 96028],
] as const)("rejects an export: %s, %s", async (deploymentOption, plan, code) => {
  const { sandbox } = await startSandbox();
  Object.assign(sandbox.state.clusters[0] ?? {}, { deploymentOption });
  Object.assign(sandbox.state.projects[0] ?? {}, { plan });
  const response = await post(sandbox, exportPath, exportBody);
  expect(await response.json()).toMatchObject({ code });
});

test.each([
  ["SUCCESSFUL", "AVAILABLE"],
  ["FAILED", "DELETED"],
])("a new backup whose job ends %s is %s", async (finalStatus, status) => {
  const { sandbox, clock } = await startSandbox();
  sandbox.state.backupPlan = { durationMs: 60_000, finalStatus };
  const create = () => post(sandbox, CREATE, { backupType: "CLUSTER" });
  const { data } = (await (await create()).json()) as { data: { backupId: string } };
  sandbox.state.oneBackupAtATime = true;
  expect(await (await create()).json()).toMatchObject({ code: 96038 });
  const path = `/v2/clusters/${ids.cluster}/backups/${data.backupId}`;
  expect((await get(sandbox, path)).data.status).toBe("CREATING");
  clock.now += 60_000;
  expect((await get(sandbox, path)).data.status).toBe(status);
});
