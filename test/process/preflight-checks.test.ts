import { describe, expect, test } from "vitest";
import { ids, type RouteName } from "../support/fake-zilliz/index.ts";
import { errorsOf, Stage } from "./scenario.ts";

/** What is shown here comes before the job. */
const NO_WAIT = { wait: "false" } as const;
const FOR_EVER = { times: Number.POSITIVE_INFINITY };

/** What a lookup can be refused with that says nothing about what is looked up. */
const UNSEEN = [
  [403, { code: 96016, message: "Check the scope of the API key." }],
  [404, { code: 404, message: "Not Found" }],
  [200, { code: 96099, message: "Not enabled for this organization." }],
] as const;

describe.concurrent("what is wrong is red before anything is started", () => {
  for (const which of ["latest", "new"]) {
    test(`${which}: the integration is in ERROR`, async () => {
      await using stage = await Stage.set();
      const result = await stage.finish({
        "backup-id": which,
        "integration-id": ids.brokenIntegration,
      });
      expect(result.conclusion).toBe("failure");
      expect(result.outputs).toMatchObject({
        status: "failed",
        "integration-id": ids.brokenIntegration,
        bucket: "acme-release-backups",
        region: "aws-us-west-2",
      });
      const [error, ...others] = errorsOf(result);
      expect(others).toEqual([]);
      expect(error).toContain(`${ids.brokenIntegration} (retired-bucket)`);
      expect(error).toContain("ERROR");
      expect(error).toContain("The role can no longer be assumed.");
      expect(error).toContain("Integrations page");
      expect(error).toContain("No export was started");
      expect(stage.posts).toEqual([]);
    });

    test(`${which}: the integration is in another region`, async () => {
      await using stage = await Stage.set();
      const result = await stage.finish({
        "backup-id": which,
        "integration-id": ids.farIntegration,
      });
      expect(result.conclusion).toBe("failure");
      expect(result.outputs).toMatchObject({
        status: "failed",
        bucket: "acme-frankfurt",
        region: "aws-eu-central-1",
      });
      expect(errorsOf(result)[0]).toContain("aws-eu-central-1");
      expect(errorsOf(result)[0]).toContain("aws-us-west-2");
      expect(stage.posts).toEqual([]);
    });
  }
});

describe.concurrent("a check that can't be made is skipped, and the export goes on", () => {
  const lookups: [RouteName, string][] = [
    ["describeIntegration", "Integration"],
    ["describeBackup", "Region"],
  ];
  for (const [route, check] of lookups) {
    test.for(UNSEEN)(
      `${route} is refused with HTTP %s`,
      async ([status, body]) => {
        await using stage = await Stage.set();
        stage.sandbox.fault(
          route,
          { kind: "reply", when: "before", status, body },
          FOR_EVER,
        );
        const result = await stage.finish(NO_WAIT);
        expect(result.conclusion).toBe("success");
        expect(result.outputs.status).toBe("in-progress");
        expect(stage.sandbox.acceptedExports).toHaveLength(1);
        const [warning, ...others] = result.annotations;
        expect(others).toEqual([]);
        expect(warning).toMatchObject({
          level: "warning",
          title: "Checks were skipped",
          message: expect.stringContaining(`${check}: `),
        });
      },
    );
  }

  test("Zilliz Cloud's server fails at it for as long as it is asked", async () => {
    await using stage = await Stage.set();
    stage.sandbox.fault(
      "describeIntegration",
      { kind: "reply", when: "before", status: 503, body: "" },
      FOR_EVER,
    );
    const result = await stage.finish(NO_WAIT);
    expect(result.conclusion).toBe("success");
    expect(result.annotations).toMatchObject([
      { level: "warning", title: "Checks were skipped" },
    ]);
    expect(result.annotations[0]?.message).toContain("HTTP 503");
  });

  test("it passes: nothing is skipped", async () => {
    await using stage = await Stage.set();
    stage.sandbox.fault("describeIntegration", {
      kind: "reply",
      when: "before",
      status: 503,
      body: "",
    });
    const result = await stage.finish(NO_WAIT);
    expect(result.conclusion).toBe("success");
    expect(result.annotations).toEqual([]);
    expect(result.outputs.bucket).toBe("acme-release-backups");
  });

  test("fields are missing, and words are new", async () => {
    await using stage = await Stage.set();
    stage.sandbox.fault("describeIntegration", {
      kind: "rewrite",
      body: (reply: { data: object }) => ({
        ...reply,
        data: {
          ...reply.data,
          status: undefined,
          regionId: null,
          bucketName: "",
        },
      }),
    });
    const result = await stage.finish(NO_WAIT);
    expect(result.conclusion).toBe("success");
    expect(result.outputs).not.toHaveProperty("bucket");
    expect(result.outputs).not.toHaveProperty("region");
    expect(result.annotations).toMatchObject([
      { level: "warning", title: "Checks were skipped" },
    ]);
  });

  test("an unknown integration: what Zilliz Cloud says to the lookup is told, and then to the export", async () => {
    await using stage = await Stage.set();
    const result = await stage.finish({
      "integration-id": "integ-0000000000000000000",
    });
    expect(result.conclusion).toBe("failure");
    expect(result.outputs.status).toBe("failed");
    expect(result.annotations[0]?.message).toContain(
      "Storage integration not found",
    );
    expect(errorsOf(result)[0]).toContain("Storage integration not found");
    expect(stage.sandbox.requests("export")).toHaveLength(1);
  });

  test("with `new`, the cluster can't be looked up: the backup is taken all the same", async () => {
    await using stage = await Stage.set();
    stage.sandbox.fault(
      "describeCluster",
      {
        kind: "reply",
        when: "before",
        status: 403,
        body: { code: 96013, message: "No permission." },
      },
      FOR_EVER,
    );
    const result = await stage.finish({ ...NO_WAIT, "backup-id": "new" });
    expect(result.conclusion).toBe("success");
    expect(result.annotations[0]?.message).toMatch(/^Cluster: /);
  });
});

describe.concurrent("what Zilliz Cloud refuses is told with advice and its request id", () => {
  test.for([
    [401, 21119, "Check the API key"],
    [403, 96013, "Organization Owner or Project Admin"],
    [200, 96015, "Organization Owner or Project Admin"],
    [200, 96016, "Organization Owner or Project Admin"],
    [200, 96018, "Check `cluster-id`"],
    [200, 96027, "has the project in its scope"],
    [200, 96028, "private preview"],
    [200, 96001, "bucket in its own cloud region"],
    [200, 40003, "The cluster's status does not allow this now"],
    [200, 96777, "Check the inputs against the message"],
  ] as const)("HTTP %s, code %s", async ([status, code, advice]) => {
    await using stage = await Stage.set();
    const body = { code, message: "As the server words it." };
    stage.sandbox.fault("export", {
      kind: "reply",
      when: "before",
      status,
      body,
    });
    const result = await stage.finish(NO_WAIT);
    const [request] = stage.sandbox.requests("export");
    expect(result.conclusion).toBe("failure");
    expect(result.outputs.status).toBe("failed");
    expect(result.outputs.reason).toContain("As the server words it.");
    for (const told of [
      `HTTP ${status}, code ${code}, As the server words it.`,
      `request id ${request?.requestId}`,
      advice,
    ]) {
      expect(errorsOf(result)[0]).toContain(told);
    }
    expect(stage.sandbox.requests("export")).toHaveLength(1);
  });
});
