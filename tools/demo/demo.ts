import { parseArgs } from "node:util";
import type { StepName } from "../../test/support/fake-runner/index.ts";
import { demonstrate, type Inspection } from "./demonstrate.ts";
import { type ShowName, shows } from "./shows.ts";

const USAGE = `usage: npm run demo [-- --new | --dry-run | --fail | --cancel | --kill | --help]
       npm run debug [-- one of the same] [--inspect main | post] [--port 9229]

  (nothing)   the newest backup is exported
  --new       a backup is taken now, and that one is exported
  --dry-run   all is found and checked, and nothing is started
  --fail      the export fails midway, with a reason
  --cancel    the workflow is cancelled while the export runs
  --kill      the step is killed while the export runs, and its post step cancels it
  --help      this text

  --inspect   stops in the first line of that stage until a debugger is attached (npm run debug: of main)
  --port      where the debugger is waited for, on loopback; 0 is any port that is free

Ctrl-C cancels the workflow. The exit code is 0 when all ended as announced.`;

const wanted = readArguments(process.argv.slice(2));
if (wanted === "help") {
  console.log(USAGE);
} else if (wanted === undefined) {
  console.error(USAGE);
  process.exitCode = 2;
} else if (process.platform === "win32") {
  console.error("The emulated runner needs Linux or macOS; here, use WSL.");
  process.exitCode = 1;
} else {
  const { show, inspection } = wanted;
  process.exitCode = (await demonstrate(shows[show], inspection)) ? 0 : 1;
}

interface Wanted {
  show: ShowName;
  inspection: Inspection | undefined;
}

function readArguments(args: string[]): Wanted | "help" | undefined {
  const flag = { type: "boolean" } as const;
  const options = {
    new: flag,
    "dry-run": flag,
    fail: flag,
    cancel: flag,
    kill: flag,
    help: { ...flag, short: "h" },
    inspect: { type: "string" },
    port: { type: "string", default: "9229" },
  } as const;
  try {
    const { values } = parseArgs({ args, options });
    if (values.help) return "help";
    const names = ["new", "dry-run", "fail", "cancel", "kill"] as const;
    const given = names.filter((name) => values[name]);
    const { inspect, port } = values;
    if (given.length > 1)
      console.error(`--${given.join(" and --")} do not go together.\n`);
    else if (inspect !== undefined && !isStage(inspect))
      console.error("--inspect is main or post.\n");
    else if (!/^\d{1,5}$/.test(port)) console.error("--port is a number.\n");
    else
      return {
        show: given[0] ?? "success",
        inspection:
          inspect === undefined
            ? undefined
            : { stage: inspect, port: Number(port) },
      };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n`);
  }
  return undefined;
}

function isStage(text: string): text is StepName {
  return text === "main" || text === "post";
}
