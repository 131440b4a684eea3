import { parseArgs } from "node:util";
import {
  fewestRequests,
  fixed,
  fixedLike,
  KEEPING_INTERVAL_MS,
  playSet,
  WEIGHTS,
} from "./cadence.ts";
import { cancelRun } from "./cancel.ts";
import { mean, median, quantile, table } from "./figures.ts";
import { Fleet } from "./fleet.ts";
import { heapAfterHours, residentAfter } from "./memory.ts";
import { SHAPES } from "./shapes.ts";
import { archiveBytes, loadedBytes } from "./sizes.ts";
import {
  bareNode,
  firstRequest,
  inTurn,
  peersIn,
  settledPost,
} from "./start.ts";

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "40" },
    cancels: { type: "string", default: "200" },
    only: { type: "string" },
  },
});

const ms = (value: number) => `${value.toFixed(1)} ms`;
const times = (value: number) => `${value.toFixed(2)} ×`;
const megabytes = (value: number) => `${(value / 1e6).toFixed(2)} MB`;
const seconds = (value: number) => `${(value / 1e3).toFixed(1)} s`;

const sections: Record<string, () => Promise<void>> = {
  start: async () => {
    const { BENCH_PEERS } = process.env;
    const measured = await inTurn(
      {
        "node -e 0": bareNode,
        "first request": firstRequest,
        "post of a settled run": settledPost,
        ...(BENCH_PEERS && peersIn(BENCH_PEERS)),
      },
      Number(values.rounds),
    );
    const bare = measured["node -e 0"] ?? [];
    const ratio = (all: number[], of: (all: number[]) => number) =>
      times(of(all) / of(bare));
    const fastest = (all: readonly number[]) => Math.min(...all);
    console.log(
      table(
        ["start", "fastest", "median", "to bare: fastest", "median"],
        Object.entries(measured).map(([name, all]) => [
          name,
          ms(fastest(all)),
          ms(median(all)),
          ratio(all, fastest),
          ratio(all, median),
        ]),
      ),
    );
  },
  size: async () => {
    const { tar, gzip } = archiveBytes();
    console.log(
      table(
        ["size", "", "at most"],
        [
          ["a plain run loads", megabytes(loadedBytes()), "1.0 MB"],
          ["a runner downloads (.tar.gz)", megabytes(gzip), "1.5 MB"],
          ["and unpacks", megabytes(tar), ""],
        ],
      ),
    );
  },
  memory: async () => {
    const heaps = await heapAfterHours(6);
    const [first = 0] = heaps;
    console.log(
      table(
        ["memory", "", "at most"],
        [
          ["resident, most", megabytes(await residentAfter(20)), "90 MB"],
          ["heap after 1 h of looks", megabytes(first), ""],
          ["heap after 6 h", megabytes(heaps.at(-1) ?? 0), "the same"],
        ],
      ),
    );
  },
  cancel: async () => {
    const rows: string[][] = [];
    for (const [takes, share] of [
      [0, 1],
      [1_000, 0.1],
      [3_000, 0.1],
    ] as const) {
      const runs = [];
      for (let n = 0; n < Number(values.cancels) * share; n += 1)
        runs.push(await cancelRun(takes));
      const asked = runs.map((run) => run.asked);
      const more = runs.map(({ settled }) => settled - takes);
      rows.push([
        `${seconds(takes)} (${runs.length} runs)`,
        ...[0.5, 0.99].map((p) => ms(quantile(asked, p))),
        ...[0.5, 0.99].map((p) => ms(quantile(more, p))),
      ]);
    }
    console.log(
      table(
        [
          "the server takes",
          "signal to request: p50",
          "p99",
          "settled after that time: p50",
          "p99",
        ],
        rows,
      ),
    );
  },
  cadence: async () => {
    const set = playSet(1_000);
    const requests = mean(set.map((job) => job.requests));
    console.log(
      table(
        ["shape", "requests a job", "mean delay", "of the length"],
        Object.keys(SHAPES).map((name) => {
          const jobs = set.filter(({ shape }) => shape === name);
          const part = mean(jobs.map((job) => job.delayMs / job.lengthMs));
          return [
            name,
            mean(jobs.map((job) => job.requests)).toFixed(1),
            seconds(mean(jobs.map((job) => job.delayMs))),
            `${(100 * part).toFixed(1)} %`,
          ];
        }),
      ),
    );
    const row = (
      name: string,
      { intervalMs, requests: theirs }: ReturnType<typeof fixed>,
      fewest: string,
    ) => [
      name,
      seconds(intervalMs),
      theirs.toFixed(0),
      requests.toFixed(0),
      times(theirs / requests),
      fewest,
    ];
    console.log();
    console.log(
      table(
        [
          "the mean delay is equal in",
          "fixed interval",
          "its requests",
          "ours",
          "ratio",
          "fewest of any",
        ],
        [
          ...Object.entries(WEIGHTS).map(([name, weight]) =>
            row(
              name,
              fixedLike(set, weight),
              fewestRequests(set, weight).toFixed(0),
            ),
          ),
          row(
            "(the longest that keeps 2 % or 3 s)",
            fixed(set, KEEPING_INTERVAL_MS),
            "",
          ),
        ],
      ),
    );
  },
  fleet: async () => {
    const hour = 3_600_000;
    const rows: string[][] = [];
    for (const told of [true, false]) {
      const fleet = new Fleet(256, () => ({ durationMs: 3 * hour }), told);
      await fleet.run(hour);
      const before = fleet.heard.filter(({ at }) => at < hour);
      const putOff = before.filter(({ throttled }) => throttled).length;
      const started = fleet.world.exports.map(({ at }) => at);
      const byMain = fleet.runs.filter(
        ({ ending: result }) => result?.cancelOutcome === "confirmed",
      ).length;
      const byPost = fleet.runs.filter(
        ({ postEnding }) => postEnding?.cancelOutcome === "confirmed",
      ).length;
      rows.push([
        told ? "told of each other" : "not told",
        String(started.length),
        seconds(Math.max(...started) - Math.min(...started)),
        String(before.length),
        `${putOff} (${((100 * putOff) / before.length).toFixed(2)} %)`,
        `${byMain} + ${byPost}`,
        seconds(fleet.clock.now() - hour),
      ]);
    }
    console.log(
      table(
        [
          "256 legs, 1 h",
          "exports",
          "first to last",
          "requests",
          "429s",
          "cancelled by main + post",
          "all after",
        ],
        rows,
      ),
    );
  },
};

for (const [name, print] of Object.entries(sections)) {
  if (values.only !== undefined && values.only !== name) continue;
  await print();
  console.log();
}
