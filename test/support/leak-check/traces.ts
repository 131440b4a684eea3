import type { RunResult } from "../fake-runner/index.ts";
import type { Surroundings } from "./surroundings.ts";

/** A piece of the key that is too long to be there by chance. */
const PIECE = 16;

/** All that a run wrote, and what was seen around it. */
export type Written = Pick<
  RunResult,
  "log" | "outputs" | "state" | "summaries" | "annotations" | "main" | "post"
>;

/** Where the API key can be read, or a telling piece of it, in whatever form: the names of the places. */
export function tracesOf(
  key: string,
  said: Written,
  { files, processes }: Surroundings,
): string[] {
  const stages = [said.main, said.post].flatMap((stage) => stage ?? []);
  const places: Record<string, string> = {
    log: said.log,
    outputs: flat([said.outputs, stages.map(({ outputs }) => outputs)]),
    state: flat([said.state, stages.map(({ state }) => state)]),
    summary: said.summaries.join("\n"),
    annotations: flat(said.annotations),
    "raw streams": stages
      .flatMap(({ stdout, stderr }) => [stdout, stderr])
      .flatMap(withoutMasking)
      .join("\n"),
    "processes' titles and environments": processes.join("\n"),
    ...files,
  };
  const pieces = piecesOf(key);
  return Object.entries(places)
    .filter(([, text]) => pieces.some((piece) => text.includes(piece)))
    .map(([place]) => place);
}

/** Every piece of every form that a key takes when what it stands in is encoded. */
function piecesOf(key: string): string[] {
  const bytes = Buffer.from(key);
  const forms = [
    key,
    JSON.stringify(key).slice(1, -1),
    encodeURIComponent(key),
    bytes.toString("hex"),
    ...[0, 1, 2].flatMap((offset) => base64At(bytes, offset)),
  ];
  return [...new Set(forms)].flatMap((form) =>
    Array.from({ length: Math.max(form.length - PIECE, 0) + 1 }, (_, at) =>
      form.slice(at, at + PIECE),
    ),
  );
}

/** Base64 of the key where it begins so many bytes after one of the groups of three that are encoded together. */
function base64At(bytes: Buffer, offset: number): string[] {
  const first = (3 - offset) % 3;
  const whole = bytes.subarray(
    first,
    bytes.length - ((bytes.length - first) % 3),
  );
  return [whole.toString("base64"), whole.toString("base64url")];
}

/** Values with their keys, without the escapes that JSON would put around what is looked for. */
function flat(value: unknown): string {
  return typeof value === "object" && value !== null
    ? Object.entries(value).flat().map(flat).join("\n")
    : String(value);
}

/** The one line that must hold the key tells the runner to mask it, and the runner shows it to nobody. */
function withoutMasking(stream: string): string[] {
  return stream.split("\n").filter((line) => !line.startsWith("::add-mask::"));
}
