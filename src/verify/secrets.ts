import { mask } from "../runner/mask.ts";
import type { Toolkit } from "../runner/toolkit.ts";
import { createRedactor, type Redact } from "../util/redact.ts";

/** The environment variables of the three SDKs and their login actions that are secret. */
const SECRET_VARIABLES = [
  "AWS_SECRET_ACCESS_KEY",
  "AWS_SESSION_TOKEN",
  "AWS_CONTAINER_AUTHORIZATION_TOKEN",
  "AZURE_CLIENT_SECRET",
  "AZURE_CLIENT_CERTIFICATE_PASSWORD",
  "AZURE_PASSWORD",
  "AZURE_STORAGE_KEY",
  "ACTIONS_ID_TOKEN_REQUEST_TOKEN",
];

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
    if (secret.trim() === "" || this.#known.has(secret.trim())) return;
    for (const each of mask(this.#core, secret)) this.#known.add(each);
    this.#redact = createRedactor([...this.#known]);
  };

  /** Adds what the environment has, and what is part of a URI that a user passed. */
  addAll(env: NodeJS.ProcessEnv, uri: string): void {
    for (const name of SECRET_VARIABLES) this.add(env[name] ?? "");
    for (const text of [
      env.AZURE_STORAGE_SAS_TOKEN ?? "",
      // A key in S3 or Google Cloud Storage may have a question mark.
      /^https?:[^?]*\?(.*)$/s.exec(uri)?.[1] ?? "",
      /SharedAccessSignature=([^;]*)/i.exec(env.AZURE_STORAGE_CONNECTION_STRING ?? "")?.[1] ?? "",
    ]) {
      this.#addSas(text);
    }
    this.add(/AccountKey=([^;]*)/i.exec(env.AZURE_STORAGE_CONNECTION_STRING ?? "")?.[1] ?? "");
    this.add(/^https?:\/\/[^/@]*:([^/@]*)@/.exec(uri)?.[1] ?? "");
  }

  /** The signature alone is secret, and is shown encoded or not. */
  #addSas(sas: string): void {
    this.add(/(?:^|[?&])sig=([^&#]*)/.exec(sas)?.[1] ?? "");
    this.add(new URLSearchParams(sas).get("sig") ?? "");
  }
}
