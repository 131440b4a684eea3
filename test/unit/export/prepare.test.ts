import { describe, expect, it } from "vitest";
import { ActionError } from "../../../src/errors.ts";
import { prepare } from "../../../src/export/prepare.ts";
import { resolveDirectory } from "../../../src/export/start-export.ts";
import type { ExportRequest } from "../../../src/inputs/inputs.ts";
import { ZillizError } from "../../../src/zilliz/errors.ts";
import { createTestContext } from "../../support/context.ts";
import { errorFrom } from "../../support/error-from.ts";
import { START } from "../../support/fake-clock.ts";
import {
  apiError,
  connectionReset,
  httpError,
  type ReceivedRequest,
  type ScriptedResponse,
  success,
} from "../../support/scripted-zilliz.ts";

const CLUSTER = "/v2/clusters/in01-cluster";
const BACKUP = `${CLUSTER}/backups/backup9`;
const LIST = "/v2/backups";
const INTEGRATION = "/v2/storageIntegrations/integ-1";
const VALIDATE = "/v2/storageIntegrations/validate";
const INTEGRATIONS = "/v2/storageIntegrations";

const REQUEST: ExportRequest = {
  kind: "export",
  clusterId: "in01-cluster",
  backup: { kind: "latest", type: "CLUSTER", method: "any", maxAgeMs: undefined },
  integration: { id: "integ-1" },
  directory: "exports/{backup_id}/",
  dryRun: false,
  wait: true,
};
const NEW: ExportRequest = { ...REQUEST, backup: { kind: "new" } };
const BY_ID: ExportRequest = { ...REQUEST, backup: { kind: "id", id: "backup9" } };
const BY_NAME = { integration: { name: "release" } };

const backup = {
  backupId: "backup9",
  backupName: "nightly",
  status: "AVAILABLE",
  clusterId: "in01-cluster",
  projectId: "proj-1",
  createTime: new Date(START - 3_600_000).toISOString(),
};
const integration = {
  integrationId: "integ-1",
  name: "release",
  status: "ACTIVE",
  regionId: "aws-us-west-2",
  bucketName: "acme",
  externalCred: { roleArn: "arn:aws:iam::123456789012:role/export", externalId: "external-id-7" },
};
const USUAL: Record<string, ScriptedResponse["outcome"]> = {
  [LIST]: success({ backups: [backup], count: 1 }),
  [BACKUP]: success({ ...backup, regionId: "aws-us-west-2" }),
  [CLUSTER]: success({ projectId: "proj-1", regionId: "aws-us-west-2" }),
  [INTEGRATION]: success(integration),
  [VALIDATE]: success({ success: true, message: "" }),
  [INTEGRATIONS]: success({ storageIntegrations: [integration], count: 1 }),
};

/** Prepares at a Zilliz Cloud that answers as usual, but for these. */
function preparing(
  request: ExportRequest,
  changes: Record<string, ScriptedResponse["outcome"]> = {},
) {
  const answer = ({ path }: ReceivedRequest): ScriptedResponse => ({
    outcome: { ...USUAL, ...changes }[path] ?? apiError(404),
  });
  const scenario = createTestContext(answer, { request });
  const prepared = prepare(request, scenario.context);
  prepared.catch(() => {});
  const asked = () => scenario.server.requests.map(({ method, path }) => `${method} ${path}`);
  return { ...scenario, prepared, asked };
}

describe("what is asked before an export, and in which order", () => {
  it.each<[string, ExportRequest, string[]]>([
    ["the latest", REQUEST, [LIST, BACKUP, INTEGRATION]],
    ["by its id", BY_ID, [BACKUP, INTEGRATION]],
    ["yet to be taken", NEW, [CLUSTER, INTEGRATION]],
    ["the latest", { ...REQUEST, ...BY_NAME }, [LIST, BACKUP, INTEGRATIONS, INTEGRATION]],
    ["yet to be taken", { ...NEW, ...BY_NAME }, [CLUSTER, INTEGRATIONS, INTEGRATION]],
  ])("for a backup %s, %j", async (_, request, paths) => {
    const { prepared, asked } = preparing(request);
    const { integrationId, checks } = await prepared;
    expect(integrationId).toBe("integ-1");
    expect(asked()).toEqual([...paths.map((path) => `GET ${path}`), `POST ${VALIDATE}`]);
    expect(checks.map(({ result }) => result)).not.toContain("skipped");
  });
});

describe("a check that can't be made", () => {
  it.each<[string, string, ScriptedResponse["outcome"]]>([
    ["the integration", INTEGRATION, httpError(503)],
    ["the integration", INTEGRATION, connectionReset()],
  ])("is skipped: %s", async (_, path, answer) => {
    const { prepared, runner, clock } = preparing(REQUEST, { [path]: answer });
    const { checks } = await prepared;
    expect(checks.some(({ result }) => result === "skipped")).toBe(true);
    expect(runner.texts("warning")).toHaveLength(1);
    expect(clock.now()).toBeLessThanOrEqual(15_000);
  });

  it("doesn't matter for a backup's project, which its cluster has too", async () => {
    const { projectId: _, ...without } = backup;
    const request = { ...REQUEST, ...BY_NAME };
    const { prepared, asked } = preparing(request, {
      [LIST]: success({ backups: [without], count: 1 }),
      [BACKUP]: success({ ...without, regionId: "aws-us-west-2" }),
    });
    expect((await prepared).integrationId).toBe("integ-1");
    expect(asked()).toContain(`GET ${CLUSTER}`);
  });

  it.each([httpError(401), apiError(21_119), apiError(96_018)])(
    "is no reason to take a backup of a cluster that can't be: %j",
    async (answer) => {
      const { prepared } = preparing(NEW, { [CLUSTER]: answer });
      expect(await errorFrom(() => prepared)).toBeInstanceOf(ZillizError);
    },
  );

  it("ends with the signal's reason, whatever it was about", async () => {
    const { prepared, interruption, clock } = preparing(REQUEST, { [INTEGRATION]: httpError(503) });
    const reason = new Error("cancelled");
    clock.schedule(3_000, () => interruption.abort(reason));
    expect(await errorFrom(() => prepared)).toBe(reason);
  });

  it("doesn't say that it continues in a dry run", async () => {
    const changes = { [INTEGRATION]: httpError(403) };
    const { prepared, runner } = preparing({ ...REQUEST, dryRun: true }, changes);
    await prepared;
    expect(runner.texts("warning").join()).not.toContain("goes on");
  });
});

describe("the directory", () => {
  const { context } = createTestContext(() => ({ outcome: "silence" }));

  it("keeps placeholders that only a backup fills", () => {
    const request = { ...REQUEST, directory: "{cluster_id}/{backup_id}/{backup_name}/{run_id}" };
    expect(resolveDirectory(request, undefined, context)).toBe(
      "in01-cluster/{backup_id}/{backup_name}/42",
    );
  });

  it("is judged before anything is asked", async () => {
    const directory = `${"x".repeat(511)}{run_id}`;
    for (const request of [REQUEST, BY_ID, NEW]) {
      const { prepared, asked } = preparing({ ...request, directory });
      expect(await errorFrom(() => prepared)).toBeInstanceOf(ActionError);
      expect(asked()).toEqual([]);
    }
  });
});
