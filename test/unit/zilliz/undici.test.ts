import { expect, test } from "vitest";
import { Agent, EnvHttpProxyAgent } from "../../../src/zilliz/undici.ts";

test("undici's own modules are what its index exports, and can do what we use", async () => {
  const { request, connect } = Agent.prototype;
  expect(EnvHttpProxyAgent.prototype).toMatchObject({ request, connect });
  // Only now, because the index gives the dispatchers these methods, too.
  const undici = await import("undici");
  expect(Agent).toBe(undici.Agent);
  expect(EnvHttpProxyAgent).toBe(undici.EnvHttpProxyAgent);
  expect(request).toBeTypeOf("function");
  expect(undici.Agent.prototype.request).toBe(request);
  expect(undici.Agent.prototype.connect).toBe(connect);
});
