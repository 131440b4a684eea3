import { arch, platform } from "node:process";
import type { WorkTree } from "./work-tree.ts";

/** The `github` context is exported to actions only in part: there is no GITHUB_TOKEN (GitHubContext.cs). */
const EXPORTED = new Set(
  `action action_path action_ref action_repository actor actor_id api_url artifacts artifacts_list base_ref env
  event_name event_path graphql_url head_ref job output path ref ref_name ref_protected ref_type repository
  repository_id repository_owner repository_owner_id retention_days run_attempt run_id run_number server_url sha state
  step_summary triggering_actor workflow workflow_ref workflow_sha workspace`.split(/\s+/),
);

/** Values of a context to set, or with null to take away. */
export interface Overrides {
  readonly repository?: string | null;
  readonly [name: string]: string | null | undefined;
}

/** A `github` context like that of a push to main. */
export function githubContext(
  tree: WorkTree,
  step: { readonly id: string; readonly uses: string },
  overrides: Overrides,
): Map<string, string> {
  const repository = overrides.repository ?? "octo-org/vector-search";
  const [owner = ""] = repository.split("/");
  // A local action has neither, and its variables are there all the same, empty (ActionRunner.cs).
  const [, actionRepository = "", actionRef = ""] = /^([^./][^@]*)@(.+)$/.exec(step.uses) ?? [];
  const sha = "ffac537e6cbbf934b08745a378932722df287a53";
  const context = new Map<string, string>([
    ["action_repository", actionRepository],
    ["action_ref", actionRef],
    ["token", "ghs_0123456789abcdefghijklmnopqrstuvwxyz"],
    ["action", step.id],
    ["actor", "octocat"],
    ["actor_id", "583231"],
    ["api_url", "https://api.github.com"],
    ["base_ref", ""],
    ["event_name", "push"],
    ["event_path", tree.eventPath],
    ["graphql_url", "https://api.github.com/graphql"],
    ["head_ref", ""],
    ["job", "backup"],
    ["ref", "refs/heads/main"],
    ["ref_name", "main"],
    ["ref_protected", "false"],
    ["ref_type", "branch"],
    ["repository", repository],
    ["repository_id", "1296269"],
    ["repository_owner", owner],
    ["repository_owner_id", "9919"],
    ["retention_days", "90"],
    ["run_attempt", "1"],
    ["run_id", "1658821493"],
    ["run_number", "3"],
    ["server_url", "https://github.com"],
    ["sha", sha],
    ["triggering_actor", "octocat"],
    ["workflow", "Release"],
    ["workflow_ref", `${repository}/.github/workflows/release.yml@refs/heads/main`],
    ["workflow_sha", sha],
    ["workspace", tree.workspace],
  ]);
  return override(context, overrides);
}

/** A `runner` context like that of a hosted Linux runner. */
export function runnerContext(tree: WorkTree, debugging: boolean): Map<string, string> {
  const context = new Map<string, string>([
    ["os", { darwin: "macOS", win32: "Windows" }[platform as string] ?? "Linux"],
    ["arch", { arm64: "ARM64", arm: "ARM", ia32: "X86" }[arch as string] ?? "X64"],
    ["name", "GitHub Actions 1"],
    ["environment", "github-hosted"],
    ["temp", tree.temp],
    ["tool_cache", tree.toolCache],
    ["workspace", tree.runnerWorkspace],
  ]);
  if (debugging) context.set("debug", "1");
  return context;
}

/** The variables that a `github` context exports. */
export function githubVariables(context: ReadonlyMap<string, string>): Map<string, string> {
  return prefixed(
    "GITHUB_",
    [...context].filter(([name]) => EXPORTED.has(name)),
  );
}

/** The variables that a `runner` context exports. */
export function runnerVariables(context: ReadonlyMap<string, string>): Map<string, string> {
  return prefixed("RUNNER_", [...context]);
}

/** Applies overrides to a context. */
export function override(
  context: ReadonlyMap<string, string>,
  overrides: Overrides,
): Map<string, string> {
  const result = new Map(context);
  for (const [name, value] of Object.entries(overrides)) {
    if (value === null) result.delete(name);
    else if (value !== undefined) result.set(name, value);
  }
  return result;
}

function prefixed(
  prefix: string,
  entries: readonly (readonly [string, string])[],
): Map<string, string> {
  return new Map(entries.map(([name, value]) => [prefix + name.toUpperCase(), value]));
}
