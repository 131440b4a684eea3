import type { Runner } from "../runner/runner.ts";
import type { HelpLink } from "./help-links.ts";
import { checkLine, type ResultText, whatHappened } from "./result.ts";

interface ResultLogOptions {
  /** What the result is about, at the start of the annotation's title. */
  source: string;
  /** What the result replaces that was reported before. */
  correction: string | undefined;
  /** What the step was to do, for a reader who sees only the annotation. */
  subject: string | undefined;
  links?: readonly HelpLink[];
  /** Why an output could not be written. */
  outputError: Error | undefined;
}

/** A failure is an annotation too, because GitHub shows annotations without the log. */
export function logResult(
  result: ResultText,
  runner: Runner,
  { source, subject, correction, links = [], outputError }: ResultLogOptions,
): void {
  const { success, title, message, stillRunning, details, nextStep, note, checks = [] } = result;
  const pages = links.map(({ label, url }) => `${label}: ${url}`);
  if (success) {
    const lines = [...checks.map(checkLine), ...message.split("\n"), note, correction, ...pages];
    for (const line of lines) if (line !== undefined) runner.info(line);
  } else {
    runner.error(
      `${source}: ${title}`,
      [
        truncateMessage(message),
        stillRunning,
        nextStep,
        details,
        note,
        correction,
        subject,
        ...pages,
      ]
        .filter(Boolean)
        .join("\n"),
    );
  }
  if (outputError !== undefined) {
    runner.error(
      "The outputs can't be written",
      `${outputError.message}. The step fails because later steps would read missing outputs. ${whatHappened(result)}`,
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
