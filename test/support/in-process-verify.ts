import { readFileSync } from "node:fs";
import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";
import type { Host } from "../../src/runner/signals.ts";
import { Interrupted } from "../../src/runner/signals.ts";
import { runVerify } from "../../src/verify/action.ts";
import { takeInventory } from "../../src/verify/inventory.ts";
import { FakeClock } from "./fake-clock.ts";
import { resolveInputs } from "./fake-runner/inputs.ts";
import { readManifest } from "./fake-runner/manifest.ts";
import { FakeAzureBlob, FakeGcs, FakeS3, type FakeStorage } from "./fake-storage/index.ts";
import { GITHUB, RecordingToolkit } from "./in-process-action.ts";

const MANIFEST = readManifest(fileURLToPath(new URL("../../verify", import.meta.url)));

/** The variables that the SDKs read from the environment of the process. */
const SDK_VARIABLES = /^(?:AWS_|AZURE_|GOOGLE_|STORAGE_|GCLOUD_|https?_proxy$|no_proxy$)/i;
/** No SDK may look for credentials outside of this machine. */
export const OFFLINE = { AWS_EC2_METADATA_DISABLED: "true", METADATA_SERVER_DETECTION: "none" };

export const BUCKET = "acme-vectors";
export const PREFIX = "zilliz-export/in01-a0e3f1c2d4b5a69/backup0_1e3c0988ecb7f0d/19876543210-1/";

/** Each cloud, with its stand-in and the URI of the same prefix. */
export const CLOUDS = {
  aws: { start: () => new FakeS3().listen(), uri: `s3://${BUCKET}/${PREFIX}` },
  azure: {
    start: () => new FakeAzureBlob().listen(),
    uri: `https://${FakeAzureBlob.host}/${BUCKET}/${PREFIX}`,
  },
  gcp: { start: () => new FakeGcs().listen(), uri: `gs://${BUCKET}/${PREFIX}` },
} as const;
export type Cloud = keyof typeof CLOUDS;
export const cloudNames = Object.keys(CLOUDS) as Cloud[];

/** The receipt of an export to one of the clouds that succeeded. */
export function receiptOf(cloud: Cloud, changes: object = {}): string {
  const region = { aws: "aws-us-west-2", azure: "az-eastus", gcp: "gcp-us-west1" }[cloud];
  return JSON.stringify({
    schemaVersion: 1,
    status: "succeeded",
    destination: { bucket: BUCKET, region, directory: PREFIX },
    job: { id: "job-0396450098cglufig6afm9", startedAt: "2026-11-24T05:00:00Z" },
    ...changes,
  });
}

interface VerifyOptions {
  /** `undefined` removes a variable. */
  env?: Record<string, string | undefined>;
  clock?: FakeClock;
  /** Aborts as soon as that many requests have arrived. */
  cancelAfter?: number;
  fullDisk?: readonly ("setOutput" | "summary")[];
}

/** What a step of the sub-action showed and left. */
export interface VerifyOutcome {
  exitCode: number;
  outputs: Record<string, string>;
  errors: string[];
  log: string[];
  summary: string;
  masked: string[];
}

/** Runs the sub-action in this process, on a fake clock, beside a storage that the SDKs reach over HTTP. */
export async function runVerifyStep(
  storage: FakeStorage,
  inputs: Record<string, string>,
  { env = {}, clock = new FakeClock(), cancelAfter, fullDisk = [] }: VerifyOptions = {},
): Promise<VerifyOutcome> {
  const toolkit = new RecordingToolkit(resolveInputs(MANIFEST, inputs, new Map()).values);
  for (const file of fullDisk) toolkit.full.add(file);
  const interruption = new AbortController();
  const { fault } = storage;
  storage.fault = (request, index) => {
    if (index + 1 === cancelAfter) interruption.abort(new Interrupted("SIGINT", clock.now()));
    return fault(request, index);
  };
  const variables = Object.fromEntries(
    Object.entries({ ...OFFLINE, ...storage.env, ...env }).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
  const restore = replaceVariables(variables);
  const host: Host = {
    core: toolkit,
    env: { ...GITHUB, ...variables },
    clock,
    process: { pid: 1, ppid: 1, kill: () => true },
    interruption,
  };
  const exitCode = await runVerify(host, takeInventory).finally(() => {
    restore();
    storage.fault = fault;
  });
  return {
    exitCode,
    outputs: toolkit.outputs,
    errors: toolkit.errors,
    log: toolkit.lines,
    summary: toolkit.summaries.join("\n"),
    masked: toolkit.masked,
  };
}

/** No text of an outcome may have a secret. */
export function expectNoLeak({ masked: _, ...shown }: VerifyOutcome, secrets: string[]): void {
  for (const secret of secrets) {
    expect(JSON.stringify(shown).includes(secret), "a secret is shown").toBe(false);
  }
}

/** The SDKs read the variables of the process itself. Returns a function that restores them. */
function replaceVariables(variables: Record<string, string>): () => void {
  const before = { ...process.env };
  for (const name of Object.keys(process.env)) {
    if (SDK_VARIABLES.test(name)) delete process.env[name];
  }
  Object.assign(process.env, variables);
  // Node.js reads this one only when it starts.
  const { NODE_EXTRA_CA_CERTS: certificate } = variables;
  const trusted = getCACertificates();
  if (certificate) setDefaultCACertificates([...trusted, readFileSync(certificate, "utf8")]);
  return () => {
    for (const name of Object.keys(variables)) delete process.env[name];
    Object.assign(process.env, before);
    if (certificate) setDefaultCACertificates(trusted);
  };
}
