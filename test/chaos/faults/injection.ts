import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ActionRun } from "../../support/fake-runner/index.ts";
import type { EndpointName, Sandbox } from "../../support/fake-zilliz/index.ts";
import { listen } from "../../support/listen.ts";
import type { Conditions } from "../scenario.ts";
import { credentialOf } from "../transcript.ts";
import type { FaultCell, Phase } from "./fault.ts";
import { TlsProxy } from "./tls-proxy.ts";

const ENDPOINTS: Record<Phase, readonly EndpointName[]> = {
  choose: ["listBackups"],
  // A useless description is followed by the list of what there is.
  describe: ["describeBackup", "listBackups"],
  check: ["describeBackup", "describeIntegration"],
  validate: ["validateBucket"],
  start: ["export"],
  watch: ["describeJob"],
  cancel: ["cancel", "describeJob"],
  post: ["cancel", "describeJob"],
};

/** The endpoint whose response is the last before the phase: a fault that is not the server's begins within it. */
const BEFORE: Partial<Record<Phase, EndpointName>> = {
  check: "listBackups",
  validate: "describeIntegration",
  start: "validateBucket",
  watch: "describeJob",
};

/** Makes the fault of a cell happen, and stop, around one run. */
export class FaultInjection implements Conditions {
  readonly #cell: FaultCell;
  readonly #sandbox: Sandbox;
  readonly #proxy: TlsProxy | undefined;
  readonly #directory = mkdtempSync(join(tmpdir(), "fault-"));
  readonly #marker = join(this.#directory, "marker");
  readonly #strayRequests: string[] = [];
  readonly #decoy = createServer(({ url = "" }, response) => {
    // Anything else is a neighbour's, whose server gave up this port.
    if (url.startsWith("/login")) this.#strayRequests.push(url);
    response.end();
  });

  #decoyUrl = "";

  static async start(cell: FaultCell, sandbox: Sandbox) {
    const { by } = cell.fault.source;
    const proxied = by === "proxy" || by === "machine";
    const proxy = proxied ? await TlsProxy.start(sandbox.url) : undefined;
    const injection = new FaultInjection(cell, sandbox, proxy);
    injection.#decoyUrl = `http://127.0.0.1:${await listen(injection.#decoy)}`;
    return injection;
  }

  private constructor(cell: FaultCell, sandbox: Sandbox, proxy: TlsProxy | undefined) {
    this.#cell = cell;
    this.#sandbox = sandbox;
    this.#proxy = proxy;
  }

  get baseUrl(): string {
    return this.#proxy?.url ?? this.#sandbox.url;
  }

  /** The environment of the step. */
  get env(): Record<string, string> {
    const { source } = this.#cell.fault;
    return {
      ...(this.#proxy && { NODE_EXTRA_CA_CERTS: fileURLToPath(TlsProxy.certificate) }),
      ...(source.by === "machine" && {
        NODE_OPTIONS: `--import ${new URL("machine.ts", import.meta.url)}`,
        FAULT_MARKER: this.#marker,
        FAULT_KIND: source.what,
        FAULT_SHIFT_MS: String(source.shiftMs ?? 0),
      }),
    };
  }

  /** What arrived where nothing must arrive. */
  get stray(): string {
    return this.#strayRequests.join("\n") + (this.#proxy?.leaked ?? "");
  }

  prepare(): void {
    const { fault, phase } = this.#cell;
    if (phase === "cancel" || phase === "post") return;
    const before = BEFORE[phase];
    if (fault.source.by === "server" || before === undefined) {
      this.#begin();
      return;
    }
    // The connection is closed, so that the next request needs a new one.
    this.#sandbox.fault(before, {
      kind: "rewrite",
      body: (response) => {
        this.#begin();
        return response;
      },
      headers: { connection: "close" },
    });
  }

  /** A server counts its own faults; any other that occurs once is over when the action reports it. */
  async attach(run: ActionRun): Promise<void> {
    const { fault, phase, variant } = this.#cell;
    if (variant !== "once" || fault.source.by === "server") return;
    if (phase === "cancel" || phase === "post") return;
    await run.waitForLine(/retrying in/);
    this.#end();
  }

  onInterrupt(): void {
    const { phase, variant } = this.#cell;
    if (phase !== "cancel" && phase !== "post") return;
    this.#proxy?.cut();
    this.#begin();
    const [started] = this.#sandbox.acceptedExports;
    if (variant === "ended" && started !== undefined) this.#sandbox.finishJob(started.jobId);
  }

  onPostStart(): void {
    if (this.#cell.phase === "cancel") this.#end();
  }

  close(): void {
    this.#proxy?.close();
    this.#decoy.close();
    rmSync(this.#directory, { recursive: true });
  }

  #begin(): void {
    const { fault, phase, variant } = this.#cell;
    const { source } = fault;
    if (source.by === "proxy") void this.#proxy?.set(source.mode);
    if (source.by === "machine") writeFileSync(this.#marker, "");
    if (source.by !== "server") return;
    const decoy = this.#decoyUrl;
    const { apiKey } = this.#sandbox;
    const credential = credentialOf(this.#sandbox);
    for (const endpoint of ENDPOINTS[phase]) {
      this.#sandbox.fault(endpoint, source.fault({ phase, apiKey, credential, decoy }), {
        times: variant === "once" ? 1 : Number.POSITIVE_INFINITY,
        // The first poll shows that the job runs; then the fault begins.
        after: phase === "watch" ? 1 : 0,
      });
    }
  }

  #end(): void {
    void this.#proxy?.set("open");
    rmSync(this.#marker, { force: true });
    this.#sandbox.clearFaults();
  }
}
