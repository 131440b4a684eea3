import type { ActionContext } from "../context.ts";
import type { ExportRequest } from "../inputs/inputs.ts";
import type { Check } from "../outcome.ts";
import { ZillizError } from "../zilliz/errors.ts";
import type { Integration } from "../zilliz/schemas.ts";
import type { BackupSource } from "./backup-source.ts";
import { findIntegrationByName } from "./find-integration.ts";
import { checkIntegrationActive, checkRegion } from "./preflight-checks.ts";
import { readWithin, SELECT_TIMEOUT_MS, tryRead } from "./reading.ts";

/** Finds the storage integration. Throws a {@link Problem} for what is wrong with it. */
export async function findIntegration(
  { integration: request, clusterId }: ExportRequest,
  source: BackupSource,
  context: ActionContext,
): Promise<{ integrationId: string; checks: Check[] }> {
  const { zilliz } = context;
  let found: Integration | ZillizError;
  if ("name" in request) {
    const reading = readWithin(context, SELECT_TIMEOUT_MS);
    const projectId =
      source.projectId ?? (await readClusterProject(clusterId, context));
    found = await findIntegrationByName(request, projectId, {
      zilliz,
      reading,
    });
  } else {
    found = await tryRead(context, (limits) =>
      zilliz.describeIntegration(request.id, limits),
    );
  }
  if (found instanceof ZillizError) {
    const integrationId = "id" in request ? request.id : "";
    const detail = `Integration ${integrationId} can't be looked up: ${found.message}`;
    return {
      integrationId,
      checks: [
        { name: "Integration", result: "skipped", detail },
        {
          name: "Region",
          result: "skipped",
          detail: "The integration's region is not known",
        },
      ],
    };
  }
  recordIntegration(found, context);
  return {
    integrationId: found.integrationId,
    checks: [checkIntegrationActive(found), checkRegion(found, source)],
  };
}

/** Where neither the backup nor the cluster has told yet. */
async function readClusterProject(
  clusterId: string,
  context: ActionContext,
): Promise<string | undefined> {
  const cluster = await tryRead(context, (limits) =>
    context.zilliz.describeCluster(clusterId, limits),
  );
  return cluster instanceof ZillizError ? undefined : cluster.projectId;
}

/** Takes down what is known of the integration. */
export function recordIntegration(
  { integrationId, name, bucketName, regionId }: Integration,
  { state }: ActionContext,
): void {
  state.update({
    integrationId,
    integrationName: name,
    bucket: bucketName,
    region: regionId,
  });
}
