import { describe, expect, test } from "vitest";
import { wordFields } from "../../tools/probe/documented.ts";
import { Privacy, shapeOf } from "../../tools/probe/privacy.ts";
import { Unreadable } from "../../tools/probe/tour.ts";
import { ids, type Sandbox } from "../support/fake-zilliz/index.ts";
import { bend, bends } from "./bends.ts";
import { probed, stage } from "./stage.ts";

/** Every text of the sandbox's world that is no word of Zilliz Cloud's, and what was sent and answered around it. */
function secretsOf(sandbox: Sandbox): string[] {
  const found = new Set([sandbox.apiKey, new URL(sandbox.url).host]);
  const collect = (value: unknown, field: string): void => {
    if (typeof value === "object" && value !== null) {
      for (const [name, inner] of Object.entries(value))
        collect(inner, Array.isArray(value) ? field : name);
    } else if (typeof value === "string" && value !== "") {
      if (!wordFields.has(field)) found.add(value);
    }
  };
  const { projects, clusters, backups, integrations, jobs } = sandbox.state;
  collect({ projects, clusters, backups, integrations, jobs }, "");
  for (const { requestId } of sandbox.journal) found.add(requestId);
  return [...found];
}

function leaksOf(sandbox: Sandbox, output: string): string[] {
  const secrets = secretsOf(sandbox);
  // The world has what it takes to fail this.
  for (const id of Object.values(ids)) expect(secrets).toContain(id);
  return secrets.filter((secret) => output.includes(secret));
}

/** The world's own values, in every place where a report might show what stands there. */
function spill(sandbox: Sandbox): void {
  const { state: world, apiKey } = sandbox;
  const [project] = world.projects;
  const [cluster] = world.clusters;
  const [integration] = world.integrations;
  if (!project || !cluster || !integration) throw new Error("an empty world");
  const headers = {
    "content-type": project.projectId,
    date: integration.bucketName,
    "x-ratelimit-limit": cluster.clusterId,
  };
  // biome-ignore lint/suspicious/noExplicitAny: what is bent has no type.
  const spoil = (things: any) => {
    const list = Array.isArray(things) ? things : [things];
    for (const thing of list.filter((each) => each !== undefined)) {
      thing.status = cluster.clusterName;
      thing.plan = project.projectName;
      thing.type = integration.name;
      thing.backupType = project.projectName;
      thing.createTime = integration.bucketName;
      thing.regionId = integration.integrationId;
      thing.progress = Number("12345678");
      thing[project.projectId] = { [cluster.clusterName]: 1 };
      thing[project.projectName] = apiKey;
      thing[cluster.clusterName] = apiKey;
    }
    return things;
  };
  sandbox.fault(
    "*",
    {
      kind: "rewrite",
      headers,
      // biome-ignore lint/suspicious/noExplicitAny: what is bent has no type.
      body: ({ code, data, message }: any) => ({
        code,
        [cluster.clusterId]: integration.name,
        message: message && `${message} ${cluster.clusterId} ${apiKey}`,
        data:
          data &&
          (data.backups || data.storageIntegrations
            ? {
                [project.projectName]: spoil(
                  data.backups ?? data.storageIntegrations,
                ),
                count: project.projectId,
                pageSize: 100,
              }
            : spoil(data)),
      }),
    },
    { times: Number.POSITIVE_INFINITY },
  );
}

describe("a report has no secret and no id in it", () => {
  test("where all is as expected", async () => {
    const { sandbox, options } = await stage();
    const { output } = await probed(options);
    expect(leaksOf(sandbox, output)).toEqual([]);
  });

  test("where the service is bent", async () => {
    const { sandbox, options } = await stage();
    bend(sandbox, bends);
    const { output } = await probed(options);
    expect(leaksOf(sandbox, output)).toEqual([]);
  });

  test("where the world's own values stand in all the wrong places", async () => {
    const { sandbox, options } = await stage();
    spill(sandbox);
    const { output, differences } = await probed(options);
    expect(differences.length).toBeGreaterThan(40);
    expect(leaksOf(sandbox, output)).toEqual([]);
    // Nothing slipped through to the last line of defence.
    expect(output).not.toContain("<hidden>");
  });

  test("where everything is refused, with an id in the words", async () => {
    const { sandbox, options } = await stage();
    const message = `Not for ${ids.cluster}, ${ids.project}, ${sandbox.apiKey}.`;
    const headers = { "retry-after": ids.integration };
    for (const status of [400, 403, 404, 429, 503]) {
      const body = { code: 96012, message };
      sandbox.clearFaults();
      sandbox.fault(
        "*",
        { kind: "reply", when: "before", status, headers, body },
        { times: 1_000 },
      );
      const { output } = await probed(options);
      expect(output).toContain(`HTTP ${status}, code 96012`);
      expect(leaksOf(sandbox, output)).toEqual([]);
    }
  });

  test("where it can't be read", async () => {
    const { sandbox, options } = await stage();
    await sandbox.disconnect();
    const error: unknown = await probed(options).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(Unreadable);
    expect(leaksOf(sandbox, String(error))).toEqual([]);
  });

  test("not even where a shape happens to be the key", async () => {
    const { sandbox, options } = await stage({}, { apiKey: "a".repeat(9) });
    for (const cluster of sandbox.state.clusters)
      cluster.regionId = "Frankfurt";
    const { output, differences } = await probed(options);
    expect(differences).toHaveLength(2);
    expect(output).toContain("looks like <<hidden>>");
    expect(leaksOf(sandbox, output)).toEqual([]);
  });

  test("and never those that its shapes would let through", () => {
    const privacy = new Privacy(wordFields);
    privacy.learn({ clusterId: "in01-a0e3f1c2d4b5a69", status: "RUNNING" });
    expect(privacy.scrubbed("RUNNING in01-a0e3f1c2d4b5a69")).toBe(
      "RUNNING <hidden>",
    );
  });
});

test("a word that is also the name of something is told by its shape", () => {
  const privacy = new Privacy(wordFields);
  expect(privacy.word("PAUSED")).toBe('"PAUSED"');
  privacy.learn({ projectName: "PAUSED" });
  expect(privacy.word("PAUSED")).toBe("<aaaaaa>");
  expect(privacy.field("PAUSED")).toBe("a field named <aaaaaa>");
});

test.for<[text: string, shape: string]>([
  ["in01-a0e3f1c2d4b5a69", "<aa99-a9a9a9a9a9a9a99>"],
  ["2026-11-25T05:31:27.123+00:00", "<9999-99-99T99:99:99.999+99:99>"],
  ["1764048687", "<9999999999>"],
  ["Æther & Søn", "<aaaaa???aaa>"],
  ["TZ", "<TZ>"],
  ["", "an empty text"],
  ["x".repeat(50), `<${"a".repeat(40)}…, 50 characters>`],
])("the shape of %j is %s", ([text, shape]) => {
  expect(shapeOf(text)).toBe(shape);
});
