import dns from "node:dns";
import { existsSync } from "node:fs";

// Loaded into the action's process before anything else (`node --import`): from the moment that a file exists, names do
// not resolve or the clock jumps. The action itself is what is shipped.

const { FAULT_MARKER: marker = "", FAULT_KIND, FAULT_SHIFT_MS } = process.env;
const active = () => existsSync(marker);

if (FAULT_KIND === "dns") {
  const lookup = dns.lookup as unknown as (...args: unknown[]) => void;
  const failing = (...args: unknown[]) => {
    if (!active()) return lookup(...args);
    const callback = args.at(-1) as (error: Error) => void;
    const error = new Error(`getaddrinfo ENOTFOUND ${args[0]}`);
    process.nextTick(callback, Object.assign(error, { code: "ENOTFOUND" }));
  };
  Object.assign(dns, { lookup: failing });
}

if (FAULT_KIND === "clock") {
  const { now } = Date;
  const shifted = () => now() + (active() ? Number(FAULT_SHIFT_MS) : 0);
  globalThis.Date = class extends Date {
    constructor(...args: readonly unknown[]) {
      super(...((args.length === 0 ? [shifted()] : args) as [number]));
    }
    static override now(): number {
      return shifted();
    }
  } as DateConstructor;
}
