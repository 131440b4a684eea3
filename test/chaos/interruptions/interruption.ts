import type { RouteName } from "../../support/fake-zilliz/index.ts";
import { Random } from "../random.ts";
import type { Scenario } from "../scenario.ts";
import {
  drawServer,
  keepsPostWaiting,
  type ServerKind,
  serverKinds,
} from "./server-behaviour.ts";

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
export type InterruptionKind = (typeof interruptionKinds)[number];

/** What the instant of an interruption is counted from. */
export type Anchor =
  | { readonly on: "spawn" }
  | { readonly on: "output"; readonly name: string }
  | {
      readonly on: "seen" | "answered";
      readonly route: RouteName;
      readonly n: number;
    };

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
  const serverKind =
    serverKinds[Math.floor(cell / interruptionKinds.length)] ?? "prompt";
  const inputs = drawInputs(random);
  const server = drawServer(random, serverKind, inputs.backup === "new");
  return {
    name: `#${number} ${kind} / ${serverKind}`,
    row: kind,
    column: serverKind,
    repeat: `--seed ${seed} --only ${number}`,
    inputs,
    server,
    exportPlan: {
      // Mostly longer than any run; at times so short that the job ends during the interruption.
      durationMs: random.odds(0.8) ? 600_000 : random.ms(300, 5_000),
      ends: random.oneOf([
        "SUCCESSFUL",
        "SUCCESSFUL",
        "FAILED",
        "CANCELED",
        // An undocumented word: it is never a success.
        "EXPIRED",
      ]),
      steps: random.odds(0.15)
        ? [{ atMs: random.ms(0, 1_500), status: "ARCHIVING" }]
        : [],
    },
    backupPlan: {
      durationMs: random.odds(0.6) ? 600_000 : random.ms(300, 2_500),
    },
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

type Instant = readonly [anchor: Anchor, withinMs: number];

function drawInstant(
  random: Random,
  { wait, backup }: Scenario["inputs"],
  server: ServerKind,
) {
  const instants = instantsOf(backup);
  const share = random.share() * (wait ? 1 : 0.6);
  const phase =
    server === "slow start" && share < 0.75
      ? "start"
      : share < 0.25
        ? "early"
        : share < 0.6
          ? "start"
          : share < 0.85
            ? "firstPoll"
            : "laterPoll";
  const [anchor, withinMs] = random.oneOf<Instant>(instants[phase]);
  // Almost half of the time at once.
  const delayMs = random.odds(0.4) ? 0 : random.share() ** 2 * withinMs;
  return { anchor, delayMs };
}

function instantsOf(backup: Scenario["inputs"]["backup"]) {
  const first = {
    latest: "listBackups",
    id: "describeBackup",
    new: "describeCluster",
  } as const;
  const seen = (route: RouteName, n = 1) => ({ on: "seen", route, n }) as const;
  const answered = (route: RouteName, n = 1) =>
    ({ on: "answered", route, n }) as const;
  const output = (name: string) => ({ on: "output", name }) as const;
  const poll = (n: number): Instant[] => [
    [seen("describeJob", n), 200],
    [answered("describeJob", n), 900],
  ];
  const backupStart: Instant[] = [
    [seen("createBackup"), 500],
    [seen("createBackup"), 30],
    [answered("createBackup"), 150],
    [output("backup-job-id"), 60],
  ];
  return {
    early: [
      [{ on: "spawn" }, 900],
      [seen(first[backup]), 120],
      [answered(first[backup]), 60],
      [output("directory"), 40],
    ] as Instant[],
    start: [
      ...(backup === "new" ? backupStart : []),
      [output("status"), 40],
      [seen("export"), 500],
      [seen("export"), 30],
      [answered("export"), 150],
      [output("job-id"), 60],
    ] as Instant[],
    firstPoll: poll(1),
    laterPoll: [...poll(2), ...poll(3)],
  };
}
