import { systemClock } from "./clock.ts";
import { takeOver } from "./runner/handover.ts";

// What the runner starts as the post step. It stands apart from index.ts for two reasons: a step that has settled
// everything, or never asked for anything, ends its post step without loading the rest, unless a commit status is yet to
// be written; and a main step that was killed before it could save anything can't be mistaken for one that is yet to run.
const saved = JSON.parse(process.env.STATE_phase || '{"name":"settled"}');
const phase =
  saved.name === "settled" ? saved : await takeOver(saved, systemClock);
const over = phase.name === "idle" || phase.name === "settled";
if (!over || phase.owedStatus !== undefined) {
  process.env.STATE_phase = JSON.stringify(phase);
  // @ts-expect-error: this names the bundle of index.ts, as it lies from the bundle of this file.
  await import(/* webpackIgnore: true */ "../index.js");
}
