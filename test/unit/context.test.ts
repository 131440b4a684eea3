import { expect, it } from "vitest";
import { ActionError } from "../../src/errors.ts";
import { ZillizError } from "../../src/zilliz/errors.ts";
import { createTestContext } from "../support/context.ts";
import { errorFrom } from "../support/error-from.ts";
import {
  apiError,
  connectionReset,
  httpError,
  type ScriptedResponse,
  success,
} from "../support/scripted-zilliz.ts";

/** Reads from a Zilliz Cloud that is down, on a machine that wakes up late. */
function readInOutage() {
  const { context, clock } = createTestContext(() => ({ outcome: httpError(503) }));
  const sleep = clock.sleep.bind(clock);
  clock.sleep = (ms, signal) => sleep(ms > 0 ? ms + 60_000 : 0, signal);
  const read = () => context.tryRead((limits) => context.zilliz.listProjects(limits));
  return { read, clock, context };
}

it("an optional read that fails never ends the step, even if its last wait ends too late", async () => {
  const { read } = readInOutage();
  expect(await read()).toBeInstanceOf(ZillizError);
});

it("no optional read begins after the `timeout`", async () => {
  const { read, clock, context } = readInOutage();
  await clock.sleep(context.inputs.timeoutMs);
  expect(await errorFrom(read)).toBeInstanceOf(ActionError);
});

it.each<[string, ScriptedResponse["outcome"]]>([
  ["HTTP 200 with code 500", apiError(500)],
  ["a success without data", success(null)],
  ["a reset", connectionReset()],
])("a read is repeated after %s", async (_, failure) => {
  const { context } = createTestContext((_, n) => ({
    outcome: n === 1 ? failure : success({ projectId: "proj-1" }),
  }));
  const read = context.tryRead((limits) => context.zilliz.describeCluster("in01-cluster", limits));
  expect(await read).toMatchObject({ projectId: "proj-1" });
});
