import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import pkg from "../../package.json" with { type: "json" };
import type { RunResult } from "../../test/support/fake-runner/index.ts";
import type { Verdict } from "./judge.ts";
import { renderPage } from "./render.ts";
import type { Show } from "./shows.ts";
import { print, styled, table, WIDTH, wrap } from "./terminal.ts";

const [, REPOSITORY = pkg.name] =
  /github\.com\/(.+?)(?:\.git)?$/.exec(pkg.repository.url) ?? [];

/** The action as a workflow names it. */
export const USES = `${REPOSITORY}@v${pkg.version.split(".")[0]}`;

/** Says what is about to be seen, with the inputs as the user would write them. */
export function introduce(
  { story }: Show,
  inputs: Readonly<Record<string, string>>,
): void {
  const shown = `Export Zilliz Cloud Backup: ${story}. The real bundle (dist/) runs in a process of its own, under an emulated GitHub Actions runner, against a simulated Zilliz Cloud on loopback. No account is needed.`;
  for (const line of wrap(shown, Math.min(WIDTH, 80))) print(line);
  heading("The step in the workflow");
  print(`  - uses: ${USES}`);
  print("    id: export");
  print("    with:");
  for (const [name, value] of Object.entries(inputs)) {
    print(`      ${name}: ${value}`);
  }
  heading("The log, live");
}

/** Says what came of it, saves the summary, and gives the verdict. */
export function conclude(
  { story }: Show,
  run: RunResult,
  { rows, complaints }: Verdict,
): void {
  heading("What the workflow gets");
  const { receipt, ...outputs } = run.outputs;
  for (const line of table(resultOf(run, outputs), WIDTH)) print(line);
  if (receipt !== undefined) {
    heading("The receipt, which is an output too");
    print(JSON.stringify(JSON.parse(receipt), undefined, 2));
  }
  heading("What the simulated Zilliz Cloud saw");
  for (const line of table(rows, WIDTH)) print(line);
  const page = savePage(run);
  heading("The job summary, as GitHub would render it");
  print(`  ${page}`);
  print(`  ${pathToFileURL(page)}`);
  print();
  print(
    complaints.length === 0
      ? styled("green", `As announced: ${story}.`)
      : styled("red", `Not as announced: ${complaints.join("; ")}.`),
  );
}

function resultOf(
  { conclusion, main, post, annotations }: RunResult,
  outputs: Readonly<Record<string, string>>,
) {
  const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
  const stages = [
    `main ${seconds(main.durationMs)}, exit code ${main.exitCode ?? "none"}`,
    ...(post === undefined ? [] : [`post ${seconds(post.durationMs)}`]),
  ];
  return [
    ["result", `${conclusion} (${stages.join("; ")})`] as const,
    ...annotations
      .filter(({ title }) => title !== undefined)
      .map(({ level, title = "" }) => [`${level} title`, title] as const),
    ...Object.entries(outputs),
  ];
}

function savePage({ main, post }: RunResult): string {
  const summaries = [
    { heading: "backup summary", markdown: main.summary },
    { heading: "backup summary (post step)", markdown: post?.summary ?? "" },
  ].filter(({ markdown }) => markdown !== "");
  const directory = mkdtempSync(join(tmpdir(), "export-demo-"));
  const file = join(directory, "summary.html");
  writeFileSync(file, renderPage("Release #3", summaries));
  return file;
}

function heading(text: string): void {
  print();
  print(styled("bold", text));
}
