/** A paragraph, a table or the like. */
export interface Block {
  /** Markdown. */
  text: string;
  /** The block with the least of it is the first to be left away. */
  priority: number;
}

/**
 * A quarter of what GitHub takes of a step's summary, above which it shows none at all. It counts what it gets after
 * blotting out secrets, and `***` may be longer than the secret.
 */
const MAX_SUMMARY_BYTES = 256 * 1024;

const SHORTENED = "Parts of this page are left away, as it was too long.";

/** Blocks as a page that GitHub shows: what is too much is left away, the last of the least important first. */
export function fitToLimit(
  blocks: readonly Block[],
  longest = MAX_SUMMARY_BYTES,
): string {
  const kept = [...blocks];
  while (kept.length > 1 && bytesOf(kept) > longest - SHORTENED.length) {
    const least = Math.min(...kept.map(({ priority: keep }) => keep));
    kept.splice(
      kept.findLastIndex(({ priority: keep }) => keep === least),
      1,
    );
  }
  const page = joined(kept);
  return kept.length < blocks.length ? `${page}${BETWEEN}${SHORTENED}` : page;
}

const BETWEEN = "\n\n";

function joined(blocks: readonly Block[]): string {
  return blocks.map(({ text }) => text).join(BETWEEN);
}

function bytesOf(blocks: readonly Block[]): number {
  return Buffer.byteLength(joined(blocks));
}
