import { t as runMain } from "./action.js";
import { P as runInProcess } from "./rendezvous.js";
// src/index.ts
await runInProcess(process, runMain);
export {};
