import { runMain } from "./action.ts";
import { runInProcess } from "./entry.ts";

await runInProcess(process, runMain);
