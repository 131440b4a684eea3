import { MODES, SERVERS } from "./case.ts";
import type { Evidence } from "./evidence.ts";
import type { Verdict } from "./run-all.ts";

/** Mode by server: runs, violations, and the slowest settling in seconds. */
export function tableOf(verdicts: readonly Verdict[]): string {
  const head = ["runs/violations/slowest s", ...SERVERS];
  const rows = MODES.map((mode) => [
    mode,
    ...SERVERS.map((server) =>
      cellOf(
        verdicts.filter(
          ({ drawn }) => drawn.mode === mode && drawn.server === server,
        ),
      ),
    ),
  ]);
  const lines = [head, head.map(() => "---"), ...rows];
  const widths = head.map((_, column) =>
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
  const bad = verdicts.filter(({ violations }) => violations.length > 0);
  const settled = verdicts
    .map(({ evidence }) => settledAfter(evidence))
    .filter((ms) => ms !== undefined);
  const slowest =
    settled.length === 0 ? "-" : (Math.max(...settled) / 1000).toFixed(1);
  return `${verdicts.length}/${bad.length}/${slowest}`;
}

/** From the blow until main, and post where it had something to do, was done. Undefined for a run that it missed. */
export function settledAfter({ struckAt, said }: Evidence): number | undefined {
  const { main, post } = said;
  const from = main.signals[0]?.at ?? struckAt;
  const spoke = post !== undefined && post.lines.length > 1;
  const until = spoke
    ? (post.exitedAt ?? post.endedAt)
    : (main.exitedAt ?? main.endedAt);
  return from === undefined || until < from ? undefined : until - from;
}
