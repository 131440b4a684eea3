/** A workflow command: `::name key=value,key=value::data`, or `##[name key=value;key=value]data`. */
export interface Command {
  /** In lower case: names are compared without regard to case. */
  readonly name: string;
  /** Keys in lower case. */
  readonly properties: ReadonlyMap<string, string>;
  readonly data: string;
}

type Escapes = readonly (readonly [escaped: string, plain: string])[];

// %25 is undone last, so that %250A is the text %0A and not a newline (ActionCommand.cs).
const DATA: Escapes = [
  ["%0D", "\r"],
  ["%0A", "\n"],
  ["%25", "%"],
];
const PROPERTY: Escapes = [
  ["%0D", "\r"],
  ["%0A", "\n"],
  ["%3A", ":"],
  ["%2C", ","],
  ["%25", "%"],
];
const V1: Escapes = [
  ["%3B", ";"],
  ["%0D", "\r"],
  ["%0A", "\n"],
  ["%5D", "]"],
  ["%25", "%"],
];

/**
 * Reads a line as a workflow command, or as text (undefined). A command with a name that is not registered is text
 * (ActionCommand.cs, TryParseV2 and TryParse, tried in that order).
 */
export function parseCommand(line: string, registered: ReadonlySet<string>): Command | undefined {
  return parseV2(line, registered) ?? parseV1(line, registered);
}

function parseV2(line: string, registered: ReadonlySet<string>): Command | undefined {
  const [, info, data] = /^\s*::(.*?)::(.*)$/s.exec(line) ?? [];
  if (info === undefined || data === undefined) return undefined;
  const { name, rest } = splitName(info);
  if (!registered.has(name)) return undefined;
  return {
    name,
    properties: parseProperties(rest.trim(), ",", PROPERTY),
    data: unescapeWith(DATA, data),
  };
}

function parseV1(line: string, registered: ReadonlySet<string>): Command | undefined {
  // Only the first ##[ of a line counts, wherever it stands; what is before it is dropped.
  const [, info, data] = /##\[([^\]]*)\](.*)$/s.exec(line) ?? [];
  if (info === undefined || data === undefined) return undefined;
  const { name, rest } = splitName(info);
  if (!registered.has(name)) return undefined;
  return { name, properties: parseProperties(rest, ";", V1), data: unescapeWith(V1, data) };
}

function splitName(info: string): { name: string; rest: string } {
  const space = info.indexOf(" ");
  const end = space < 0 ? info.length : space;
  return { name: info.slice(0, end).toLowerCase(), rest: info.slice(end + 1) };
}

function parseProperties(text: string, separator: string, escapes: Escapes): Map<string, string> {
  const properties = new Map<string, string>();
  for (const pair of text.split(separator)) {
    // .NET's Split(count: 2, RemoveEmptyEntries) swallows every = around the key, and drops empty values.
    const [, key, value] = /^=*([^=]+)=+([^=].*)$/s.exec(pair) ?? [];
    if (key !== undefined && value !== undefined) {
      properties.set(key.toLowerCase(), unescapeWith(escapes, value));
    }
  }
  return properties;
}

function unescapeWith(escapes: Escapes, text: string): string {
  return escapes.reduce((result, [escaped, plain]) => result.replaceAll(escaped, plain), text);
}
