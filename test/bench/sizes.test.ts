import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Sandbox } from "../support/fake-zilliz/index.ts";
import { ACTION, createStepEnv, ended, launch } from "./process.ts";
import { archiveBytes, loadedBytes } from "./sizes.ts";

describe("the size", () => {
  it("of what a plain run loads is at most 1.2 MB", () => {
    expect(loadedBytes()).toBeLessThanOrEqual(1_200_000);
  });

  // In an archive of the action there is no repository to make an archive of.
  it("of what a runner downloads is at most 1.5 MB", () => {
    expect(archiveBytes().gzip).toBeLessThanOrEqual(1_500_000);
  });
});

describe("what is loaded before the first request", () => {
  const bundle = readFileSync(join(ACTION, "dist/index.js"), "utf8");

  it("is nothing of GitHub's API, of undici's fetch or of HTTP/2", () => {
    expect(bundle).not.toContain("octokit");
    expect(bundle).not.toContain("class FetchBaseImpl");
    expect(bundle).not.toContain("webidl.converters");
    expect(bundle).not.toMatch(/\("node:http2"\)/);
  });

  it("is not Node's crypto, when the connection is made", async () => {
    await using sandbox = await Sandbox.start();
    await using step = await createStepEnv(sandbox);
    const seen = join(step.folder, "modules");
    const spy = `
      import { appendFileSync } from "node:fs";
      import { subscribe } from "node:diagnostics_channel";
      subscribe("undici:client:sendHeaders", () =>
        appendFileSync(${JSON.stringify(seen)}, process.moduleLoadList.join("\\n") + "\\n--\\n"));
    `;
    const preload = `data:text/javascript,${encodeURIComponent(spy)}`;
    await ended(
      launch(["--import", preload, join(ACTION, "dist/index.js")], {
        ...step.env,
        "INPUT_DRY-RUN": "true",
      }),
    );
    const [first = "", ...later] = readFileSync(seen, "utf8").split("\n--\n");
    expect(first).toContain("NativeModule net");
    expect(first).not.toContain("NativeModule crypto");
    expect(later.join()).toContain("NativeModule crypto");
  });

  it("can be read in a stack trace: short lines, and its own names", () => {
    const code = bundle.split("\n").filter((line) => !line.includes("AGFzbQ"));
    expect(Math.max(...code.map((line) => line.length))).toBeLessThan(4_000);
    expect(bundle).toContain("function lookUntilSettled(");
  });
});
