import { type FaultCase, rewritten, serverFault } from "./fault.ts";
import type { ProxyMode } from "./tls-proxy.ts";

const HOUR_MS = 3_600_000;
const PADDING = "x".repeat(700_000);

/** What happens to connections before and while a response arrives, and to the machine itself. */
export const connectionFaults: readonly FaultCase[] = [
  proxy("connection-refused", "refused"),
  proxy("tls-untrusted", "untrusted"),
  proxy("tls-plain-text", "plain"),
  proxy("tls-handshake-reset", "handshake-reset"),
  { ...proxy("tls-handshake-silent", "handshake-silence"), slow: true },
  {
    name: "dns-failure",
    source: { by: "machine", what: "dns" },
    effect: "notSent",
  },
  {
    name: "dns-unknown-host",
    source: { by: "base-url", url: "https://does-not-exist.invalid" },
    effect: { choose: "notSent" },
    only: ["lasting"],
  },
  wire("reset-before", { kind: "reset", when: "before" }),
  wire("reset-after", { kind: "reset", when: "after" }),
  wire("silence-before", { kind: "hang", when: "before" }, { slow: true }),
  wire("silence-after", { kind: "hang", when: "after" }, { slow: true }),
  serverFault("late", "intact", { kind: "delay", when: "before", ms: 1_200 }),
  wire("cut-connection", { kind: "cut-off", breaks: "connection" }),
  wire("slow-drip", { kind: "drip", everyMs: 400 }, { slow: true }),
  wire("endless-headers", { kind: "endless-headers" }),
  wire("huge-100-mb", { kind: "huge", megabytes: 100 }),
  rewritten("large-700-kb", "intact", (response: object) => ({
    ...response,
    padding: PADDING,
  })),
  localClock("local-clock-ahead", 6 * HOUR_MS),
  localClock("local-clock-back", -6 * HOUR_MS),
  serverClock("server-clock-ahead", 5 * HOUR_MS),
  serverClock("server-clock-back", -5 * HOUR_MS),
  serverClock("server-clock-a-year-off", 365 * 24 * HOUR_MS),
];

function proxy(name: string, mode: ProxyMode): FaultCase {
  return { name, source: { by: "proxy", mode }, effect: "notSent" };
}

function wire(
  name: string,
  fault: Parameters<typeof serverFault>[2],
  more: Partial<FaultCase> = {},
): FaultCase {
  return serverFault(name, "indeterminate", fault, more);
}

function localClock(name: string, shiftMs: number): FaultCase {
  return {
    name,
    source: { by: "machine", what: "clock", shiftMs },
    effect: "intact",
  };
}

/** Every time that the server reports is off, and so is the `Date` of its responses. */
function serverClock(name: string, serverClockMs: number): FaultCase {
  const date = () => new Date(Date.now() + serverClockMs).toUTCString();
  return {
    name,
    effect: "intact",
    serverClockMs,
    source: {
      by: "server",
      fault: () => ({
        kind: "rewrite",
        body: (response) => response,
        headers: { date: date() },
      }),
    },
  };
}
