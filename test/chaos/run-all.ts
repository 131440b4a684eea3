/** One experiment, and what it showed. */
export interface Verdict {
  readonly name: string;
  /** Where it counts in the table. */
  readonly row: string;
  readonly column: string;
  /** The options of `npm run chaos` that repeat it. */
  readonly repeat: string;
  readonly violations: readonly string[];
  /** How long the run needed to settle, if it had anything to settle. */
  readonly ms: number | undefined;
  /** The whole of it, for a person to read. */
  readonly print: () => string;
}

/** Runs the experiments, so many at a time. Resolves to their verdicts in the same order. */
export async function runAll<V extends Verdict>(
  experiments: readonly (() => Promise<V>)[],
  atOnce: number,
  onVerdict: (verdict: V) => void = () => {},
): Promise<V[]> {
  const verdicts: V[] = [];
  const queue = experiments.entries();
  const worker = async () => {
    for (const [index, experiment] of queue) {
      const verdict = await experiment();
      verdicts[index] = verdict;
      onVerdict(verdict);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return verdicts;
}

/** Each violation with the command that repeats its run. */
export function violationsOf(verdicts: readonly Verdict[]): string[] {
  return verdicts.flatMap(({ name, repeat, violations }) =>
    violations.map((violation) => `${name}: ${violation} (npm run chaos -- ${repeat})`),
  );
}

/** Runs, violations and the slowest settling in seconds, by row and column. */
export function tableOf(verdicts: readonly Verdict[]): string {
  const unique = (values: readonly string[]) => [...new Set(values)];
  const columns = unique(verdicts.map(({ column }) => column));
  const lines = [
    ["runs/violations/slowest s", ...columns],
    ["---", ...columns.map(() => "---")],
    ...unique(verdicts.map(({ row }) => row)).map((row) => [
      row,
      ...columns.map((column) =>
        cellOf(verdicts.filter((one) => one.row === row && one.column === column)),
      ),
    ]),
  ];
  const widths = ["", ...columns].map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  return lines
    .map((line) => {
      const cells = line.map((cell, column) =>
        cell.padEnd(widths[column] ?? 0, cell === "---" ? "-" : " "),
      );
      return `| ${cells.join(" | ")} |`;
    })
    .join("\n");
}

function cellOf(verdicts: readonly Verdict[]): string {
  if (verdicts.length === 0) return "";
  const bad = verdicts.filter(({ violations }) => violations.length > 0);
  const times = verdicts.flatMap(({ ms }) => ms ?? []);
  const slowest = times.length === 0 ? "-" : (Math.max(...times) / 1000).toFixed(1);
  return `${verdicts.length}/${bad.length}/${slowest}`;
}
