import { expect, test } from "vitest";
import { buildIntegration, buildProject, ids } from "../../../support/fake-zilliz/index.ts";
import { call, exportBody, exportPath, get, post, startSandbox } from "./client.ts";

const BACKUPS = `/v2/backups?clusterId=${ids.cluster}`;

test("lists a cluster's backups that are AVAILABLE or CREATING, in no order of age", async () => {
  const { sandbox } = await startSandbox();
  const { data } = await get(sandbox, BACKUPS);
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

test("pages without a gap or an overlap", async () => {
  const { sandbox } = await startSandbox();
  sandbox.state.integrations = Array.from({ length: 23 }, (_, n) =>
    buildIntegration(buildProject({}), { integrationId: `integ-${n}` }),
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
});

test.each([
  ["/v2/clusters/in01-ffffffffffffff0", 96018],
  ["/v2/clusters/production", 96036],
  ["/v2/backups?clusterId=", 96025],
  ["/v2/storageIntegrations?projectId=proj-unknown", 96005],
  [`${BACKUPS}&pageSize=0`, 96008],
  [`${BACKUPS}&pageSize=101`, 96008],
  [`${BACKUPS}&currentPage=0`, 96009],
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

const { integration } = ids;

test.each([
  ["backup0_unknown", integration, {}, 96041],
  [ids.creatingBackup, integration, {}, 96042],
  [ids.expiredBackup, integration, {}, 96042],
  [ids.newestBackup, "integ-x", {}, 96043],
  [ids.newestBackup, ids.brokenIntegration, {}, 96044],
  [ids.newestBackup, ids.farIntegration, {}, 96045],
  [ids.newestBackup, integration, { deploymentOption: "Free" }, 96021],
  [ids.newestBackup, integration, { deploymentOption: "Serverless" }, 96022],
  [ids.newestBackup, integration, { plan: "Standard" }, 96028],
])("rejects an export of %s to %s, %j: %i", async (backup, integrationId, change, code) => {
  const { sandbox } = await startSandbox();
  const [target] = "plan" in change ? sandbox.state.projects : sandbox.state.clusters;
  Object.assign(target ?? {}, change);
  const path = exportPath.replace(ids.newestBackup, backup);
  const response = await post(sandbox, path, { ...exportBody, integrationId });
  expect(await response.json()).toMatchObject({ code });
  expect(sandbox.acceptedExports).toEqual([]);
});

test.each([
  ["SUCCESSFUL", "AVAILABLE"],
  ["FAILED", "DELETED"],
])("a new backup whose job ends %s is %s", async (finalStatus, status) => {
  const { sandbox, clock } = await startSandbox();
  sandbox.state.backupPlan = { durationMs: 60_000, finalStatus };
  const create = `/v2/clusters/${ids.cluster}/backups/create`;
  const response = await post(sandbox, create, { backupType: "CLUSTER" });
  const { data } = (await response.json()) as { data: { backupId: string } };
  const path = `/v2/clusters/${ids.cluster}/backups/${data.backupId}`;
  expect((await get(sandbox, path)).data.status).toBe("CREATING");
  clock.now += 60_000;
  expect((await get(sandbox, path)).data.status).toBe(status);
});
