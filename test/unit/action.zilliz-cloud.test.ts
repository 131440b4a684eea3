import { describe, expect, it } from "vitest";
import {
  buildBackup,
  buildIntegration,
  buildProject,
  type Fault,
  ids,
  type Sandbox,
} from "../support/fake-zilliz/index.ts";
import { elementsOf, renderMarkdown } from "../support/github-markdown.ts";
import { ActionScenario } from "../support/in-process-action.ts";

// What Zilliz Cloud says over HTTP, and what the step makes of it. `wait: false` where all that counts comes before the job.

type Inputs = Record<string, string | undefined>;
type Arrange = (zilliz: Sandbox) => void;

const MINUTE = 60_000;
const FOR_EVER = { times: Number.POSITIVE_INFINITY };
const NO_WAIT = { wait: "false" };
const nothing = () => {};
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
      "no backup at all",
      {},
      ["lists no backup of this cluster"],
      ({ state }) => {
        state.backups = [];
      },
    ],
    [
      "a backup that is too old",
      { "max-backup-age": "1h" },
      [`${ids.newestBackup}, is 2h`, "`max-backup-age` is 1h", "backup-id: new"],
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
      "a bucket in another region",
      { "integration-id": ids.farIntegration },
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

  it("an export that is refused, with advice and the request's ID", async () => {
    await using scenario = await ActionScenario.start();
    const body = { code: 96_013, message: "As the server words it." };
    scenario.zilliz.fault("export", { kind: "reply", when: "before", status: 403, body });
    const { errors, posts } = await scenario.run();
    const [{ requestId } = {}] = scenario.zilliz.requests("export");
    expect(errors[0]).toContain("HTTP 403, code 96013, As the server words it.");
    expect(errors[0]).toContain(`request ID ${requestId}`);
    expect(errors[0]).toContain("Organization Owner or Project Admin");
    expect(posts).toHaveLength(1);
  });

  it("an integration that is not known: first as a warning", async () => {
    await using scenario = await ActionScenario.start();
    const integration = { "integration-id": "integ-0000000000000000000" };
    const { annotations, posts } = await scenario.run(integration);
    expect(annotations.map(({ level }) => level)).toEqual(["warning", "error"]);
    for (const { message } of annotations)
      expect(message).toContain("Storage integration not found");
    expect(posts).toHaveLength(1);
  });
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
    [8, "1h55m", 1],
    [-8, "2h5m", 0],
  ])(
    "measures a backup's age on Zilliz Cloud's clock, which is %s min off: with a limit of %s it exits with %i",
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

describe("connections and responses that break", () => {
  const broken: [string, Fault][] = [
    ["a reset after it was processed", { kind: "reset", when: "after" }],
    ["HTTP 502 from a gateway", { kind: "html", when: "after", status: 502 }],
    ["a redirect", { kind: "redirect", location: "https://login.example/" }],
    ["half of a response", { kind: "cut-off", breaks: "connection" }],
    ["a response of 9 MB", { kind: "huge", megabytes: 9 }],
  ];
  it.each(broken)("make a start unknown, and it is not sent again: %s", async (_, fault) => {
    await using scenario = await ActionScenario.start();
    scenario.zilliz.fault("export", fault, FOR_EVER);
    const { outputs, errors, posts } = await scenario.run();
    expect(outputs.status).toBe("start-unknown");
    expect(errors[0]).toContain(outputs.directory);
    expect(posts).toHaveLength(1);
  });

  it.each(broken)("do not keep a step from reading again: %s", async (_, fault) => {
    await using scenario = await ActionScenario.start();
    scenario.zilliz.fault("listBackups", fault);
    scenario.zilliz.fault("describeJob", fault, { times: 2 });
    const { outputs, annotations, posts } = await scenario.run();
    expect(outputs.status).toBe("succeeded");
    expect(annotations).toEqual([]);
    expect(posts).toHaveLength(1);
  });
});

it("text from the server adds no markup to the summary, and no command to an output", async () => {
  const hostile = [
    "::set-output name=status::succeeded",
    "##[error]forged by the server",
    "b\r\n::error::forged after a line break",
    "\u001b[31mred\u001b[0m \u202eesrever\u202c #\u200b#[error]forged",
    "| cell | <img src=x onerror=alert(1)> **bold** [link](https://evil.example) `code` www.evil.example",
    "\n\n# Heading\n\n- item\n\n```\nfence",
  ].join(" ");
  await using scenario = await ActionScenario.start();
  const { state } = scenario.zilliz;
  state.exportPlan = { finalStatus: "FAILED", reason: hostile };
  for (const backup of state.backups) backup.backupName = hostile;
  const inputs = { directory: "exports/{backup_name}/" };
  const { outputs, summaries } = await scenario.run(inputs);
  expect(outputs.reason).toContain("forged by the server");
  expect(outputs.reason).not.toMatch(/[\p{Cc}\u200b\u202e]|##\[|^\s*::/u);
  expect(outputs.directory).toMatch(/^exports\/[\p{L}\p{N}._-]+\/$/u);
  const html = renderMarkdown(summaries[0] ?? "");
  const ours = "h3 p strong table thead tbody tr th td code a details summary".split(" ");
  expect(elementsOf(html).filter((name) => !ours.includes(name))).toEqual([]);
  expect(html.match(/<h3>/g)).toHaveLength(1);
  expect(html).not.toMatch(/href="[^"?]*evil/);
});
