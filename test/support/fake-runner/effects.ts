/** What a step changes beyond its own log, by workflow command or by file. */
export interface Effects {
  readonly outputs: Map<string, string>;
  readonly state: Map<string, string>;
  summary: string;
  /** A command or a command file was broken: the step fails whatever its exit code. */
  failed: boolean;
}

/** The effects of a step that has changed nothing yet. */
export function emptyEffects(): Effects {
  return {
    outputs: new Map(),
    state: new Map(),
    summary: "",
    failed: false,
  };
}

/** Sets a key of a map whose keys ignore case, as outputs and state do (StepsContext.cs, ExecutionContext.cs). */
export function setIgnoringCase(map: Map<string, string>, key: string, value: string): void {
  const known = [...map.keys()].find((one) => one.toLowerCase() === key.toLowerCase());
  map.set(known ?? key, value);
}
