import { connect } from "node:net";
import { expect, test } from "vitest";
import { ids } from "../../../support/fake-zilliz/index.ts";
import { exportBody, exportPath, rawStatus, sandboxAtNoon } from "./client.ts";

const KEY = "7e82c51d3f90";
const bearer = { authorization: `Bearer ${KEY}` };
const json = { ...bearer, "content-type": "application/json" };
const good = JSON.stringify(exportBody);
const createPath = `/v2/clusters/${ids.cluster}/backups/create`;
const cancelPath = `/v2/projects/${ids.project}/jobs/job-0/cancel`;

type Row = [
  why: string,
  status: number,
  method: string,
  path: string,
  headers: Record<string, string | string[]>,
  body?: string,
];

const bad: Row[] = [
  ["unknown path", 404, "GET", "/v2/backup", bearer],
  ["unknown path", 404, "GET", "/v1/projects", bearer],
  ["not a method", 405, "DELETE", "/v2/projects", bearer],
  ["not a method", 405, "POST", "/v2/backups", json, "{}"],
  ["not a method", 405, "GET", cancelPath, bearer],
  ["not a method", 405, "PUT", exportPath, json, good],
  ["no Authorization", 401, "GET", "/v2/projects", {}],
  ["malformed", 401, "GET", "/v2/projects", { authorization: KEY }],
  ["malformed", 401, "GET", "/v2/projects", { authorization: `bearer ${KEY}` }],
  ["malformed", 401, "GET", "/v2/projects", { authorization: "Bearer" }],
  [
    "malformed",
    401,
    "GET",
    "/v2/projects",
    { authorization: `Bearer  ${KEY}` },
  ],
  ["malformed", 401, "GET", "/v2/projects", { authorization: `Basic ${KEY}=` }],
  ["outside of the", 400, "GET", `/v2/jobs/${KEY}`, bearer],
  ["outside of the", 400, "GET", "/v2/projects", { ...bearer, "x-key": KEY }],
  ["outside of the", 400, "POST", exportPath, json, JSON.stringify({ KEY })],
  ["Content-Type", 415, "POST", exportPath, bearer, good],
  [
    "Content-Type",
    415,
    "POST",
    exportPath,
    { ...bearer, "content-type": "text/plain" },
    good,
  ],
  ["not a JSON", 400, "POST", exportPath, json, "{integrationId:1}"],
  ["not a JSON", 400, "POST", exportPath, json, ""],
  ["body: ", 400, "POST", exportPath, json, "[]"],
  ["integrationId", 400, "POST", exportPath, json, "{}"],
  ["integrationId", 400, "POST", exportPath, json, '{"integrationId":7}'],
  ["integrationId", 400, "POST", exportPath, json, '{"integrationId":""}'],
  [
    "directory",
    400,
    "POST",
    exportPath,
    json,
    JSON.stringify({ ...exportBody, directory: null }),
  ],
  [
    "path",
    400,
    "POST",
    exportPath,
    json,
    JSON.stringify({ ...exportBody, path: "x" }),
  ],
  ["too large", 413, "POST", exportPath, json, "x".repeat(1_000_001)],
  [
    "no Content-Length",
    411,
    "POST",
    exportPath,
    { ...json, "transfer-encoding": "chunked" },
    good,
  ],
  ["backupType", 400, "POST", createPath, json, "{}"],
  [
    "backupName",
    400,
    "POST",
    createPath,
    json,
    '{"backupType":"CLUSTER","backupName":"x"}',
  ],
  ["mandatory", 400, "POST", createPath, json, '{"backupType":"COLLECTION"}'],
  ["query: ", 400, "GET", "/v2/backups?status=AVAILABLE", bearer],
  ["whole number", 400, "GET", "/v2/backups?pageSize=ten", bearer],
  ["whole number", 400, "GET", "/v2/backups?currentPage=1.5", bearer],
  ["given twice", 400, "GET", "/v2/backups?pageSize=1&pageSize=2", bearer],
  ["projectId", 400, "GET", "/v2/storageIntegrations", bearer],
  ["query: ", 400, "GET", "/v2/jobs/job-0?type=SPARK", bearer],
  ["query: ", 400, "POST", `${exportPath}?wait=true`, json, good],
  ["a body is not", 400, "POST", cancelPath, json, "{}"],
  ["a body is not", 400, "POST", "/v2/jobs/job-0/cancel", json, "{}"],
  [
    "a body is not",
    400,
    "GET",
    "/v2/projects",
    { ...json, "content-length": "2" },
    "{}",
  ],
  ["odd characters", 400, "GET", "/v2/jobs/job%2D0", bearer],
  ["odd characters", 400, "GET", "/v2/jobs/job:0", bearer],
  ["odd characters", 400, "GET", "/v2/jobs/a%2Fb", bearer],
  ["dot segment", 400, "GET", "/v2/jobs/..", bearer],
  ["dot segment", 400, "GET", "/v2/clusters/%2e%2E/backups", bearer],
  ["dot segment", 400, "GET", "/v2/./projects", bearer],
  ["empty segment", 400, "GET", "//v2/projects", bearer],
  ["empty segment", 400, "GET", "/v2/projects/", bearer],
  ["not a path", 400, "GET", "http://zilliz.test/v2/projects", bearer],
];

test.each(bad)(
  "%s: %i %s %s %j %s",
  async (why, status, method, path, headers, body) => {
    const { sandbox } = await sandboxAtNoon({ apiKey: KEY });
    const reply = await rawStatus(sandbox, method, path, headers, body);
    expect(reply.status).toBe(status);
    expect(JSON.parse(reply.text)).toEqual({
      code: status,
      message: expect.stringContaining(why),
    });
    expect(sandbox.violations).toEqual([
      {
        method,
        path: expect.any(String),
        reason: expect.stringContaining(why),
      },
    ]);
    expect(sandbox.acceptedExports).toEqual([]);
    expect(sandbox.state.backups).toHaveLength(6);
    expect(JSON.stringify(sandbox.journal)).not.toContain(KEY);
    expect(sandbox.requests()).toMatchObject([{ status, processed: false }]);
  },
);

test("an Authorization header given twice", async () => {
  const { sandbox } = await sandboxAtNoon({ apiKey: KEY });
  const headers = { authorization: [bearer.authorization, "Bearer other"] };
  const reply = await rawStatus(sandbox, "GET", "/v2/projects", headers);
  expect(reply.status).toBe(401);
  expect(sandbox.violations).toHaveLength(1);
});

test("what is not HTTP is refused and noted", async () => {
  const { sandbox } = await sandboxAtNoon();
  const socket = connect(Number(new URL(sandbox.url).port), "127.0.0.1");
  socket.end("HELLO\r\n\r\n");
  let text = "";
  for await (const chunk of socket.setEncoding("utf8")) text += chunk;
  expect(text).toMatch(/^HTTP\/1.1 400 /);
  expect(sandbox.violations).toHaveLength(1);
});

const fine: [string, string, Record<string, string>, string?][] = [
  ["GET", "/v2/projects", bearer],
  ["GET", "/v2/projects", json],
  ["GET", "/v2/backups?pageSize=100&currentPage=1", bearer],
  ["POST", exportPath, json, good],
  [
    "POST",
    exportPath,
    { ...bearer, "content-type": "application/json; charset=utf-8" },
    good,
  ],
  ["POST", cancelPath, { ...json, "content-length": "0" }],
  ["POST", "/v2/jobs/job-0/cancel", bearer],
];

test.each(fine)(
  "is as documented: %s %s %j %s",
  async (method, path, headers, body) => {
    const { sandbox } = await sandboxAtNoon({ apiKey: KEY });
    const length = String(body?.length ?? 0);
    const sent = { ...headers, "content-length": length };
    await rawStatus(sandbox, method, path, sent, body);
    expect(sandbox.requests()).toMatchObject([{ processed: true }]);
    expect(sandbox.violations).toEqual([]);
  },
);
