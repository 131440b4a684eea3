import { expect, onTestFinished, test } from "vitest";
import { createZillizClient } from "../../src/zilliz/client.ts";
import { createHttp } from "../../src/zilliz/http.ts";
import { ids } from "../support/fake-zilliz/index.ts";
import { bend, bends, moreBends } from "./bends.ts";
import { probed, stage } from "./stage.ts";

// What the probe says that the action can make nothing of is what the action's own client refuses to take.
const replies = [...bends, ...moreBends].filter(
  (way) => way.replies?.body !== undefined,
);

test.for(replies)(
  "$name: the action takes or leaves it, as said",
  async (way) => {
    const { sandbox, options } = await stage();
    bend(sandbox, [way]);
    const { differences } = await probed(options);

    const { baseUrl, apiKey, jobId = "" } = options;
    const http = createHttp(baseUrl, (text) => text);
    onTestFinished(() => http.close());
    const zilliz = createZillizClient({
      baseUrl,
      apiKey,
      userAgent: "test",
      http,
    });
    const [first] = sandbox.requests("describeBackup");
    const backupId = first?.path.split("/").at(-1) ?? "";
    const readings: Record<string, () => Promise<unknown>> = {
      "GET /v2/projects": () => zilliz.listProjects(),
      "GET /v2/clusters/{clusterId}": () => zilliz.describeCluster(ids.cluster),
      "GET /v2/backups": () => zilliz.listBackups(ids.cluster, 1),
      "GET /v2/clusters/{clusterId}/backups/{backupId}": () =>
        zilliz.describeBackup(ids.cluster, backupId),
      "GET /v2/jobs/{jobId}": () => zilliz.describeJob(jobId),
      "GET /v2/storageIntegrations": () =>
        zilliz.listIntegrations(ids.project, 1),
      "GET /v2/storageIntegrations/{integrationId}": () =>
        zilliz.describeIntegration(ids.integration),
    };
    for (const [title, read] of Object.entries(readings)) {
      const left = differences.some(
        (difference) =>
          difference.startsWith(`${title}: `) &&
          difference.includes("The action can make nothing of the reply."),
      );
      const outcome = await read().then(
        () => "taken",
        () => "left",
      );
      expect(`${title} ${outcome}`).toBe(`${title} ${left ? "left" : "taken"}`);
    }
  },
);
