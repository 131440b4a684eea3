import type { ActionContext } from "../context.ts";
import type { Check } from "../outcome.ts";
import { withoutFullStop } from "../report/result.ts";
import { sanitizeLine } from "../util/sanitize.ts";
import { ZillizError } from "../zilliz/errors.ts";
import type { Integration } from "../zilliz/schemas.ts";
import { passed, skipped } from "./preflight-checks.ts";

export const BUCKET_CHECK = "Bucket";

/**
 * Has Zilliz Cloud try the bucket with what it reports of the integration. That request creates
 * nothing. How reliable its result is, and which keys may send it, is not documented, so the export
 * starts with any result.
 */
export async function validateBucket(
  { integrationId, regionId, bucketName, externalCred }: Integration,
  projectId: string | undefined,
  { zilliz, tryRead, runner, addSecret }: ActionContext,
): Promise<Check> {
  const hasCredential = Object.values(externalCred ?? {}).some((value) => value !== undefined);
  if (!externalCred || !hasCredential || projectId === undefined || !regionId || !bucketName) {
    return skipped(
      BUCKET_CHECK,
      `Zilliz Cloud does not report all that it needs to validate the bucket of integration ${integrationId}`,
    );
  }
  addSecret(externalCred.externalId ?? "");
  const access = { projectId, regionId, bucketName, externalCred };
  const validation = await tryRead((limits) => zilliz.validateBucket(access, limits));
  const bucket = `bucket ${sanitizeLine(bucketName)}`;
  if (validation instanceof ZillizError)
    return skipped(
      BUCKET_CHECK,
      `Can't have Zilliz Cloud validate ${bucket}: ${validation.message}`,
    );
  const { success, message } = validation;
  if (success) {
    return passed(
      BUCKET_CHECK,
      `Zilliz Cloud can use ${bucket}; the POST request that checked it creates nothing`,
    );
  }
  const why =
    message === undefined
      ? "Zilliz Cloud gives no reason"
      : `Zilliz Cloud reports: ${withoutFullStop(message)}`;
  const detail = `Integration ${integrationId} can't use ${bucket}. ${why}`;
  runner.warning(
    "The bucket failed Zilliz Cloud's validation",
    `${detail}.\nThe export may fail. If it does, check the integration's role, bucket and policy on the Integrations page of the Zilliz Cloud console.`,
  );
  return { name: BUCKET_CHECK, result: "warning", detail };
}
