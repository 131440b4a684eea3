import { parseArgs } from "node:util";
import { cloudNames } from "../support/in-process-verify.ts";
import { residentAfter, residentOfNode, residentWhileListing } from "./memory.ts";
import { mean, requestsAtFixedInterval, SHAPES, watchSet } from "./poll-interval.ts";
import { cancelRun, STARTS } from "./process-times.ts";
import { archiveBytes, loadedBytes } from "./sizes.ts";

const { values } = parseArgs({
  options: { rounds: { type: "string", default: "40" }, only: { type: "string" } },
});
const rounds = Number(values.rounds);
const ms = (value: number) => `${value.toFixed(1)} ms`;
const megabytes = (value: number) => `${(value / 1e6).toFixed(2)} MB`;

/** By the name that `--only` takes; each returns a table for `console.table`. */
const benchmarks: Record<string, () => Promise<object> | object> = {
  start: async () => {
    const times = Object.fromEntries(Object.keys(STARTS).map((name) => [name, [] as number[]]));
    // In turn, so that the load of the machine affects all of them alike.
    for (let round = 0; round < rounds; round += 1)
      for (const [name, start] of Object.entries(STARTS)) times[name]?.push(await start());
    const bare = quantile(times["node -e 0"] ?? [], 0.5);
    return mapValues(times, (all) => {
      const median = quantile(all, 0.5);
      return {
        fastest: ms(Math.min(...all)),
        median: ms(median),
        ratio: (median / bare).toFixed(2),
      };
    });
  },
  size: async () => ({
    "a plain run loads": megabytes(loadedBytes()),
    "a runner downloads (.tar.gz)": megabytes(archiveBytes()),
    "resident memory, at its peak": megabytes(await residentAfter(20)),
  }),
  listing: async () => {
    const bare = await residentOfNode();
    const peaks: Record<string, object> = {};
    for (const cloud of cloudNames) {
      const [one, many] = [
        await residentWhileListing(cloud, 1),
        await residentWhileListing(cloud, 100_000),
      ];
      peaks[cloud] = {
        "1 object": megabytes(one),
        "100,000 objects": megabytes(many),
        "more than Node.js itself": megabytes(many - bare),
      };
      if (many - bare > 100_000_000) process.exitCode = 1;
    }
    return { "node -e 0": { "1 object": megabytes(bare) }, ...peaks };
  },
  cancel: async () => {
    const runs = [];
    for (let run = 0; run < rounds; run += 1) runs.push(await cancelRun());
    const times = {
      "signal to request": runs.map(({ requestedMs }) => requestedMs),
      "signal to end": runs.map(({ endedMs }) => endedMs),
    };
    return mapValues(times, (all) => ({
      p50: ms(quantile(all, 0.5)),
      p99: ms(quantile(all, 0.99)),
    }));
  },
  "poll-interval": () => {
    const jobs = watchSet(1_000);
    const requests = requestsAtFixedInterval(jobs);
    const shapes = mapValues(SHAPES, (_, name) => {
      const alike = jobs.filter(({ shape }) => shape === name);
      const share = mean(alike.map(({ delayMs, lengthMs }) => delayMs / lengthMs));
      return {
        "requests a job": mean(alike.map((job) => job.requests)).toFixed(1),
        "mean delay": `${(100 * share).toFixed(1)} % of the length`,
      };
    });
    return {
      ...shapes,
      "the fixed interval that is as late": { "requests a job": requests.toFixed(0) },
    };
  },
};

for (const [name, measure] of Object.entries(benchmarks)) {
  if (values.only !== undefined && values.only !== name) continue;
  console.log(`\n${name}`);
  console.table(await measure());
}

/** The value below which the share `p` (0 to 1) of all values lies. */
function quantile(all: readonly number[], p: number): number {
  const sorted = all.toSorted((a, b) => a - b);
  return sorted[Math.round(p * (sorted.length - 1))] ?? Number.NaN;
}

function mapValues<T>(
  values: Readonly<Record<string, T>>,
  map: (value: T, name: string) => object,
) {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, map(value, name)]),
  );
}
