import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { describe, expect, it } from "vitest";
import {
  buildBackup,
  buildIntegration,
  buildProject,
  type EndpointName,
  type Fault,
  ids,
  type Sandbox,
} from "../support/fake-zilliz/index.ts";
import { ActionScenario } from "../support/in-process-action.ts";

// What Zilliz Cloud says over HTTP, and what the step makes of it. `wait: false` where all that counts comes before the job.

type Inputs = Record<string, string | undefined>;
type Arrange = (zilliz: Sandbox) => void;

const MINUTE = 60_000;
const FOR_EVER = { times: Number.POSITIVE_INFINITY };
const NO_WAIT = { wait: "false" };
const nothing = () => {};
const reply = (status: number, body: unknown = ""): Fault => ({
  kind: "reply",
  when: "before",
  status,
  body,
});
const refuses =
  (endpoint: EndpointName, status: number, code: number): Arrange =>
  (zilliz) => {
    const message = "As the server words it.";
    zilliz.fault(endpoint, reply(status, { code, message }), FOR_EVER);
  };
const byName = (name: string) => ({ "integration-id": undefined, "integration-name": name });

describe("a step that fails before it starts anything says what is wrong", () => {
  it.each<[string, Inputs, string[], Arrange?]>([
    [
      "a wrong key",
      { "api-key": "0123456789abcdef0123456789abcdef" },
      ["HTTP 401, code 21119", "request ID", "Check the API key"],
    ],
    [
      "an unknown cluster",
      { "cluster-id": "in01-ffffffffffffff0" },
      ["in01-ffffffffffffff0", "`cluster-id`"],
    ],
    [
      "an unknown backup",
      { "backup-id": "backup1_00000000000000" },
      ["was not found", ids.newestBackup, ids.olderBackup],
    ],
    [
      "a backup that is still being created",
      { "backup-id": ids.creatingBackup },
      [ids.creatingBackup, "is CREATING", ids.newestBackup],
    ],
    ["a deleted backup", { "backup-id": ids.expiredBackup }, [ids.expiredBackup, ids.newestBackup]],
    [
      "a backup of another cluster",
      { "backup-id": ids.otherClustersBackup },
      [ids.otherClustersBackup, ids.newestBackup],
    ],
    [
      "no backup at all",
      {},
      ["lists no backup of this cluster"],
      ({ state }) => {
        state.backups = [];
      },
    ],
    [
      "no backup of the kind that is asked for",
      { "backup-type": "collection", "creation-method": "auto" },
      ["automatic backup of collections", ids.collectionBackup, ids.newestBackup],
    ],
    [
      "a backup that is too old",
      { "max-backup-age": "1h" },
      [`${ids.newestBackup}, is 2h`, "`max-backup-age` is 1h", "backup-id: new"],
    ],
    [
      "a backup that is too old among those that are asked for",
      { "max-backup-age": "24h", "creation-method": "manual" },
      [ids.olderBackup, "26h"],
    ],
    [
      "an integration in ERROR",
      { "integration-id": ids.brokenIntegration },
      [
        `${ids.brokenIntegration} (retired-bucket)`,
        "ERROR",
        "The role can no longer be assumed.",
        "Integrations page",
      ],
    ],
    [
      "an integration in ERROR, for a new backup",
      { "backup-id": "new", "integration-id": ids.brokenIntegration },
      ["The role can no longer be assumed."],
    ],
    [
      "a bucket in another region",
      { "integration-id": ids.farIntegration },
      ["aws-eu-central-1", "aws-us-west-2"],
    ],
    [
      "a bucket in another region, for a new backup",
      { "backup-id": "new", "integration-id": ids.farIntegration },
      ["aws-eu-central-1", "aws-us-west-2"],
    ],
    [
      "no integration of that name, with the closest first",
      byName("relase-bucket"),
      [
        'named "relase-bucket"',
        `"release-bucket" (${ids.integration}, bucket acme-release-backups, aws-us-west-2, ACTIVE)`,
        ids.farIntegration,
      ],
    ],
    [
      "two integrations of that name",
      byName("release-bucket"),
      ["2 storage integrations", ids.integration, "`integration-id`"],
      ({ state }) => {
        const integrationId = "integ-2222222222222222222";
        const [project = buildProject({})] = state.projects;
        state.integrations.push(buildIntegration(project, { integrationId }));
      },
    ],
    [
      "no integration in the project",
      byName("release-bucket"),
      ["It has no storage integration"],
      ({ state }) => {
        state.integrations = [];
      },
    ],
    [
      "an integration in ERROR, by its name",
      byName("retired-bucket"),
      ["The role can no longer be assumed."],
    ],
    ...(
      [
        [403, 96_027],
        [404, 404],
        [200, 96_099],
      ] as const
    ).map(([status, code]): [string, Inputs, string[], Arrange] => [
      `a list of integrations that is refused with HTTP ${status}`,
      byName("release-bucket"),
      ["release-bucket", "As the server words it.", "`integration-id`"],
      refuses("listIntegrations", status, code),
    ]),
    [
      "a directory that a backup's name leads out of",
      { directory: "a/{backup_name}/" },
      ['"a/../"'],
      ({ state }) => {
        for (const backup of state.backups) backup.backupName = "..";
      },
    ],
    [
      "a directory that is too long once it is filled in",
      { directory: "{ref_name}/".repeat(50) },
      ["longer than 512 bytes"],
    ],
    [
      "a directory that is too long once it is filled in, for a new backup",
      { "backup-id": "new", directory: "{ref_name}/".repeat(50) },
      ["longer than 512 bytes"],
    ],
  ])("%s", async (_, inputs, says, arrange = nothing) => {
    await using scenario = await ActionScenario.start();
    arrange(scenario.zilliz);
    const { exitCode, outputs, errors, posts } = await scenario.run(inputs);
    expect(exitCode).toBe(1);
    expect(outputs.status).toBe("failed");
    expect(errors).toHaveLength(1);
    for (const text of [...says, "No export was started"]) expect(errors[0]).toContain(text);
    expect(posts).toEqual([]);
  });

  it.each(["yesterday", "", null, "2099-01-01T00:00:00Z"])(
    "a backup's time of %j, which is never taken for a fresh one",
    async (createTime) => {
      await using scenario = await ActionScenario.start();
      const { state } = scenario.zilliz;
      state.backups = state.backups.filter(({ backupId }) => backupId === ids.newestBackup);
      scenario.zilliz.fault("listBackups", {
        kind: "rewrite",
        body: (body: { data: { backups: object[] } }) => {
          for (const backup of body.data.backups) Object.assign(backup, { createTime });
          return body;
        },
      });
      const limit = { "max-backup-age": "24h" };
      const { errors, posts } = await scenario.run(limit);
      expect(errors[0]).toContain("Can't check `max-backup-age`");
      expect(errors[0]).toContain("`backup-id: new`");
      expect(posts).toEqual([]);
    },
  );

  it.each([
    [401, 21_119, "Check the API key"],
    [403, 96_013, "Organization Owner or Project Admin"],
    [200, 96_015, "Organization Owner or Project Admin"],
    [200, 96_016, "Organization Owner or Project Admin"],
    [200, 96_018, "Check `cluster-id`"],
    [200, 96_027, "has the project in its scope"],
    [200, 96_028, "private preview"],
    [200, 96_001, "bucket in its own cloud region"],
    [200, 40_003, "The cluster's status does not allow this now"],
  ])(
    "an export that is refused with HTTP %i, code %i, with advice and the request's ID",
    async (status, code, advice) => {
      await using scenario = await ActionScenario.start();
      refuses("export", status, code)(scenario.zilliz);
      const { errors, posts } = await scenario.run();
      const [{ requestId } = {}] = scenario.zilliz.requests("export");
      expect(errors[0]).toContain(`HTTP ${status}, code ${code}, As the server words it.`);
      expect(errors[0]).toContain(`request ID ${requestId}`);
      expect(errors[0]).toContain(advice);
      expect(posts).toHaveLength(1);
    },
  );
});

describe("a step that exports", () => {
  const chosen = "production_backup12";
  it.each<[string, Inputs, Record<string, unknown>, Arrange?]>([
    ["the backup that is named", { "backup-id": ids.olderBackup }, { backupId: ids.olderBackup }],
    [
      "the newest backup of collections",
      { "backup-type": "collection" },
      { backupId: ids.collectionBackup },
    ],
    ["the newest manual backup", { "creation-method": "manual" }, { backupId: ids.olderBackup }],
    ["the newest automatic backup", { "creation-method": "auto" }, { backupId: ids.newestBackup }],
    [
      "the newest backup over all pages of the list",
      {},
      { backupId: "backup99" },
      ({ state }) => {
        const [cluster] = state.clusters;
        for (let age = 1; cluster && age <= 250; age += 1)
          state.backups.push(
            buildBackup(cluster, {
              backupId: age === 137 ? "backup99" : `backup50-${age}`,
              createdAt: (age === 137 ? 1 : -age) * 86_400_000,
            }),
          );
        const now = Math.max(...state.backups.map((each) => each.createdAt));
        for (const each of state.backups)
          if (each.backupId === "backup99") each.createdAt = now + 1;
      },
    ],
    [
      "through the integration of that name, over all pages of the project's",
      byName("release-bucket"),
      { integrationId: ids.integration },
      ({ state: { integrations, projects } }) => {
        const other = buildProject({ projectId: "proj-0000000000000000ff" });
        const [project = other] = projects;
        for (let n = 1; n <= 140; n += 1)
          integrations.unshift(
            buildIntegration(project, {
              integrationId: `integ-${String(n).padStart(19, "0")}`,
              name: `team-${n}`,
            }),
          );
        projects.push(other);
        const integrationId = "integ-ffffffffffffffffffff";
        integrations.push(buildIntegration(other, { integrationId }));
      },
    ],
    [
      "to a directory with all placeholders filled in",
      {
        directory:
          "{date}/{time}/{cluster_id}/{backup_id}/{backup_name}/{run_id}/{run_attempt}/{repository}/{ref_name}/{sha}/",
      },
      {
        directory: `2026-11-24/060000/${ids.cluster}/${ids.newestBackup}/${chosen}/4711/3/acme/search/release/v1.2/da39a3ee5e6b4b0d3255bfef95601890afd80709/`,
      },
    ],
    [
      "to a directory with literal text as it is",
      { directory: "Backups (täglich)/100 % & more/" },
      { directory: "Backups (täglich)/100 % & more/" },
    ],
  ])("exports %s", async (_, inputs, sent, arrange = nothing) => {
    await using scenario = await ActionScenario.start();
    arrange(scenario.zilliz);
    const outcome = await scenario.run({ ...NO_WAIT, ...inputs });
    expect(outcome.errors).toEqual([]);
    expect(scenario.zilliz.acceptedExports).toMatchObject([sent]);
    const [started] = scenario.zilliz.acceptedExports;
    expect(outcome.outputs.directory).toBe(started?.directory);
    expect(outcome.outputs["backup-id"]).toBe(started?.backupId);
    expect(outcome.outputs["integration-id"]).toBe(started?.integrationId);
  });

  it.each([
    [8, "2h5m", 0],
    [-8, "2h5m", 0],
    [8, "1h55m", 1],
    [-8, "1h55m", 1],
  ])(
    "measures a backup's age on Zilliz Cloud's clock, which is %i min off: with a limit of %s it exits with %i",
    async (off, limit, expected) => {
      await using scenario = await ActionScenario.start({}, { offMs: off * MINUTE });
      const inputs = { ...NO_WAIT, "max-backup-age": limit };
      const { exitCode, outputs } = await scenario.run(inputs);
      expect(exitCode).toBe(expected);
      expect(outputs["backup-age-seconds"]).toBe("7200");
    },
  );

  it.each([
    ["1h", "2h", 1],
    ["1h", "30m", 0],
  ])(
    "warns of a backup that expires in %s with a timeout of %s: %i warnings",
    async (_, timeout, count) => {
      await using scenario = await ActionScenario.start();
      for (const backup of scenario.zilliz.state.backups)
        backup.expiresAt = scenario.clock.date().getTime() + 60 * MINUTE;
      const { annotations } = await scenario.run({ ...NO_WAIT, timeout });
      expect(annotations.map(({ level }) => level)).toEqual(Array(count).fill("warning"));
    },
  );
});

describe("a check that can't be made is skipped with a warning", () => {
  const lookups: [EndpointName, string, Inputs][] = [
    ["describeIntegration", "Integration", {}],
    ["describeBackup", "Region", {}],
    ["describeCluster", "Cluster", { "backup-id": "new" }],
  ];
  const refusals = [
    [403, 96_016],
    [404, 404],
    [200, 96_099],
    [503, 503],
  ] as const;
  it.each(lookups.flatMap((lookup) => refusals.map((refusal) => [...lookup, ...refusal] as const)))(
    "%s (%s) %j, HTTP %i",
    async (endpoint, check, inputs, status, code) => {
      await using scenario = await ActionScenario.start();
      refuses(endpoint, status, code)(scenario.zilliz);
      const { exitCode, annotations } = await scenario.run({ ...NO_WAIT, ...inputs });
      expect(exitCode).toBe(0);
      expect(annotations).toMatchObject([{ level: "warning" }]);
      expect(annotations[0]?.message).toContain(`${check}: `);
      expect(scenario.zilliz.acceptedExports).toHaveLength(1);
    },
  );

  it("when fields are missing", async () => {
    await using scenario = await ActionScenario.start();
    scenario.zilliz.fault("describeIntegration", {
      kind: "rewrite",
      body: (body: { data: object }) => ({
        ...body,
        data: { ...body.data, status: undefined, regionId: null },
      }),
    });
    const { exitCode, annotations, outputs } = await scenario.run(NO_WAIT);
    expect([exitCode, annotations.length]).toEqual([0, 1]);
    expect(outputs).not.toHaveProperty("region");
  });

  it("but an unknown integration is reported again when the export is refused", async () => {
    await using scenario = await ActionScenario.start();
    const integration = { "integration-id": "integ-0000000000000000000" };
    const { annotations, posts } = await scenario.run(integration);
    expect(annotations.map(({ level }) => level)).toEqual(["warning", "error"]);
    for (const { message } of annotations)
      expect(message).toContain("Storage integration not found");
    expect(posts).toHaveLength(1);
  });
});

describe("connections and responses that break", () => {
  const broken: [string, Fault][] = [
    ["a reset before it was processed", { kind: "reset", when: "before" }],
    ["a reset after it was processed", { kind: "reset", when: "after" }],
    ["HTTP 502 from a gateway", { kind: "html", when: "after", status: 502 }],
    ["a page", { kind: "html", when: "after" }],
    ["an empty response", { kind: "empty", when: "after" }],
    ["half of a response", { kind: "cut-off", breaks: "connection" }],
    ["half of the JSON", { kind: "cut-off", breaks: "json" }],
  ];
  it.each([
    ...broken,
    ["a redirect", { kind: "redirect", location: "https://login.example/" }],
    ["HTTP 500", reply(500, { code: 500, message: "Server error" })],
    ["HTTP 400", reply(400, { code: 400, message: "Bad request" })],
    ["a code that is not documented", reply(200, { code: 96_777, message: "Odd" })],
    ["a page of a firewall", { kind: "html", when: "before", status: 403 }],
  ] as [string, Fault][])(
    "make a start unknown, and it is not sent again: %s",
    async (_, fault) => {
      await using scenario = await ActionScenario.start();
      scenario.zilliz.fault("export", fault, FOR_EVER);
      const { outputs, errors, posts } = await scenario.run();
      expect(outputs.status).toBe("start-unknown");
      expect(errors[0]).toContain(outputs.directory);
      expect(posts).toHaveLength(1);
    },
  );

  it.each([
    ...broken,
    ["a rate limit", { kind: "too-many-requests", retryAfter: 1 }],
    ["a rate limit without a time", { kind: "too-many-requests" }],
    ["HTTP 503", reply(503)],
    ["HTTP 408", reply(408)],
    ["a success without its envelope", { kind: "unwrapped" }],
    ["a response of 9 MB", { kind: "huge", megabytes: 9 }],
  ] as [string, Fault][])("do not keep a step from reading again: %s", async (_, fault) => {
    await using scenario = await ActionScenario.start();
    scenario.zilliz.fault("listBackups", fault);
    scenario.zilliz.fault("describeJob", fault, { times: 2 });
    const { outputs, annotations, posts } = await scenario.run();
    expect(outputs.status).toBe("succeeded");
    expect(annotations).toEqual([]);
    expect(posts).toHaveLength(1);
  });

  it.each<[string, Fault]>([
    [
      "about another job",
      {
        kind: "rewrite",
        body: () => ({ code: 0, data: { jobId: "job-9", status: "FAILED" } }),
      },
    ],
    ["with a code that is not documented", reply(200, { code: 50_001 })],
  ])("as a response %s does not end the watch", async (_, fault) => {
    await using scenario = await ActionScenario.start();
    scenario.zilliz.fault("describeJob", fault, { times: 2 });
    const { outputs } = await scenario.run();
    expect(outputs.status).toBe("succeeded");
  });

  it("as a redirect does not take the key to another origin", async () => {
    await using scenario = await ActionScenario.start();
    await using elsewhere = await ActionScenario.start();
    const { apiKey } = scenario.zilliz;
    const location = `${elsewhere.zilliz.url}/v2/backups?key=${apiKey}`;
    const headers = { location, requestid: apiKey, "retry-after": apiKey };
    scenario.zilliz.fault("export", {
      kind: "reply",
      when: "after",
      status: 307,
      headers,
      body: apiKey,
    });
    const { outputs } = await scenario.run();
    expect(outputs.status).toBe("start-unknown");
    expect(elsewhere.zilliz.journal).toEqual([]);
  });
});

/** What a server, or a user who can name a backup, might try. */
const HOSTILE = [
  "::set-output name=status::succeeded",
  "##[error]forged by the server",
  "a\r::warning::forged after a carriage return",
  "b\n::error::forged after a line feed",
  "\u001b[31mred\u001b[0m \u202eesrever\u202c #\u200b#[error]forged",
  "| cell | <img src=x onerror=alert(1)> **bold** [link](https://evil.example) `code` @everyone www.evil.example",
  "\n\n# Heading\n\n- item\n\n```\nfence",
].join(" ");

describe("text from the server adds no markup to the summary", () => {
  it.each<[string, Arrange, string]>([
    [
      "as the reason of a failed job",
      ({ state }) => {
        state.exportPlan = { finalStatus: "FAILED", reason: HOSTILE };
      },
      "reason",
    ],
    [
      "as a status that is unknown, and as the message of an error",
      (zilliz) => {
        const updates = [{ atMs: 0, status: HOSTILE }];
        zilliz.state.exportPlan = { durationMs: 600_000, updates };
        const fault = reply(403, { code: 96_013, message: HOSTILE });
        zilliz.fault("describeJob", fault, { after: 1 });
      },
      "remote-status",
    ],
    [
      "as the name of a backup",
      ({ state }) => {
        for (const backup of state.backups) backup.backupName = HOSTILE;
      },
      "directory",
    ],
  ])("%s", async (_, arrange, output) => {
    await using scenario = await ActionScenario.start();
    arrange(scenario.zilliz);
    const inputs = { directory: "exports/{backup_name}/" };
    const { outputs, summaries } = await scenario.run(inputs);
    expect(outputs[output]).toBeTruthy();
    expect(outputs[output]).not.toMatch(/[\p{Cc}\u200b\u202e]|##\[|^\s*::/u);
    if (output === "directory") expect(outputs.directory).toMatch(/^exports\/[\p{L}\p{N}._-]+\/$/u);
    expectNoForeignMarkup(summaries[0] ?? "");
  });

  it("as a git ref", async () => {
    await using scenario = await ActionScenario.start();
    const env = { GITHUB_REF_NAME: "x::y##[error]z|`$(id)`/<b>" };
    const { outputs } = await scenario.run({ ...NO_WAIT, directory: "{ref_name}/" }, { env });
    expect(outputs.directory).toBe("x--y---error-z----id--/-b-/");
  });

  it("as an ID that leads to another endpoint", async () => {
    await using scenario = await ActionScenario.start();
    const jobId = `../clusters/${ids.cluster}`;
    scenario.zilliz.fault("export", {
      kind: "rewrite",
      body: () => ({ code: 0, data: { jobId } }),
    });
    const { outputs } = await scenario.run();
    expect(outputs.status).toBe("start-unknown");
    expect(scenario.zilliz.requests("describeJob")).toEqual([]);
  });
});

/** Renders a summary as GitHub would, and compares its elements with those that the action writes. */
function expectNoForeignMarkup(markdown: string): void {
  const html = micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
  });
  const ours = "h3 p strong table thead tbody tr th td code a details summary".split(" ");
  const tags = [...html.matchAll(/<([a-z0-9]+)/g)].map(([, tag]) => tag);
  expect(tags.filter((tag = "") => !ours.includes(tag))).toEqual([]);
  expect(html.match(/<h3>/g)).toHaveLength(1);
  expect(html.match(/<table>/g)).toHaveLength(2);
  const cells = [...html.matchAll(/<tr>.*?<\/tr>/gs)].map(([row]) => row.match(/<t[dh]/g)?.length);
  expect(new Set(cells)).toEqual(new Set([2]));
  for (const [, href] of html.matchAll(/href="([^"]*)"/g))
    expect(href).toMatch(
      /^https:\/\/(s3\.console\.aws\.amazon\.com\/s3\/buckets\/|github\.com\/acme\/search\/actions\/runs\/|cloud\.zilliz\.com$|docs\.zilliz\.com\/docs\/job-center$)/,
    );
}
