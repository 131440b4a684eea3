import dns from "node:dns";
import { existsSync } from "node:fs";

// Loaded into the action's process before anything else (`node --import`): a machine on which names stop resolving, or
// whose clock jumps, from the moment that a file appears. The action itself is what is shipped.

const { FAULT_MARKER: marker = "", FAULT_KIND, FAULT_SHIFT_MS } = process.env;
const begun = () => existsSync(marker);

if (FAULT_KIND === "dns") {
  const lookup = dns.lookup as unknown as (...args: unknown[]) => void;
  const failing = (...args: unknown[]) => {
    const callback = args.at(-1) as (error: Error) => void;
    if (!begun()) {
      lookup(...args);
      return;
    }
    const error = new Error(`getaddrinfo ENOTFOUND ${args[0]}`);
    process.nextTick(callback, Object.assign(error, { code: "ENOTFOUND" }));
  };
  Object.assign(dns, { lookup: failing });
}

if (FAULT_KIND === "clock") {
  const shift = () => (begun() ? Number(FAULT_SHIFT_MS) : 0);
  const { now } = Date;
  const shifted = () => now() + shift();
  globalThis.Date = class extends Date {
    constructor(...args: readonly unknown[]) {
      super(...((args.length === 0 ? [shifted()] : args) as [number]));
    }
    static override now(): number {
      return shifted();
    }
  } as DateConstructor;
}
