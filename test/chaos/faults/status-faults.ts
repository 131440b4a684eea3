import {
  everywhere,
  type FaultCase,
  type Nature,
  type Phase,
} from "./model.ts";

/** How it is to be put off for ever; for the others, what the one value is taken for is all that matters. */
const LASTING = new Set([
  "429",
  "429-after-1s",
  "429-after-0",
  "429-after-1e9",
]);

/** Every class of HTTP status, and every kind of `Retry-After`. */
export const statusFaults: readonly FaultCase[] = [
  ...[204, 206].map((status) => reply(status, everywhere("lost"))),
  ...[301, 302, 307, 308].map((status) =>
    reply(status, {
      ...everywhere("odd"),
      // Where a redirect leads to is not asked, and nobody knows what was done before.
      start: "lost",
    }),
  ),
  ...[400, 401, 403, 404, 405, 409, 410, 413, 418, 422, 431, 451].map(
    (status) => reply(status, everywhere("refused")),
  ),
  reply(425, everywhere("odd")),
  {
    // A gateway may say so of a reply, too: as every 5xx, it doesn't tell what was done.
    ...reply(501, {
      ...everywhere("lost"),
      // The way that a server says that it has no such route.
      cancel: "refused",
      post: "refused",
    }),
    // Of the job itself it says nothing, so that an ending may still be seen.
    looks: "lost",
  },
  ...[408, 500, 502, 503, 504, 520].map((status) =>
    reply(status, everywhere("lost")),
  ),
  {
    // The status tells what became of the request; what a gateway's own words say of it is no proof.
    ...reply(503, everywhere("lost"), 429),
    name: "http-503-code-429",
  },
  throttled("429", undefined),
  throttled("429-after-1s", 1, 1_000),
  throttled("429-after-0", 0, 0),
  throttled("429-after-1e9", 1e9, 1e12),
  throttled("429-after-an-hour", 3_600, 3_600_000),
  throttled("429-after-negative", -30),
  throttled("429-after-fraction", "1.5"),
  throttled("429-after-text", "soon"),
  throttled("429-after-empty", ""),
  throttled("429-after-400-digits", "9".repeat(400), Number.POSITIVE_INFINITY),
  throttled("429-after-past-date", new Date(Date.now() - 3_600_000), 0),
  throttled(
    "429-after-future-date",
    new Date(Date.now() + 24 * 3_600_000),
    24 * 3_600_000,
  ),
  throttled("429-after-impossible-date", "Fri, 31 Feb 2026 25:61:61 GMT"),
  skewed("429-after-date-clock-ahead", 5 * 3_600_000),
  skewed("429-after-date-clock-back", -5 * 3_600_000),
];

/** A reply that says nothing but its status. Where it doesn't tell what was done, the worse was: a start is processed. */
function reply(
  status: number,
  nature: Record<Phase, Nature>,
  code = status,
): FaultCase {
  return {
    name: `http-${status}`,
    nature,
    strike: {
      by: "sandbox",
      fault: ({ phase, decoy, apiKey }) => {
        // What says that it was a success was one; a redirect leads to where the key must not go.
        const processed =
          status < 300 || (phase === "start" && nature.start === "lost");
        const when = processed ? "after" : "before";
        const headers =
          status >= 300 && status < 400
            ? { location: `${decoy}/login?token=${apiKey}` }
            : {};
        return {
          kind: "reply",
          when,
          status,
          headers,
          body: bodyOf(status, code),
        };
      },
    },
  };
}

function bodyOf(status: number, code: number): unknown {
  if (status === 204) return undefined;
  return status === 206
    ? '{"code":0,"data":{"jo'
    : { code, message: `status ${status}` };
}

function throttled(
  name: string,
  retryAfter: number | string | Date | undefined,
  asksMs?: number,
): FaultCase {
  return {
    name,
    nature: everywhere("put-off"),
    ...(asksMs !== undefined && { asksMs }),
    ...(!LASTING.has(name) && { only: ["once"] }),
    strike: {
      by: "sandbox",
      fault: () => ({
        kind: "too-many-requests",
        ...(retryAfter !== undefined && { retryAfter }),
      }),
    },
  };
}

/** `Retry-After` as a date one second ahead of the server's own clock, which is off. */
function skewed(name: string, offMs: number): FaultCase {
  return {
    name,
    nature: everywhere("put-off"),
    asksMs: 1_000,
    only: ["once"],
    strike: {
      by: "sandbox",
      fault: () => ({
        kind: "reply",
        when: "before",
        status: 429,
        // Lasting faults send it again and again; what counts is the difference.
        headers: {
          date: new Date(Date.now() + offMs).toUTCString(),
          "retry-after": new Date(Date.now() + offMs + 1_000).toUTCString(),
        },
        body: { code: 429, message: "Too many requests." },
      }),
    },
  };
}
