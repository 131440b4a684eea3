import { describe, expect, it } from "vitest";
import { type SendOptions, sendOnce } from "../../../src/export/send-once.ts";
import type { RequestLimits } from "../../../src/zilliz/client.ts";
import { type FailureKind, ZillizError } from "../../../src/zilliz/errors.ts";
import { errorFrom } from "../../support/error-from.ts";
import { FakeClock } from "../../support/fake-clock.ts";

const failed = (kind: FailureKind) => new ZillizError(kind, { request: "POST" });

/** Sends a request that first fails with these errors, one after the other. */
function sending(failures: Error[], changes: Partial<SendOptions> = {}) {
  const clock = new FakeClock();
  const interruption = new AbortController();
  const sent: RequestLimits[] = [];
  const result = sendOnce(
    async (limits) => {
      sent.push(limits);
      const failure = failures[sent.length - 1];
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
  return { result, sent, interruption };
}

describe("sending once", () => {
  it("returns the response", async () => {
    const { result, sent } = sending([]);
    expect(await result).toEqual({ kind: "ok", response: "it" });
    expect(sent).toHaveLength(1);
  });

  it.each(["notSent", "rateLimited"] as const)(
    "sends again after a failure that is %s, as it was not processed",
    async (kind) => {
      const { result, sent } = sending([failed(kind), failed(kind)]);
      expect(await result).toMatchObject({ kind: "ok" });
      expect(sent).toHaveLength(3);
    },
  );

  it.each([
    ["indeterminate", "unknown"],
    ["rejected", "rejected"],
  ] as const)("never sends again after a failure that is %s", async (failure, kind) => {
    const { result, sent } = sending([failed(failure)]);
    expect(await result).toMatchObject({ kind });
    expect(sent).toHaveLength(1);
  });

  it("never sends again to a server whose certificate is not trusted", async () => {
    const untrusted = new ZillizError("notSent", { request: "POST", isUntrusted: true });
    const { result, sent } = sending([untrusted]);
    expect(await result).toMatchObject({ kind: "rejected" });
    expect(sent).toHaveLength(1);
  });

  it("never sends again after an unexpected error", async () => {
    const error = new Error("a bug");
    const { result, sent } = sending([error]);
    expect(await errorFrom(() => result)).toBe(error);
    expect(sent).toHaveLength(1);
  });

  it("sends nothing under a signal that is aborted", async () => {
    const { result, sent } = sending([], { signal: AbortSignal.abort() });
    expect(await result).toEqual({ kind: "aborted" });
    expect(sent).toEqual([]);
  });

  it("sends nothing more when the signal aborts between two attempts", async () => {
    const interruption = new AbortController();
    const { result, sent } = sending([failed("notSent"), failed("notSent")], {
      signal: interruption.signal,
      onRetry: () => interruption.abort(),
    });
    expect(await result).toEqual({ kind: "aborted" });
    expect(sent).toHaveLength(1);
  });

  it.each([
    [1_000, 10_000],
    [30_000, 30_000],
    [3_600_000, 60_000],
  ])("with %i ms left, waits %i ms for a response", async (deadline, timeoutMs) => {
    const { result, sent } = sending([], { deadline });
    await result;
    expect(sent[0]?.timeoutMs).toBe(timeoutMs);
  });
});
