import type { StepResult } from "../../support/fake-runner/index.ts";
import type { Evidence } from "./evidence.ts";

/** The main step was still at work when it was struck. */
export function wasHit({ mode, struckAt, said: { main } }: Evidence): boolean {
  if (main.signals.length > 0 || main.signal !== undefined) return true;
  // A process that is just ending can't be killed any more.
  if (mode === "SIGKILL") return false;
  return struckAt !== undefined && struckAt < (main.exitedAt ?? Infinity);
}

/** The stage came to an end by itself, so that it could say all that it had to. */
export function endedItself(
  stage: StepResult | undefined,
): stage is StepResult {
  return stage?.exitCode !== undefined && stage.signal === undefined;
}

/** The main step called the matter closed: there is nothing left for its post step. */
export function isClosed(evidence: Evidence): boolean {
  const { main } = evidence.said;
  if (!endedItself(main)) return false;
  const { status = "", "cancel-outcome": outcome } = main.outputs;
  return status !== "" && outcome !== "requested" && outcome !== "unreachable";
}

/** Whether a stage that could speak to its end had somewhere to speak whole sentences. */
export function hadItsSay(evidence: Evidence): boolean {
  const { said, inputs, mode } = evidence;
  const heard = !mode.startsWith("stdout");
  if (endedItself(said.main) && (heard || inputs.summary)) return true;
  return endedItself(said.post) && !isClosed(evidence);
}

/** With `wait: false` the step was through with the job, and had left it running as it was told to. */
export function isLeftOnPurpose(evidence: Evidence): boolean {
  const { status, "cancel-outcome": outcome } = evidence.said.main.outputs;
  const through = status === "in-progress" && outcome === undefined;
  // A signal can still kill a process that has said all and is being taken down by node.
  const settled = /"done"/.test(evidence.said.main.state.phase ?? "");
  const told = wordsOf(evidence).includes("not waited for");
  const closed = endedItself(evidence.said.main) || settled || told;
  return through && closed && !evidence.inputs.wait;
}

/** Everything that a person gets to read, and everything that a later step does. */
export function wordsOf({ said }: Evidence): string {
  return [
    said.log,
    ...said.summaries,
    ...said.annotations.flatMap(({ title = "", message }) => [title, message]),
    ...[said.main, said.post].flatMap((stage) =>
      Object.values(stage?.outputs ?? {}),
    ),
  ].join("\n");
}
