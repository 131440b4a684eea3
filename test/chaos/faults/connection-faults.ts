import { everywhere, type FaultCase, rewritten, serverFault } from "./fault.ts";

const HOUR_MS = 3_600_000;
const PADDING = "x".repeat(700_000);

/** What happens to connections before and while a response arrives. */
const WIRE: Record<string, Parameters<typeof serverFault>[2]> = {
  "reset-before": { kind: "reset", when: "before" },
  "reset-after": { kind: "reset", when: "after" },
  "cut-connection": { kind: "cut-off", breaks: "connection" },
  "endless-headers": { kind: "endless-headers" },
  "huge-100-mb": { kind: "huge", megabytes: 100 },
};
const SLOW_WIRE: typeof WIRE = {
  "silence-before": { kind: "hang", when: "before" },
  "silence-after": { kind: "hang", when: "after" },
  "slow-drip": { kind: "drip", everyMs: 400 },
};
/** What keeps a request from being sent. */
const NOT_SENT: Record<string, FaultCase["source"]> = {
  "connection-refused": { by: "proxy", mode: "refused" },
  "tls-plain-text": { by: "proxy", mode: "plain" },
  "tls-handshake-reset": { by: "proxy", mode: "handshake-reset" },
  "dns-failure": { by: "machine", what: "dns" },
};
const LOCAL_CLOCK_MS = { ahead: 6 * HOUR_MS, back: -6 * HOUR_MS };
const SERVER_CLOCK_MS = {
  ahead: 5 * HOUR_MS,
  back: -5 * HOUR_MS,
  "a-year-off": 365 * 24 * HOUR_MS,
};

/** What happens to connections, and to the machine itself. */
export const connectionFaults: readonly FaultCase[] = [
  ...Object.entries(NOT_SENT).map(
    ([name, source]): FaultCase => ({ name, source, effect: "notSent" }),
  ),
  {
    // Before anything is started, a certificate that is not trusted ends the step at once.
    name: "tls-untrusted",
    source: { by: "proxy", mode: "untrusted" },
    effect: everywhere("notSent", {
      choose: "rejected",
      describe: "rejected",
      check: "rejected",
      validate: "rejected",
      start: "rejected",
    }),
  },
  {
    name: "tls-handshake-silent",
    source: { by: "proxy", mode: "handshake-silence" },
    effect: "notSent",
    slow: true,
  },
  ...Object.entries(WIRE).map(([name, fault]) => serverFault(name, "indeterminate", fault)),
  ...Object.entries(SLOW_WIRE).map(([name, fault]) =>
    serverFault(name, "indeterminate", fault, { slow: true }),
  ),
  serverFault("late", "intact", { kind: "delay", when: "before", ms: 1_200 }),
  rewritten("large-700-kb", "intact", (response: object) => ({ ...response, padding: PADDING })),
  ...Object.entries(LOCAL_CLOCK_MS).map(
    ([name, shiftMs]): FaultCase => ({
      name: `local-clock-${name}`,
      source: { by: "machine", what: "clock", shiftMs },
      effect: "intact",
    }),
  ),
  // Every time that the server reports is off, and so is the `Date` of its responses.
  ...Object.entries(SERVER_CLOCK_MS).map(([name, serverClockMs]) =>
    serverFault(
      `server-clock-${name}`,
      "intact",
      () => ({
        kind: "rewrite",
        body: (response) => response,
        headers: { date: new Date(Date.now() + serverClockMs).toUTCString() },
      }),
      { serverClockMs },
    ),
  ),
];
