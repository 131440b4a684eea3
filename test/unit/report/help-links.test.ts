import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { headingAnchor, helpLinks } from "../../../src/report/help-links.ts";
import * as results from "../../../src/report/results/index.ts";
import { RUN_CONTEXT } from "../../support/context.ts";
import { type ResultFixture, resultFixtures } from "../../support/result-fixtures.ts";
import { POLLED } from "../../support/run-facts.ts";

const OPEN = results.detached(POLLED);
const urls = (run = RUN_CONTEXT, baseUrl?: URL) =>
  helpLinks(OPEN, POLLED, run, baseUrl).map(({ url }) => url);
const PAGE =
  "https://github.com/acme/export-zilliz-cloud-backup/blob/v1/docs/troubleshooting.md#export-left-running";

describe("the links of a result", () => {
  it("are the console, its Jobs page and this version's troubleshooting while a job may run", () => {
    expect(urls()).toEqual([
      "https://cloud.zilliz.com",
      "https://docs.zilliz.com/docs/job-center",
      PAGE,
    ]);
  });

  it("lead to China's console with China's API", () => {
    const china = new URL("https://api.cloud.zilliz.com.cn");
    expect(urls(RUN_CONTEXT, china)[0]).toBe("https://cloud.zilliz.com.cn");
  });

  it("have no troubleshooting for an action in the workspace, which has no ref", () => {
    expect(urls({ ...RUN_CONTEXT, actionRepository: "", actionRef: "" })).toHaveLength(2);
  });

  it.each(["feature/x", "a b)>\n[x](y)", "../../../evil", "v1?x=1#y"])(
    "stay on the server, whatever the ref is: %j",
    (actionRef) => {
      const [, , url = ""] = urls({ ...RUN_CONTEXT, actionRef });
      expect(url).toMatch(/^https:\/\/github\.com\/[\w./%#()-]+$/);
    },
  );

  it.each(resultFixtures.map((fixture): [string, ResultFixture] => [fixture.name, fixture]))(
    "suit the result: %s",
    (_, { result, facts }) => {
      const labels = helpLinks(result, facts, RUN_CONTEXT).map(({ label }) => label);
      const { status, success, stillRunning } = result;
      const isOpen = stillRunning !== undefined || status === "started";
      expect(labels.includes("How to use its Jobs page")).toBe(isOpen);
      expect(labels.includes("Troubleshooting")).toBe(!success && status !== "succeeded");
    },
  );

  it("lead to a heading of the page", () => {
    const page = readFileSync(new URL("../../../docs/troubleshooting.md", import.meta.url), "utf8");
    const anchors = [...page.matchAll(/^#+ (.+)$/gm)].map(([, text = ""]) => headingAnchor(text));
    for (const { result } of resultFixtures) {
      const links = helpLinks(result, {}, RUN_CONTEXT);
      const url = links.find(({ label }) => label === "Troubleshooting")?.url;
      if (url !== undefined) expect(anchors).toContain(new URL(url).hash.slice(1));
    }
  });
});
