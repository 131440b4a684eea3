/** Thrown where the export can't go on, before anything was started; the message says what happened and to which id. */
export class Problem extends Error {
  override readonly name = "Problem";
  /** What the user can do next. */
  readonly next: string;

  constructor(message: string, next: string, options?: { cause: unknown }) {
    super(message, options);
    this.next = next;
  }
}
