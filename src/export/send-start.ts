import type { ZillizClient } from "../zilliz/client.ts";
import { type SendOptions, type SendOutcome, sendOnce } from "./send-once.ts";

/** What is exported, and where to. */
export interface ExportPlan {
  clusterId: string;
  backupId: string;
  integrationId: string;
  directory: string;
}

/** Starts an export, once: this is the only call of `exportBackup`. Resolves to the job that it named. */
export async function sendStart(
  { clusterId, backupId, integrationId, directory }: ExportPlan,
  starting: SendOptions & { zilliz: Pick<ZillizClient, "exportBackup"> },
): Promise<SendOutcome<{ jobId: string }>> {
  const to = { integrationId, directory };
  return sendOnce(
    (limits) => starting.zilliz.exportBackup(clusterId, backupId, to, limits),
    starting,
  );
}
