import type { ActionContext } from "../context.ts";
import type { ExportRequest } from "../inputs/inputs.ts";
import type { Check } from "../outcome.ts";
import { checkLine } from "../report/result.ts";
import type { Backup } from "../zilliz/schemas.ts";
import { findSource } from "./backup-source.ts";
import { findIntegration } from "./destination.ts";
import { resolveDirectory } from "./plan.ts";

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
export async function prepare(
  request: ExportRequest,
  context: ActionContext,
): Promise<Prepared> {
  const find = async () => {
    // What is wrong with it already must not be found out after a backup was taken for it.
    resolveDirectory(request, undefined, context);
    return findSource(request, context);
  };
  // Noted no earlier: writing an output brings Node's crypto, a twelfth of all that comes before the first request.
  const source = await find().finally(() => recordRequest(request, context));
  const { integrationId, checks } = await findIntegration(
    request,
    source,
    context,
  );
  const all = [...source.checks, ...checks];
  // A dry run is about them, and ends with them.
  if (!request.dryRun)
    context.runner.group("Checked before the start", all.map(checkLine));
  warnSkipped(all, request, context);
  return { backup: source.backup, integrationId, checks: all };
}

function recordRequest(
  { clusterId, integration }: ExportRequest,
  { state }: ActionContext,
): void {
  state.update({
    clusterId,
    ...("id" in integration && { integrationId: integration.id }),
    ...("name" in integration && { integrationName: integration.name }),
  });
}

function warnSkipped(
  checks: readonly Check[],
  { dryRun }: ExportRequest,
  { runner }: ActionContext,
): void {
  const skipped = checks.filter(({ result }) => result === "skipped");
  if (skipped.length === 0) return;
  const lines = skipped.map(({ name: what, detail }) => `${what}: ${detail}.`);
  if (!dryRun) lines.push("The export goes on without them.");
  runner.warning("Checks were skipped", lines.join("\n"));
}
