import { type Job, jobAt } from "./jobs.ts";
import type { SandboxState } from "./state.ts";

/** Files as milvus-backup writes them: those of a Zilliz Cloud export are not documented. */
const FILES: readonly [name: string, bytes: number][] = [
  ["meta/backup_meta.json", 4_096],
  ["meta/full_meta.json", 65_536],
  ["binlogs/insert_log/449/450/451/100/1", 8_388_608],
  ["binlogs/insert_log/449/450/451/101/1", 2_097_152],
];

/** Writes the objects of an export whose job has succeeded, if there is a storage. */
export function writeExport(
  { storage, exports, integrations }: SandboxState,
  job: Job,
  now: number,
) {
  const { status, endedAt } = jobAt(job, now);
  const accepted = exports.find(({ jobId }) => jobId === job.jobId);
  if (storage === undefined || accepted === undefined || job.plan.writesNothing) return;
  if (status !== "SUCCESSFUL" || endedAt === undefined) return;
  const { integrationId, directory = "" } = accepted;
  const integration = integrations.find((each) => each.integrationId === integrationId);
  for (const [name, bytes] of FILES) {
    const key = `${directory.replace(/\/*$/, "/")}${name}`;
    storage.put(integration?.bucketName ?? "", key, bytes, new Date(endedAt));
  }
}
