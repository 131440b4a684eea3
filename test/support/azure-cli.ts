import { chmodSync, mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The session that azure/login leaves: a program `az` in a folder of its own, and the environment
 * that a step finds it in. Before it, the SDK asks for the identity of a virtual machine, at
 * 169.254.169.254 and without TLS, which leads to the proxy here.
 */
export function azureCli(folder: string, script: string, proxyUrl: string): Record<string, string> {
  const bin = mkdtempSync(join(folder, "az-"));
  writeFileSync(join(bin, "az"), `#!/bin/sh\n${script}\n`);
  chmodSync(join(bin, "az"), 0o755);
  return { PATH: `${bin}:/bin`, HOME: bin, HTTP_PROXY: proxyUrl };
}

/** What `az account get-access-token` prints, as a script. */
export function printToken(accessToken: string): string {
  const expiresOn = Math.floor(Date.now() / 1_000) + 3_000;
  const token = { accessToken, expires_on: expiresOn, tokenType: "Bearer" };
  return `cat <<'JSON'\n${JSON.stringify(token)}\nJSON`;
}
