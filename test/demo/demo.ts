import { parseArgs } from "node:util";
import { demonstrate } from "./demonstrate.ts";
import { type ShowName, shows } from "./shows.ts";

const USAGE = `usage: npm run demo [-- --new | --dry-run | --fail | --cancel | --help]

  (nothing)   the newest backup is exported
  --new       a backup is taken now, and that one is exported
  --dry-run   all is found and checked, and nothing is started
  --fail      the export fails midway, with a reason
  --cancel    the workflow is cancelled while the export runs
  --help      this text

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
  process.exitCode = (await demonstrate(shows[wanted])) ? 0 : 1;
}

function readArguments(args: string[]): ShowName | "help" | undefined {
  const flag = { type: "boolean" } as const;
  const options = {
    new: flag,
    "dry-run": flag,
    fail: flag,
    cancel: flag,
    help: { ...flag, short: "h" },
  };
  try {
    const { values } = parseArgs({ args, options });
    const names = ["new", "dry-run", "fail", "cancel", "help"] as const;
    const given = names.filter((name) => values[name]);
    if (given.length < 2) return given[0] ?? "success";
    console.error(`--${given.join(" and --")} do not go together.\n`);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n`);
  }
  return undefined;
}
