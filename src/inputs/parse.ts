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

/**
 * Reads and validates the inputs of a schema. Throws an {@link InvalidInputsError} with all their
 * errors.
 *
 * @param get returns the value of an input, "" if it is missing
 * @param otherErrors the errors that no single value has; `invalid` has the inputs with an error
 * @param leaksOf the inputs that contain a secret, each with its error
 */
export function parseInputs<Shape extends z.core.$ZodLooseShape, Name extends string & keyof Shape>(
  schema: z.ZodMiniObject<Shape>,
  get: (name: string) => string,
  otherErrors: (raw: RawInputs<Name>, invalid: ReadonlySet<string>) => string[],
  leaksOf: (raw: RawInputs<Name>) => ReadonlyMap<string, string> = () => new Map(),
): z.infer<z.ZodMiniObject<Shape>> {
  const raw: RawInputs<Name> = {};
  for (const name of Object.keys(schema.shape) as Name[]) {
    const value = get(name).trim();
    if (value !== "") raw[name] = value;
  }
  const parsed = schema.safeParse(raw);
  const leaks = leaksOf(raw);
  const issues = (parsed.error?.issues ?? [])
    .map(({ path, message }) => [String(path[0]), message] as const)
    // An error about the value itself may quote a part of the secret.
    .filter(([name]) => !leaks.has(name));
  const errors = [...issues, ...leaks].map(([name, message]) => `\`${name}\` ${message}`);
  errors.push(...otherErrors(raw, new Set([...issues.map(([name]) => name), ...leaks.keys()])));
  if (!parsed.success || errors.length > 0) {
    const hasReceipt = !errors.some((error) => error.startsWith("`receipt-path`"));
    throw new InvalidInputsError(
      errors,
      hasReceipt ? (raw as RawInputs<string>)["receipt-path"] : undefined,
    );
  }
  return parsed.data;
}
