// What the runner starts as the post step. It stands apart from index.ts for two reasons: a step that has settled
// everything, or never asked for anything, ends its post step without loading the rest; and a main step that was killed
// before it could save anything can't be mistaken for one that is yet to run.
const saved = process.env.STATE_phase;
if (saved !== undefined && saved !== "" && !isSettled(saved)) {
  // @ts-expect-error: this names the bundle of index.ts, as it lies from the bundle of this file.
  await import(/* webpackIgnore: true */ "../index.js");
}

function isSettled(phase: string): boolean {
  try {
    return JSON.parse(phase).name === "settled";
  } catch {
    return false;
  }
}
