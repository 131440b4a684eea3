import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { actionlint } from "./check/actionlint.ts";
import { type Complaint, inWords } from "./check/complaint.ts";
import { filesLike, listFiles, type SourceFile } from "./check/files.ts";
import { checkAction, checkWorkflows } from "./check/language-service.ts";
import { badLicences } from "./check/licences.ts";
import { brokenLinks } from "./check/links.ts";
import { looseLocks } from "./check/lock-file.ts";
import { unpinned } from "./check/pins.ts";
import { careless, unsafe } from "./check/policy.ts";
import { misspelt } from "./check/spelling.ts";
import { workflowOfFile, workflowsOfPage } from "./check/workflow-text.ts";

// `npm run check`: all that can be said of this repository without running it. A line for each check, and under one
// that failed what is wrong, where, and what to do.

const file = (path: string): SourceFile => ({
  path,
  text: readFileSync(path, "utf8"),
});

const action = file("action.yml");
const pages = filesLike("**/*.md");
const ours = filesLike(".github/workflows/*.{yml,yaml}").map(workflowOfFile);
const examples = filesLike("examples/**/*.{yml,yaml}").map(workflowOfFile);
const onPages = pages.map(workflowsOfPage);
const workflows = [
  ...ours,
  ...examples,
  ...onPages.flatMap(({ workflows: blocks }) => blocks),
];

type Run = () => readonly Complaint[] | Promise<readonly Complaint[]>;

const checks: readonly (readonly [name: string, run: Run])[] = [
  ["types (tsc)", () => command("typescript/bin/tsc")],
  [
    "style (biome)",
    () =>
      command("@biomejs/biome/bin/biome", "check", "--error-on-warnings", "."),
  ],
  ["README.md is in step", () => script("tools/readme.ts", "--check")],
  [
    "the receipt's schema is in step",
    () => script("tools/receipt-schema.ts", "--check"),
  ],
  ["action.yml (language service)", () => checkAction(action)],
  [
    "workflows, examples, YAML in pages (actionlint)",
    async () => [
      ...onPages.flatMap(({ complaints }) => complaints),
      ...(await actionlint(workflows)),
    ],
  ],
  [
    "workflows, examples, YAML in pages (language service)",
    () => checkWorkflows(workflows, action.text),
  ],
  ["each `uses` is pinned", () => unpinned(workflows)],
  [
    "workflows have no more rights and time than they need",
    () => [...ours.flatMap(careless), ...examples.flatMap(unsafe)],
  ],
  ["links and anchors", () => brokenLinks(pages, listFiles())],
  [
    "licences of what is bundled",
    () =>
      badLicences(file("dist/licenses.txt"), file("package-lock.json").text),
  ],
  [
    "package-lock.json",
    () => looseLocks(file("package.json"), file("package-lock.json")),
  ],
  [
    "spelling",
    () =>
      misspelt([
        ...pages,
        ...filesLike("action.yml", "src/**/*.ts", "examples/**", ".github/**"),
      ]),
  ],
];

const outcomes = checks.map(async ([name, run]) => {
  const begun = performance.now();
  const complaints = await complaintsOf(run);
  return { name, complaints, ms: performance.now() - begun };
});
let failed = 0;
for (const outcome of outcomes) {
  const { name, complaints, ms } = await outcome;
  const bad = complaints.length > 0;
  console.log(
    `${bad ? "FAIL" : "ok  "} ${name.padEnd(56)}${(ms / 1_000).toFixed(1).padStart(5)} s`,
  );
  for (const complaint of complaints) console.log(`     ${inWords(complaint)}`);
  if (bad) failed += 1;
}
if (failed > 0) {
  console.log(`\n${failed} of ${checks.length} checks failed.`);
  process.exitCode = 1;
}

async function complaintsOf(run: Run): Promise<readonly Complaint[]> {
  try {
    return await run();
  } catch (error) {
    return [{ file: "", says: `the check itself broke: ${error}` }];
  }
}

/** Runs a program of a package. What it prints when it fails names places itself. */
function command(program: string, ...args: string[]): Promise<Complaint[]> {
  return script(`node_modules/${program}`, ...args);
}

function script(...args: string[]): Promise<Complaint[]> {
  const { promise, resolve } = Promise.withResolvers<Complaint[]>();
  const child = spawn(process.execPath, args, {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text) => (said += text));
  child.on("error", ({ message }) => resolve([{ file: "", says: message }]));
  child.on("close", (code) => {
    if (code === 0) return resolve([]);
    const says = said.trim().replaceAll("\n", "\n     ");
    resolve([{ file: "", says: says || `it ended with exit code ${code}` }]);
  });
  return promise;
}
