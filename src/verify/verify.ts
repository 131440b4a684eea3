import { type Clock, formatDuration, MINUTE_MS, SECOND_MS } from "../util/clock.ts";
import type { VerifyInputs } from "./inputs.ts";
import { Inventory, type InventoryTotals, type TakeInventory } from "./inventory.ts";
import type { ListingAccess } from "./listing.ts";
import { ListingError } from "./listing-error.ts";
import { type Expectation, shortfallOf } from "./shortfall.ts";

/** What the bucket showed. */
export type Finding =
  | { verified: true; totals: InventoryTotals }
  /** Something is missing. */
  | {
      verified: false;
      totals: InventoryTotals;
      shortfall: string;
      /** How many times the bucket was listed. */
      listings: number;
      error?: never;
    }
  /** The bucket could not be listed. */
  | { verified: undefined; error: Error };

export interface VerifyContext {
  clock: Clock;
  /** Aborts when the runner asks the step to end. */
  signal: AbortSignal;
  access: ListingAccess;
  takeInventory: TakeInventory;
  info: (line: string) => void;
}

/** Objects that a service has just written may come a little later than its word. */
const PATIENCE_MS = 2 * MINUTE_MS;
const POLL_INTERVAL_MS = 15 * SECOND_MS;

/** The time of `timeout` is up. */
export class ListingTimedOut extends Error {
  override readonly name = "ListingTimedOut";
}

/**
 * Lists the objects and compares them with what is expected, again and again for two minutes as
 * long as something is missing. Throws the signal's reason if the step is cancelled.
 */
export async function verify(
  inputs: Pick<VerifyInputs, "location" | "timeoutMs">,
  expectation: Expectation,
  context: VerifyContext,
): Promise<Finding> {
  const { clock, signal, info } = context;
  const startedAt = clock.now();
  const deadline = startedAt + inputs.timeoutMs;
  const giveUpAt = Math.min(startedAt + PATIENCE_MS, deadline - POLL_INTERVAL_MS);
  let previous: Finding | undefined;
  for (let listings = 1; ; listings += 1) {
    const finding = await listOnce(inputs, { deadline, listings }, expectation, context);
    if (finding.verified === true) return finding;
    // What an earlier listing showed says more than that this one did not end.
    if (finding.error instanceof ListingTimedOut) return previous ?? finding;
    const isTransient = finding.error instanceof ListingError ? finding.error.isTransient : false;
    const mayChange = finding.verified === false || isTransient;
    if (!mayChange || clock.now() > giveUpAt) return finding;
    const what = finding.verified === false ? finding.shortfall : finding.error.message;
    info(`${what} Listing again in ${POLL_INTERVAL_MS / SECOND_MS}s.`);
    previous = finding;
    await clock.sleep(POLL_INTERVAL_MS, signal);
  }
}

async function listOnce(
  { location, timeoutMs }: Pick<VerifyInputs, "location" | "timeoutMs">,
  { deadline, listings }: { deadline: number; listings: number },
  expectation: Expectation,
  { clock, signal, access, takeInventory, info }: VerifyContext,
): Promise<Finding> {
  let totals = new Inventory().totals();
  const timeout = AbortSignal.timeout(Math.max(1, Math.ceil(deadline - clock.now())));
  try {
    const inventory = takeInventory(location, access);
    let nextLine = FIRST_PROGRESS_LINE;
    for await (totals of untilAborted(inventory, AbortSignal.any([signal, timeout]))) {
      if (totals.count < nextLine) continue;
      info(`${totals.count} objects so far.`);
      while (nextLine <= totals.count) nextLine *= 2;
    }
  } catch (error) {
    signal.throwIfAborted();
    if (timeout.aborted) return { verified: undefined, error: timedOut(timeoutMs, totals) };
    if (error instanceof Error) return { verified: undefined, error };
    throw error;
  }
  const shortfall = shortfallOf(totals, expectation, location);
  return shortfall === undefined
    ? { verified: true, totals }
    : { verified: false, totals, shortfall, listings };
}

/** The lines come ever less often, so that a listing of any length has few of them. */
const FIRST_PROGRESS_LINE = 10_000;

function timedOut(timeoutMs: number, { count }: InventoryTotals): ListingTimedOut {
  return new ListingTimedOut(
    `The listing had not ended after the \`timeout\` of ${formatDuration(timeoutMs / SECOND_MS)}; it had ${count} objects by then.`,
  );
}

/** Not every SDK can cancel a request: what is still open then ends with the process. */
async function* untilAborted(
  inventory: ReturnType<TakeInventory>,
  signal: AbortSignal,
): ReturnType<TakeInventory> {
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  aborted.catch(() => {});
  const abort = () => reject(signal.reason);
  signal.addEventListener("abort", abort);
  if (signal.aborted) abort();
  try {
    for (;;) {
      const next = inventory.next();
      next.catch(() => {});
      const { done, value } = await Promise.race([next, aborted]);
      if (done || value === undefined) return;
      yield value;
    }
  } finally {
    signal.removeEventListener("abort", abort);
  }
}
