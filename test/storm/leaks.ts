import type { Evidence } from "./evidence.ts";

/** A piece of the key that is too long to be there by chance. */
const PIECE = 16;

/** Where the API key, or a telling piece of it, can be read. */
export function leaksOf({ said, apiKey }: Evidence): string[] {
  const streams = [said.main, said.post].flatMap((stage) =>
    stage === undefined ? [] : [stage.stdout, stage.stderr],
  );
  const places = {
    log: said.log,
    outputs: JSON.stringify([
      said.outputs,
      said.main.outputs,
      said.post?.outputs,
    ]),
    state: JSON.stringify([said.state, said.main.state, said.post?.state]),
    summary: said.summaries.join("\n"),
    annotations: JSON.stringify(said.annotations),
    "raw streams": streams.flatMap(withoutMasking).join("\n"),
  };
  const encoded = Buffer.from(apiKey).toString("base64");
  const pieces = [apiKey, encoded].flatMap((text) => [
    text.slice(0, PIECE),
    text.slice(-PIECE),
  ]);
  return Object.entries(places)
    .filter(([, text]) => pieces.some((piece) => text.includes(piece)))
    .map(([place]) => `key: it is in the ${place}`);
}

/** The one line that must hold the key tells the runner to mask it, and the runner shows it to nobody. */
function withoutMasking(stream: string): string[] {
  return stream.split("\n").filter((line) => !line.startsWith("::add-mask::"));
}
