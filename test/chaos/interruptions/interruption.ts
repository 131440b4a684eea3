import { Random } from "../random.ts";
import type { Scenario } from "../scenario.ts";
import { drawServer, keepsPostWaiting, type ServerKind, serverKinds } from "./server-behaviour.ts";

/** Every way in which a run can be ended from outside. */
export const interruptionKinds = [
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
type InterruptionKind = (typeof interruptionKinds)[number];

/** What the instant of an interruption is counted from: the nth request or response of an endpoint, or an output. */
export interface Anchor {
  readonly on: "spawn" | "seen" | "responded" | "output";
  readonly what: string;
  readonly n: number;
}

export interface Interruption {
  readonly kind: InterruptionKind;
  readonly anchor: Anchor;
  readonly delayMs: number;
  /** `always()`: from the cancel to the end of the worker. */
  readonly deadlineMs?: number;
  /** From the first signal, or from the loss of stdout, to the next. */
  readonly secondAfterMs?: number;
  /** Fill the pipe that is not read, so that not even a line fits. */
  readonly fillPipe?: boolean;
  /** How a post step that cannot end by itself is ended, and how long after the line of its log. */
  readonly post?: {
    readonly by: "timeout" | "kill" | "deadline";
    readonly after: RegExp;
    readonly ms: number;
  };
}

/** The number of combinations of an interruption and a server. */
export const combinations = interruptionKinds.length * serverKinds.length;

/** Draws a scenario. Consecutive numbers go through every kind of interruption and every server. */
export function drawScenario(seed: number, number: number) {
  const random = new Random(seed, number);
  const cell = number % combinations;
  const kind = interruptionKinds[cell % interruptionKinds.length] ?? "cancel";
  const serverKind = serverKinds[Math.floor(cell / interruptionKinds.length)] ?? "prompt";
  const inputs = drawInputs(random);
  const server = drawServer(random, serverKind, inputs.backup === "new");
  return {
    name: `#${number} ${kind} / ${serverKind}`,
    repeat: `--seed ${seed} --only ${number}`,
    inputs,
    server,
    exportPlan: {
      // Mostly longer than any run; at times so short that the job ends during the interruption.
      durationMs: random.odds(0.8) ? 600_000 : random.ms(300, 5_000),
      finalStatus: random.oneOf([
        "SUCCESSFUL",
        "SUCCESSFUL",
        "FAILED",
        "CANCELED",
        // An undocumented word: it is never a success.
        "EXPIRED",
      ]),
      updates: random.odds(0.15) ? [{ atMs: random.ms(0, 1_500), status: "ARCHIVING" }] : [],
    },
    backupPlan: { durationMs: random.odds(0.6) ? 600_000 : random.ms(300, 2_500) },
    interruption: {
      kind,
      ...drawInstant(random, inputs, serverKind),
      deadlineMs: random.ms(600, 2_500),
      secondAfterMs: random.odds(0.3) ? 0 : random.ms(1, 1_500),
      fillPipe: random.odds(0.7),
      ...(keepsPostWaiting(server) && {
        post: {
          by: random.oneOf(["timeout", "kill", "deadline"]),
          after: /^Post job cleanup/,
          ms: random.ms(300, 2_500),
        },
      }),
    },
  } satisfies Scenario;
}

function drawInputs(random: Random) {
  return {
    wait: random.odds(0.88),
    onCancel: random.odds(0.85) ? "cancel" : "detach",
    backup: random.oneOf(["latest", "latest", "latest", "id", "new"]),
    summary: random.odds(0.75),
    timeout: random.odds(0.06) ? random.oneOf([1, 2, 3]) : undefined,
  } as const;
}

type Instant = readonly [on: Anchor["on"], what: string, ms: number, n?: number];

/** The instants of each phase, and within how many milliseconds after them the run is interrupted. */
const INSTANTS = {
  backup: [
    ["seen", "createBackup", 500],
    ["seen", "createBackup", 30],
    ["responded", "createBackup", 150],
    ["output", "backup-job-id", 60],
  ],
  start: [
    ["output", "status", 40],
    ["seen", "export", 500],
    ["seen", "export", 30],
    ["responded", "export", 150],
    ["output", "job-id", 60],
  ],
  firstPoll: [
    ["seen", "describeJob", 200],
    ["responded", "describeJob", 900],
  ],
  laterPoll: [
    ["seen", "describeJob", 200, 2],
    ["responded", "describeJob", 900, 2],
    ["seen", "describeJob", 200, 3],
    ["responded", "describeJob", 900, 3],
  ],
} satisfies Record<string, readonly Instant[]>;

function drawInstant(
  random: Random,
  { wait, backup }: Scenario["inputs"],
  server: ServerKind,
): Pick<Interruption, "anchor" | "delayMs"> {
  const endpoint = { latest: "listBackups", id: "describeBackup", new: "describeCluster" }[backup];
  const early: Instant[] = [
    ["spawn", "", 900],
    ["seen", endpoint, 120],
    ["responded", endpoint, 60],
    ["seen", "validateBucket", 120],
    ["output", "directory", 40],
  ];
  const start: Instant[] =
    backup === "new" ? [...INSTANTS.backup, ...INSTANTS.start] : INSTANTS.start;
  const share = random.share() * (wait ? 1 : 0.6);
  const among: readonly Instant[] =
    server === "slow start" && share < 0.75
      ? start
      : share < 0.25
        ? early
        : share < 0.6
          ? start
          : share < 0.85
            ? INSTANTS.firstPoll
            : INSTANTS.laterPoll;
  const [on, what, withinMs, n = 1] = random.oneOf(among);
  // Almost half of the time at once.
  const delayMs = random.odds(0.4) ? 0 : random.share() ** 2 * withinMs;
  return { anchor: { on, what, n }, delayMs };
}
