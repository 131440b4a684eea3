import { Chance } from "./random.ts";

/** How a run is ended. */
export const MODES = [
  "cancel",
  "cancel twice",
  "step timeout",
  "SIGKILL",
  "always()",
  "container",
  "shutdown",
  "stdout closed",
  "stdout stalled",
] as const;
export type Mode = (typeof MODES)[number];

/** How the server behaves from that moment on. */
export const SERVERS = [
  "prompt",
  "slow start",
  "slow cancel",
  "refuses",
  "no route",
  "unreachable",
  "finished",
] as const;
export type Server = (typeof SERVERS)[number];

/** What the instant is counted from. */
export type Anchor =
  | { on: "spawn" }
  | {
      on: "seen" | "answered";
      route:
        | "listBackups"
        | "describeBackup"
        | "describeCluster"
        | "createBackup"
        | "export"
        | "describeJob";
      n: number;
    }
  | { on: "output"; name: "directory" | "status" | "job-id" | "backup-job-id" };

/** One run of the storm, wholly drawn from a seed and a number. */
export type Case = ReturnType<typeof drawCase>;

/** Draws a case. Numbers that follow each other go through every mode and every server. */
export function drawCase(seed: number, number: number) {
  const chance = new Chance(seed, number);
  const cell = number % (MODES.length * SERVERS.length);
  const mode = MODES[cell % MODES.length] ?? "cancel";
  const server = SERVERS[Math.floor(cell / MODES.length)] ?? "prompt";
  const inputs = drawInputs(chance);
  return {
    seed,
    number,
    mode,
    server,
    inputs,
    anchor: drawAnchor(chance, inputs, server),
    /** From the anchor on. Half of the time as soon as it is seen. */
    delay: chance.odds(0.4) ? 0 : chance.share() ** 2,
    /** Mostly for longer than any run, at times so short that it ends while the run is being ended. */
    jobMs: chance.odds(0.8) ? 600_000 : chance.ms(300, 5_000),
    /** With `backup-id: new`: how long it takes, often longer than any run. */
    backupMs: chance.odds(0.6) ? 600_000 : chance.ms(300, 2_500),
    jobEnds: chance.oneOf([
      "SUCCESSFUL",
      "SUCCESSFUL",
      "FAILED",
      "CANCELED",
      // Of this nobody has heard: it may be an ending or not, and is never a success.
      "EXPIRED",
    ]),
    /** `always()`: from the cancel to the end of the worker. */
    deadlineMs: chance.ms(600, 2_500),
    /** From the first blow of a mode to its second. */
    secondAfterMs: chance.odds(0.3) ? 0 : chance.ms(1, 1_500),
    /** Fill the pipe that nobody reads, so that not even a line fits. */
    fillPipe: chance.odds(0.7),
    startDelay: {
      route:
        inputs.backup === "new" && chance.odds(0.6)
          ? ("createBackup" as const)
          : ("export" as const),
      when: chance.oneOf(["before", "after"]),
      ms: chance.odds(0.6) ? chance.ms(200, 3_000) : chance.ms(3_000, 7_000),
      /** The reply does not come at all: the connection breaks at that moment. */
      lost: chance.odds(0.25),
    },
    slowCancel: chance.oneOf([
      { is: "canceling", ms: chance.ms(800, 7_000) },
      { is: "delay", when: "before", ms: chance.ms(500, 6_000) },
      { is: "delay", when: "after", ms: chance.ms(500, 6_000) },
      { is: chance.oneOf(["stuck", "ignored"]) },
    ]),
    refusal: chance.oneOf([
      { status: 200, code: 90002, message: "Not for this type of job." },
      { status: 403, code: 96013, message: "No permission." },
      { status: 409, code: 90001, message: "Not in this state." },
    ]),
    outage: {
      is: chance.oneOf(["refuse", "hang before", "hang after"]),
      back: chance.odds(0.5),
    },
    /** A post step that can't come to an end by itself is ended like this, so long after it began. */
    postEnds: {
      by: chance.oneOf(["timeout", "kill", "deadline"]),
      ms: chance.ms(300, 2_500),
    },
    /** What the job is called while it runs, where that is a word that nobody has heard of. */
    unheardOf: chance.odds(0.15)
      ? { atMs: chance.ms(0, 1_500), status: "ARCHIVING" }
      : undefined,
  };
}

function drawInputs(chance: Chance) {
  return {
    wait: chance.odds(0.88),
    onCancel: chance.odds(0.85) ? ("cancel" as const) : ("detach" as const),
    backup: chance.oneOf(["latest", "latest", "latest", "id", "new"]),
    summary: chance.odds(0.75),
    /** Seconds. */
    timeout: chance.odds(0.06) ? chance.oneOf([1, 2, 3]) : undefined,
  };
}

/** What a run asks for first. */
const FIRST_ROUTES = {
  latest: "listBackups",
  id: "describeBackup",
  new: "describeCluster",
} as const;

function drawAnchor(
  chance: Chance,
  { wait, backup }: ReturnType<typeof drawInputs>,
  server: Server,
): { at: Anchor; withinMs: number } {
  const route = FIRST_ROUTES[backup];
  const early = [
    { at: { on: "spawn" }, withinMs: 900 },
    { at: { on: "seen", route, n: 1 }, withinMs: 120 },
    { at: { on: "answered", route, n: 1 }, withinMs: 60 },
    { at: { on: "output", name: "directory" }, withinMs: 40 },
  ] as const;
  const take = [
    { at: { on: "seen", route: "createBackup", n: 1 }, withinMs: 500 },
    { at: { on: "seen", route: "createBackup", n: 1 }, withinMs: 30 },
    { at: { on: "answered", route: "createBackup", n: 1 }, withinMs: 150 },
    { at: { on: "output", name: "backup-job-id" }, withinMs: 60 },
  ] as const;
  const start = [
    ...(backup === "new" ? take : []),
    { at: { on: "output", name: "status" }, withinMs: 40 },
    { at: { on: "seen", route: "export", n: 1 }, withinMs: 500 },
    { at: { on: "seen", route: "export", n: 1 }, withinMs: 30 },
    { at: { on: "answered", route: "export", n: 1 }, withinMs: 150 },
    { at: { on: "output", name: "job-id" }, withinMs: 60 },
  ] as const;
  const poll = (n: number) => [
    { at: { on: "seen", route: "describeJob", n }, withinMs: 200 } as const,
    { at: { on: "answered", route: "describeJob", n }, withinMs: 900 } as const,
  ];
  const [firstLook, laterLook] = [poll(1), [...poll(2), ...poll(3)]];
  const share = chance.share() * (wait ? 1 : 0.6);
  const among: readonly { at: Anchor; withinMs: number }[] =
    server === "slow start" && share < 0.75
      ? start
      : share < 0.25
        ? early
        : share < 0.6
          ? start
          : share < 0.85
            ? firstLook
            : laterLook;
  const [first, ...rest] = among;
  if (first === undefined) throw new Error("there is always an instant");
  return chance.oneOf([first, ...rest]);
}
