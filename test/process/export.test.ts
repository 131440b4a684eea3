import { expect, test } from "vitest";
import { ids } from "../support/fake-zilliz/index.ts";
import { Scenario } from "./scenario.ts";

test("the newest available backup goes to the bucket, the step succeeds, and its post step sends nothing", async () => {
  await using scenario = await Scenario.start();
  const result = await scenario.finish();

  expect(result.conclusion).toBe("success");
  expect(scenario.sandbox.acceptedExports).toMatchObject([
    {
      clusterId: ids.cluster,
      backupId: ids.newestBackup,
      integrationId: ids.integration,
      directory: result.outputs.directory,
    },
  ]);
  expect(result.outputs).toMatchObject({
    "job-id": scenario.jobId,
    status: "succeeded",
    "remote-status": "SUCCESSFUL",
    "backup-id": ids.newestBackup,
    "started-at": expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:]{8}Z$/),
    "finished-at": expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:]{8}Z$/),
    "duration-seconds": expect.stringMatching(/^\d+$/),
  });
  expect(result.annotations).toEqual([]);
  expect(result.log).toContain(scenario.jobId);
  expect(result.summaries).toHaveLength(1);
  for (const known of [scenario.jobId, ids.newestBackup, ids.cluster, result.outputs.directory])
    expect(result.summaries[0]).toContain(`\`${known}\``);

  const { endedAt } = result.timings;
  expect(result.post?.exitCode).toBe(0);
  expect(result.post?.lines).toEqual(["Post job cleanup."]);
  expect(scenario.sandbox.journal.filter(({ receivedAt }) => receivedAt > endedAt)).toEqual([]);
});
