import type { Zilliz } from "../zilliz/client.ts";
import { type Asked, type Asking, askOnce } from "./send-once.ts";

/** What is exported, and where to. */
export interface ExportPlan {
  clusterId: string;
  backupId: string;
  integrationId: string;
  directory: string;
}

/** Starts an export, once: this is the only call of `exportBackup`. Resolves to the job that it named. */
export async function startExport(
  { clusterId, backupId, integrationId, directory }: ExportPlan,
  starting: Asking & { zilliz: Pick<Zilliz, "exportBackup"> },
): Promise<Asked<{ jobId: string }>> {
  const to = { integrationId, directory };
  return askOnce(
    (limits) => starting.zilliz.exportBackup(clusterId, backupId, to, limits),
    starting,
  );
}
