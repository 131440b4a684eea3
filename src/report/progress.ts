import { durationText } from "../clock.ts";
import type { Facts } from "../runner/phase.ts";

/** Without a change, a line shows every so often that the step is alive. */
const HEARTBEAT_MS = 5 * 60_000;
const BAR_LENGTH = 20;

/** A quiet log of a running job: a line when its status or progress changes noticeably, and a heartbeat. */
export class ProgressLog {
  readonly #print: (line: string) => void;
  readonly #startedAt: number;
  #shown: { at: number; status: string | undefined; tenth: number } | undefined;

  /** @param startedAt when the job was started, in milliseconds on the clock that `show` is given */
  constructor(startedAt: number, print: (line: string) => void) {
    this.#startedAt = startedAt;
    this.#print = print;
  }

  /** Takes a look at the job, and prints it if it is worth a line. */
  show({ remoteStatus, progress }: Readonly<Facts>, now: number): void {
    const tenth = Math.floor((progress ?? 0) / 10);
    const last = this.#shown;
    const changed = last?.status !== remoteStatus || last?.tenth !== tenth;
    if (!changed && last !== undefined && now - last.at < HEARTBEAT_MS) return;
    this.#shown = { at: now, status: remoteStatus, tenth };
    const elapsed = durationText((now - this.#startedAt) / 1000);
    this.#print(
      progress === undefined
        ? `${remoteStatus}, ${elapsed}`
        : `${bar(progress)} ${remoteStatus} at ${Math.floor(progress)} %, ${elapsed}`,
    );
  }
}

function bar(progress: number): string {
  const full = Math.round((progress / 100) * BAR_LENGTH);
  return `[${"#".repeat(full)}${"-".repeat(BAR_LENGTH - full)}]`;
}
