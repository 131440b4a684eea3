import { inspect } from "node:util";
import type { StepResult } from "../../support/fake-runner/index.ts";
import type { Evidence } from "./evidence.ts";

/** One run as a person reads it: what was said in which outputs, what the server saw, and what is true. */
export function storyOf(evidence: Evidence): string {
  const { said, journal, apiKey: _, around: __, ...rest } = evidence;
  const { startedAt } = said.timings;
  const since = (at: number | undefined) =>
    at === undefined ? "never" : `${((at - startedAt) / 1000).toFixed(3)} s`;
  const stages: [string, StepResult | undefined][] = [
    ["main", said.main],
    ["post", said.post],
  ];
  return [
    ...stages.map(([name, stage]) =>
      stage === undefined
        ? `${name}: none`
        : `${name}: ${stageOf(stage, since)}`,
    ),
    ...said.summaries,
    ...journal.map(
      ({
        receivedAt,
        respondedAt: answeredAt,
        method,
        path,
        status,
        code,
        fault,
      }) =>
        `${since(receivedAt)} to ${since(answeredAt)}: ${method} ${path}: ${status} ${code} ${fault ?? ""}`,
    ),
    inspect({ conclusion: said.conclusion, ...rest }, { depth: 5 }),
  ].join("\n");
}

function stageOf(
  {
    conclusion: result,
    exitCode,
    signal,
    signals,
    outputs,
    state,
    ...times
  }: StepResult,
  since: (at: number | undefined) => string,
): string {
  return inspect({
    result,
    exitCode,
    signal,
    signals: signals.map((sent) => `${sent.signal} at ${since(sent.at)}`),
    from: since(times.startedAt),
    exited: since(times.exitedAt),
    to: since(times.endedAt),
    outputs,
    state,
  });
}
