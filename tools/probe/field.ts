import { parseTime } from "../../src/util/clock.ts";

// How a field is described.

/** A field as it is documented. */
export interface Field {
  type: "string" | "number" | "array" | "object" | "any";
  /** Of a text: what it looks like, and how that is said. */
  like?: { pattern: RegExp; said: string };
  /** Of a text: all words that are documented. */
  words?: readonly string[];
  /** Nothing is documented of its absence: it may be missing, null or "". */
  optional?: boolean;
  /** What stands there is worth a note, because nothing is documented of it. */
  note?: boolean;
  /** It names what was asked for. The action takes no other name for it; or, where `needed`, none and no silence. */
  echo?: "needed" | "compared" | "ignored";
  /** What the action makes of a text that it has read. */
  judge?: (text: string) => string;
}

export type Fields = Readonly<Record<string, Field>>;

/** A schema of the action's for an object: which fields it reads, and what it makes of each. */
export interface Reads {
  readonly shape: Readonly<
    Record<string, { safeParse(value: unknown): Parsed }>
  >;
}

/** What a schema made of a value. */
export interface Parsed {
  success: boolean;
  data?: unknown;
}

export const READS_IT = "The action reads it all the same.";

export const text: Field = { type: "string" };
export const count: Field = { type: "number" };
export const array: Field = { type: "array" };
export const may = (field: Field): Field => ({ ...field, optional: true });

/** An id, which has no documented form but in samples. */
export function id(prefix: string, pattern: RegExp): Field {
  return { type: "string", like: { pattern, said: `\`${prefix}…\`` } };
}

/** One of the documented words. */
export function word(...words: string[]): Field {
  return { type: "string", words };
}

/** What the action makes of a time, and what of one that it can't read. */
export function unreadable(then: string) {
  return (text: string) => (parseTime(text) === undefined ? then : READS_IT);
}

/** ISO 8601 in UTC, whole seconds: every published sample. */
export const time: Field = {
  type: "string",
  like: {
    pattern: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,
    said: "`2024-07-30T16:49:50Z`",
  },
  judge: unreadable("The action can't read it as a time, and does without it."),
};

// Ids as in the published samples.

export const projectId = id("proj-", /^proj-[0-9a-z]+$/);
export const clusterId = id("in01-", /^in\d\d-[0-9a-z]+$/);
export const backupId = id("backup0_", /^backup\d+_[0-9a-z]+$/);
export const integrationId = id("integ-", /^integ-[0-9a-z]+$/);
export const jobId = id("job-", /^job-[0-9a-z]+$/);
export const region: Field = {
  type: "string",
  like: {
    pattern: /^(aws|gcp|az|ali|tc)-[a-z0-9-]+$/,
    said: "`aws-…`, `gcp-…`, `az-…`",
  },
};

/** `list-backups-v2` and `storageIntegrations`: `count` is that of all. */
export const page: Fields = { count, currentPage: count, pageSize: count };
