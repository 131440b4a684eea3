import type { RunResult } from "../fake-runner/index.ts";
import type { Surroundings } from "./surroundings.ts";

/** The length of a piece of the key that is too long to occur by chance. */
const PIECE = 16;

/** All that a run wrote. */
export type Written = Pick<
  RunResult,
  "log" | "outputs" | "state" | "summaries" | "annotations" | "main" | "post"
>;

/** The places where the key, or a piece of it, can be read in any encoding. */
export function leakCheck(
  key: string,
  written: Written,
  { files, processes }: Surroundings,
): string[] {
  const steps = [written.main, written.post].flatMap((step) => step ?? []);
  const places: Record<string, string> = {
    log: written.log,
    outputs: flat([written.outputs, steps.map(({ outputs }) => outputs)]),
    state: flat([written.state, steps.map(({ state }) => state)]),
    summary: written.summaries.join("\n"),
    annotations: flat(written.annotations),
    "raw streams": steps
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

/** Every piece of every form that a key takes when the text around it is encoded. */
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

/** Base64 of the key that starts so many bytes after one of the groups of three that are encoded together. */
function base64At(bytes: Buffer, offset: number): string[] {
  const first = (3 - offset) % 3;
  const groups = bytes.subarray(first, bytes.length - ((bytes.length - first) % 3));
  return [groups.toString("base64"), groups.toString("base64url")];
}

/** Keys and values without the escapes that JSON would put around them. */
function flat(value: unknown): string {
  return typeof value === "object" && value !== null
    ? Object.entries(value).flat().map(flat).join("\n")
    : String(value);
}

/** The one line that must hold the key asks the runner to mask it, and the runner never shows that line. */
function withoutMasking(stream: string): string[] {
  return stream.split("\n").filter((line) => !line.startsWith("::add-mask::"));
}
