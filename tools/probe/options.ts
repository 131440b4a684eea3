import { parseArgs } from "node:util";
import { apiKey, baseUrl, resourceId } from "../../src/inputs/values.ts";
import { PUBLIC_HOSTS } from "./documented.ts";
import type { Ids } from "./tour.ts";

/** What the user asks for. */
export interface Options extends Ids {
  apiKey: string;
  baseUrl: URL;
  timeoutMs: number;
  /** A file that the report is added to. */
  report: string | undefined;
}

/** Thrown with all that is wrong with the command line and the environment, a line each. */
export class OptionMistakes extends Error {
  override readonly name = "OptionMistakes";
}

export const HELP = `Reads from Zilliz Cloud with your API key and tells where its replies differ from what the action expects.

  ZILLIZ_API_KEY=… npm run probe -- --cluster-id in01-… [--job-id job-…]

It sends reading requests (GET) alone, some 15 of them, and changes nothing. One of them carries a key that nobody has, and
four ask for things that nobody has, to see how they are refused. The report has no key, id, name, bucket or
request id in it: they are told by their shape.

                    ZILLIZ_API_KEY         the key; there is no option for it, as other users see command lines
  --cluster-id      ZILLIZ_CLUSTER_ID      a cluster with a backup: without it, no cluster or backup is looked at
  --backup-id       ZILLIZ_BACKUP_ID       a backup of it; one of its list, if not given
  --job-id          ZILLIZ_JOB_ID          any job, best an export: without it, no job is looked at
  --integration-id  ZILLIZ_INTEGRATION_ID  a storage integration; one of the project's list, if not given
  --base-url        ZILLIZ_BASE_URL        https://${PUBLIC_HOSTS[0]} (the default), or https://${PUBLIC_HOSTS[1]} in China
  --timeout                                seconds for each request; 10, if not given
  --report                                 a file that the report is added to as well, such as $GITHUB_STEP_SUMMARY
  --help

It ends with 0 where nothing differs (what was not looked at, for want of an id or a right, is no difference), with 1 where
something does, and with 2 where something could not be read: a refused key, no connection, no reply in time.
`;

/** Reads the command line and the environment; undefined where help is asked for. Throws {@link OptionMistakes}. */
export function readOptions(
  args: string[],
  env: NodeJS.ProcessEnv,
): Options | undefined {
  const given = parsed(args);
  if (given.help) return undefined;
  const mistakes: string[] = [];
  const judge = <T>(
    name: string,
    value: string | undefined,
    schema: { safeParse(value: unknown): Judged<T> },
  ): T => {
    const { data, error } = schema.safeParse(value);
    for (const { message } of error?.issues ?? [])
      mistakes.push(`${name} ${message}`);
    return data as T;
  };
  const idOf = (name: keyof typeof IDS) => {
    const [variable, example] = IDS[name];
    const value = given[name] || env[variable]?.trim() || undefined;
    return value === undefined
      ? undefined
      : judge(`--${name}`, value, resourceId(example));
  };
  const url =
    given["base-url"] ||
    env.ZILLIZ_BASE_URL?.trim() ||
    `https://${PUBLIC_HOSTS[0]}`;
  const options = {
    apiKey: judge(
      "ZILLIZ_API_KEY",
      env.ZILLIZ_API_KEY?.trim() || undefined,
      apiKey,
    ),
    baseUrl: judge("--base-url", url, baseUrl),
    clusterId: idOf("cluster-id"),
    backupId: idOf("backup-id"),
    jobId: idOf("job-id"),
    integrationId: idOf("integration-id"),
    timeoutMs: Number(given.timeout) * 1_000,
    report: given.report,
  };
  if (!(options.timeoutMs > 0 && options.timeoutMs <= 60_000))
    mistakes.push("--timeout must be seconds, more than 0 and 60 at most.");
  if (mistakes.length > 0) throw new OptionMistakes(mistakes.join("\n"));
  return options;
}

/** An option's variable, and what its value looks like. */
const IDS = {
  "cluster-id": ["ZILLIZ_CLUSTER_ID", "in01-a0e3f1c2d4b5a69"],
  "backup-id": ["ZILLIZ_BACKUP_ID", "backup0_1e3c0988ecb7f0d"],
  "job-id": ["ZILLIZ_JOB_ID", "job-0396450098cglufig6afm9"],
  "integration-id": ["ZILLIZ_INTEGRATION_ID", "integ-0123456789abcdefghi"],
} as const;

interface Judged<T> {
  data?: T | undefined;
  error?: { issues: readonly { message: string }[] } | undefined;
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        help: { type: "boolean", default: false },
        "cluster-id": { type: "string" },
        "backup-id": { type: "string" },
        "job-id": { type: "string" },
        "integration-id": { type: "string" },
        "base-url": { type: "string" },
        timeout: { type: "string", default: "10" },
        report: { type: "string" },
      },
    }).values;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    // Not its message: that repeats what was given, which may be the key.
    throw new OptionMistakes(
      "There is an option that is not known, or one without its value; --help lists them.",
    );
  }
}
