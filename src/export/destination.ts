import type { Step } from "../context.ts";
import type { ExportWish } from "../inputs/inputs.ts";
import type { Check } from "../outcome.ts";
import { ZillizError } from "../zilliz/errors.ts";
import type { Integration } from "../zilliz/schemas.ts";
import type { Source } from "./backup-source.ts";
import { integrationNamed } from "./find-integration.ts";
import { checkActive, checkRegion } from "./preflight-checks.ts";
import { CHOOSE_FOR_MS, looking, readingFor } from "./reading.ts";

/** Finds the storage integration. Throws a {@link Problem} for what is wrong with it. */
export async function integrationFor(
  { integration: wish, clusterId }: ExportWish,
  source: Source,
  step: Step,
): Promise<{ integrationId: string; checks: Check[] }> {
  const { zilliz } = step;
  let found: Integration | ZillizError;
  if ("name" in wish) {
    const reading = readingFor(step, CHOOSE_FOR_MS);
    const projectId = source.projectId ?? (await projectOf(clusterId, step));
    found = await integrationNamed(wish, projectId, { zilliz, reading });
  } else {
    found = await looking(step, (limits) =>
      zilliz.describeIntegration(wish.id, limits),
    );
  }
  if (found instanceof ZillizError) {
    const integrationId = "id" in wish ? wish.id : "";
    const detail = `Integration ${integrationId} can't be looked up: ${found.message}`;
    return {
      integrationId,
      checks: [
        { what: "Integration", result: "skipped", detail },
        {
          what: "Region",
          result: "skipped",
          detail: "The integration's region is not known",
        },
      ],
    };
  }
  noteIntegration(found, step);
  return {
    integrationId: found.integrationId,
    checks: [checkActive(found), checkRegion(found, source)],
  };
}

/** Where neither the backup nor the cluster has told yet. */
async function projectOf(
  clusterId: string,
  step: Step,
): Promise<string | undefined> {
  const cluster = await looking(step, (limits) =>
    step.zilliz.describeCluster(clusterId, limits),
  );
  return cluster instanceof ZillizError ? undefined : cluster.projectId;
}

/** Takes down what is known of the integration. */
export function noteIntegration(
  { integrationId, name, bucketName, regionId }: Integration,
  { ledger }: Step,
): void {
  ledger.note({
    integrationId,
    integrationName: name,
    bucket: bucketName,
    region: regionId,
  });
}
