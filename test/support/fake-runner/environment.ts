import { githubVariables, runnerVariables } from "./contexts.ts";
import { inputVariable } from "./inputs.ts";

type Entries = ReadonlyMap<string, string>;

/** The parts of a step's environment. */
export interface EnvironmentParts {
  /** The environment of the runner's own process: PATH, HOME, LANG and what the machine adds, such as a proxy. */
  readonly runnerEnv: Readonly<Record<string, string>>;
  readonly stepEnv: Readonly<Record<string, string>>;
  readonly state: Entries;
  readonly inputs: Entries;
  readonly github: Entries;
  readonly runner: Entries;
}

/** Composes the environment of a step. A later part overrides an earlier one. */
export function composeEnvironment(parts: EnvironmentParts): Record<string, string> {
  const env: Record<string, string> = {
    CI: "true",
    ...parts.runnerEnv,
    ...parts.stepEnv,
  };
  for (const [key, value] of parts.state) env[`STATE_${key}`] = value;
  for (const [name, value] of parts.inputs) env[inputVariable(name)] = value;
  // NodeScriptActionHandler.cs removes it: it would point the runner's node at foreign ICU data.
  const { NODE_ICU_DATA: _, ...rest } = env;
  return {
    ...rest,
    ...Object.fromEntries(githubVariables(parts.github)),
    ...Object.fromEntries(runnerVariables(parts.runner)),
    GITHUB_ACTIONS: "true",
  };
}
