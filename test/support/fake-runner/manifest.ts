import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/** One declared input. */
export interface InputDeclaration {
  /** Absent in action.yml means empty, and is still exported (ActionManifestManager.cs, ConvertInputs). */
  readonly default: string;
  readonly deprecationMessage: string | undefined;
}

/** What the runner reads in an action.yml. */
export interface Manifest {
  readonly directory: string;
  readonly inputs: ReadonlyMap<string, InputDeclaration>;
  readonly main: string;
  readonly post: string | undefined;
  readonly postIf: string;
}

type Mapping = Readonly<Record<string, unknown>>;

const RUNS_KEYS = ["using", "main", "pre", "pre-if", "post", "post-if"];

/** Reads the action.yml (or action.yaml) of a directory, as strictly as the runner loads it. */
export function readManifest(directory: string): Manifest {
  const file = ["action.yml", "action.yaml"]
    .map((name) => join(directory, name))
    .find((path) => existsSync(path));
  if (file === undefined) {
    throw new Error(`Can't find 'action.yml' or 'action.yaml' under '${directory}'.`);
  }
  const manifest = mapping(parse(readFileSync(file, "utf8")), "action.yml");
  refuseExpressions(manifest);
  const { inputs, runs } = manifest;
  return { directory, inputs: readInputs(inputs), ...readRuns(directory, runs) };
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

function readRuns(directory: string, value: unknown): Pick<Manifest, "main" | "post" | "postIf"> {
  const runs = mapping(value, "runs");
  const unknown = Object.keys(runs).filter((key) => !RUNS_KEYS.includes(key));
  if (unknown.length > 0) {
    throw new Error(`Unexpected value '${unknown.join("', '")}' in runs`);
  }
  const { using, main, post, "post-if": postIf = "always()" } = runs;
  if (scalar(using).toLowerCase() !== "node24") {
    throw new Error(`'using: ${scalar(using)}' is not supported, use 'node24' instead.`);
  }
  return {
    main: script(directory, main, "main"),
    post: post === undefined ? undefined : script(directory, post, "post"),
    postIf: scalar(postIf),
  };
}

function readInputs(declared: unknown): Map<string, InputDeclaration> {
  const inputs = new Map<string, InputDeclaration>();
  for (const [name, raw] of Object.entries(mapping(declared ?? {}, "inputs"))) {
    const { default: value, deprecationMessage } = mapping(raw ?? {}, name);
    inputs.set(name, {
      default: scalar(value),
      deprecationMessage: deprecationMessage === undefined ? undefined : scalar(deprecationMessage),
    });
  }
  return inputs;
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
