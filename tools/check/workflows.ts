import { globSync, readFileSync } from "node:fs";
import { actionlint } from "./actionlint.ts";
import { checkAction, workflowChecker } from "./language-service.ts";
import { checkPins } from "./pins.ts";
import { checkLimits, checkRights } from "./policy.ts";
import { workflowOfFile, workflowsOfPage } from "./workflow.ts";

// Checks both manifests, the workflows, the examples, and the YAML in Markdown pages.

const read = (path: string) => readFileSync(path, "utf8");
const filesIn = (pattern: string) =>
  globSync(pattern).map((path) => workflowOfFile(path, read(path)));

const manifests = [read("action.yml"), read("verify/action.yml")] as const;
const own = filesIn(".github/workflows/*.yml");
const examples = filesIn("examples/*.yml");
const pages = globSync(["*.md", "{docs,examples,test}/**/*.md"], {
  exclude: ["**/node_modules/**"],
}).flatMap((path) => workflowsOfPage(path, read(path)));
const workflows = [...own, ...examples, ...pages];

const findings = (
  await Promise.all([
    checkAction("action.yml", manifests[0]),
    checkAction("verify/action.yml", manifests[1]),
    ...workflows.map(actionlint),
    ...workflows.map(workflowChecker(...manifests)),
    checkPins(workflows),
    ...[...own, ...examples].map(checkRights),
    ...own.map(checkLimits),
  ])
).flat();
for (const finding of findings) console.error(finding);
if (findings.length > 0) process.exitCode = 1;
