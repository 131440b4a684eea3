import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import pkg from "../../package.json" with { type: "json" };
import {
  type ActionOptions,
  type RunResult,
  startAction,
} from "../../test/support/fake-runner/index.ts";
import { AWS_CREDENTIALS, FakeS3 } from "../../test/support/fake-storage/index.ts";
import { ids, Sandbox } from "../../test/support/fake-zilliz/index.ts";
import { renderPage } from "./page.ts";
import { type Scenario, type ScenarioName, scenarios } from "./scenarios.ts";
import { heading, logView, markdownAsText, type Print, styled, table } from "./terminal.ts";

// npm run demo: the shipped bundle in a process of its own, under an emulated GitHub Actions runner, against a simulated
// Zilliz Cloud and a simulated S3 on loopback.

const flagRows = Object.entries(scenarios).map(([name, { description }]) => [
  name === "success" ? "(none)" : `--${name}`,
  description,
]);
const USAGE = `usage: npm run demo [-- FLAGS]

${table(flagRows).join("\n")}

  --receipt              prints the receipt too
  --inspect main|post    waits in the first line of that step until a debugger attaches
  --port 9229            the port that the debugger attaches to, on loopback; 0 is any free port

Ctrl-C cancels the workflow. The exit code is 0 if the run ended as it should.`;

const flag = { type: "boolean" } as const;
const names = Object.keys(scenarios) as ScenarioName[];
const OPTIONS = {
  ...(Object.fromEntries(names.map((name) => [name, flag])) as Record<ScenarioName, typeof flag>),
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
  const chosen = names.filter((name) => values[name]);
  if (chosen.length > 1) throw new Error(`--${chosen.join(" and --")} exclude each other.`);
  if (inspect !== undefined && inspect !== "main" && inspect !== "post")
    throw new Error("--inspect must be main or post.");
  if (!/^\d{1,5}$/.test(port)) throw new Error("--port must be a number.");
  const [name = "success"] = chosen;
  return { ...values, inspect, scenario: scenarios[name] as Scenario };
}

/** Shows a scenario; `stop` cancels the workflow. Resolves to whether the run ended as it should. */
export async function demonstrate(flags: Flags, print: Print, stop = new AbortController()) {
  const { inputs, exportPlan = {}, backupPlan = {}, interrupt, verify } = flags.scenario;
  const cancel = { mode: "documented", cancellingMs: 700 } as const;
  await using storage = await new FakeS3().listen();
  await using sandbox = await Sandbox.start({ state: { exportPlan, backupPlan, cancel, storage } });
  for (const { bucketName } of sandbox.state.integrations) storage.buckets.set(bucketName, []);
  print(
    `The real action (dist/) under an emulated runner, against a simulated Zilliz Cloud: ${flags.scenario.description}.`,
  );
  print(heading("Log"));
  const view = logView(print);
  const start = (path: "" | "/verify", step: Partial<ActionOptions>) =>
    startAction({
      action: new URL(`../..${path}`, import.meta.url),
      uses: `OWNER/${pkg.name}${path}@v1`,
      secrets: secretsOf(sandbox),
      onLine: view.show,
      ...step,
    });
  let run = start("", {
    ...debugging(flags, view.note),
    with: {
      "api-key": sandbox.apiKey,
      "cluster-id": ids.cluster,
      "integration-id": ids.integration,
      ...inputs,
      "base-url": sandbox.url,
    },
  });
  stop.signal.addEventListener("abort", () => {
    view.note("the workflow is cancelled");
    run.cancel();
  });
  if (interrupt !== undefined) {
    sandbox
      .waitForResponse("describeJob", 3)
      // Lets the log show that poll first.
      .then(() => sleep(400))
      .then(
        () => {
          if (interrupt === "cancel") return stop.abort();
          view.note("the step is killed");
          run.kill();
        },
        () => {}, // The run ended before, which the outcome shows.
      );
  }
  const exported = await run.finished;
  let verified: RunResult | undefined;
  if (verify && exported.conclusion === "success") {
    view.note("a login step leaves credentials for the bucket");
    run = start("/verify", {
      id: "verify",
      // So an empty bucket is listed once; by default, it is listed for two minutes.
      with: { receipt: exported.outputs.receipt ?? "", timeout: "10s" },
      env: storage.env,
    });
    verified = await run.finished;
    view.note(nextStep(verified));
  }
  return printOutcome(flags, print, sandbox, [exported, verified]);
}

function debugging({ inspect, port }: Flags, note: Print): Partial<ActionOptions> {
  if (inspect === undefined) return {};
  note(`${inspect} waits for a debugger: chrome://inspect, or "attach" in .vscode/launch.json`);
  return {
    nodeArgs: { [inspect]: [`--inspect-brk=127.0.0.1:${port}`] },
    // A step at a breakpoint must not be killed: 7.5 s become two hours.
    timeScale: 1_000,
  };
}

const secretsOf = ({ apiKey }: Sandbox) => [apiKey, ...Object.values(AWS_CREDENTIALS)];
const nextStep = ({ conclusion }: RunResult) =>
  `./deploy.sh is ${conclusion === "success" ? "reached" : "not reached"}`;

/** Prints what the workflow got and what the service knows. Returns whether it is as the scenario wants it. */
function printOutcome(
  { scenario: { expected }, receipt }: Flags,
  print: Print,
  sandbox: Sandbox,
  [exported, verified]: readonly [RunResult, RunResult | undefined],
): boolean {
  const { main, post, outputs, conclusion } = exported;
  const runs = verified ? [exported, verified] : [exported];
  // The streams of the steps are not masked.
  const published = JSON.stringify(runs.map(({ main: _, post: __, ...shown }) => shown));
  const isSecretShown = secretsOf(sandbox).some((secret) => published.includes(secret));
  const jobs = sandbox.acceptedExports.map(({ jobId }) => ({ jobId, ...sandbox.job(jobId) }));
  const jobTexts = jobs.map((job) => `${job.jobId} is ${job.status} at ${job.progress} %`);
  const { journal, violations } = sandbox;
  const seconds = ({ durationMs } = { durationMs: 0 }) => `${(durationMs / 1_000).toFixed(1)} s`;
  const rows = [
    ["step", `${conclusion} in ${seconds(main)}, post step ${seconds(post)}`],
    ["output status", outputs.status ?? "none"],
    ["export job", jobTexts.join("; ") || "none"],
    ...(verified ? [["verify", `${verified.conclusion}, ${nextStep(verified)}`]] : []),
    ["requests", `${journal.length}, ${violations.length} of them not as documented`],
    ["API key", isSecretShown ? "WAS PUBLISHED" : "not published"],
  ];
  print(heading("Outcome"));
  for (const row of table(rows)) print(row);

  print(heading("Job summary"));
  const summaries = runs.flatMap((run) => run.summaries);
  const page = join(mkdtempSync(join(tmpdir(), "demo-")), "summary.html");
  writeFileSync(page, renderPage("Job summary", summaries));
  for (const line of markdownAsText(summaries.join("\n\n"))) print(line);
  print(`\nAs GitHub renders it: ${page}`);
  if (receipt && outputs.receipt !== undefined) {
    print(heading("Receipt"));
    print(JSON.stringify(JSON.parse(outputs.receipt), undefined, 2));
  }
  const results = [conclusion, outputs.status, ...jobs.map(({ status }) => status)];
  if (verified) results.push(verified.conclusion, verified.outputs.verified);
  const outcome = results.join(", ");
  const asWanted = outcome === expected && violations.length === 0 && !isSecretShown;
  if (!asWanted) print(styled("red", `\nExpected: ${expected}. Seen: ${outcome}.`));
  return asWanted;
}

async function main(): Promise<number> {
  let flags: Flags;
  try {
    flags = readFlags(process.argv.slice(2), process.env);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
    return 2;
  }
  if (flags.help) {
    console.log(USAGE);
    return 0;
  }
  if (process.platform === "win32") {
    console.error("The emulated runner needs Linux or macOS; use WSL.");
    return 1;
  }
  // npm passes on the Ctrl-C that the terminal sends to all processes: the second signal does nothing.
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => stop.abort());
  process.stdout.on("error", () => stop.abort());
  return (await demonstrate(flags, console.log, stop)) ? 0 : 1;
}

if (import.meta.main) process.exitCode = await main();
