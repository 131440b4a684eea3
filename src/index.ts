import { runMain } from "./action.ts";
import { runInProcess } from "./runner/signals.ts";

await runInProcess(process, runMain);
