import { type ActionContext, LOOKUP_TIMEOUT_MS } from "../context.ts";
import { ActionError } from "../errors.ts";
import type { ExportRequest, IntegrationSelector } from "../inputs/inputs.ts";
import type { Check } from "../outcome.ts";
import type { Runner } from "../runner/runner.ts";
import { comparableName, sanitizeLine } from "../util/sanitize.ts";
import type { ZillizClient } from "../zilliz/client.ts";
import { adviceFor, ZillizError } from "../zilliz/errors.ts";
import { listAllPages, type RetryingRead } from "../zilliz/paginate.ts";
import type { Integration } from "../zilliz/schemas.ts";
import {
  type BackupSource,
  checkIntegrationActive,
  checkRegion,
  skipped,
} from "./preflight-checks.ts";
import { BUCKET_CHECK, validateBucket } from "./validate-bucket.ts";

/**
 * Finds the storage integration and checks it. Throws an {@link ActionError} for what is wrong with
 * it.
 */
export async function findIntegration(
  { integration: selector, clusterId }: ExportRequest,
  source: BackupSource,
  context: ActionContext,
): Promise<{ integrationId: string; checks: Check[] }> {
  const { zilliz, tryRead } = context;
  const describe = (id: string) => tryRead((limits) => zilliz.describeIntegration(id, limits));
  let { projectId } = source;
  let found: Integration;
  if ("name" in selector) {
    const read = context.readWithin(LOOKUP_TIMEOUT_MS);
    projectId ??= await readProject(clusterId, context);
    found = await findIntegrationByName(selector, projectId, { ...context, read });
    // A list does not have the credential.
    const described = await describe(found.integrationId);
    if (!(described instanceof ZillizError)) {
      found = { ...found, externalCred: described.externalCred };
    }
  } else {
    const described = await describe(selector.id);
    if (described instanceof ZillizError) return withoutChecks(selector.id, described);
    found = described;
  }
  recordIntegration(found, context);
  const checks = [checkIntegrationActive(found), checkRegion(found, source)];
  // Last, because it is about a bucket that nothing else speaks against.
  checks.push(await validateBucket(found, projectId, context));
  return { integrationId: found.integrationId, checks };
}

function withoutChecks(integrationId: string, { message }: ZillizError) {
  const checks = [
    skipped("Integration", `Can't look up integration ${integrationId}: ${message}`),
    skipped("Region", "The integration's region is not known"),
    skipped(BUCKET_CHECK, "The integration's bucket is not known"),
  ];
  return { integrationId, checks };
}

/** The cluster's project, if it is not known yet. */
async function readProject(
  clusterId: string,
  { zilliz, tryRead }: ActionContext,
): Promise<string | undefined> {
  const cluster = await tryRead((limits) => zilliz.describeCluster(clusterId, limits));
  return cluster instanceof ZillizError ? undefined : cluster.projectId;
}

/** Records what is known about the integration. */
export function recordIntegration(
  { integrationId, name, bucketName, regionId, externalCred }: Integration,
  { state }: ActionContext,
): void {
  state.update({
    integrationId,
    integrationName: name,
    bucket: bucketName,
    storageAccount: externalCred?.accountName,
    region: regionId,
  });
}

interface IntegrationReader {
  zilliz: Pick<ZillizClient, "listIntegrations">;
  read: RetryingRead;
  runner: Pick<Runner, "warning">;
}

/**
 * The project's only storage integration of that name, over all pages. Throws an {@link
 * ActionError} that lists those that exist, the closest name first, if none or several have it.
 */
export async function findIntegrationByName(
  { name }: Extract<IntegrationSelector, { name: string }>,
  projectId: string | undefined,
  reader: IntegrationReader,
): Promise<Integration> {
  if (projectId === undefined) {
    throw new ActionError(
      `Can't look up integration "${sanitizeLine(name)}": Zilliz Cloud does not report the backup's project.`,
      USE_INTEGRATION_ID,
    );
  }
  const all = await listIntegrations(name, projectId, reader);
  const [found, ...others] = all.filter(
    (integration) => comparableName(integration.name ?? "") === comparableName(name),
  );
  if (found !== undefined && others.length === 0) return found;
  const many = found === undefined ? "No" : `${others.length + 1}`;
  const noun = others.length === 0 ? "integration" : "integrations";
  throw new ActionError(
    `${many} storage ${noun} of project ${projectId} ${others.length === 0 ? "is" : "are"} named "${sanitizeLine(name)}". ${integrationListText(all, name)}`,
    found === undefined ? "Fix `integration-name`." : USE_INTEGRATION_ID,
  );
}

const USE_INTEGRATION_ID =
  "Set `integration-id` to the integration's ID, which **View Details** on the Integrations page of the Zilliz Cloud console shows.";

async function listIntegrations(
  name: string,
  projectId: string,
  { zilliz, read, runner }: IntegrationReader,
): Promise<Integration[]> {
  try {
    return await listAllPages(read, {
      read: (page, limits) => zilliz.listIntegrations(projectId, page, limits),
      idOf: ({ integrationId }) => integrationId,
      list: `the storage integrations of project ${projectId}`,
      instead: USE_INTEGRATION_ID,
      warn: runner.warning,
    });
  } catch (error) {
    if (!(error instanceof ZillizError)) throw error;
    throw new ActionError(
      `Can't look up integration "${sanitizeLine(name)}" by its name: ${error.message}.`,
      error.kind === "rejected" ? USE_INTEGRATION_ID : adviceFor(error),
      { cause: error },
    );
  }
}

const MAX_LISTED_INTEGRATIONS = 10;
/** Bounds the work that goes into sorting by similarity. */
const MAX_COMPARED_INTEGRATIONS = 2_000;

function integrationListText(all: readonly Integration[], wanted: string): string {
  if (all.length === 0) return "It has no storage integration.";
  const closest = all
    .slice(0, MAX_COMPARED_INTEGRATIONS)
    .map((integration) => ({ integration, away: editDistance(integration.name ?? "", wanted) }))
    .toSorted((a, b) => a.away - b.away)
    .slice(0, MAX_LISTED_INTEGRATIONS)
    .map(({ integration }) => integrationLabel(integration));
  const more = all.length - closest.length;
  return `It has: ${closest.join("; ")}${more > 0 ? `; and ${more} more` : ""}.`;
}

function integrationLabel(integration: Integration): string {
  const { name, integrationId, bucketName, regionId, status } = integration;
  const known = [integrationId, bucketName && `bucket ${bucketName}`, regionId, status].filter(
    Boolean,
  );
  return sanitizeLine(`"${name ?? ""}" (${known.join(", ")})`);
}

/** Bounds the work; real names are shorter. */
const MAX_COMPARED_LENGTH = 100;

/** The Levenshtein distance of two names, ignoring case. */
export function editDistance(a: string, b: string): number {
  const from = [...a.toLowerCase().slice(0, MAX_COMPARED_LENGTH)];
  const to = [...b.toLowerCase().slice(0, MAX_COMPARED_LENGTH)];
  let row = to.map((_, index) => index + 1);
  for (const [index, letter] of from.entries()) {
    let diagonal = index;
    let left = index + 1;
    row = row.map((above, column) => {
      const substituted = diagonal + (letter === to[column] ? 0 : 1);
      diagonal = above;
      left = Math.min(above + 1, left + 1, substituted);
      return left;
    });
  }
  return row.at(-1) ?? from.length;
}
