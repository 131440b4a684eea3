import { parseArgs } from "node:util";
import { rawInputs, valueErrors } from "../../src/inputs/parse.ts";
import { DEFAULTS, inputsSchema } from "../../src/inputs/schema.ts";
import type { Ids } from "./documented.ts";

export const HOST = "api.cloud.zilliz.com";

export const HELP = `Reads from Zilliz Cloud with your API key and reports where its responses differ from what the action expects.

  ZILLIZ_API_KEY=… npm run probe -- --cluster-id in01-… [--job-id job-…]

It sends some 14 requests and changes nothing: all read (GET), but for the one that has a bucket validated (POST), which
creates nothing. One carries an unknown key, and four ask for things that do not exist, to see how they are rejected. The
report contains no key, ID, name or bucket, only their form.

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

/** Those that the action has as inputs, too, it validates in the same way. */
const FLAGS = ["cluster-id", "backup-id", "job-id", "integration-id", "base-url", "report"];

/** Thrown with everything that is wrong with the flags and the environment, a line each. */
export class InvalidOptions extends Error {}

/** Reads the command line and the environment; undefined for `--help`. */
export function readOptions(args: string[], env: NodeJS.ProcessEnv): Options | undefined {
  const flags = readFlags(args);
  if (flags.help) return undefined;
  const variable = (name: string) => env[`ZILLIZ_${name.toUpperCase().replace("-", "_")}`];
  const given = rawInputs(["api-key", ...FLAGS], (name) =>
    String(flags[name] || variable(name) || ""),
  );
  const parsed = inputsSchema.safeParse({ ...DEFAULTS, ...given });
  const errors = valueErrors(parsed.error).map(([name, why]) => {
    if (name !== "api-key") return `--${name} ${why}`;
    return given[name]
      ? `ZILLIZ_API_KEY ${why}`
      : "Give an API key: ZILLIZ_API_KEY=… npm run probe";
  });
  if (errors.length > 0) throw new InvalidOptions(errors.join("\n"));
  const ids = Object.entries(given).filter(([name]) => name.endsWith("-id"));
  return {
    apiKey: given["api-key"] ?? "",
    baseUrl: new URL(given["base-url"] ?? `https://${HOST}`),
    ids: Object.fromEntries(ids.map(([name, id]) => [name.replace("-id", "Id"), id])),
    report: given.report,
  };
}

function readFlags(args: string[]): Record<string, string | boolean | undefined> {
  const texts = FLAGS.map((name) => [name, { type: "string" }] as const);
  try {
    return parseArgs({
      args,
      options: { help: { type: "boolean" }, ...Object.fromEntries(texts) },
    }).values;
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
