import { spawn } from "node:child_process";
import { appendFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { parseArgs } from "node:util";
import { ids, Sandbox } from "../test/support/fake-zilliz/index.ts";

// The sandbox as a program of its own, for steps of a workflow and for trying things by hand. What it prints, a step
// publishes as its outputs: where the sandbox is, a key for it, ids to use, where its journal is read, and the process to end.

const USAGE = `usage: node tools/sandbox.ts [--background] [--export-takes SECONDS | --export-never-ends]

  --background          go on in a process of its own, and return when the sandbox answers
  --export-takes N      an export takes N seconds (3)
  --export-never-ends   an export goes on until it is cancelled`;

const FLAGS = {
  background: { type: "boolean", default: false },
  "export-takes": { type: "string", default: "3" },
  "export-never-ends": { type: "boolean", default: false },
} as const;

/** What the journal's address answers: what happened, and what is true now, whatever anybody claims. */
export interface Journal {
  readonly exports: readonly {
    readonly jobId: string;
    readonly status: string;
  }[];
  readonly requests: readonly {
    readonly route: string;
    readonly path: string;
    readonly status: number | undefined;
    readonly changed: boolean;
  }[];
  readonly violations: readonly { readonly reason: string }[];
}

if (import.meta.main) await main(process.argv.slice(2));

async function main(args: string[]): Promise<void> {
  const { values } = readArguments(args);
  if (values.background) {
    publish(await startInBackground(args));
    return;
  }
  const facts = await serve(
    values["export-never-ends"]
      ? { finalStatus: "never" as const }
      : { durationMs: Number(values["export-takes"]) * 1_000 },
  );
  if (process.send === undefined) publish(facts);
  else process.send(facts, () => process.disconnect());
}

function readArguments(args: string[]) {
  try {
    return parseArgs({ args, options: FLAGS });
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n`);
    console.error(USAGE);
    process.exit(2);
  }
}

type Facts = Readonly<Record<string, string>>;

async function serve(exportPlan: Sandbox["state"]["exportPlan"]) {
  const sandbox = await Sandbox.start({ state: { exportPlan } });
  const window = createServer((_, response) => {
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(journalOf(sandbox), undefined, 2));
  });
  await new Promise<void>((ready) => window.listen(0, "127.0.0.1", ready));
  const { port } = window.address() as AddressInfo;
  return {
    "base-url": sandbox.url,
    "api-key": sandbox.apiKey,
    "cluster-id": ids.cluster,
    "integration-id": ids.integration,
    journal: `http://127.0.0.1:${port}/`,
    pid: String(process.pid),
  };
}

function journalOf(sandbox: Sandbox): Journal {
  return {
    exports: sandbox.acceptedExports.map((accepted) => ({
      ...accepted,
      ...sandbox.job(accepted.jobId),
    })),
    requests: sandbox.journal.map(
      ({ endpoint: route, method, path, status, changed }) => ({
        route,
        method,
        path,
        status,
        changed,
      }),
    ),
    violations: sandbox.violations,
  };
}

/** Detached, so that neither the end of the step nor, on Windows, the Ctrl-C of a cancelled one reaches it. */
async function startInBackground(args: readonly string[]): Promise<Facts> {
  const { promise, resolve, reject } = Promise.withResolvers<Facts>();
  const server = spawn(
    process.execPath,
    [import.meta.filename, ...args.filter((each) => each !== "--background")],
    { detached: true, stdio: ["ignore", "ignore", "ignore", "ipc"] },
  );
  server.once("message", (facts) => resolve(facts as Facts));
  server.once("error", reject);
  server.once("exit", (code) =>
    reject(new Error(`the sandbox ended at once, with exit code ${code}`)),
  );
  const facts = await promise;
  server.unref();
  return facts;
}

function publish(facts: Facts): void {
  const { GITHUB_ACTIONS, GITHUB_OUTPUT } = process.env;
  if (GITHUB_ACTIONS === "true") {
    console.log(`::add-mask::${facts["api-key"]}`);
  }
  const lines = Object.entries(facts).map(([key, value]) => `${key}=${value}`);
  console.log(lines.join("\n"));
  if (GITHUB_OUTPUT !== undefined) {
    appendFileSync(GITHUB_OUTPUT, `${lines.join("\n")}\n`);
  }
}
