import { posix } from "node:path";
import GithubSlugger from "github-slugger";
import type { Complaint } from "./complaint.ts";
import type { SourceFile } from "./files.ts";
import { type Markdown, readMarkdown } from "./markdown.ts";

/** Pages of a repository on GitHub that a link out of its root reaches, as `../../issues`. */
const PAGES_OF_GITHUB =
  /^(\.\.\/)+(actions|discussions|issues|pulls|releases|security)(\/|$)/;

/** Relative links of the Markdown files that lead to no file, or to no heading of it. */
export function brokenLinks(
  documents: readonly SourceFile[],
  allPaths: readonly string[],
): Complaint[] {
  const paths = new Set(allPaths);
  for (const path of allPaths) {
    for (
      let folder = posix.dirname(path);
      folder !== ".";
      folder = posix.dirname(folder)
    )
      paths.add(folder);
  }
  const read = new Map(
    documents.map(({ path, text }) => [path, readMarkdown(text)]),
  );
  const anchors = new Map(
    [...read].map(([path, markdown]) => [path, anchorsOf(markdown)]),
  );

  return [...read].flatMap(([file, { links }]) =>
    links.flatMap(({ line, text }) => {
      const says = whyBroken(file, text, paths, anchors);
      return says === undefined ? [] : [{ file, line, says }];
    }),
  );
}

function whyBroken(
  file: string,
  link: string,
  paths: ReadonlySet<string>,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
): string | undefined {
  if (/^[a-z][a-z+.-]*:|^\/\//i.test(link)) return undefined;
  const [address = "", anchor] = link.split("#", 2);
  const path = decodeURIComponent(address.replace(/\?.*$/, ""));
  const target =
    path === ""
      ? file
      : posix
          .join(path.startsWith("/") ? "." : posix.dirname(file), path)
          .replace(/\/$/, "");
  if (PAGES_OF_GITHUB.test(target)) return undefined;
  if (target !== "." && !paths.has(target))
    return `${link} leads to no file: there is no ${target}`;
  if (anchor === undefined || anchor === "") return undefined;
  const known = anchors.get(target);
  if (known === undefined) {
    return /^L\d+(-L\d+)?$/.test(anchor)
      ? undefined
      : `${link} leads to a heading of ${target}, which is no Markdown`;
  }
  return known.has(decodeURIComponent(anchor))
    ? undefined
    : `${link} leads to no heading; ${target} has ${nearest(anchor, known)}`;
}

/** The anchors that GitHub gives a page. */
export function anchorsOf({ headings, html }: Markdown): Set<string> {
  const slugger = new GithubSlugger();
  const own = html.flatMap(({ text }) =>
    [...text.matchAll(/\s(?:id|name)="([^"]+)"/g)].map(([, id = ""]) => id),
  );
  return new Set([...headings.map(({ text }) => slugger.slug(text)), ...own]);
}

/** Those that share a word with what was asked for, or else all. */
function nearest(anchor: string, known: ReadonlySet<string>): string {
  const words = anchor.split("-").filter((word) => word.length > 3);
  const near = [...known].filter((each) =>
    words.some((word) => each.includes(word)),
  );
  return (near.length > 0 ? near : [...known])
    .map((each) => `#${each}`)
    .join(", ");
}
