// How a step can end, in words: `endings.ended(…)` reads as it is.
export type { Result as Ending } from "../result.ts";
export * from "./cancel.ts";
export * from "./start.ts";
export * from "./unexpected.ts";
export * from "./watch.ts";
