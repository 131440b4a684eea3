import { secretParts } from "../util/redact.ts";
import type { Toolkit } from "./toolkit.ts";

/** Has the runner mask a secret. Returns all that must not be shown. */
export function mask(core: Pick<Toolkit, "setSecret">, secret: string): string[] {
  const parts = secretParts(secret);
  for (const part of parts) core.setSecret(part);
  return parts;
}
