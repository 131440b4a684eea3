import { describe, expect, it } from "vitest";
import { type SendOptions, sendOnce } from "../../../src/export/send-once.ts";
import type { RequestLimits } from "../../../src/zilliz/client.ts";
import { type FailureKind, ZillizError } from "../../../src/zilliz/errors.ts";
import { errorFrom } from "../../support/error-from.ts";
import { FakeClock } from "../../support/fake-clock.ts";

const failed = (kind: FailureKind) => new ZillizError(kind, { request: "POST" });

/** Asks for something that fails so often, and is there then. */
function asking(failures: Error[], changes: Partial<SendOptions> = {}) {
  const clock = new FakeClock();
  const interruption = new AbortController();
  const asked: RequestLimits[] = [];
  const result = sendOnce(
    async (limits) => {
      asked.push(limits);
      const failure = failures[asked.length - 1];
      if (failure !== undefined) throw failure;
      return "it";
    },
    {
      clock,
      signal: interruption.signal,
      deadline: 3_600_000,
      onRetry: () => {},
      ...changes,
    },
  );
  result.catch(() => {});
  return { result, asked, interruption };
}

describe("asking once", () => {
  it("brings the answer", async () => {
    const { result, asked } = asking([]);
    expect(await result).toEqual({ kind: "ok", response: "it" });
    expect(asked).toHaveLength(1);
  });

  it.each(["notSent", "rateLimited"] as const)(
    "asks again after one that is %s, as it was not processed",
    async (kind) => {
      const { result, asked } = asking([failed(kind), failed(kind)]);
      expect(await result).toMatchObject({ kind: "ok" });
      expect(asked).toHaveLength(3);
    },
  );

  it.each([
    ["indeterminate", "unknown"],
    ["rejected", "rejected"],
  ] as const)("never asks again after one that is %s", async (failure, kind) => {
    const { result, asked } = asking([failed(failure)]);
    expect(await result).toMatchObject({ kind });
    expect(asked).toHaveLength(1);
  });

  it("never asks again for a server whose certificate is not trusted", async () => {
    const untrusted = new ZillizError("notSent", { request: "POST", isUntrusted: true });
    const { result, asked } = asking([untrusted]);
    expect(await result).toMatchObject({ kind: "rejected" });
    expect(asked).toHaveLength(1);
  });

  it("never asks again after an error that nobody knows", async () => {
    const error = new Error("a bug");
    const { result, asked } = asking([error]);
    expect(await errorFrom(() => result)).toBe(error);
    expect(asked).toHaveLength(1);
  });

  it("asks for nothing under a signal that is aborted", async () => {
    const { result, asked } = asking([], { signal: AbortSignal.abort() });
    expect(await result).toEqual({ kind: "aborted" });
    expect(asked).toEqual([]);
  });

  it("asks for nothing more when the signal aborts between two attempts", async () => {
    const interruption = new AbortController();
    const { result, asked } = asking([failed("notSent"), failed("notSent")], {
      signal: interruption.signal,
      onRetry: () => interruption.abort(),
    });
    expect(await result).toEqual({ kind: "aborted" });
    expect(asked).toHaveLength(1);
  });

  it.each([
    [1_000, 10_000],
    [30_000, 30_000],
    [3_600_000, 60_000],
  ])("with %i ms left, waits %i ms for an answer", async (deadline, timeoutMs) => {
    const { result, asked } = asking([], { deadline });
    await result;
    expect(asked[0]?.timeoutMs).toBe(timeoutMs);
  });
});
