/** Thrown where the export can't go on, before anything was started; the message says what happened and to which id. */
export class ActionError extends Error {
  override readonly name = "Problem";
  /** What the user can do next. */
  readonly nextStep: string;

  constructor(message: string, next: string, options?: { cause: unknown }) {
    super(message, options);
    this.nextStep = next;
  }
}
