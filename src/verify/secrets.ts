import { readFileSync } from "node:fs";
import { Secrets } from "../runner/secrets.ts";

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

/** Those with the path of a file that has a token. */
const TOKEN_FILES = [
  "AWS_WEB_IDENTITY_TOKEN_FILE",
  "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE",
  "AZURE_FEDERATED_TOKEN_FILE",
];
const PROXY_VARIABLES = ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy", "ALL_PROXY"];

/** The secrets of the clouds, and those of the environment. */
export class CloudSecrets extends Secrets {
  /** Adds what the environment has, and what is part of a URI that a user passed. */
  addAll(env: NodeJS.ProcessEnv, uri: string): void {
    for (const name of SECRET_VARIABLES) this.add(env[name] ?? "");
    for (const name of TOKEN_FILES) this.add(tokenIn(env[name] ?? ""));
    for (const text of [
      env.AZURE_STORAGE_SAS_TOKEN ?? "",
      // A key in S3 or Google Cloud Storage may have a question mark.
      /^https?:[^?]*\?(.*)$/s.exec(uri)?.[1] ?? "",
      /SharedAccessSignature=([^;]*)/i.exec(env.AZURE_STORAGE_CONNECTION_STRING ?? "")?.[1] ?? "",
    ]) {
      this.#addSas(text);
    }
    this.add(/AccountKey=([^;]*)/i.exec(env.AZURE_STORAGE_CONNECTION_STRING ?? "")?.[1] ?? "");
    for (const url of [uri, ...PROXY_VARIABLES.map((name) => env[name] ?? "")]) {
      this.add(/^(?:\w+:\/\/)?[^/@:]*:([^/@]*)@/.exec(url)?.[1] ?? "");
    }
  }

  /** The signature alone is secret, and is shown encoded or not. */
  #addSas(sas: string): void {
    this.add(/(?:^|[?&])sig=([^&#]*)/.exec(sas)?.[1] ?? "");
    this.add(new URLSearchParams(sas).get("sig") ?? "");
  }
}

/** The token of a file; "" if there is none, or text of another kind. */
function tokenIn(path: string): string {
  try {
    return /^\s*(\S+)\s*$/.exec(readFileSync(path, "utf8"))?.[1] ?? "";
  } catch {
    // The SDK that needs the file reports what is wrong with it.
    return "";
  }
}
