import { parseArgs } from "node:util";
import { cancelRun } from "./cancel-latency.ts";
import { mean, median, quantile, table } from "./figures.ts";
import { Fleet } from "./fleet.ts";
import { heapAfterHours, residentAfter } from "./memory.ts";
import {
  equivalentFixed,
  fewestRequests,
  fixed,
  LONGEST_ALLOWED_FIXED_MS,
  SHAPES,
  WEIGHTS,
  watchSet,
} from "./poll-interval.ts";
import { archiveBytes, loadedBytes } from "./sizes.ts";
import { bareNode, finishedPost, firstRequest, interleaved, peersIn } from "./start.ts";

const string = { type: "string" } as const;
const { values } = parseArgs({
  options: {
    rounds: { ...string, default: "40" },
    cancels: { ...string, default: "200" },
    only: string,
  },
});

const ms = (value: number) => `${value.toFixed(1)} ms`;
const times = (value: number) => `${value.toFixed(2)} ×`;
const megabytes = (value: number) => `${(value / 1e6).toFixed(2)} MB`;
const seconds = (value: number) => `${(value / 1e3).toFixed(1)} s`;

/** By the name that `--only` takes; each returns its tables. */
const benchmarks: Record<string, () => Promise<string> | string> = {
  start: async () => {
    const { BENCH_PEERS } = process.env;
    const measured = await interleaved(
      {
        "node -e 0": bareNode,
        "first request": firstRequest,
        "post of a finished run": finishedPost,
        ...(BENCH_PEERS && peersIn(BENCH_PEERS)),
      },
      Number(values.rounds),
    );
    const bare = measured["node -e 0"] ?? [];
    const rows = Object.entries(measured).map(([name, all]) => {
      const fastest = Math.min(...all);
      const ratios = [fastest / Math.min(...bare), median(all) / median(bare)].map(times);
      return [name, ms(fastest), ms(median(all)), ...ratios];
    });
    const head = ["start", "fastest", "median", "to bare: fastest", "median"];
    return table(head, rows);
  },
  size: () => {
    const { tar, gzip } = archiveBytes();
    const rows = [
      ["a plain run loads", megabytes(loadedBytes()), "1.0 MB"],
      ["a runner downloads (.tar.gz)", megabytes(gzip), "1.5 MB"],
      ["and unpacks", megabytes(tar), ""],
    ];
    return table(["size", "", "at most"], rows);
  },
  memory: async () => {
    const heaps = await heapAfterHours(6);
    const rows = [
      ["resident, peak", megabytes(await residentAfter(20)), "90 MB"],
      ["heap after 1 h of polls", megabytes(heaps[0] ?? 0), ""],
      ["heap after 6 h", megabytes(heaps.at(-1) ?? 0), "the same"],
    ];
    return table(["memory", "", "at most"], rows);
  },
  cancel: async () => {
    const rows: string[][] = [];
    for (const [takesMs, share] of [
      [0, 1],
      [1_000, 0.1],
      [3_000, 0.1],
    ] as const) {
      const runs = [];
      for (let n = 0; n < Number(values.cancels) * share; n += 1)
        runs.push(await cancelRun(takesMs));
      const cells = [
        runs.map(({ requestedMs }) => requestedMs),
        runs.map(({ endedMs }) => endedMs - takesMs),
      ].flatMap((all) => [0.5, 0.99].map((p) => ms(quantile(all, p))));
      rows.push([`${seconds(takesMs)} (${runs.length} runs)`, ...cells]);
    }
    const columns = ["signal to request: p50", "p99"];
    const rest = ["ended after that time: p50", "p99"];
    return table(["the server takes", ...columns, ...rest], rows);
  },
  "poll-interval": () => {
    const jobs = watchSet(1_000);
    const ours = mean(jobs.map(({ requests }) => requests));
    const shapes = Object.keys(SHAPES).map((name) => {
      const alike = jobs.filter(({ shape }) => shape === name);
      const share = mean(alike.map((job) => job.delayMs / job.lengthMs));
      return [
        name,
        mean(alike.map((job) => job.requests)).toFixed(1),
        seconds(mean(alike.map((job) => job.delayMs))),
        `${(100 * share).toFixed(1)} %`,
      ];
    });
    const row = (name: string, { intervalMs, requests }: ReturnType<typeof fixed>, fewest = "") => [
      name,
      seconds(intervalMs),
      requests.toFixed(0),
      ours.toFixed(0),
      times(requests / ours),
      fewest,
    ];
    const others = Object.entries(WEIGHTS).map(([name, weight]) =>
      row(
        `mean delay, ${name}`,
        equivalentFixed(jobs, weight),
        fewestRequests(jobs, weight).toFixed(0),
      ),
    );
    const longest = fixed(jobs, LONGEST_ALLOWED_FIXED_MS);
    const head = ["shape", "requests a job", "mean delay", "of the length"];
    const ratio = ["fixed interval", "its requests", "ours", "ratio"];
    return [
      table(head, shapes),
      table(
        ["equal in", ...ratio, "fewest of any"],
        [...others, row("longest allowed delay", longest)],
      ),
    ].join("\n\n");
  },
  fleet: async () => {
    const hour = 3_600_000;
    const rows: string[][] = [];
    for (const isMatrixKnown of [true, false]) {
      const plan = () => ({ durationMs: 3 * hour });
      const fleet = new Fleet(256, plan, isMatrixKnown);
      await fleet.run(hour);
      const before = fleet.requests.filter(({ at }) => at < hour);
      const limited = before.filter(({ rateLimited }) => rateLimited).length;
      const started = fleet.world.exports.map(({ at }) => at);
      const confirmed = (["main", "post"] as const).map(
        (step) => fleet.runs.filter((run) => run[step]?.cancelOutcome === "confirmed").length,
      );
      rows.push([
        isMatrixKnown ? "a matrix" : "unrelated runs",
        String(started.length),
        seconds(Math.max(...started) - Math.min(...started)),
        String(before.length),
        `${limited} (${((100 * limited) / before.length).toFixed(2)} %)`,
        confirmed.join(" + "),
        seconds(fleet.clock.now() - hour),
      ]);
    }
    const head = ["256 jobs, 1 h", "exports", "first to last", "requests"];
    const cancels = ["cancelled by main + post", "all ended after"];
    return table([...head, "429s", ...cancels], rows);
  },
};

for (const [name, measure] of Object.entries(benchmarks)) {
  if (values.only !== undefined && values.only !== name) continue;
  console.log(`${await measure()}\n`);
}
