import { spawn } from "node:child_process";
import { appendFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { parseArgs } from "node:util";
import { ids, Sandbox } from "../test/support/fake-zilliz/index.ts";

// The simulated Zilliz Cloud as a program, for the steps of a workflow and for trying things by hand. It prints, and sets as
// outputs of a step, where it listens, a key, IDs to use, where its journal is, and its process ID.

const USAGE = `usage: npx node tools/sandbox.ts [--background] [--export-takes SECONDS | --export-never-ends]

  --background          runs in a process of its own, and returns when that one listens
  --export-takes N      an export takes N seconds (default: 3)
  --export-never-ends   an export goes on until it is cancelled`;

const FLAGS = {
  background: { type: "boolean" },
  "export-takes": { type: "string", default: "3" },
  "export-never-ends": { type: "boolean" },
} as const;

/** What the journal's address returns: what was requested, and the true state of each export. */
export type Journal = ReturnType<typeof journalOf>;

type Facts = Readonly<Record<string, string>>;

if (import.meta.main) {
  const args = process.argv.slice(2);
  await main(args).catch((error: unknown) => {
    console.error(error instanceof TypeError ? `${error.message}\n\n${USAGE}` : error);
    process.exit(2);
  });
}

async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: FLAGS });
  if (values.background) return publish(await startInBackground(args));
  const durationMs = Number(values["export-takes"]) * 1_000;
  const facts = await serve(
    values["export-never-ends"] ? { finalStatus: "never" } : { durationMs },
  );
  if (process.send === undefined) publish(facts);
  else process.send(facts, () => process.disconnect());
}

async function serve(exportPlan: Sandbox["state"]["exportPlan"]): Promise<Facts> {
  const sandbox = await Sandbox.start({ state: { exportPlan } });
  const server = createServer((_, response) => {
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(journalOf(sandbox), undefined, 2));
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    "base-url": sandbox.url,
    "api-key": sandbox.apiKey,
    "cluster-id": ids.cluster,
    "integration-id": ids.integration,
    journal: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    pid: String(process.pid),
  };
}

function journalOf(sandbox: Sandbox) {
  const { acceptedExports, journal, violations } = sandbox;
  const exports = acceptedExports.map(({ jobId }) => ({
    jobId,
    status: sandbox.job(jobId).status,
  }));
  const requests = journal.map(({ endpoint, method, path, status, changed }) => ({
    endpoint,
    request: `${method} ${path}`,
    status,
    changed,
  }));
  return { exports, requests, violations };
}

/** Detached, so that neither the end of the step nor, on Windows, the Ctrl-C of a cancelled one ends it. */
async function startInBackground(args: readonly string[]): Promise<Facts> {
  const { promise, resolve, reject } = Promise.withResolvers<Facts>();
  const others = args.filter((each) => each !== "--background");
  const server = spawn(process.execPath, [import.meta.filename, ...others], {
    detached: true,
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  server.once("message", (facts) => resolve(facts as Facts));
  server.once("error", reject);
  server.once("exit", (code) => reject(new Error(`the sandbox exited at once, with code ${code}`)));
  const facts = await promise;
  server.unref();
  return facts;
}

function publish(facts: Facts): void {
  const { GITHUB_ACTIONS, GITHUB_OUTPUT } = process.env;
  if (GITHUB_ACTIONS === "true") console.log(`::add-mask::${facts["api-key"]}`);
  const lines = Object.entries(facts).map(([key, value]) => `${key}=${value}`);
  console.log(lines.join("\n"));
  if (GITHUB_OUTPUT !== undefined) appendFileSync(GITHUB_OUTPUT, `${lines.join("\n")}\n`);
}
