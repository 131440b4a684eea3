import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/** What the runner reads in an action.yml. */
export interface Manifest {
  /** The declared inputs with their defaults. None means empty (ActionManifestManager.cs, ConvertInputs). */
  readonly inputs: ReadonlyMap<string, string>;
  readonly main: string;
  readonly post: string | undefined;
}

type Mapping = Readonly<Record<string, unknown>>;

/** The keys that are emulated. */
const RUNS_KEYS = ["using", "main", "post"];

/** Reads the action.yml of a directory, as strictly as the runner loads it. */
export function readManifest(directory: string): Manifest {
  const manifest = mapping(
    parse(readFileSync(join(directory, "action.yml"), "utf8")),
    "action.yml",
  );
  refuseExpressions(manifest);
  const { inputs, runs } = manifest;
  return { inputs: readInputs(inputs), ...readRuns(directory, runs) };
}

/**
 * An expression is read as one wherever it stands, and what it may use is known only where one is expected: in a
 * description the runner fails to load the action over it (TemplateReader.cs, action_yaml.json).
 */
function refuseExpressions(manifest: Mapping): void {
  const elsewhere = ([key]: [string, unknown]) => !["default", "value", "runs"].includes(key);
  const texts = (value: unknown): unknown[] =>
    typeof value === "object" && value !== null
      ? Object.entries(value)
          .filter(elsewhere)
          .flatMap(([, each]) => texts(each))
      : [value];
  for (const text of texts(manifest)) {
    const [expression] = /\$\{\{.*?\}\}/.exec(scalar(text)) ?? [];
    if (expression !== undefined) {
      throw new Error(`Unrecognized named-value in ${expression}`);
    }
  }
}

function readRuns(directory: string, value: unknown): Pick<Manifest, "main" | "post"> {
  const runs = mapping(value, "runs");
  const unknown = Object.keys(runs).filter((key) => !RUNS_KEYS.includes(key));
  if (unknown.length > 0) {
    throw new Error(`Unexpected value '${unknown.join("', '")}' in runs`);
  }
  const { using, main, post } = runs;
  if (scalar(using).toLowerCase() !== "node24") {
    throw new Error(`'using: ${scalar(using)}' is not supported, use 'node24' instead.`);
  }
  return {
    main: script(directory, main, "main"),
    post: post === undefined ? undefined : script(directory, post, "post"),
  };
}

function readInputs(declared: unknown): Map<string, string> {
  const inputs = Object.entries(mapping(declared ?? {}, "inputs"));
  return new Map(inputs.map(([name, raw]) => [name, scalar(mapping(raw ?? {}, name).default)]));
}

function script(directory: string, value: unknown, key: string): string {
  const path = join(directory, scalar(value));
  if (scalar(value) === "" || !existsSync(path)) {
    throw new Error(`File not found: '${path}' (runs.${key})`);
  }
  return path;
}

function mapping(value: unknown, what: string): Mapping {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new Error(`A mapping was expected: ${what}`);
  }
  return value as Mapping;
}

/** The text of a YAML scalar as an input receives it: null is empty, booleans and numbers keep their core form. */
export function scalar(value: unknown): string {
  return value === undefined || value === null ? "" : String(value);
}
