import { t as runMain } from "./action.js";
import { I as runInProcess } from "./rendezvous.js";
// src/index.ts
await runInProcess(process, runMain);
export {};
