import type { ExportWish } from "../inputs.ts";
import type { Check } from "../outcome.ts";
import { checkLine } from "../report/ending.ts";
import type { Backup } from "../zilliz/schemas.ts";
import { integrationFor } from "./destination.ts";
import { directoryFor } from "./plan.ts";
import { sourceOf } from "./source.ts";
import type { Step } from "./step.ts";

/** All that is known before anything is started. */
export interface Prepared {
  /** Undefined while it is yet to be taken. */
  backup: Backup | undefined;
  integrationId: string;
  checks: readonly Check[];
}

/**
 * Finds the backup and the storage integration, and checks what can be known of them, with reading requests only.
 * Throws a {@link Problem} for what is wrong; a check that can't be made is skipped and told.
 */
export async function prepare(wish: ExportWish, step: Step): Promise<Prepared> {
  noteWish(wish, step);
  // What is wrong with it already must not be found out after a backup was taken for it.
  directoryFor(wish, undefined, step);
  const source = await sourceOf(wish, step);
  const { integrationId, checks } = await integrationFor(wish, source, step);
  const all = [...source.checks, ...checks];
  // A dry run is about them, and ends with them.
  if (!wish.dryRun)
    step.runner.group("Checked before the start", all.map(checkLine));
  tellSkipped(all, wish, step);
  return { backup: source.backup, integrationId, checks: all };
}

function noteWish(
  { clusterId, integration }: ExportWish,
  { ledger }: Step,
): void {
  ledger.note({
    clusterId,
    ...("id" in integration && { integrationId: integration.id }),
    ...("name" in integration && { integrationName: integration.name }),
  });
}

function tellSkipped(
  checks: readonly Check[],
  { dryRun }: ExportWish,
  { runner }: Step,
): void {
  const skipped = checks.filter(({ result }) => result === "skipped");
  if (skipped.length === 0) return;
  const lines = skipped.map(({ what, detail }) => `${what}: ${detail}.`);
  if (!dryRun) lines.push("The export goes on without them.");
  runner.warning("Checks were skipped", lines.join("\n"));
}
