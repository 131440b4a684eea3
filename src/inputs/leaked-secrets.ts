import { createRedactor, secretParts } from "../util/redact.ts";
import { type InputName, inputNames } from "./schema.ts";

const SECRETS = [
  ["api-key", "the API key"],
  ["github-token", "the GitHub token"],
] as const;

/**
 * The inputs that contain a secret, each with its error. In a URL, a directory or the name of a
 * file, a secret would end up in the logs of others.
 */
export function leakedSecrets(raw: Partial<Record<InputName, string>>): Map<string, string> {
  const leaks = new Map<string, string>();
  for (const [secret, kind] of SECRETS) {
    const redact = createRedactor(secretParts(raw[secret] ?? ""));
    for (const name of inputNames) {
      const value = raw[name] ?? "";
      if (name === secret || redact(value) === value) continue;
      leaks.set(name, `contains ${kind}. Only pass it in \`${secret}\`.`);
    }
  }
  return leaks;
}
