import pkg from "../../package.json" with { type: "json" };
import { PUBLIC_HOSTS, wordFields } from "./documented.ts";
import { Looker } from "./looking.ts";
import type { Options } from "./options.ts";
import { Privacy } from "./privacy.ts";
import { Reader } from "./reader.ts";
import { exitCodeOf, markdownOf, verdictOf } from "./report.ts";
import { Tour } from "./tour.ts";

/** What a probe came to. */
export interface Probed {
  /** Markdown. */
  report: string;
  exitCode: number;
}

/** Reads from Zilliz Cloud and reports; `print` is called with a line for each reading. */
export async function probe(
  options: Options,
  print: (line: string) => void,
): Promise<Probed> {
  const { baseUrl, apiKey, timeoutMs } = options;
  const began = performance.now();
  const userAgent = `${pkg.name}/${pkg.version}`;
  const privacy = new Privacy(wordFields);
  privacy.learn(apiKey);
  const reader = new Reader({ baseUrl, apiKey, userAgent, timeoutMs });
  const { clusterId, backupId, jobId, integrationId } = options;
  const given = [clusterId, backupId, jobId, integrationId];
  const looker = new Looker(reader, privacy, given, (stop) =>
    print(`${stop.title.replaceAll("`", "")}: ${verdictOf(stop)}`),
  );
  try {
    await new Tour(looker, options).run();
  } finally {
    await reader.close();
  }
  const host = PUBLIC_HOSTS.find((known) => known === baseUrl.host);
  const report = markdownOf(
    looker.stops,
    {
      versions: `${pkg.name} ${pkg.version}, Node ${process.versions.node}, ${process.platform}`,
      host: host ?? "another",
      requests: reader.requests,
      seconds: (performance.now() - began) / 1_000,
    },
    privacy,
  );
  return { report, exitCode: exitCodeOf(looker.stops) };
}
