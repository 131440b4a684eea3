import type { Runner } from "../runner/runner.ts";
import { checkLine, type ResultText } from "./result.ts";

interface ResultLogOptions {
  /** What the result is about, at the start of the annotation's title. */
  source: string;
  /** What the result replaces that was reported before. */
  correction: string | undefined;
  /** What the step was to do, for a reader who sees only the annotation. */
  subject: string | undefined;
  /** Why an output could not be written. */
  outputError: Error | undefined;
}

/** A failure is an annotation too, because GitHub shows annotations without the log. */
export function logResult(
  { success, title, message, nextStep, note, checks = [] }: ResultText,
  runner: Runner,
  { source, correction, subject, outputError }: ResultLogOptions,
): void {
  if (success) {
    for (const check of checks) runner.info(checkLine(check));
    for (const line of message.split("\n")) runner.info(line);
    if (note !== undefined) runner.info(note);
    if (correction !== undefined) runner.info(correction);
  } else {
    runner.error(
      `${source}: ${title}`,
      [truncateMessage(message), nextStep, note, correction, subject].filter(Boolean).join("\n"),
    );
  }
  if (outputError !== undefined) {
    runner.error(
      "The outputs can't be written",
      `${outputError.message}. The step fails because later steps would read missing outputs. ${message}`,
    );
  }
}

/** The runner cuts an annotation at 4,096 characters, and the next step must come before that. */
const MAX_MESSAGE_LENGTH = 2_500;

function truncateMessage(message: string): string {
  return message.length > MAX_MESSAGE_LENGTH
    ? `${message.slice(0, MAX_MESSAGE_LENGTH).toWellFormed()}…`
    : message;
}
