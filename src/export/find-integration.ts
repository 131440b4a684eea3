import { ActionError } from "../errors.ts";
import type { IntegrationSelector } from "../inputs/inputs.ts";
import { sanitizeLine } from "../util/sanitize.ts";
import type { ZillizClient } from "../zilliz/client.ts";
import { adviceFor, ZillizError } from "../zilliz/errors.ts";
import { listAllPages, type RetryingRead } from "../zilliz/paginate.ts";
import type { Integration } from "../zilliz/schemas.ts";

/**
 * The project's one storage integration of that name, over all pages. Throws a {@link ActionError} with all that there are,
 * the closest name first, when none or several have it.
 */
export async function findIntegrationByName(
  { name }: Extract<IntegrationSelector, { name: string }>,
  projectId: string | undefined,
  {
    zilliz,
    reading,
  }: { zilliz: Pick<ZillizClient, "listIntegrations">; reading: RetryingRead },
): Promise<Integration> {
  if (projectId === undefined) {
    throw new ActionError(
      `Integration "${sanitizeLine(name)}" can't be looked up: Zilliz Cloud doesn't say which project the backup is in.`,
      USE_INTEGRATION_ID,
    );
  }
  const all = await list(name, projectId, { zilliz, reading });
  const [found, ...others] = all.filter(
    (integration) => integration.name?.trim() === name,
  );
  if (found !== undefined && others.length === 0) return found;
  const many = found === undefined ? "No" : `${others.length + 1}`;
  const noun = others.length === 0 ? "integration" : "integrations";
  throw new ActionError(
    `${many} storage ${noun} of project ${projectId} ${others.length === 0 ? "is" : "are"} named "${sanitizeLine(name)}". ${listIntegrationsText(all, name)}`,
    found === undefined ? "Correct `integration-name`." : USE_INTEGRATION_ID,
  );
}

const USE_INTEGRATION_ID =
  "Give the integration's id as `integration-id`: **View Details** on the Integrations page of the Zilliz Cloud console has it.";

async function list(
  name: string,
  projectId: string,
  { zilliz, reading }: Parameters<typeof findIntegrationByName>[2],
): Promise<Integration[]> {
  try {
    return await listAllPages(reading, {
      read: (page, limits) => zilliz.listIntegrations(projectId, page, limits),
      idOf: ({ integrationId }) => integrationId,
      list: `the storage integrations of project ${projectId}`,
      instead: USE_INTEGRATION_ID,
    });
  } catch (error) {
    if (!(error instanceof ZillizError)) throw error;
    throw new ActionError(
      `Integration "${sanitizeLine(name)}" can't be looked up by its name: ${error.message}.`,
      error.kind === "rejected" ? USE_INTEGRATION_ID : adviceFor(error),
      { cause: error },
    );
  }
}

const MAX_LISTED_INTEGRATIONS = 10;

function listIntegrationsText(
  all: readonly Integration[],
  wanted: string,
): string {
  if (all.length === 0) return "It has no storage integration.";
  const closest = all
    .map((integration) => ({
      integration,
      away: editDistance(integration.name ?? "", wanted),
    }))
    .toSorted((a, b) => a.away - b.away)
    .map(({ integration }) => integrationLabel(integration));
  const more = closest.length - MAX_LISTED_INTEGRATIONS;
  return `It has: ${closest.slice(0, MAX_LISTED_INTEGRATIONS).join("; ")}${more > 0 ? `; and ${more} more` : ""}.`;
}

function integrationLabel(integration: Integration): string {
  const { name, integrationId, bucketName, regionId, status } = integration;
  const known = [
    integrationId,
    bucketName && `bucket ${bucketName}`,
    regionId,
    status,
  ].filter(Boolean);
  return sanitizeLine(`"${name ?? ""}" (${known.join(", ")})`);
}

/** Nobody's name is longer; it bounds the work. */
const LONGEST_NAME = 256;

/** How many letters must be put in, left out or exchanged to make one name of the other, in any case (Levenshtein). */
export function editDistance(a: string, b: string): number {
  const from = [...a.toLowerCase().slice(0, LONGEST_NAME)];
  const to = [...b.toLowerCase().slice(0, LONGEST_NAME)];
  let row = to.map((_, index) => index + 1);
  for (const [index, letter] of from.entries()) {
    let diagonal = index;
    let left = index + 1;
    row = row.map((above, column) => {
      const exchanged = diagonal + (letter === to[column] ? 0 : 1);
      diagonal = above;
      left = Math.min(above + 1, left + 1, exchanged);
      return left;
    });
  }
  return row.at(-1) ?? from.length;
}
