import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { parse } from "yaml";
import { Sandbox } from "../support/fake-zilliz/index.ts";
import { ACTION, createStepEnv, ended, launch } from "./process.ts";

/** Something whose start is measured: resolves to milliseconds. */
export type Start = () => Promise<number>;

/** The yardstick: how long Node itself takes to do nothing. */
export const bareNode: Start = async () => {
  const before = performance.now();
  await ended(launch(["-e", "0"]));
  return performance.now() - before;
};

/** From the spawn until the first request reaches the sandbox. */
export const firstRequest: Start = async () => {
  await using sandbox = await Sandbox.start();
  await using step = await createStepEnv(sandbox);
  sandbox.fault("*", { kind: "hang", when: "before" });
  const before = performance.now();
  const main = join(ACTION, "dist/index.js");
  const child = launch([main], step.env);
  await sandbox.waitForRequest("*");
  const took = performance.now() - before;
  child.kill("SIGKILL");
  await ended(child);
  return took;
};

/** The post step of a finished run, from its spawn to its end. */
export const finishedPost: Start = async () => {
  const post = join(ACTION, "dist/post/index.js");
  const phase = JSON.stringify({ phase: "done", facts: {} });
  const before = performance.now();
  await ended(launch([post], { STATE_phase: phase }));
  return performance.now() - before;
};

/**
 * Measures starts in turn, so that the load of the machine affects all of them alike.
 *
 * @returns for each, its times in the order of the rounds
 */
export async function interleaved(
  starts: Readonly<Record<string, Start>>,
  rounds: number,
): Promise<Record<string, number[]>> {
  const times: Record<string, number[]> = {};
  for (const name of Object.keys(starts)) times[name] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, start] of Object.entries(starts)) {
      times[name]?.push(await start());
    }
  }
  return times;
}

/**
 * The actions in a folder, by their names: from the spawn of each until its first connection to anywhere. A file
 * `bench.json` beside an action's action.yml can give it inputs (`with`) and an environment (`env`), in which `$URL` is
 * where connections are counted.
 */
export function peersIn(folder: string): Record<string, Start> {
  return Object.fromEntries(
    readdirSync(folder)
      .filter((name) => existsSync(join(folder, name, "action.yml")))
      .map((name) => [name, peer(join(folder, name))]),
  );
}

/** A peer that has not connected by then never does. */
const GIVE_UP_MS = 10_000;

function peer(folder: string): Start {
  const { inputs = {}, runs } = parse(readFileSync(join(folder, "action.yml"), "utf8"));
  const config = join(folder, "bench.json");
  const { with: values = {}, env = {} } = existsSync(config)
    ? JSON.parse(readFileSync(config, "utf8"))
    : {};
  return async () => {
    await using step = await createStepEnv();
    const { promise: connected, resolve } = Promise.withResolvers<void>();
    const server = createServer((socket) => {
      resolve();
      socket.destroy();
    }).listen(0, "127.0.0.1");
    await new Promise((listening) => server.once("listening", listening));
    const address = server.address();
    const port = typeof address === "object" ? address?.port : undefined;
    const url = `http://127.0.0.1:${port}`;
    const all: Record<string, unknown> = {};
    for (const [name, input] of Object.entries<{ default?: unknown }>(inputs))
      all[inputName(name)] = input?.default ?? "";
    for (const [name, value] of Object.entries(values)) all[inputName(name)] = value;
    const theirs = { ...all, GITHUB_API_URL: url, http_proxy: url };
    const given = Object.entries({ ...theirs, https_proxy: url, ...env }).map(([name, value]) => [
      name,
      String(value).replaceAll("$URL", url),
    ]);
    const before = performance.now();
    const child = launch([join(folder, runs.main)], {
      ...step.env,
      ...Object.fromEntries(given),
    });
    const timer = setTimeout(() => child.kill("SIGKILL"), GIVE_UP_MS);
    const isConnected = await Promise.race([
      connected.then(() => true),
      ended(child).then(() => false),
    ]);
    const took = performance.now() - before;
    clearTimeout(timer);
    child.kill("SIGKILL");
    await ended(child);
    server.close();
    return isConnected ? took : Number.NaN;
  };
}

function inputName(name: string): string {
  return `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
}
