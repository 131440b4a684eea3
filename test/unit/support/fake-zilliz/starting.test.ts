import { expect, test } from "vitest";
import { ids } from "../../../support/fake-zilliz/index.ts";
import {
  exportBody,
  exportPath,
  get,
  NOON,
  post,
  sandboxAtNoon,
  startExport,
} from "./client.ts";

const createPath = `/v2/clusters/${ids.cluster}/backups/create`;

test("an export answers with a job and is on record", async () => {
  const { sandbox } = await sandboxAtNoon();
  const reply = await post(sandbox, exportPath, exportBody);
  expect(reply.status).toBe(200);
  const { code, data } = (await reply.json()) as {
    code: number;
    data: { jobId: string };
  };
  expect(code).toBe(0);
  expect(Object.keys(data)).toEqual(["jobId"]);
  expect(data.jobId).toMatch(/^job-[a-z0-9]{22}$/);
  expect(sandbox.acceptedExports).toEqual([
    {
      clusterId: ids.cluster,
      backupId: ids.newestBackup,
      ...exportBody,
      jobId: data.jobId,
      at: NOON,
    },
  ]);
});

test("a repeated export starts a second job, as there is no idempotency", async () => {
  const { sandbox } = await sandboxAtNoon();
  const first = await startExport(sandbox);
  expect(await startExport(sandbox)).not.toBe(first);
  expect(sandbox.acceptedExports).toHaveLength(2);
});

test("an integration of another project is as good as none", async () => {
  const { sandbox } = await sandboxAtNoon();
  Object.assign(sandbox.state.integrations[0] ?? {}, { projectId: "proj-0" });
  const reply = await post(sandbox, exportPath, exportBody);
  expect(await reply.json()).toMatchObject({ code: 96043 });
  expect(sandbox.acceptedExports).toEqual([]);
});

const backup = (id: string) => exportPath.replace(ids.newestBackup, id);

test.each([
  ["unknown backup", backup("backup0_unknown"), {}, 96041],
  ["backup being made", backup(ids.creatingBackup), {}, 96042],
  ["deleted backup", backup(ids.expiredBackup), {}, 96042],
  ["another cluster's", backup(ids.otherClustersBackup), {}, 96041],
  ["unknown integration", exportPath, { integrationId: "integ-x" }, 96043],
  [
    "broken integration",
    exportPath,
    { integrationId: ids.brokenIntegration },
    96044,
  ],
  [
    "bucket elsewhere",
    exportPath,
    { integrationId: ids.farIntegration },
    96045,
  ],
])("refuses to export: %s", async (_, path, body, code) => {
  const { sandbox } = await sandboxAtNoon();
  const reply = await post(sandbox, path, { ...exportBody, ...body });
  expect(reply.status).toBe(200);
  expect(await reply.json()).toMatchObject({ code });
  expect(sandbox.acceptedExports).toEqual([]);
  expect(sandbox.violations).toEqual([]);
});

test.each([
  ["Free", "Enterprise", 96021],
  ["Serverless", "Enterprise", 96022],
  ["Dedicated", "Standard", 96028],
  ["Dedicated", "BusinessCritical", 0],
] as const)(
  "exports of a %s cluster in a %s project answer %i",
  async (deploymentOption, plan, code) => {
    const { sandbox } = await sandboxAtNoon();
    Object.assign(sandbox.state.clusters[0] ?? {}, { deploymentOption });
    Object.assign(sandbox.state.projects[0] ?? {}, { plan });
    const reply = await post(sandbox, exportPath, exportBody);
    expect(await reply.json()).toMatchObject({ code });
  },
);

test("a new backup is CREATING until its job is done, then AVAILABLE", async () => {
  const { sandbox, clock } = await sandboxAtNoon();
  sandbox.state.backupPlan = { durationMs: 60_000 };
  const reply = await post(sandbox, createPath, { backupType: "CLUSTER" });
  const { data } = (await reply.json()) as {
    data: { backupId: string; backupName: string; jobId: string };
  };
  const path = `/v2/clusters/${ids.cluster}/backups/${data.backupId}`;
  expect((await get(sandbox, path)).data).toMatchObject({
    backupName: data.backupName,
    status: "CREATING",
    creationMethod: "MANUAL",
    createTime: "2026-09-01T12:00:00Z",
  });
  const job = await get(sandbox, `/v2/jobs/${data.jobId}`);
  expect(job.data).toMatchObject({ type: "BACKUP", status: "PENDING" });
  clock.now += 60_000;
  expect((await get(sandbox, path)).data.status).toBe("AVAILABLE");
});

test("a backup whose job fails vanishes from the list", async () => {
  const { sandbox, clock } = await sandboxAtNoon();
  sandbox.state.backupPlan = { durationMs: 60_000, finalStatus: "FAILED" };
  await post(sandbox, createPath, { backupType: "CLUSTER" });
  expect((await get(sandbox, "/v2/backups")).data.count).toBe(6);
  clock.now += 60_000;
  expect((await get(sandbox, "/v2/backups")).data.count).toBe(5);
});

test("a second backup at a time is refused when the rule is on", async () => {
  const { sandbox } = await sandboxAtNoon();
  const create = async () =>
    (await post(sandbox, createPath, { backupType: "CLUSTER" })).json();
  expect(await create()).toMatchObject({ code: 0 });
  sandbox.state.oneBackupAtATime = true;
  expect(await create()).toMatchObject({ code: 96038 });
});

test("a backup of an unknown type is refused", async () => {
  const { sandbox } = await sandboxAtNoon();
  const reply = await post(sandbox, createPath, { backupType: "WORLD" });
  expect(await reply.json()).toMatchObject({ code: 96029 });
});
