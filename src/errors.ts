/**
 * Thrown where the export can't continue and nothing was started. The message says what happened,
 * and to which ID.
 */
export class ActionError extends Error {
  override readonly name = "ActionError";
  /** What the user can do next. */
  readonly nextStep: string;

  constructor(message: string, nextStep: string, options?: { cause: unknown }) {
    super(message, options);
    this.nextStep = nextStep;
  }
}

/** The message of whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
