import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { ids } from "../../../support/fake-zilliz/index.ts";
import { exportBody, exportPath, sendRaw, startSandbox } from "./client.ts";

const KEY = "7e82c51d3f90";
const key = { authorization: `Bearer ${KEY}` };
const json = { ...key, "content-type": "application/json" };
const good = JSON.stringify(exportBody);
const EXPORT = `POST ${exportPath}`;
const CREATE = `POST /v2/clusters/${ids.cluster}/backups/create`;
const CANCEL = `/v2/projects/${ids.project}/jobs/job-0/cancel`;
const PROJECTS = "GET /v2/projects";
const BACKUPS = `GET /v2/backups?clusterId=${ids.cluster}`;

const VALIDATE = "POST /v2/storageIntegrations/validate";
const BUCKET = {
  projectId: ids.project,
  regionId: "aws-us-west-2",
  bucketName: "acme-release-backups",
  externalCred: {
    roleArn: "arn:aws:iam::123456789012:role/zilliz-export",
    externalId: "zilliz-external-5f2b",
  },
};

type Headers = Record<string, string | string[]>;

test.each<[reason: string, status: number, string, Headers, body?: string]>([
  ["unknown path", 404, "GET /v2/backup", key],
  ["not a method", 405, "DELETE /v2/projects", key],
  ["not a method", 405, `GET ${CANCEL}`, key],
  ["no Authorization", 401, PROJECTS, {}],
  ["malformed", 401, PROJECTS, { authorization: KEY }],
  ["malformed", 401, PROJECTS, { authorization: `bearer ${KEY}` }],
  ["malformed", 401, PROJECTS, { authorization: `Bearer  ${KEY}` }],
  ["malformed", 401, PROJECTS, { authorization: [key.authorization, "Bearer b"] }],
  ["outside of the", 400, `GET /v2/jobs/${KEY}`, key],
  ["outside of the", 400, PROJECTS, { ...key, "x-key": KEY }],
  ["outside of the", 400, EXPORT, json, JSON.stringify({ KEY })],
  ["Content-Type", 415, EXPORT, key, good],
  ["Content-Type", 415, EXPORT, { ...key, "content-type": "text/plain" }, good],
  ["not a JSON", 400, EXPORT, json, "{integrationId:1}"],
  ["not a JSON", 400, EXPORT, json, ""],
  ["body: ", 400, EXPORT, json, "[]"],
  ["integrationId", 400, EXPORT, json, "{}"],
  ["integrationId", 400, EXPORT, json, '{"integrationId":""}'],
  ["path", 400, EXPORT, json, JSON.stringify({ ...exportBody, path: "x" })],
  ["too large", 413, EXPORT, json, "x".repeat(1_000_001)],
  ["no Content-Length", 411, EXPORT, { ...json, "transfer-encoding": "chunked" }, good],
  ["backupType", 400, CREATE, json, "{}"],
  ["backupType", 400, CREATE, json, '{"backupType":"COLLECTION"}'],
  ["query: ", 400, `${BACKUPS}&status=AVAILABLE`, key],
  ["whole number", 400, `${BACKUPS}&pageSize=ten`, key],
  ["given twice", 400, `${BACKUPS}&pageSize=1&pageSize=2`, key],
  ["clusterId", 400, "GET /v2/backups", key],
  ["projectId", 400, "GET /v2/storageIntegrations", key],
  ["externalCred", 400, VALIDATE, json, JSON.stringify({ ...BUCKET, externalCred: {} })],
  ["bucketName", 400, VALIDATE, json, JSON.stringify({ ...BUCKET, bucketName: undefined })],
  ["query: ", 400, `${EXPORT}?wait=true`, json, good],
  ["a body is not", 400, `POST ${CANCEL}`, json, "{}"],
  ["a body is not", 400, PROJECTS, { ...json, "content-length": "2" }, "{}"],
  ["odd characters", 400, "GET /v2/jobs/a%2Fb", key],
  ["dot segment", 400, "GET /v2/clusters/%2e%2E/backups", key],
  ["empty segment", 400, "GET //v2/projects", key],
  ["not a path", 400, "GET http://zilliz.test/v2/projects", key],
])("a violation: %s: %i %s %j %s", async (reason, status, endpoint, headers, body) => {
  const { sandbox } = await startSandbox({ apiKey: KEY });
  const [method = "", path = ""] = endpoint.split(" ");
  const response = await sendRaw(sandbox, method, path, headers, body);
  expect(response.status).toBe(status);
  const message = expect.stringContaining(reason);
  expect(JSON.parse(response.text)).toEqual({ code: status, message });
  expect(sandbox.violations).toMatchObject([{ method, reason: message }]);
  expect(sandbox.acceptedExports).toEqual([]);
  expect(JSON.stringify(sandbox.journal)).not.toContain(KEY);
  expect(sandbox.requests()).toMatchObject([{ status, processed: false }]);
});

test("a violation: bytes that are not HTTP", async () => {
  const { sandbox } = await startSandbox();
  const socket = connect(Number(new URL(sandbox.url).port), "127.0.0.1");
  socket.end("HELLO\r\n\r\n");
  expect(await text(socket)).toMatch(/^HTTP\/1.1 400 /);
  expect(sandbox.violations).toHaveLength(1);
});

test.each<[string, Headers, body?: string]>([
  [PROJECTS, key],
  [`${BACKUPS}&pageSize=100&currentPage=1`, key],
  [EXPORT, { ...key, "content-type": "application/json; charset=utf-8" }, good],
  [VALIDATE, json, JSON.stringify(BUCKET)],
  [`POST ${CANCEL}`, { ...json, "content-length": "0" }],
  ["POST /v2/jobs/job-0/cancel", key],
])("as documented: %s %j %s", async (endpoint, headers, body) => {
  const { sandbox } = await startSandbox({ apiKey: KEY });
  const [method = "", path = ""] = endpoint.split(" ");
  const length = String(body?.length ?? 0);
  await sendRaw(sandbox, method, path, { ...headers, "content-length": length }, body);
  expect(sandbox.requests()).toMatchObject([{ processed: true }]);
  expect(sandbox.violations).toEqual([]);
});
