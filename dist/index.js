import { t as runMain } from "./action.js";
import { F as runInProcess } from "./rendezvous.js";
// src/index.ts
await runInProcess(process, runMain);
export {};
