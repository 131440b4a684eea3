/** What a Markdown page has between a heading of the second level and the next. */
export function sectionOf(markdown: string, heading: string): string {
  const sections = markdown.split(/^## /m);
  return sections.find((section) => section.startsWith(`${heading}\n`)) ?? "";
}

/** What the items of a list are about: each begins with its name, as code. */
export function namesIn(markdown: string): string[] {
  return [...markdown.matchAll(/^- `([^`]+)`:/gm)].map(([, name = ""]) => name).toSorted();
}
