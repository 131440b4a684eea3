import { existsSync } from "node:fs";
import type { Clock } from "../clock.ts";
import { Interrupted } from "./signals.ts";

const LOOK_EVERY_MS = 500;

/**
 * In a job with `container:`, and where Kubernetes runs it, a cancel reaches the runner's end of the connection and not
 * this process: it lives on, and the post step starts beside it (actions/runner, StepHost.cs). The post step then leaves
 * a file, and finding it is as good as a signal: from then on nothing is started, and what was started is cancelled.
 *
 * @param file where the post step leaves the file; the main step tells it by way of the state
 * @returns looks at once, for the moment before something is started
 */
export function expectHandover(
  file: string,
  interruption: AbortController,
  clock: Clock,
): () => void {
  const look = () => {
    if (existsSync(file)) {
      interruption.abort(new Interrupted("the post step began", clock.now()));
      clearInterval(timer);
    }
  };
  const timer = setInterval(look, LOOK_EVERY_MS);
  timer.unref();
  return look;
}
