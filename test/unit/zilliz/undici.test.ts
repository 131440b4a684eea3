import { expect, test } from "vitest";
import { Agent, ProxyAgent } from "../../../src/zilliz/undici.ts";

test("undici's own modules are what its index exports, and can do what we use", async () => {
  const { connect } = ProxyAgent.prototype;
  expect(connect).toBeTypeOf("function");
  // Only now, because the index gives the dispatchers this method, too.
  const undici = await import("undici");
  expect(Agent).toBe(undici.Agent);
  expect(ProxyAgent).toBe(undici.ProxyAgent);
  expect(undici.ProxyAgent.prototype.connect).toBe(connect);
});
