import type { Toolkit } from "./toolkit.ts";

/** A shorter piece of a secret occurs in any text by chance. */
const MIN_MASKED_LENGTH = 8;

/**
 * Masks a secret, and the parts of one that was pasted with other text around it. Returns all that
 * must not be shown.
 */
export function mask(core: Pick<Toolkit, "setSecret">, secret: string): string[] {
  const parts = secret.split(/\s+/).filter((part) => part.length >= MIN_MASKED_LENGTH);
  const masked = [...new Set([secret.trim(), ...parts])].filter(Boolean);
  for (const each of masked) core.setSecret(each);
  return masked;
}
