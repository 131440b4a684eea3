import type * as z from "zod/mini";

/** Thrown with all errors of the inputs. */
export class InvalidInputsError extends Error {
  override readonly name = "InvalidInputsError";
  /** Sentences that begin with the name of the input. */
  readonly errors: readonly string[];

  constructor(errors: readonly string[]) {
    super(errors.join("\n"));
    this.errors = errors;
  }
}

/** The inputs that are not empty, as they were passed. */
export type RawInputs<Name extends string> = Partial<Record<Name, string>>;

/**
 * Reads and validates the inputs of a schema. Throws an {@link InvalidInputsError} with all their
 * errors.
 *
 * @param get returns the value of an input, "" if it is missing
 * @param otherErrors the errors that no single value has
 */
export function parseInputs<Shape extends z.core.$ZodLooseShape, Name extends string & keyof Shape>(
  schema: z.ZodMiniObject<Shape>,
  get: (name: string) => string,
  otherErrors: (raw: RawInputs<Name>) => string[],
): z.infer<z.ZodMiniObject<Shape>> {
  const raw: RawInputs<Name> = {};
  for (const name of Object.keys(schema.shape) as Name[]) {
    const value = get(name).trim();
    if (value !== "") raw[name] = value;
  }
  const parsed = schema.safeParse(raw);
  const valueErrors = (parsed.error?.issues ?? []).map(
    ({ path, message }) => `\`${String(path[0])}\` ${message}`,
  );
  const errors = [...valueErrors, ...otherErrors(raw)];
  if (!parsed.success || errors.length > 0) throw new InvalidInputsError(errors);
  return parsed.data;
}
