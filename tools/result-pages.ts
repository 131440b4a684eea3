import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { renderSummary } from "../src/report/summary.ts";
import { RUN_CONTEXT } from "../test/support/context.ts";
import { type ResultFixture, resultFixtures } from "../test/support/result-fixtures.ts";
import { renderPage } from "./demo/page.ts";

// Writes the job summary of every result as a page, much as GitHub shows it: each by itself, and several of one job on one
// page. The folder is the argument, or a new one.

const folder = process.argv[2] ?? mkdtempSync(join(tmpdir(), "results-"));
mkdirSync(folder, { recursive: true });

function write(name: string, fixtures: readonly ResultFixture[]): void {
  const run = { run: RUN_CONTEXT, commit: RUN_CONTEXT.sha };
  const markdown = fixtures.map((fixture) => renderSummary({ ...fixture, ...run })).join("\n");
  writeFileSync(join(folder, `${name}.html`), renderPage(name, [markdown]));
}

for (const fixture of resultFixtures) write(fixture.name, [fixture]);
const named = (...names: string[]) => resultFixtures.filter(({ name }) => names.includes(name));
write("one-job-three-exports", named("succeeded", "failed", "checked"));
write("one-step-main-and-post", named("cancel-unreachable", "post-cancel-confirmed"));
console.log(folder);
