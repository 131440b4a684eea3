import { t as runMain } from "./action.js";
import { t as runInProcess } from "./entry.js";
// src/index.ts
await runInProcess(process, runMain);
export {};
