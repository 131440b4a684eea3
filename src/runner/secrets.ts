import { createRedactor, type Redact, secretParts } from "../util/redact.ts";
import type { Toolkit } from "./toolkit.ts";

/** Every secret that is known so far, masked by the runner and redacted by the action. */
export class Secrets {
  readonly #core: Pick<Toolkit, "setSecret">;
  readonly #known = new Set<string>();
  #redact: Redact = (text) => text;

  constructor(core: Pick<Toolkit, "setSecret">) {
    this.#core = core;
  }

  /** Removes the secrets from text. */
  readonly redact: Redact = (text) => this.#redact(text);

  readonly add = (secret: string): void => {
    const parts = secretParts(secret).filter((part) => !this.#known.has(part));
    for (const part of parts) {
      this.#core.setSecret(part);
      this.#known.add(part);
    }
    if (parts.length > 0) this.#redact = createRedactor([...this.#known]);
  };
}
