import type * as z from "zod/mini";

/** Thrown with all errors of the inputs. */
export class InvalidInputsError extends Error {
  override readonly name = "InvalidInputsError";
  /** Sentences that begin with the name of the input. */
  readonly errors: readonly string[];
  /** Where the receipt goes nevertheless; undefined if there is an error about that path. */
  readonly receiptPath: string | undefined;

  constructor(errors: readonly string[], receiptPath?: string) {
    super(errors.join("\n"));
    this.errors = errors;
    this.receiptPath = receiptPath;
  }
}

/** The inputs that are not empty, as they were passed. */
export type RawInputs<Name extends string> = Partial<Record<Name, string>>;

/** @param get returns the value of an input, "" if it is missing */
export function rawInputs<Name extends string>(
  names: readonly Name[],
  get: (name: string) => string,
): RawInputs<Name> {
  const raw: RawInputs<Name> = {};
  for (const name of names) {
    const value = get(name).trim();
    if (value !== "") raw[name] = value;
  }
  return raw;
}

/** The names of the inputs that a schema finds errors in, each with the predicate of a sentence. */
export function valueErrors(error: z.core.$ZodError | undefined): [name: string, error: string][] {
  return (error?.issues ?? []).map(({ path, message }) => [String(path[0]), message]);
}
