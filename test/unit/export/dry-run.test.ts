import { describe, expect, it } from "vitest";
import type { ExportRequest } from "../../../src/inputs/inputs.ts";
import {
  BACKUP,
  backups,
  type Expected,
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
  it.each<[string, MainScenario, Expected, string[]]>([
    [
      "succeeds with the checks that passed, and the request",
      { request: latest(24 * 3_600_000) },
      ["checked", true, []],
      ["Backup", "Age", "Integration", "Region", "Bucket"],
    ],
    [
      "succeeds by the integration's name",
      { request: { ...DRY, integration: { name: "release" } } },
      ["checked", true, []],
      ["Backup", "Integration", "Region", "Bucket"],
    ],
    [
      "succeeds with a check that is skipped",
      { responses: { describeIntegration: httpError(403) } },
      ["checked", true, []],
      ["Backup"],
    ],
    [
      "fails for an integration in ERROR",
      {
        responses: { describeIntegration: success({ ...INTEGRATION, status: "ERROR" }) },
      },
      ["failed", false, []],
      [],
    ],
    [
      "fails for a bucket in another region",
      {
        responses: { describeIntegration: success({ ...INTEGRATION, regionId: "aws-eu-1" }) },
      },
      ["failed", false, []],
      [],
    ],
    ["fails for a backup that is too old", { request: latest(60_000) }, ["failed", false, []], []],
    [
      "fails for a backup that is not available",
      {
        request: { ...DRY, backup: { kind: "id", id: "backup8" } },
        responses: { describeBackup: success(CREATING) },
      },
      ["failed", false, []],
      [],
    ],
    [
      "says that nothing was started when it is cancelled",
      { cancelDuring: "listBackups" },
      ["cancelled", false, [], "not-needed"],
      [],
    ],
    [
      "checks the cluster for a backup that is yet to be taken",
      { request: NEW },
      ["checked", true, []],
      ["Cluster", "Integration", "Region", "Bucket", "No other backup"],
    ],
    [
      "skips the check for another backup when one is being taken",
      { request: NEW, responses: { listBackups: backups(CREATING) } },
      ["checked", true, []],
      ["Cluster", "Integration", "Region", "Bucket"],
    ],
    [
      "skips the check for another backup when the list is refused",
      { request: NEW, responses: { listBackups: apiError(96_016) } },
      ["checked", true, []],
      ["Cluster", "Integration", "Region", "Bucket"],
    ],
  ])("%s", async (_, scenario, expected, passed) => {
    const { result, outputs } = await expectResult({ request: DRY, ...scenario }, expected);
    expect(outputs).not.toHaveProperty("job-id");
    const names = (result.checks ?? [])
      .filter((check) => check.result === "passed")
      .map(({ name }) => name);
    expect(names).toEqual(passed);
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
