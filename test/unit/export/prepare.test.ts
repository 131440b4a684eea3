import { describe, expect, it } from "vitest";
import { resolveDirectory } from "../../../src/export/start-export.ts";
import type { ExportRequest } from "../../../src/inputs/inputs.ts";
import { createTestContext } from "../../support/context.ts";
import {
  BACKUP,
  backups,
  type Endpoint,
  expectResult,
  type MainScenario,
  runStep,
} from "../../support/main-scenario.ts";
import {
  apiError,
  connectionReset,
  httpError,
  type ScriptedResponse,
  success,
} from "../../support/scripted-zilliz.ts";

type Request = Partial<ExportRequest>;

const NEW: Request = { backup: { kind: "new" } };
const BY_ID: Request = { backup: { kind: "id", id: "backup9" } };
const BY_NAME: Request = { integration: { name: "release" } };

describe("what is read before an export, and in which order", () => {
  const LIST = "/v2/backups";
  const CLUSTER = "/v2/clusters/in01-cluster";
  const DESCRIBED = `${CLUSTER}/backups/backup9`;
  const INTEGRATIONS = "/v2/storageIntegrations";
  const INTEGRATION = `${INTEGRATIONS}/integ-1`;

  it.each<[string, Request, string[]]>([
    ["the latest", {}, [LIST, DESCRIBED, INTEGRATION]],
    ["by its id", BY_ID, [DESCRIBED, INTEGRATION]],
    ["yet to be taken", NEW, [CLUSTER, INTEGRATION]],
    ["the latest", BY_NAME, [LIST, DESCRIBED, INTEGRATIONS, INTEGRATION]],
    ["yet to be taken", { ...NEW, ...BY_NAME }, [CLUSTER, INTEGRATIONS, INTEGRATION]],
  ])("for a backup %s, %j", async (_, request, paths) => {
    const { requests, runner } = await runStep({ request });
    const read = requests.slice(0, paths.length + 1).map(({ method, path }) => `${method} ${path}`);
    expect(read).toEqual([...paths.map((path) => `GET ${path}`), `POST ${INTEGRATIONS}/validate`]);
    expect(runner.texts("group").join()).not.toContain("skipped");
  });

  it("includes the cluster where only that has the project", async () => {
    const { projectId: _, ...backup } = BACKUP;
    const { requests, result } = await runStep({
      request: BY_NAME,
      responses: {
        listBackups: backups(backup),
        describeBackup: success({ ...backup, regionId: "aws-us-west-2" }),
      },
    });
    expect(result.success).toBe(true);
    expect(requests.map(({ path }) => path)).toContain(CLUSTER);
  });
});

describe("a check that can't be made", () => {
  const lookups: [Endpoint, string, Request][] = [
    ["describeIntegration", "Integration", {}],
    ["describeBackup", "Region", {}],
    ["describeCluster", "Cluster", NEW],
  ];
  const refusals: [string, ScriptedResponse["outcome"]][] = [
    ["HTTP 403", httpError(403)],
    ["HTTP 404", httpError(404)],
    ["an undocumented code", apiError(96_099)],
    ["HTTP 503", httpError(503)],
    ["a reset", connectionReset()],
  ];
  it.each(lookups.flatMap((lookup) => refusals.map((refusal) => [...lookup, ...refusal] as const)))(
    "is skipped with one warning: %s (%s) %j, %s",
    async (endpoint, check, request, _, outcome) => {
      const { result, runner, requests } = await runStep({
        request: { ...request, wait: false },
        responses: { [endpoint]: outcome },
      });
      expect(result.success).toBe(true);
      expect(runner.texts("warning")).toEqual([expect.stringContaining(`${check}: `)]);
      const [start] = requests.filter(({ path }) => /\/(create|export)$/.test(path));
      expect(start?.at).toBeLessThanOrEqual(15_000);
    },
  );

  it.each([httpError(401), apiError(21_119), apiError(96_018)])(
    "is no reason to take a backup of a cluster that can't be: %j",
    async (describeCluster) => {
      const scenario: MainScenario = { request: NEW, responses: { describeCluster } };
      await expectResult(scenario, ["failed", false, []]);
    },
  );

  it("keeps no cancel waiting", async () => {
    const { tookMs } = await expectResult(
      { cancelAt: 3_000, responses: { describeIntegration: httpError(503) } },
      ["cancelled", false, [], "not-needed"],
    );
    expect(tookMs).toBe(3_000);
  });
});

describe("the directory", () => {
  it("keeps placeholders that only a backup fills", () => {
    const { context } = createTestContext(() => ({ outcome: "silence" }));
    const { request } = context.inputs;
    const directory = "{cluster_id}/{backup_id}/{backup_name}/{run_id}";
    expect(resolveDirectory({ ...(request as ExportRequest), directory }, undefined, context)).toBe(
      "in01-cluster/{backup_id}/{backup_name}/42",
    );
  });

  it.each<[string, Request]>([
    ["the latest", {}],
    ["by its id", BY_ID],
    ["yet to be taken", NEW],
  ])("is checked before anything is read for a backup %s", async (_, request) => {
    const directory = `${"x".repeat(511)}{run_id}`;
    const { result, requests } = await runStep({ request: { ...request, directory } });
    expect(result.message).toContain("longer than 512 bytes");
    expect(requests).toEqual([]);
  });
});
