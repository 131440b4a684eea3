import { expect, test } from "vitest";
import { limitResponses } from "../../../src/verify/response-limit.ts";
import type { StorageResponse } from "../../support/fake-storage/fake-server.ts";
import { CLOUDS, cloudNames, runVerifyStep } from "../../support/in-process-verify.ts";

const MB = 1024 * 1024;

/** Lists a cloud whose responses are all like this one. */
async function list(cloud: (typeof cloudNames)[number], response: StorageResponse, limit?: number) {
  await using storage = await CLOUDS[cloud].start();
  storage.fault = () => response;
  const lift = limitResponses(limit);
  const { uri } = CLOUDS[cloud];
  const { outputs } = await runVerifyStep(storage, { uri, "max-age": "1h", timeout: "20s" });
  lift();
  return { reason: outputs.reason, asked: storage.requests[0]?.headers["accept-encoding"] };
}

// Google's SDK waits for seconds before it tries again: one of these two is enough for it.
test.each(["aws", "azure"] as const)(
  "%s: an endless response is not read to its end",
  async (cloud) => {
    const { reason } = await list(cloud, { status: 200, body: " ".repeat(3 * MB) }, MB);
    expect(reason).toContain("could not be listed");
  },
);

test.each(cloudNames)(
  "%s: no response may be encoded: it could decode to any size",
  async (cloud) => {
    const headers = { "content-encoding": "gzip" };
    const { reason, asked } = await list(cloud, { status: 200, headers, body: " ".repeat(MB) });
    expect(reason).toContain("the response is not that of the service");
    expect(asked).toBe("identity");
  },
);

test("the limit is for one response, and can be lifted", async () => {
  await using storage = await CLOUDS.aws.start();
  storage.fault = () => ({ status: 200, body: " ".repeat(MB) });
  const size = async () => {
    const { promise, resolve } = Promise.withResolvers<number | string>();
    const { get } = await import("node:http");
    get(storage.url, (response) => {
      let bytes = 0;
      response.on("data", (chunk) => {
        bytes += chunk.length;
      });
      response.on("end", () => resolve(bytes)).on("error", ({ message }) => resolve(message));
    }).on("error", ({ message }) => resolve(message));
    return promise;
  };
  const lift = limitResponses(MB / 2);
  expect(await size()).toMatch(/is larger than 0.5 MB|aborted/);
  lift();
  const liftAgain = limitResponses(1.5 * MB);
  expect([await size(), await size()]).toEqual([MB, MB]);
  liftAgain();
});
