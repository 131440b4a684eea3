import { type Case, drawCase, MODES } from "./case.ts";
import type { Evidence } from "./evidence.ts";
import { judge } from "./judge.ts";
import { play } from "./play.ts";

/** A case, what was seen of it, and what is wrong with that. */
export interface Verdict {
  readonly drawn: Case;
  readonly evidence: Evidence;
  readonly violations: readonly string[];
}

/** A storm: the cases from 0 up to `runs`, so many of them at a time. */
export interface Storm {
  readonly seed: number;
  readonly runs: number;
  readonly atOnce: number;
  /** The directory of action.yml. */
  readonly action: string | URL;
  /** Only cases in a container. */
  readonly container?: boolean;
}

/** Plays and judges every case. Resolves to the verdicts, in the order of their cases. */
export async function playAll(
  { seed, runs, atOnce, action, container = false }: Storm,
  onVerdict: (verdict: Verdict) => void = () => {},
): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  const numbers = Array.from({ length: runs }, (_, number) => number).values();
  const work = async () => {
    for (const index of numbers) {
      const number = container
        ? index * MODES.length + MODES.indexOf("container")
        : index;
      const drawn = drawCase(seed, number);
      const evidence = await play(drawn, action);
      const verdict = { drawn, evidence, violations: judge(evidence) };
      verdicts[index] = verdict;
      onVerdict(verdict);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return verdicts;
}
