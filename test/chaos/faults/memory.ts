import { readFileSync } from "node:fs";

const EVERY_MS = 100;

/** The most memory that a few processes have had, in bytes, while it was watched. Needs /proc; elsewhere it is 0. */
export class PeakMemory {
  bytes = 0;
  readonly #timer: NodeJS.Timeout;

  constructor(pids: () => readonly (number | undefined)[]) {
    this.#timer = setInterval(() => {
      for (const pid of pids()) {
        if (pid !== undefined) this.bytes = Math.max(this.bytes, peakOf(pid));
      }
    }, EVERY_MS);
  }

  stop(): void {
    clearInterval(this.#timer);
  }
}

function peakOf(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "latin1");
    return Number(/^VmHWM:\s*(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024;
  } catch {
    return 0; // gone in the meantime
  }
}
