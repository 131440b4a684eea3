import { expect, test } from "vitest";
import { call, exportBody, exportPath, NOON, post, startSandbox } from "./client.ts";

test("admits 20 requests a second for each key and endpoint", async () => {
  const { sandbox, clock } = await startSandbox();
  const limited = async (paths: string[], init?: RequestInit) => {
    const sent = paths.map((path) => call(sandbox, path, init));
    const statuses = (await Promise.all(sent)).map(({ status }) => status);
    return statuses.filter((status) => status === 429).length;
  };
  const jobs = Array.from({ length: 25 }, (_, n) => `/v2/jobs/job-${n}`);
  expect(await limited(jobs)).toBe(5);
  expect(await limited(["/v2/projects"])).toBe(0);
  const headers = { authorization: "Bearer another" };
  expect(await limited(jobs.slice(0, 20), { headers })).toBe(0);
  clock.now += 999;
  expect(await limited(["/v2/jobs/job-0"])).toBe(1);
  clock.now += 1;
  expect(await limited(jobs)).toBe(5);
});

test("keeps a journal, without the key", async () => {
  const { sandbox } = await startSandbox();
  const response = await post(sandbox, exportPath, exportBody);
  await sandbox.waitForResponse("export");
  expect(sandbox.journal).toMatchObject([
    {
      receivedAt: NOON,
      respondedAt: NOON,
      path: exportPath,
      headers: { authorization: "Bearer <key>" },
      body: exportBody,
      requestId: response.headers.get("requestid"),
      code: 0,
      changed: true,
    },
  ]);
  expect(JSON.stringify(sandbox.journal)).not.toContain(sandbox.apiKey);
});

test("reports the nth request, and rejects if it is closed before", async () => {
  const { sandbox } = await startSandbox();
  const second = sandbox.waitForRequest("listProjects", 2);
  await call(sandbox, "/v2/projects");
  await call(sandbox, "/v2/jobs/job-0");
  await call(sandbox, "/v2/projects");
  expect(await second).toMatchObject({ seq: 3 });
  const never = sandbox.waitForRequest("cancel");
  await sandbox.close();
  await expect(never).rejects.toThrow("closed before");
  await expect(sandbox.waitForRequest("export")).rejects.toThrow("closed before");
});
