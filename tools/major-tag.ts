// Prints, as outputs of a step, whether the major version's tag moves to a release.
//
//   node tools/major-tag.ts v1.2.3 "$ALL_TAGS"

/**
 * The major tag that moves to this release, or undefined if moving it would not be an upgrade for all users.
 *
 * @param tags all tags, the release's own among them: a list without it is incomplete
 */
export function majorTagOf(release: string, tags: readonly string[]): string | undefined {
  const version = versionOf(release);
  if (version === undefined || !tags.includes(release)) return undefined;
  const [major] = version;
  const isNewest = tags
    .map(versionOf)
    .filter((other) => other?.[0] === major)
    .every((other) => compare(other ?? [], version) <= 0);
  return isNewest ? `v${major}` : undefined;
}

/** The numbers of a full version's tag; undefined for prereleases, major tags and all other tags. */
function versionOf(tag: string): number[] | undefined {
  return /^v(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.exec(tag)?.slice(1).map(Number);
}

function compare(one: readonly number[], other: readonly number[]): number {
  const place = one.findIndex((number, index) => number !== other[index]);
  return place < 0 ? 0 : (one[place] ?? 0) - (other[place] ?? 0);
}

if (import.meta.main) {
  const [release = "", listing = ""] = process.argv.slice(2);
  const tag = majorTagOf(release, listing.split("\n"));
  console.log(tag === undefined ? "moves=false" : `moves=true\ntag=${tag}`);
}
