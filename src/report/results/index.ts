// Every result of a step, in words. Imported as a namespace: `results.jobEnded(…)`.
export type { Result } from "../result.ts";
export * from "./cancel.ts";
export * from "./start.ts";
export * from "./watch.ts";
