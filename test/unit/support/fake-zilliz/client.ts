import { request } from "node:http";
import { onTestFinished } from "vitest";
import {
  ids,
  Sandbox,
  type SandboxOptions,
} from "../../../support/fake-zilliz/index.ts";

/** 2026-09-01T12:00:00Z. */
export const NOON = Date.UTC(2026, 8, 1, 12);

/** A sandbox of this test's own, closed when the test is over. */
export async function sandboxOf(options: SandboxOptions = {}) {
  const sandbox = await Sandbox.start(options);
  onTestFinished(() => sandbox.close());
  return sandbox;
}

/** A sandbox whose clock stands at noon until the test moves it. */
export async function sandboxAtNoon(options: SandboxOptions = {}) {
  const clock = { now: NOON };
  const sandbox = await sandboxOf({ ...options, now: () => clock.now });
  return { clock, sandbox };
}

/** A fetch with the key and the content type of the documented samples. */
export function call(sandbox: Sandbox, path: string, init: RequestInit = {}) {
  return fetch(sandbox.url + path, {
    ...init,
    headers: {
      authorization: `Bearer ${sandbox.apiKey}`,
      "content-type": "application/json",
      ...init.headers,
    },
  });
}

/** The parsed reply to a GET. */
// biome-ignore lint/suspicious/noExplicitAny: replies are what the tests are about.
export async function get(sandbox: Sandbox, path: string): Promise<any> {
  return (await call(sandbox, path)).json();
}

/** Sends a POST; an object becomes JSON. */
export function post(sandbox: Sandbox, path: string, body?: unknown) {
  const text = body === undefined ? null : JSON.stringify(body);
  return call(sandbox, path, { method: "POST", body: text });
}

export const exportPath = `/v2/clusters/${ids.cluster}/backups/${ids.newestBackup}/export`;
export const exportBody = {
  integrationId: ids.integration,
  directory: "releases/7/",
};

/** Starts an export and tells its job's id. */
export async function startExport(sandbox: Sandbox): Promise<string> {
  const reply = await post(sandbox, exportPath, exportBody);
  const { data } = (await reply.json()) as { data: { jobId: string } };
  return data.jobId;
}

/** A request as it is, without a URL parser that tidies the path or a fetch that adds headers. */
export function rawStatus(
  sandbox: Sandbox,
  method: string,
  path: string,
  headers: Record<string, string | string[]>,
  body = "",
): Promise<{ status: number; text: string }> {
  const { promise, resolve, reject } = Promise.withResolvers<{
    status: number;
    text: string;
  }>();
  const { hostname, port } = new URL(sandbox.url);
  const sent = request({ hostname, port, method, path, headers, agent: false });
  sent.on("error", reject);
  sent.on("response", async (response) => {
    let text = "";
    for await (const chunk of response.setEncoding("utf8")) text += chunk;
    resolve({ status: response.statusCode ?? 0, text });
  });
  sent.end(body);
  return promise;
}
