/**
 * Yields the entries of a command file's text, and throws where the text breaks the grammar: entries before that point
 * have been yielded and stay applied (FileCommandManager.cs, EnvFileKeyValuePairs). Outside Windows only `\n` ends a
 * line, so a `\r` stays in values and in delimiters.
 */
export function* readKeyValues(text: string): Generator<readonly [key: string, value: string]> {
  const reader = new LineReader(text);
  for (let line = reader.next(); line !== undefined; line = reader.next()) {
    if (line.text === "") continue;
    const [key, operator, rest] = splitAtOperator(line.text);
    yield [key, operator === "=" ? rest : readHeredoc(reader, line.text, key, rest)];
  }
}

interface Line {
  readonly text: string;
  readonly terminated: boolean;
}

class LineReader {
  readonly #text: string;
  #index = 0;

  constructor(text: string) {
    this.#text = text;
  }

  next(): Line | undefined {
    if (this.#index >= this.#text.length) return undefined;
    const start = this.#index;
    const end = this.#text.indexOf("\n", start);
    const terminated = end >= 0;
    this.#index = terminated ? end + 1 : this.#text.length;
    return { text: this.#text.slice(start, terminated ? end : undefined), terminated };
  }
}

// Whichever of = and << comes first decides.
function splitAtOperator(line: string): [string, "=" | "<<", string] {
  const [, key, operator, rest] = /^(.*?)(=|<<)(.*)$/s.exec(line) ?? [];
  if (key === undefined || rest === undefined) {
    throw new Error(`Invalid format '${line}'`);
  }
  return [key, operator === "=" ? "=" : "<<", rest];
}

function readHeredoc(reader: LineReader, opening: string, key: string, delimiter: string): string {
  if (key === "" || delimiter === "") {
    throw new Error(
      `Invalid format '${opening}'. Name must not be empty and delimiter must not be empty`,
    );
  }
  const value: string[] = [];
  let line = reader.next();
  while (line?.text !== delimiter) {
    if (line === undefined) {
      throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
    }
    if (!line.terminated) {
      throw new Error("Invalid value. EOF marker missing new line.");
    }
    value.push(line.text);
    line = reader.next();
  }
  return value.join("\n");
}
