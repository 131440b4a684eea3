import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";

// `npm run check`: everything that can be checked without running the action. npm puts the programs
// on the path.

const LICENCES = "MIT;ISC;Apache-2.0;BSD-2-Clause;BSD-3-Clause;0BSD";
const CHECKS: Readonly<Record<string, string>> = {
  types: "tsc",
  style: "biome check --error-on-warnings .",
  "imports of src": "depcruise src",
  "generated files are up to date": "node tools/docs.ts --check",
  "action.yml, workflows, examples": "node tools/check/workflows.ts",
  "links and anchors":
    "remark . --ignore-path .gitignore --use remark-validate-links=repository:false --frail --quiet --no-stdout --no-color",
  "both package-lock.json":
    'lockfile-lint --path "{package-lock.json,test/azurite/package-lock.json}" --type npm --allowed-hosts npm --validate-https --validate-integrity --validate-package-names',
  "licences of the dependencies": `license-checker-rseidelsohn --production --excludePrivatePackages --onlyAllow "${LICENCES}" --summary`,
};

async function run(command: string) {
  const start = performance.now();
  const child = spawn(`${command} 2>&1`, { shell: true, stdio: ["ignore", "pipe", "inherit"] });
  const closed = once(child, "close");
  const output = await text(child.stdout);
  const [code] = await closed;
  const seconds = (performance.now() - start) / 1_000;
  return { passed: code === 0, output: output.trim(), seconds };
}

const runs = Object.entries(CHECKS).map(([name, command]) => [name, run(command)] as const);
for (const [name, result] of runs) {
  const { passed, output, seconds } = await result;
  console.log(`${passed ? "ok  " : "FAIL"} ${name.padEnd(32)} ${seconds.toFixed(1)} s`);
  if (!passed) console.log(output.replaceAll(/^(?=.)/gm, "     "));
  if (!passed) process.exitCode = 1;
}
