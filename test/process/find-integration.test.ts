import { describe, expect, test } from "vitest";
import {
  ids,
  integrationOf,
  projectWith,
} from "../support/fake-zilliz/index.ts";
import { errorsOf, Stage } from "./scenario.ts";

/** What is shown here comes before the job. */
const byName = (name: string) => ({
  wait: "false",
  "integration-id": undefined,
  "integration-name": name,
});

/** A stage whose project has so many more integrations, and another project one of the same name. */
async function setWithMany(count: number): Promise<Stage> {
  const stage = await Stage.set();
  const { integrations, projects } = stage.sandbox.state;
  const [project] = projects;
  if (project === undefined) throw new Error("no project");
  for (let n = 1; n <= count; n += 1) {
    integrations.unshift(
      integrationOf(project, {
        integrationId: `integ-${String(n).padStart(19, "0")}`,
        name: `team-${n}-archive`,
        bucketName: `acme-team-${n}`,
      }),
    );
  }
  const other = projectWith({ projectId: "proj-0000000000000000ff" });
  projects.push(other);
  integrations.push(
    integrationOf(other, {
      integrationId: "integ-ffffffffffffffffffff",
      name: "release-bucket",
    }),
  );
  return stage;
}

describe.concurrent("`integration-name`", () => {
  test("is looked up over all pages of the backup's project", async () => {
    await using stage = await setWithMany(140);
    const result = await stage.finish(byName("release-bucket"));
    expect(result.conclusion).toBe("success");
    expect(result.outputs).toMatchObject({
      "integration-id": ids.integration,
      bucket: "acme-release-backups",
      region: "aws-us-west-2",
    });
    expect(stage.sandbox.acceptedExports[0]?.integrationId).toBe(
      ids.integration,
    );
    const pages = stage.sandbox.requests("listIntegrations");
    expect(pages.map(({ query }) => query)).toEqual([
      { projectId: ids.project, currentPage: "1", pageSize: "100" },
      { projectId: ids.project, currentPage: "2", pageSize: "100" },
    ]);
    expect(result.summaries[0]).toContain("release-bucket");
  });

  test("goes with `backup-id: new`: looked up before the backup is taken", async () => {
    await using stage = await Stage.set();
    const result = await stage.finish({
      ...byName("release-bucket"),
      "backup-id": "new",
    });
    expect(result.conclusion).toBe("success");
    const routes = stage.sandbox.journal.map(({ endpoint: route }) => route);
    expect(routes.indexOf("listIntegrations")).toBeLessThan(
      routes.indexOf("createBackup"),
    );
  });

  test("none has it: all that there are, the closest name first", async () => {
    await using stage = await Stage.set();
    const result = await stage.finish(byName("relase-bucket"));
    expect(result.conclusion).toBe("failure");
    expect(result.outputs.status).toBe("failed");
    const [error = ""] = errorsOf(result);
    expect(error).toContain('named "relase-bucket"');
    expect(error).toContain(
      `"release-bucket" (${ids.integration}, bucket acme-release-backups, aws-us-west-2, ACTIVE)`,
    );
    expect(error).toContain(
      `"retired-bucket" (${ids.brokenIntegration}, bucket acme-release-backups, aws-us-west-2, ERROR)`,
    );
    expect(error).toContain(ids.farIntegration);
    expect(error.indexOf("release-bucket")).toBeLessThan(
      error.indexOf("retired-bucket"),
    );
    expect(stage.posts).toEqual([]);
  });

  test("none has it among very many: the closest, and how many more there are", async () => {
    await using stage = await setWithMany(140);
    const result = await stage.finish(byName("team-77-archiv"));
    const [error = ""] = errorsOf(result);
    expect(error).toMatch(/It has: "team-77-archive"/);
    expect(error).toMatch(/and 133 more/);
  });

  test("several have it: which they are, and that the id tells them apart", async () => {
    await using stage = await Stage.set();
    const { integrations, projects } = stage.sandbox.state;
    const [project] = projects;
    if (project === undefined) throw new Error("no project");
    const integrationId = "integ-2222222222222222222";
    integrations.push(integrationOf(project, { integrationId }));
    const result = await stage.finish(byName("release-bucket"));
    expect(result.conclusion).toBe("failure");
    const [error] = errorsOf(result);
    expect(error).toContain("2 storage integrations");
    expect(error).toContain(ids.integration);
    expect(error).toContain(integrationId);
    expect(error).toContain("`integration-id`");
    expect(stage.posts).toEqual([]);
  });

  test("the project has no integration", async () => {
    await using stage = await Stage.set();
    stage.sandbox.state.integrations = [];
    const result = await stage.finish(byName("release-bucket"));
    expect(result.conclusion).toBe("failure");
    expect(errorsOf(result)[0]).toContain("It has no storage integration");
  });

  test("is that of one that is not active: red", async () => {
    await using stage = await Stage.set();
    const result = await stage.finish(byName("retired-bucket"));
    expect(result.conclusion).toBe("failure");
    expect(errorsOf(result)[0]).toContain("The role can no longer be assumed.");
    expect(stage.posts).toEqual([]);
  });

  test.for([
    [403, { code: 96027, message: "Check the API-key scope." }],
    [404, { code: 404, message: "Not Found" }],
    [200, { code: 96099, message: "Not enabled for this organization." }],
  ] as const)(
    "the list is refused (HTTP %s): red, as there is nothing to export through, and says to use the id",
    async ([status, body]) => {
      await using stage = await Stage.set();
      stage.sandbox.fault(
        "listIntegrations",
        { kind: "reply", when: "before", status, body },
        { times: Number.POSITIVE_INFINITY },
      );
      const result = await stage.finish(byName("release-bucket"));
      expect(result.conclusion).toBe("failure");
      expect(result.outputs.status).toBe("failed");
      expect(errorsOf(result)[0]).toContain("release-bucket");
      expect(errorsOf(result)[0]).toContain(body.message);
      expect(errorsOf(result)[0]).toContain("`integration-id`");
      expect(stage.posts).toEqual([]);
    },
  );
});
