import { expect, test } from "vitest";
import { limitResponses } from "../../../src/verify/response-limit.ts";
import {
  BUCKET,
  CLOUDS,
  cloudNames,
  PREFIX,
  runVerifyStep,
} from "../../support/in-process-verify.ts";

const MB = 1024 * 1024;

test.each(cloudNames)("%s: a response without an end is not read to its end", async (cloud) => {
  await using storage = await CLOUDS[cloud].start();
  storage.put(BUCKET, `${PREFIX}a`);
  storage.fault = () => ({ status: 200, body: " ".repeat(40 * MB) });
  const { uri } = CLOUDS[cloud];
  const lift = limitResponses();
  const { outputs } = await runVerifyStep(storage, { uri, "max-age": "1h", timeout: "3s" });
  lift();
  expect(outputs.verified).toBe("unknown");
});

test.each(cloudNames)(
  "%s: no response may be encoded, as it could decode to any size",
  async (cloud) => {
    await using storage = await CLOUDS[cloud].start();
    storage.fault = () => ({ status: 200, headers: { "content-encoding": "gzip" }, body: "x" });
    const { uri } = CLOUDS[cloud];
    const lift = limitResponses();
    const { outputs } = await runVerifyStep(storage, { uri, "max-age": "1h", timeout: "3s" });
    lift();
    expect(outputs.verified).toBe("unknown");
    expect(storage.requests[0]?.headers["accept-encoding"]).toBe("identity");
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
