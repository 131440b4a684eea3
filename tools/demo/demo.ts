import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import pkg from "../../package.json" with { type: "json" };
import { type RunResult, startAction } from "../../test/support/fake-runner/index.ts";
import { ids, Sandbox } from "../../test/support/fake-zilliz/index.ts";
import { renderPage } from "./page.ts";
import { type Scenario, type ScenarioName, scenarios } from "./scenarios.ts";
import { heading, LogView, markdownAsText, styled, table } from "./terminal.ts";

// npm run demo: the shipped bundle in a process of its own, under an emulated GitHub Actions runner, against a simulated
// Zilliz Cloud on loopback.

const USAGE = `usage: npm run demo [-- FLAGS]

  (none)      the newest backup is exported
  --new       a backup is created and exported
  --dry-run   everything is checked, and nothing is started
  --fail      the export fails midway
  --cancel    the workflow is cancelled during the export
  --kill      the step is killed during the export, and its post step cancels the job

  --receipt              prints the receipt too
  --inspect main|post    waits in the first line of that step until a debugger attaches
  --port 9229            the port that the debugger attaches to, on loopback; 0 is any free port

Ctrl-C cancels the workflow. The exit code is 0 if the run ended as it should.`;

const flag = { type: "boolean" } as const;
const OPTIONS = {
  new: flag,
  "dry-run": flag,
  fail: flag,
  cancel: flag,
  kill: flag,
  receipt: flag,
  help: { ...flag, short: "h" },
  inspect: { type: "string" },
  port: { type: "string", default: "9229" },
} as const;

type Flags = ReturnType<typeof readFlags>;

/** Throws an `Error` with what is wrong with the flags. */
export function readFlags(args: string[], env: NodeJS.ProcessEnv) {
  // Without `--`, npm keeps a flag for itself and passes it on in the environment alone.
  const swallowed = Object.keys(OPTIONS).filter(
    (name) => env[`npm_config_${name.replace("-", "_")}`],
  );
  if (swallowed.length > 0)
    throw new Error(
      `npm kept --${swallowed.join(" and --")} for itself; put -- before the flags: npm run demo -- --${swallowed.join(" --")}`,
    );
  const { values } = parseArgs({ args, options: OPTIONS });
  const { inspect, port } = values;
  const chosen = Object.keys(scenarios).filter((name) => values[name as "fail"]);
  if (chosen.length > 1) throw new Error(`--${chosen.join(" and --")} exclude each other.`);
  if (inspect !== undefined && inspect !== "main" && inspect !== "post")
    throw new Error("--inspect must be main or post.");
  if (!/^\d{1,5}$/.test(port)) throw new Error("--port must be a number.");
  const [name = "success"] = chosen as ScenarioName[];
  return { ...values, inspect, scenario: scenarios[name] as Scenario };
}

/** Shows a scenario. Resolves to whether the run ended as it should. */
async function demonstrate(flags: Flags): Promise<boolean> {
  const { scenario, inspect, port } = flags;
  const { exportPlan = {}, backupPlan = {} } = scenario;
  const cancel = { mode: "documented", cancellingMs: 700 } as const;
  await using sandbox = await Sandbox.start({
    state: { exportPlan, backupPlan, cancel },
  });
  console.log(
    `The real action (dist/) under an emulated runner, against a simulated Zilliz Cloud: ${scenario.description}.`,
  );
  heading("Log");
  const view = new LogView();
  if (inspect !== undefined)
    view.note(
      `${inspect} waits for a debugger: chrome://inspect, or "attach" in .vscode/launch.json`,
    );
  const run = startAction({
    ...(inspect && {
      nodeArgs: { [inspect]: [`--inspect-brk=127.0.0.1:${port}`] },
      // A step at a breakpoint must not be killed: 7.5 s become two hours.
      timeScale: 1_000,
    }),
    action: new URL("../..", import.meta.url),
    uses: `OWNER/${pkg.name}@v1`,
    with: {
      "api-key": sandbox.apiKey,
      "cluster-id": ids.cluster,
      "integration-id": ids.integration,
      ...scenario.inputs,
      "base-url": sandbox.url,
    },
    secrets: [sandbox.apiKey],
    onLine: (line, stage) => view.show(line, stage),
  });
  // npm passes on the Ctrl-C that the terminal sends to all processes: cancel once.
  let isCancelled = false;
  const cancelOnce = () => {
    if (!isCancelled) view.note("the workflow is cancelled");
    if (!isCancelled) run.cancel();
    isCancelled = true;
  };
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  for (const signal of signals) process.on(signal, cancelOnce);
  process.stdout.on("error", () => run.cancel());
  if (scenario.interrupt !== undefined) {
    const { how, polls } = scenario.interrupt;
    sandbox
      .waitForResponse("describeJob", polls)
      // Lets the log show that poll first.
      .then(() => sleep(400))
      .then(
        () => {
          if (how === "cancel") return cancelOnce();
          view.note("the step is killed");
          run.kill();
        },
        () => {}, // The run ended before, which the outcome shows.
      );
  }
  const result = await run.finished;
  for (const signal of signals) process.off(signal, cancelOnce);
  return printOutcome(flags, sandbox, result);
}

/** Prints what the workflow got and what the service knows. Returns whether it is as the scenario wants it. */
function printOutcome({ scenario, receipt }: Flags, sandbox: Sandbox, run: RunResult): boolean {
  const { main, post, outputs, log, state, summaries, annotations } = run;
  const published = { log, outputs, state, summaries, annotations };
  const isKeyShown = JSON.stringify(published).includes(sandbox.apiKey);
  const jobs = sandbox.acceptedExports.map(({ jobId }) => ({
    jobId,
    ...sandbox.job(jobId),
  }));
  const seconds = (ms = 0) => `${(ms / 1_000).toFixed(1)} s`;
  const jobTexts = jobs.map(
    ({ jobId, status, progress }) => `${jobId} is ${status} at ${progress} %`,
  );
  heading("Outcome");
  const rows = [
    [
      "step",
      `${run.conclusion} in ${seconds(main.durationMs)}, post step ${seconds(post?.durationMs)}`,
    ],
    ["output status", outputs.status ?? "none"],
    ["export job", jobTexts.join("; ") || "none"],
    [
      "requests",
      `${sandbox.journal.length}, ${sandbox.violations.length} of them not as documented`,
    ],
    ["API key", isKeyShown ? "WAS PUBLISHED" : "not published"],
  ];
  console.log(table(rows).join("\n"));

  heading("Job summary");
  const page = join(mkdtempSync(join(tmpdir(), "demo-")), "summary.html");
  writeFileSync(page, renderPage("Job summary", summaries));
  for (const line of markdownAsText(summaries.join("\n\n"))) console.log(line);
  console.log(`\nAs GitHub renders it: ${page}`);
  if (receipt && outputs.receipt !== undefined) {
    heading("Receipt");
    console.log(JSON.stringify(JSON.parse(outputs.receipt), undefined, 2));
  }
  const { conclusion, status, jobStatus } = scenario;
  const asWanted =
    run.conclusion === conclusion &&
    outputs.status === status &&
    jobs.map((job) => job.status).join() === (jobStatus ?? "") &&
    sandbox.violations.length === 0 &&
    !isKeyShown;
  if (!asWanted)
    console.log(styled("red", `\nExpected: ${conclusion}, ${status}, job ${jobStatus ?? "none"}.`));
  return asWanted;
}

if (import.meta.main) {
  let flags: Flags | undefined;
  try {
    flags = readFlags(process.argv.slice(2), process.env);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
    process.exitCode = 2;
  }
  if (flags?.help) console.log(USAGE);
  else if (flags !== undefined && process.platform === "win32") {
    console.error("The emulated runner needs Linux or macOS; use WSL.");
    process.exitCode = 1;
  } else if (flags !== undefined) process.exitCode = (await demonstrate(flags)) ? 0 : 1;
}
