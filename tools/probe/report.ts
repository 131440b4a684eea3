import type { Stop } from "./looking.ts";
import type { Privacy } from "./privacy.ts";

/** What surrounds a tour. */
export interface Facts {
  /** Of the action, Node and the platform. */
  versions: string;
  host: string;
  requests: number;
  seconds: number;
}

/** What one stop came to, in a word or a few. */
export function verdictOf({ findings, unseen }: Stop): string {
  if (findings.differ) return "differs";
  return unseen === undefined ? "as expected" : `not looked at: ${unseen.why}`;
}

/** 0: nothing differs; 1: something does; 2: something, or all, could not be read. */
export function exitCodeOf(stops: readonly Stop[]): number {
  if (stops.some(({ findings }) => findings.differ)) return 1;
  const broken = stops.some(({ unseen }) => unseen?.broken);
  const nothing = stops.every(({ unseen }) => unseen !== undefined);
  return broken || nothing ? 2 : 0;
}

/** The report as Markdown, for an issue or a job summary. */
export function markdownOf(
  stops: readonly Stop[],
  { versions, host, requests, seconds }: Facts,
  privacy: Privacy,
): string {
  const differing = stops.filter(({ findings }) => findings.differ).length;
  const unseen = stops.filter((stop) => stop.unseen !== undefined).length;
  const parts = [
    differing > 0 ? `${differing} of ${stops.length} differ` : undefined,
    unseen > 0 ? `${unseen} of ${stops.length} not looked at` : undefined,
  ].filter((part) => part !== undefined);
  const notes = stops.flatMap(({ title, findings }) =>
    findings.notes(privacy).map((note) => `- ${title}: ${note}`),
  );
  return privacy.scrubbed(
    [
      `### Probe of Zilliz Cloud: ${parts.join(", ") || "as expected"}`,
      "",
      `- ${versions}`,
      `- Base URL: ${host}`,
      `- ${requests} requests in ${seconds.toFixed(1)} s`,
      "",
      ...stops.flatMap((stop) => [
        `- ${stop.title}: ${verdictOf(stop)}`,
        ...stop.findings
          .sentences(privacy)
          .map((sentence) => `  - ${sentence}`),
      ]),
      ...(notes.length > 0
        ? ["", "Also seen, where nothing is documented:", "", ...notes]
        : []),
      "",
    ].join("\n"),
  );
}
