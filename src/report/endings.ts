// How a step can end, in words: `endings.ended(…)` reads as it is.
export type { Ending } from "./ending.ts";
export * from "./endings/cancel.ts";
export * from "./endings/start.ts";
export * from "./endings/unforeseen.ts";
export * from "./endings/watch.ts";
