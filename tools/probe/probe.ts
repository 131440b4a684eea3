import { appendFileSync } from "node:fs";
import pkg from "../../package.json" with { type: "json" };
import { resourceId } from "../../src/inputs/values.ts";
import { createRedactor } from "../../src/util/redact.ts";
import { adviceFor } from "../../src/zilliz/errors.ts";
import { createHttp } from "../../src/zilliz/http.ts";
import { differences, shown, withoutTexts } from "./compare.ts";
import { type Endpoint, endpoints, type Ids } from "./documented.ts";
import { HELP, HOST, InvalidOptions, type Options, readOptions } from "./options.ts";
import { type Exchange, exchange } from "./reader.ts";

// npm run probe: where the responses of the live Zilliz Cloud differ from what the action expects.

const FORM = `${pkg.repository.url.replace(/^git\+|\.git$/g, "")}/issues/new?template=live-report.yml`;
const MOST_SHOWN = 30;
const RESULTS = ["as expected", "differs", "could not be read"] as const;

/** What came of one check; `code` is what it makes the exit code. */
interface Check {
  code: 0 | 1 | 2;
  result: string;
  differences?: string[];
}

/** Reads from each endpoint and compares; `print` is called with a line for each check. */
export async function probe(
  { baseUrl, apiKey, ids: given }: Options,
  print: (line: string) => void,
  timeoutMs = 10_000,
): Promise<{ report: string; exitCode: number }> {
  const checks = new Map<string, Check>();
  const bodies: unknown[] = [];
  const client = createHttp(baseUrl, createRedactor([apiKey]), process.env);
  const read = async ({ read }: Endpoint, ids: Ids, key = apiKey) => {
    const got = await exchange(
      (request) => client({ ...request, timeoutMs }),
      { baseUrl, apiKey: key },
      (zilliz) => read(zilliz, ids),
    );
    bodies.push(got.body);
    return got;
  };
  const add = (name: string, check: Check) => {
    checks.set(name, check);
    print(`${name}: ${check.result}`);
  };
  const ids = { ...given } as Ids;
  try {
    for (const endpoint of endpoints) {
      const { name, unknown } = endpoint;
      const needed = [...name.matchAll(/\{(\w+)\}/g)].map(([, id]) => id);
      const missing = (all: object) => needed.find((id = "") => !(id in all));
      if (missing(ids) !== undefined)
        add(name, { code: 0, result: `not checked: no ${missing(ids)}` });
      else {
        const got = await read(endpoint, ids);
        const isGiven = needed.some((id = "") => id in given);
        add(name, checkOf(endpoint, got, isGiven));
        // Without a right key and a server that responds there is nothing to compare.
        if (checks.size === 1 && checks.get(name)?.code === 2) break;
        Object.assign(ids, idsIn(got.body), given);
      }
      const asked = { ...ids, ...unknown?.ids };
      if (unknown === undefined || missing(asked) !== undefined) continue;
      const got = await read(endpoint, asked, unknown.apiKey);
      const what = unknown.ids ? Object.keys(unknown.ids)[0] : "API key";
      add(`${name}, unknown ${what}`, rejectionOf(unknown.code, got));
    }
  } finally {
    await client.close();
  }
  const codes = [...checks.values()].map(({ code }) => code);
  const exitCode = codes.find((code) => code === 1) ?? Math.max(...codes);
  const host = [HOST, `${HOST}.cn`].find((known) => known === baseUrl.host);
  const items = [...checks].flatMap(([name, { result, differences = [] }]) => {
    const more = differences.splice(MOST_SHOWN).length;
    if (more > 0) differences.push(`${more} more differences`);
    return [`- \`${name}\`: ${result}`, ...differences.map((each) => `  - ${each}`)];
  });
  const about = `${pkg.name} ${pkg.version}, Node ${process.versions.node}, ${host ?? "another base URL"}`;
  const lines = [`### Probe of Zilliz Cloud: ${RESULTS[exitCode]}`, "", about, "", ...items, ""];
  const report = withoutTexts(lines.join("\n"), bodies);
  return { report, exitCode };
}

/** Compares what an endpoint responds. `isGiven`: the user gave the ID, which may be wrong. */
function checkOf(endpoint: Endpoint, got: Exchange, isGiven: boolean): Check {
  const { error, response, body } = got;
  if (error?.kind === "rejected") {
    const result = `rejected, ${statusOf(got)}. ${adviceFor(error)}`;
    const status = response?.status ?? 0;
    if (status === 401) return { code: 2, result };
    // A role or a plan may lack the permission. What the probe found itself must exist.
    return isGiven || status === 403 || status === 200
      ? { code: 0, result: `not checked: ${result}` }
      : { code: 1, result: `${result} Without it, ${endpoint.without}.` };
  }
  const unreadable = unreadableOf(got);
  if (unreadable !== undefined) return unreadable;
  const found = differences(endpoint, got);
  if (error !== undefined) found.push(`The action can't use the response: ${endpoint.without}.`);
  // The type of an export job is not documented, and any validation may fail.
  const { type, success } = Object(Object(body).data);
  const notes = [type && `, type ${shown("type", type)}`, success === false && ", failed"];
  return found.length === 0
    ? { code: 0, result: ["as expected", ...notes].filter(Boolean).join("") }
    : { code: 1, result: "differs", differences: found };
}

/** Compares how a request for what does not exist is rejected, with the code that is documented. */
function rejectionOf(code: number | undefined, got: Exchange): Check {
  const { error, body } = got;
  if (error?.kind === "rejected" && code === (code && error.failure.code))
    return { code: 0, result: `as expected, ${statusOf(got)}` };
  const isUnreadable = body === undefined || error?.kind === "rateLimited";
  const unreadable = isUnreadable ? unreadableOf(got) : undefined;
  const expected = code === undefined ? "a rejection" : `code ${code}`;
  const advice = error === undefined ? "none" : adviceFor(error);
  const difference = `${statusOf(got)}, but ${expected} is documented. The action's advice: ${advice}`;
  return unreadable ?? { code: 1, result: `differs: ${difference}` };
}

/** Why there is nothing to compare; undefined if there is. */
function unreadableOf(got: Exchange): Check | undefined {
  const { error, response, body } = got;
  if (error === undefined) return undefined;
  if (error.kind === "rateLimited") return { code: 0, result: "not checked: rate-limited" };
  if (response === undefined) return { code: 2, result: `no response. ${adviceFor(error)}` };
  return response.status >= 300 || body === undefined
    ? { code: 2, result: `${statusOf(got)}, no response of the API` }
    : undefined;
}

function statusOf({ response, error }: Exchange): string {
  const code = error?.failure.code;
  return `HTTP ${response?.status}${code === undefined ? "" : `, code ${code}`}`;
}

/** The IDs of a response, or of the best entry of its list. */
function idsIn(body: unknown): Partial<Ids> {
  const { data } = Object(body);
  const list = Array.isArray(data) ? data : Object.values(Object(data)).find(Array.isArray);
  const entries: Record<string, unknown>[] = list ?? [data];
  const best = entries.find((each) => each?.status === "AVAILABLE") ?? entries[0];
  const found = ["projectId", "backupId", "integrationId"].flatMap((name) => {
    const { data: value } = resourceId("").safeParse(best?.[name]);
    return value === undefined ? [] : [[name, value]];
  });
  return Object.fromEntries(found);
}

/** Runs the command. Resolves to its exit code. */
export async function main(
  args: string[],
  env: NodeJS.ProcessEnv,
  print: (text: string) => void,
): Promise<number> {
  try {
    const options = readOptions(args, env);
    if (options === undefined) {
      print(HELP);
      return 0;
    }
    const { report, exitCode } = await probe(options, print);
    print(`\nYou can paste this into an issue, ${FORM}\n\n${report}`);
    if (options.report !== undefined) appendFileSync(options.report, report);
    return exitCode;
  } catch (error) {
    if (!(error instanceof InvalidOptions)) throw error;
    print(error.message);
    return 2;
  }
}

if (import.meta.main)
  process.exitCode = await main(process.argv.slice(2), process.env, console.log);
