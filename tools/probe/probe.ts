import { appendFileSync } from "node:fs";
import pkg from "../../package.json" with { type: "json" };
import { HELP, OptionMistakes, readOptions } from "./options.ts";
import { probe } from "./run.ts";
import { Unreadable } from "./tour.ts";

// npm run probe: where the replies of the live Zilliz Cloud differ from what the action expects.

const FORM = `${pkg.repository.url.replace(/^git\+|\.git$/g, "")}/issues/new?template=live-report.yml`;

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof OptionMistakes) && !(error instanceof Unreadable))
    throw error;
  console.error(error.message);
  process.exitCode = 2;
}

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2), process.env);
  if (options === undefined) {
    console.log(HELP);
    return 0;
  }
  const { report, exitCode } = await probe(options, console.log);
  console.log(
    `\nWhat is below this line can be pasted into an issue: ${FORM}\n${"-".repeat(80)}\n${report}`,
  );
  if (options.report !== undefined) appendFileSync(options.report, report);
  return exitCode;
}
