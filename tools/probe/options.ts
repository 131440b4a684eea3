import { parseArgs } from "node:util";
import * as values from "../../src/inputs/values.ts";
import type { Ids } from "./documented.ts";

export const HOST = "api.cloud.zilliz.com";

export const HELP = `Reads from Zilliz Cloud with your API key and reports where its responses differ from what the action expects.

  ZILLIZ_API_KEY=… npm run probe -- --cluster-id in01-… [--job-id job-…]

It sends some 12 reading requests (GET) and changes nothing. One carries an unknown key, and four ask for things that do
not exist, to see how they are rejected. The report contains no key, ID, name or bucket, only their form.

  --cluster-id      a cluster with a backup; without it, no cluster or backup is checked
  --backup-id       a backup of the cluster (default: one of its list)
  --job-id          any job, best an export; without it, no job is checked
  --integration-id  a storage integration (default: one of the project's list)
  --base-url        https://${HOST} (default), or https://${HOST}.cn in China
  --report          a file to append the report to, such as $GITHUB_STEP_SUMMARY

Each can be an environment variable too, such as ZILLIZ_CLUSTER_ID. There is no flag for the key, because other users can
see command lines. Exit code: 0 if nothing differs, 1 if something differs, 2 if something could not be read.
`;

/** What the user asks for. */
export interface Options {
  apiKey: string;
  baseUrl: URL;
  ids: Partial<Ids>;
  report?: string | undefined;
}

const SAMPLES = {
  "cluster-id": "in01-a0e3f1c2d4b5a69",
  "backup-id": "backup0_1e3c0988ecb7f0d",
  "job-id": "job-0396450098cglufig6afm9",
  "integration-id": "integ-0123456789abcdefghi",
};

/** Thrown with everything that is wrong with the flags and the environment, a line each. */
export class InvalidOptions extends Error {}

/** Reads the command line and the environment; undefined for `--help`. */
export function readOptions(args: string[], env: NodeJS.ProcessEnv): Options | undefined {
  const flags = readFlags(args);
  if (flags.help) return undefined;
  const given = (name: string) =>
    flags[name as "report"] ||
    env[`ZILLIZ_${name.toUpperCase().replace("-", "_")}`]?.trim() ||
    undefined;
  const ids = Object.entries(SAMPLES).flatMap(([name, sample]) => {
    const value = given(name);
    return value ? [[`--${name}`, values.resourceId(sample), value] as const] : [];
  });
  const url = given("base-url") ?? `https://${HOST}`;
  const apiKey = given("api-key") ?? "";
  const errors = [
    ...(apiKey ? [["ZILLIZ_API_KEY", values.apiKey, apiKey] as const] : []),
    ["--base-url", values.baseUrl, url] as const,
    ...ids,
  ].flatMap(([name, schema, value]) =>
    (schema.safeParse(value).error?.issues ?? []).map(({ message }) => `${name} ${message}`),
  );
  if (!apiKey) errors.push("Give an API key: ZILLIZ_API_KEY=… npm run probe");
  if (errors.length > 0) throw new InvalidOptions(errors.join("\n"));
  const named = ids.map(([flag, , value]) => [flag.slice(2).replace("-id", "Id"), value]);
  return { apiKey, baseUrl: new URL(url), ids: Object.fromEntries(named), report: flags.report };
}

function readFlags(args: string[]) {
  const names = [...Object.keys(SAMPLES), "base-url", "report"];
  const texts = Object.fromEntries(names.map((name) => [name, { type: "string" }]));
  const options = {
    ...(texts as { report: { type: "string" } }),
    help: { type: "boolean" },
  } as const;
  try {
    return parseArgs({ args, options }).values;
  } catch (error) {
    if (!(error instanceof TypeError && "code" in error)) throw error;
    // Node repeats an argument that belongs to no flag, and that may be the key.
    throw new InvalidOptions(
      error.code === "ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL"
        ? "An argument belongs to no flag. Flags follow `--`: npm run probe -- --cluster-id in01-…"
        : `${error.message.split(". ")[0]}; npm run probe -- --help lists all flags.`,
    );
  }
}
