import type { Outcome, Step } from "../context.ts";
import type { Ending } from "../report/result.ts";
import type { ZillizError } from "../zilliz/errors.ts";
import type { Asked } from "./send-once.ts";

/**
 * What came of asking Zilliz Cloud, once, to start something: its answer, or how the step ends without one. Throws the
 * signal's reason when the step was cancelled before anything was processed.
 *
 * @param refused the ending for what was provably not started
 * @param lost the ending for what may have been started, as nobody can tell
 */
export async function answerTo<T>(
  asked: Asked<T>,
  { ledger, signal }: Step,
  refused: (error: ZillizError) => Ending | Promise<Ending>,
  lost: (why: string) => Ending,
): Promise<Outcome<{ answer: T }>> {
  switch (asked.kind) {
    case "answered":
      return { answer: asked.answer };
    case "refused":
      ledger.withdrawn();
      return { ending: await refused(asked.error) };
    case "lost":
      return { ending: lost(asked.error.message) };
    case "withdrawn":
      ledger.withdrawn();
      throw signal.reason;
  }
}
