import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { dirname } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const DEMO = fileURLToPath(new URL("../../tools/demo/demo.ts", import.meta.url));

/** What a debugger receives, as far as this one reads it. */
interface Message {
  id?: number;
  method?: string;
  params?: { scriptId?: string; url?: string; callFrames?: { location: { scriptId: string } }[] };
}

/** A debugger, much as Chrome's or VS Code's attaches itself. */
class Debugger {
  readonly #socket: WebSocket;
  #asked = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
  }

  static async attach(url: string): Promise<Debugger> {
    const socket = new WebSocket(url);
    await new Promise((resolve, reject) => {
      socket.addEventListener("open", resolve);
      socket.addEventListener("error", reject);
    });
    return new Debugger(socket);
  }

  send(method: string): void {
    this.#asked += 1;
    this.#socket.send(JSON.stringify({ id: this.#asked, method }));
  }

  /** Resolves to the script that the process first stops in. */
  stopsIn(): Promise<string | undefined> {
    const urls = new Map<string | undefined, string | undefined>();
    return new Promise((resolve) => {
      this.#socket.addEventListener("message", ({ data }) => {
        const { method, params = {} }: Message = JSON.parse(String(data));
        if (method === "Debugger.scriptParsed") urls.set(params.scriptId, params.url);
        if (method === "Debugger.paused")
          resolve(urls.get(params.callFrames?.[0]?.location.scriptId));
      });
    });
  }

  close(): void {
    this.#socket.close();
  }
}

describe.concurrent("npm run demo -- --inspect", () => {
  const steps = [
    ["main", /dist\/index\.js$/],
    ["post", /dist\/post\/index\.js$/],
  ] as const;

  test.for(steps)(
    "stops %s in its first line, and lets it go on to its end",
    { timeout: 180_000 },
    async ([step, script], { onTestFinished }) => {
      const args = ["--inspect", step, "--port", "0", "--dry-run"];
      const child = spawn(process.execPath, [DEMO, ...args], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      onTestFinished(() => {
        child.kill("SIGKILL");
      });
      const exited = new Promise((resolve) => child.once("exit", resolve));
      const seen: string[] = [];
      let attached: Debugger | undefined;
      for await (const line of createInterface({ input: child.stdout })) {
        seen.push(line);
        const [, host] = /Debugger listening on ws:\/\/([^/]+)\//.exec(line) ?? [];
        if (host !== undefined) {
          expect(host).toMatch(/^127\.0\.0\.1:/);
          const list = await fetch(`http://${host}/json/list`);
          const [target] = (await list.json()) as Record<string, string>[];
          expect(target?.title).toMatch(script);
          attached = await Debugger.attach(target?.webSocketDebuggerUrl ?? "");
          const stopped = attached.stopsIn();
          attached.send("Runtime.enable");
          attached.send("Debugger.enable");
          attached.send("Runtime.runIfWaitingForDebugger");
          // What the entry imports runs before it.
          expect(await stopped).toMatch(/\/dist\/[\w/-]+\.js$/);
          attached.send("Debugger.resume");
        }
        if (line.includes("Waiting for the debugger to disconnect")) attached?.close();
      }
      const shown = seen.join("\n");
      expect(await exited, shown).toBe(0);
      expect(attached, shown).toBeDefined();
      expect(shown).toMatch(/step +success in/);
      const [, page = ""] = /: (\S+summary\.html)$/m.exec(shown) ?? [];
      rmSync(dirname(page), { recursive: true });
    },
  );
});
