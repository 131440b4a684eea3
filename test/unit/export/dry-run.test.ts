import { describe, expect, it } from "vitest";
import type { ExportRequest } from "../../../src/inputs/inputs.ts";
import {
  BACKUP,
  backups,
  expectResult,
  INTEGRATION,
  type MainScenario,
  runStep,
} from "../../support/main-scenario.ts";
import { apiError, httpError, success } from "../../support/scripted-zilliz.ts";

const DRY: Partial<ExportRequest> = { dryRun: true };
const NEW: Partial<ExportRequest> = { ...DRY, backup: { kind: "new" } };
const CREATING = { ...BACKUP, backupId: "backup8", status: "CREATING" };
const latest = (maxAgeMs: number): Partial<ExportRequest> => ({
  ...DRY,
  backup: { kind: "latest", type: "CLUSTER", method: "any", maxAgeMs },
});

describe("a dry run sends nothing that starts anything", () => {
  it.each<[string, MainScenario, string[]]>([
    [
      "with the checks that passed, and the request",
      { request: latest(24 * 3_600_000) },
      ["Backup", "Age", "Integration", "Region", "Bucket"],
    ],
    [
      "by the integration's name",
      { request: { ...DRY, integration: { name: "release" } } },
      ["Backup", "Integration", "Region", "Bucket"],
    ],
    [
      "with checks that are skipped",
      { responses: { describeIntegration: httpError(403) } },
      ["Backup"],
    ],
    [
      "with those of the cluster for a backup that is yet to be taken",
      { request: NEW },
      ["Cluster", "Integration", "Region", "Bucket", "No other backup"],
    ],
    [
      "without that for another backup when the list is refused",
      { request: NEW, responses: { listBackups: apiError(96_016) } },
      ["Cluster", "Integration", "Region", "Bucket"],
    ],
  ])("and succeeds %s", async (_, scenario, passed) => {
    const { result, outputs } = await expectResult({ request: DRY, ...scenario }, [
      "checked",
      true,
      [],
    ]);
    expect(outputs).not.toHaveProperty("job-id");
    const checks = result.checks?.filter((check) => check.result === "passed");
    expect(checks?.map(({ name }) => name)).toEqual(passed);
  });

  it.each<[string, MainScenario]>([
    [
      "an integration in ERROR",
      { responses: { describeIntegration: success({ ...INTEGRATION, status: "ERROR" }) } },
    ],
    ["a backup that is too old", { request: latest(60_000) }],
    [
      "a backup that is not available",
      {
        request: { ...DRY, backup: { kind: "id", id: "backup8" } },
        responses: { describeBackup: success(CREATING) },
      },
    ],
  ])("and fails for %s", async (_, scenario) => {
    await expectResult({ request: DRY, ...scenario }, ["failed", false, []]);
  });

  it("and says so when it is cancelled", async () => {
    const scenario: MainScenario = { request: DRY, cancelDuring: "listBackups" };
    await expectResult(scenario, ["cancelled", false, [], "not-needed"]);
  });

  it.each<[string, Partial<ExportRequest>, string[]]>([
    [
      "the latest backup",
      DRY,
      [
        "`POST /v2/clusters/in01-cluster/backups/backup9/export`",
        '`{"integrationId":"integ-1","directory":"exports/backup9/"}`',
      ],
    ],
    [
      "a new backup",
      NEW,
      [
        "`POST /v2/clusters/in01-cluster/backups/create`",
        "`POST /v2/clusters/in01-cluster/backups/{backup_id}/export`",
        '"directory":"exports/{backup_id}/"',
      ],
    ],
  ])("shows the requests for %s", async (_, request, shown) => {
    const { result } = await runStep({ request });
    for (const text of shown) expect(result.message).toContain(text);
  });

  it("names the backup that is being taken", async () => {
    const { result, runner } = await runStep({
      request: NEW,
      responses: { listBackups: backups(CREATING) },
    });
    const { detail } = result.checks?.at(-1) ?? {};
    expect(detail).toContain("Backup backup8 is in progress");
    expect(runner.texts("warning").join()).not.toContain("Continuing");
  });
});
