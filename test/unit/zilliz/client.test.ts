import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createZillizClient, type ZillizClient } from "../../../src/zilliz/client.ts";
import { ZillizError } from "../../../src/zilliz/errors.ts";
import { createHttp, type Http } from "../../../src/zilliz/http.ts";
import { errorFrom } from "../../support/error-from.ts";
import { buildProject, type Fault, ids, Sandbox } from "../../support/fake-zilliz/index.ts";

const TO = { integrationId: ids.integration, directory: "exports/" };

let sandbox: Sandbox;
let zilliz: ZillizClient;
let http: ReturnType<typeof createHttp>;

function connect(url: string): ZillizClient {
  const baseUrl = new URL(url);
  http = createHttp(baseUrl, (text) => text, {});
  const { apiKey } = sandbox;
  return createZillizClient({ baseUrl, apiKey, userAgent: "test/1", http });
}

beforeEach(async () => {
  // Time stands still: a job is still pending, however long the machine takes.
  const startedAt = Date.now();
  sandbox = await Sandbox.start({ rateLimit: false, now: () => startedAt });
  zilliz = connect(sandbox.url);
});

afterEach(async () => {
  await http.close();
  await sandbox.close();
  expect(sandbox.violations).toEqual([]);
});

const startOne = () => zilliz.exportBackup(ids.cluster, ids.newestBackup, TO);

async function errorOf(act: () => Promise<unknown>): Promise<ZillizError> {
  const error = await errorFrom(act);
  expect(error).toBeInstanceOf(ZillizError);
  return error as ZillizError;
}

const cancel = (jobId: string) =>
  zilliz.cancelJob("/v2/jobs/{job_id}/cancel", { projectId: undefined, jobId });

describe("the client", () => {
  it("lists a page of one cluster's backups", async () => {
    const { items: backups, count } = await zilliz.listBackups(ids.cluster, 1);
    expect(count).toBe(backups.length);
    expect(backups.map(({ backupId }) => backupId)).toContain(ids.newestBackup);
    expect(backups.map(({ backupId }) => backupId)).not.toContain(ids.otherClustersBackup);
    expect((await zilliz.listBackups(ids.cluster, 2)).items).toEqual([]);
  });

  it("describes a backup", async () => {
    expect(await zilliz.describeBackup(ids.cluster, ids.olderBackup)).toMatchObject({
      backupId: ids.olderBackup,
      clusterId: ids.cluster,
      projectId: ids.project,
      status: "AVAILABLE",
    });
  });

  it("sends a request that starts something on a connection of its own", async () => {
    const own: unknown[] = [];
    const recording: Http = (request) => {
      own.push(request.ownConnection);
      return http(request);
    };
    const { url, apiKey } = sandbox;
    const baseUrl = new URL(url);
    const client = createZillizClient({ baseUrl, apiKey, userAgent: "test/1", http: recording });
    await client.exportBackup(ids.cluster, ids.newestBackup, TO);
    await client.createBackup(ids.cluster);
    await client.listProjects();
    expect(own).toEqual([true, true, false]);
  });

  it("starts an export, describes its job and cancels it", async () => {
    const { jobId } = await startOne();
    expect(sandbox.acceptedExports).toEqual([
      expect.objectContaining({ jobId, ...TO, backupId: ids.newestBackup }),
    ]);
    expect(await zilliz.describeJob(jobId)).toMatchObject({
      jobId,
      status: "PENDING",
      progress: 0,
    });
    const path = "/v2/projects/{project_id}/jobs/{job_id}/cancel";
    await zilliz.cancelJob(path, { projectId: ids.project, jobId });
    expect(sandbox.job(jobId).status).toBe("CANCELING");
    expect(await zilliz.describeJob(jobId)).toMatchObject({ status: "CANCELING" });
  });

  it("takes a backup of the whole cluster", async () => {
    const requested = await zilliz.createBackup(ids.cluster);
    const taken = sandbox.state.backups.at(-1);
    expect(requested).toMatchObject({
      backupId: taken?.backupId,
      backupName: taken?.backupName,
      jobId: taken?.jobId,
    });
    expect(sandbox.journal.at(-1)?.body).toEqual({ backupType: "CLUSTER" });
  });

  it("describes a cluster", async () => {
    expect(await zilliz.describeCluster(ids.cluster)).toMatchObject({
      clusterId: ids.cluster,
      clusterName: "production",
      projectId: ids.project,
      regionId: "aws-us-west-2",
    });
  });

  it("lists the projects", async () => {
    sandbox.state.projects.push(buildProject({ projectId: "proj-2" }));
    expect(await zilliz.listProjects()).toEqual([ids.project, "proj-2"]);
  });

  it("lists a page of one project's integrations", async () => {
    const { items, count, isFull } = await zilliz.listIntegrations(ids.project, 1);
    expect({ count, isFull }).toEqual({ count: 3, isFull: false });
    expect(items[0]).toEqual({
      integrationId: ids.integration,
      name: "release-bucket",
      status: "ACTIVE",
      message: undefined,
      regionId: "aws-us-west-2",
      bucketName: "acme-release-backups",
    });
    expect(sandbox.journal.at(-1)?.query).toEqual({
      projectId: ids.project,
      currentPage: "1",
      pageSize: "100",
    });
  });

  it("describes an integration", async () => {
    const found = await zilliz.describeIntegration(ids.brokenIntegration);
    expect(found).toMatchObject({
      integrationId: ids.brokenIntegration,
      status: "ERROR",
      message: "The role can no longer be assumed.",
    });
    expect(found.externalCred).toMatchObject({ externalId: "zilliz-external-5f2b" });
  });

  it("rejects the description of another integration", async () => {
    sandbox.fault("describeIntegration", {
      kind: "rewrite",
      body: () => ({ code: 0, data: { integrationId: "integ-other" } }),
    });
    const error = await errorOf(() => zilliz.describeIntegration(ids.integration));
    expect(error.kind).toBe("indeterminate");
  });

  it.each<[string, Fault]>([
    ["without its envelope", { kind: "unwrapped" }],
    [
      "under a code that can't be read",
      { kind: "rewrite", body: (reply: object) => ({ ...reply, code: "fine" }) },
    ],
    ...[409, 429, 499, 500].map((status): [string, Fault] => [
      `with HTTP ${status}`,
      { kind: "rewrite", status, body: (reply: object) => ({ ...reply, code: status }) },
    ]),
  ])("doesn't lose the ids of a new backup %s", async (_, fault) => {
    sandbox.fault("createBackup", fault);
    const { backupId, jobId } = await zilliz.createBackup(ids.cluster);
    expect({ backupId, jobId }).toEqual({
      backupId: sandbox.state.backups.at(-1)?.backupId,
      jobId: sandbox.state.backups.at(-1)?.jobId,
    });
  });

  it.each(["empty", "null", "absent"] as const)(
    "reads a job whose times are %s",
    async (unknownTimes) => {
      sandbox.state.unknownTimes = unknownTimes;
      const { jobId } = await startOne();
      const job = await zilliz.describeJob(jobId);
      expect(job.startTime).toBeUndefined();
      expect(job.endTime).toBeUndefined();
      expect(job.reason).toBeUndefined();
    },
  );

  it("speaks below the path of its base URL", async () => {
    await http.close();
    zilliz = connect(`${sandbox.url}/gateway//`);
    await errorOf(() => zilliz.describeJob("job-1"));
    expect(sandbox.journal.at(-1)?.path).toBe("/gateway/v2/jobs/job-1");
    sandbox.violations.length = 0;
  });

  it.each(["", ".", ".."])(
    "sends nothing for an id that would climb out of its path: %j",
    async (id) => {
      const acts = [
        () => zilliz.describeJob(id),
        () => zilliz.describeBackup(ids.cluster, id),
        () => zilliz.describeBackup(id, ids.newestBackup),
        () => zilliz.exportBackup(ids.cluster, id, TO),
        () => zilliz.createBackup(id),
        () => zilliz.describeCluster(id),
        () => zilliz.describeIntegration(id),
        () => cancel(id),
      ];
      for (const act of acts) {
        expect(await errorFrom(async () => act())).toBeInstanceOf(RangeError);
      }
      expect(sandbox.journal).toEqual([]);
    },
  );

  it.each(["a/b", "a?b", "a#b", "a%2fb", "a b", "../x", "$&"])(
    "keeps the id %j within its segment",
    async (id) => {
      await errorOf(() => zilliz.describeJob(id));
      const [request] = sandbox.journal;
      expect(request?.path).toBe(`/v2/jobs/${encodeURIComponent(id)}`);
      await errorFrom(() => cancel(id));
      expect(sandbox.journal[1]?.path).toBe(`/v2/jobs/${encodeURIComponent(id)}/cancel`);
      sandbox.violations.length = 0;
    },
  );
});

describe("a refusal", () => {
  it("names the request, the status, the code, the words and the request ID", async () => {
    sandbox.fault("describeJob", {
      kind: "reply",
      when: "before",
      status: 401,
      headers: { requestid: "r-7" },
      body: { code: 21119, message: "The apikey is illegal." },
    });
    const error = await errorOf(() => zilliz.describeJob("job-1"));
    expect(error.kind).toBe("rejected");
    expect(error.message).toBe(
      "GET /v2/jobs/job-1: HTTP 401, code 21119, The apikey is illegal. (request ID r-7)",
    );
  });

  it("may come as HTTP 200", async () => {
    const error = await errorOf(() => zilliz.describeJob("job-unknown"));
    expect(error).toMatchObject({ kind: "rejected", failure: { code: 96026 } });
  });

  it("is made harmless: it may hold anything", async () => {
    sandbox.fault("describeJob", {
      kind: "reply",
      when: "before",
      status: 400,
      headers: { requestid: "##[error]x" },
      body: { code: 1, message: "a\r\n::error::b\u001b[31m" },
    });
    const { message } = await errorOf(() => zilliz.describeJob("job-1"));
    expect(message).toBe(
      "GET /v2/jobs/job-1: HTTP 400, code 1, a ::error::b (request ID # #[error]x)",
    );
  });
});

const reply = (status: number, body?: unknown): Fault => ({
  kind: "reply",
  when: "after",
  status,
  body,
});

describe("what a failed start means", () => {
  it.each<[string, Fault]>([
    ["a reset after it", { kind: "reset", when: "after" }],
    ["a reset before it", { kind: "reset", when: "before" }],
    ["half a response", { kind: "cut-off", breaks: "connection" }],
    ["half of the JSON", { kind: "cut-off", breaks: "json" }],
    ["a page", { kind: "html", when: "after" }],
    ["a gateway's page", { kind: "html", when: "before", status: 502 }],
    ["an empty response", { kind: "empty", when: "after" }],
    ["504", reply(504)],
    ["a redirect", { kind: "redirect", location: "/elsewhere" }],
    ["megabytes", { kind: "huge", megabytes: 9 }],
    ["endless headers", { kind: "endless-headers" }],
    ["silence", { kind: "hang", when: "after" }],
    ["a drip", { kind: "drip", everyMs: 100 }],
  ])("is that it may have been processed: %s", async (_, fault) => {
    sandbox.fault("export", fault);
    const error = await errorOf(() =>
      zilliz.exportBackup(ids.cluster, ids.newestBackup, TO, { timeoutMs: 400 }),
    );
    expect(error.kind).toBe("indeterminate");
    expect(sandbox.requests("export")).toHaveLength(1);
  });

  it.each<[string, Fault]>([
    ["a code as a string", { kind: "code-as-string" }],
    ["no envelope", { kind: "unwrapped" }],
    [
      "more fields",
      {
        kind: "rewrite",
        body: (true_: object) => ({ ...true_, newer: [{}], data2: null }),
      },
    ],
  ])("is nothing of the kind: a response with %s", async (_, fault) => {
    sandbox.fault("export", fault);
    const { jobId } = await startOne();
    expect(jobId).toBe(sandbox.acceptedExports[0]?.jobId);
  });
});

describe("Retry-After", () => {
  it.each<[string, number | string | Date, number | undefined]>([
    ["seconds", 3, 3_000],
    ["zero", 0, 0],
    ["words", "soon", undefined],
    ["nothing", "", undefined],
    ["a fraction", "120.5", 120_500],
    ["a negative number", "-1", undefined],
    ["two headers", "5,5", 5_000],
    ["two headers with a blank", "7, 60", 7_000],
    ["a month", "May", undefined],
    ["an impossible date", "Fri, 31 Feb 2026 25:61:61 GMT", undefined],
  ])("in %s", async (_, retryAfter, expected) => {
    sandbox.fault("describeJob", { kind: "too-many-requests", retryAfter });
    const { failure } = await errorOf(() => zilliz.describeJob("job-1"));
    expect(failure.retryAfterMs).toBe(expected);
  });

  it("as a date is measured from the server's clock", async () => {
    sandbox.fault("describeJob", {
      kind: "reply",
      when: "before",
      status: 429,
      headers: {
        date: "Tue, 24 Nov 2020 06:00:00 GMT",
        "retry-after": "Tue, 24 Nov 2020 06:00:30 GMT",
      },
    });
    const { failure } = await errorOf(() => zilliz.describeJob("job-1"));
    expect(failure.retryAfterMs).toBe(30_000);
  });
});

describe("a request to cancel", () => {
  it.each([200, 202, 204])("is taken with an empty %d", async (status) => {
    sandbox.fault("cancel", { kind: "empty", when: "before", status });
    await cancel("job-1");
  });

  it.each([
    [404, "rejected"],
    [500, "indeterminate"],
    [302, "indeterminate"],
    [429, "rateLimited"],
  ])("is not taken with an empty %d", async (status, kind) => {
    sandbox.fault("cancel", { kind: "empty", when: "before", status });
    expect(await errorOf(() => cancel("job-1"))).toMatchObject({ kind });
  });
});
