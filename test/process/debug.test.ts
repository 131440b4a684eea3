import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { dirname } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const DEMO = fileURLToPath(new URL("../../tools/demo/demo.ts", import.meta.url));

/**
 * Attaches a debugger, much as Chrome or VS Code does, and lets the process continue from where it stops. It detaches
 * with `close()`.
 */
async function attach(url: string) {
  const socket = new WebSocket(url);
  const send = (method: string) => socket.send(JSON.stringify({ id: 1, method }));
  const scripts: string[] = [];
  const stopped = new Promise<string | undefined>((resolve) => {
    socket.addEventListener("message", ({ data }) => {
      const { method, params } = JSON.parse(String(data));
      if (method === "Debugger.scriptParsed") scripts[params.scriptId] = params.url;
      if (method === "Debugger.paused") resolve(scripts[params.callFrames[0].location.scriptId]);
    });
  });
  await new Promise((resolve) => socket.addEventListener("open", resolve));
  for (const method of ["Runtime.enable", "Debugger.enable", "Runtime.runIfWaitingForDebugger"])
    send(method);
  const script = await stopped;
  send("Debugger.resume");
  return { script, close: () => socket.close() };
}

describe.concurrent("npm run demo -- --inspect", () => {
  test.for([
    ["main", /dist\/index\.js$/],
    ["post", /dist\/post\/index\.js$/],
  ] as const)(
    "stops %s in its first line, and lets it go on to its end",
    async ([step, entry], { onTestFinished }) => {
      const args = ["--inspect", step, "--port", "0", "--dry-run"];
      const child = spawn(process.execPath, [DEMO, ...args], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      onTestFinished(() => void child.kill("SIGKILL"));
      const exited = new Promise((resolve) => child.once("exit", resolve));
      const seen: string[] = [];
      let attached: Awaited<ReturnType<typeof attach>> | undefined;
      for await (const line of createInterface({ input: child.stdout })) {
        seen.push(line);
        const [, host] = /Debugger listening on ws:\/\/(127\.0\.0\.1:[^/]+)\//.exec(line) ?? [];
        if (host !== undefined) {
          const list = await fetch(`http://${host}/json/list`);
          const [target] = (await list.json()) as Record<string, string>[];
          expect(target?.title).toMatch(entry);
          attached = await attach(target?.webSocketDebuggerUrl ?? "");
        }
        if (line.includes("Waiting for the debugger to disconnect")) attached?.close();
      }
      const shown = seen.join("\n");
      expect(await exited, shown).toBe(0);
      // What the entry imports runs before it.
      expect(attached?.script, shown).toMatch(/\/dist\/[\w/-]+\.js$/);
      expect(shown).toMatch(/step +success in/);
      // What is no terminal gets plain text.
      expect(shown).not.toContain("\u001b");
      const [, page = ""] = /: (\S+summary\.html)$/m.exec(shown) ?? [];
      rmSync(dirname(page), { recursive: true });
    },
  );
});
