import { writeFileSync } from "node:fs";

// What the runner starts as the post step. It stands apart from index.ts for two reasons: a step that has settled
// everything, or never asked for anything, ends its post step without loading the rest; and a main step that was killed
// before it could save anything can't be mistaken for one that is yet to run.
const saved = process.env.STATE_phase;
const { name, handover } = saved ? JSON.parse(saved) : { name: "settled" };
if (name !== "settled" && handover !== undefined) {
  try {
    writeFileSync(handover, "");
  } catch {
    // It is for a main step that may still live; what is open is settled below in any case.
  }
}
if (name === "starting" || name === "running") {
  // @ts-expect-error: this names the bundle of index.ts, as it lies from the bundle of this file.
  await import(/* webpackIgnore: true */ "../index.js");
}
