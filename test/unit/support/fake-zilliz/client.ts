import { request } from "node:http";
import { text } from "node:stream/consumers";
import { onTestFinished } from "vitest";
import { ids, Sandbox, type SandboxOptions } from "../../../support/fake-zilliz/index.ts";

/** 2026-09-01T12:00:00Z. */
export const NOON = Date.UTC(2026, 8, 1, 12);

export const exportPath = `/v2/clusters/${ids.cluster}/backups/${ids.newestBackup}/export`;
export const exportBody = { integrationId: ids.integration, directory: "releases/7/" };

/** A sandbox that is closed when the test ends, on a clock that starts at noon and that the test moves. */
export async function startSandbox(options: SandboxOptions = {}) {
  const clock = { now: NOON };
  const sandbox = await Sandbox.start({ now: () => clock.now, ...options });
  onTestFinished(() => sandbox.close());
  return { clock, sandbox };
}

/** A fetch with the key and the content type of the documented samples. */
export function call(sandbox: Sandbox, path: string, init: RequestInit = {}) {
  const authorization = `Bearer ${sandbox.apiKey}`;
  const headers = { authorization, "content-type": "application/json" };
  return fetch(sandbox.url + path, { ...init, headers: { ...headers, ...init.headers } });
}

/** The parsed response to a GET. */
// biome-ignore lint/suspicious/noExplicitAny: the tests are about the shape of responses.
export async function get(sandbox: Sandbox, path: string): Promise<any> {
  return (await call(sandbox, path)).json();
}

/** Sends a POST; an object becomes JSON. */
export function post(sandbox: Sandbox, path: string, body?: unknown) {
  const json = body === undefined ? null : JSON.stringify(body);
  return call(sandbox, path, { method: "POST", body: json });
}

/** Starts an export and returns the ID of its job. */
export async function startExport(sandbox: Sandbox): Promise<string> {
  const response = await post(sandbox, exportPath, exportBody);
  const { data } = (await response.json()) as { data: { jobId: string } };
  return data.jobId;
}

/** Sends a request as it is: a URL parser would clean the path, and fetch would add headers. */
export function sendRaw(
  sandbox: Sandbox,
  method: string,
  path: string,
  headers: Record<string, string | string[]>,
  body = "",
): Promise<{ status: number | undefined; text: string }> {
  const { promise, resolve, reject } = Promise.withResolvers<Awaited<ReturnType<typeof sendRaw>>>();
  const { hostname, port } = new URL(sandbox.url);
  request({ hostname, port, method, path, headers, agent: false })
    .on("error", reject)
    .on("response", async (response) =>
      resolve({ status: response.statusCode, text: await text(response) }),
    )
    .end(body);
  return promise;
}
