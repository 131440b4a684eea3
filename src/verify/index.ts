import { runInProcess } from "../runner/signals.ts";
import { runVerify } from "./action.ts";
import { takeInventoryInThread } from "./listing-thread.ts";

await runInProcess(process, (host) => runVerify(host, takeInventoryInThread));
