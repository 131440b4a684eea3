import { runInProcess } from "../runner/signals.ts";
import { runVerify } from "./action.ts";

await runInProcess(process, runVerify);
