import type { ActionContext, OrResult } from "../context.ts";
import type { Result } from "../report/result.ts";
import type { ZillizError } from "../zilliz/errors.ts";
import type { SendOutcome } from "./send-once.ts";

/**
 * What came of asking Zilliz Cloud, once, to start something: its answer, or how the step ends without one. Throws the
 * signal's reason when the step was cancelled before anything was processed.
 *
 * @param refused the ending for what was provably not started
 * @param lost the ending for what may have been started, as nobody can tell
 */
export async function unwrap<T>(
  asked: SendOutcome<T>,
  { state, signal }: ActionContext,
  refused: (error: ZillizError) => Result | Promise<Result>,
  lost: (why: string) => Result,
): Promise<OrResult<{ response: T }>> {
  switch (asked.kind) {
    case "ok":
      return { response: asked.response };
    case "rejected":
      state.rollBack();
      return { result: await refused(asked.error) };
    case "unknown":
      return { result: lost(asked.error.message) };
    case "aborted":
      state.rollBack();
      throw signal.reason;
  }
}
