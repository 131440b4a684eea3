import {
  everywhere,
  type FaultCase,
  type Nature,
  type Phase,
} from "./model.ts";

const HOUR_MS = 3_600_000;

/** What happens to connections before and while a reply comes, and to the machine itself. */
export const connectionFaults: readonly FaultCase[] = [
  front("connection-refused", "refused"),
  front("tls-untrusted", "untrusted"),
  front("tls-plain-text", "plain"),
  front("tls-handshake-reset", "handshake-reset"),
  { ...front("tls-handshake-silent", "handshake-silence"), slow: true },
  {
    name: "dns-failure",
    strike: { by: "machine", what: "dns" },
    nature: everywhere("notSent"),
  },
  {
    name: "dns-unknown-host",
    strike: { by: "base-url", url: "https://does-not-exist.invalid" },
    nature: { choose: "notSent" },
    only: ["lasting"],
  },
  wire("reset-before", { kind: "reset", when: "before" }),
  wire("reset-after", { kind: "reset", when: "after" }),
  wire("silence-before", { kind: "hang", when: "before" }, { slow: true }),
  wire("silence-after", { kind: "hang", when: "after" }, { slow: true }),
  wire("late", { kind: "delay", when: "before", ms: 1_200 }, whole()),
  wire("cut-connection", { kind: "cut-off", breaks: "connection" }),
  wire("slow-drip", { kind: "drip", everyMs: 400 }, { slow: true }),
  wire("endless-headers", { kind: "endless-headers" }),
  wire("huge-100-mb", { kind: "huge", megabytes: 100 }),
  wire("large-700-kb", largeBody(700_000), whole()),
  localClock("local-clock-ahead", 6 * HOUR_MS),
  localClock("local-clock-back", -6 * HOUR_MS),
  serverClock("server-clock-ahead", 5 * HOUR_MS),
  serverClock("server-clock-back", -5 * HOUR_MS),
  serverClock("server-clock-a-year-off", 365 * 24 * HOUR_MS),
];

type FrontFault = Extract<FaultCase["strike"], { by: "front" }>["mode"];
type SandboxFault = ReturnType<
  Extract<FaultCase["strike"], { by: "sandbox" }>["fault"]
>;

function front(name: string, mode: FrontFault): FaultCase {
  return {
    name,
    strike: { by: "front", mode },
    nature: everywhere("notSent"),
  };
}

function wire(
  name: string,
  fault: SandboxFault,
  more: Partial<FaultCase> = {},
): FaultCase {
  return {
    name,
    strike: { by: "sandbox", fault: () => fault },
    nature: everywhere("lost"),
    ...more,
  };
}

function whole(): { nature: Record<Phase, Nature> } {
  return { nature: everywhere("whole") };
}

function largeBody(length: number): SandboxFault {
  const padding = "x".repeat(length);
  return {
    kind: "rewrite",
    body: (reply: object) => ({ ...reply, padding }),
  };
}

function localClock(name: string, shiftMs: number): FaultCase {
  return {
    name,
    strike: { by: "machine", what: "clock", shiftMs },
    nature: everywhere("whole"),
  };
}

/** Every time that the server tells is off, and so is the `Date` of its replies. */
function serverClock(name: string, serverClockMs: number): FaultCase {
  return {
    ...wire(name, { kind: "delay", when: "before", ms: 0 }, whole()),
    serverClockMs,
    strike: {
      by: "sandbox",
      fault: () => ({
        kind: "rewrite",
        body: (reply) => reply,
        headers: { date: new Date(Date.now() + serverClockMs).toUTCString() },
      }),
    },
  };
}
