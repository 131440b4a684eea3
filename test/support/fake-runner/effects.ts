/** What a step changes beyond its own log, by workflow command or by file. */
export interface Effects {
  readonly outputs: Map<string, string>;
  readonly state: Map<string, string>;
  readonly env: Map<string, string>;
  /** Additions to PATH; the last one is searched first. */
  readonly paths: string[];
  summary: string;
  /** A command or a command file was broken: the step fails whatever its exit code. */
  failed: boolean;
}

/** The effects of a step that has changed nothing yet. */
export function emptyEffects(): Effects {
  return {
    outputs: new Map(),
    state: new Map(),
    env: new Map(),
    paths: [],
    summary: "",
    failed: false,
  };
}

/** Sets a key of a map whose keys ignore case, as outputs and state do (StepsContext.cs, ExecutionContext.cs). */
export function setIgnoringCase(map: Map<string, string>, key: string, value: string): void {
  const known = [...map.keys()].find((one) => one.toLowerCase() === key.toLowerCase());
  map.set(known ?? key, value);
}

/** Puts a directory in front of the others, once. */
export function prependPath(paths: string[], directory: string): void {
  const index = paths.indexOf(directory);
  if (index >= 0) paths.splice(index, 1);
  paths.push(directory);
}
