import { readdirSync, readFileSync } from "node:fs";

/**
 * Kills what the job left behind, wherever it has moved to in the process tree: the runner finds it by the variable
 * RUNNER_TRACKING_ID in its environment (JobExtension.cs). Needs /proc; elsewhere orphans live on.
 */
export function killOrphans(trackingId: string): number[] {
  return processIds().filter((pid) => {
    try {
      const environment = readFileSync(`/proc/${pid}/environ`, "latin1");
      const marked = environment.split("\0").includes(`RUNNER_TRACKING_ID=${trackingId}`);
      return marked && process.kill(pid, "SIGKILL");
    } catch {
      return false; // the process has exited, or belongs to another user
    }
  });
}

function processIds(): number[] {
  try {
    return readdirSync("/proc").map(Number).filter(Number.isInteger);
  } catch {
    return [];
  }
}
