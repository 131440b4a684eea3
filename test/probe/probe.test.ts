import { describe, expect, test } from "vitest";
import { MOST_REQUESTS } from "../../tools/probe/reader.ts";
import { ids } from "../support/fake-zilliz/index.ts";
import { bend, bends, moreBends } from "./bends.ts";
import { probed, stage } from "./stage.ts";

const NOBODYS_KEY = "f".repeat(40);

describe("a service that is as documented", () => {
  test("is as expected, at each endpoint", async () => {
    const { sandbox, options } = await stage();
    const { exitCode, report, lines, differences } = await probed(options);
    expect(exitCode).toBe(0);
    expect(differences).toEqual([]);
    expect(report).toMatch(/^### Probe of Zilliz Cloud: as expected\n/);
    expect(lines).toHaveLength(12);
    expect(lines.filter((line) => !line.endsWith(": as expected"))).toEqual([]);
    expect(sandbox.violations).toEqual([]);
  });

  test("is as expected whatever stands for a time that is not known", async () => {
    const { sandbox, options } = await stage();
    for (const unknownTimes of ["empty", "null", "absent"] as const) {
      sandbox.state.unknownTimes = unknownTimes;
      const { exitCode, report } = await probed(options);
      expect(exitCode).toBe(0);
      const said = { empty: "empty", null: "null", absent: "missing" };
      expect(report).toContain(`\`endTime\` can be ${said[unknownTimes]}`);
    }
  });

  test("is as expected whatever its job has come to", async () => {
    const { sandbox, options } = await stage();
    const [job] = sandbox.state.jobs;
    if (job === undefined) throw new Error("no job");
    for (const ends of ["SUCCESSFUL", "FAILED", "CANCELED"]) {
      job.plan = { durationMs: 0, finalStatus: ends };
      expect((await probed(options)).differences).toEqual([]);
    }
    sandbox.cancelOnConsole(job.jobId, 3_600_000);
    job.plan = { durationMs: 3_600_000 };
    expect(sandbox.job(job.jobId).status).toBe("CANCELING");
    expect((await probed(options)).differences).toEqual([]);
  });

  test("has a backup described that is available", async () => {
    const { sandbox, options } = await stage();
    const [backup] = sandbox.state.backups;
    if (backup === undefined) throw new Error("no backup");
    // The sandbox lists the older one first.
    const creating = {
      ...backup,
      backupId: ids.creatingBackup,
      status: "CREATING" as const,
      createdAt: backup.createdAt - 1,
    };
    sandbox.state.backups = [backup, creating];
    await probed(options);
    expect(sandbox.requests("describeBackup")[0]?.path).toContain(
      backup.backupId,
    );
  });

  test("tells what nothing is documented about", async () => {
    const { options } = await stage();
    const { report } = await probed(options);
    expect(report).toContain('`type` can be "EXPORT"');
    expect(report).toContain("of an unknown backup: HTTP 200, code 96041");
    expect(report).toContain("of an unknown job: HTTP 200, code 96026");
  });
});

describe("a service that is bent", () => {
  test("in more than ten ways", () => {
    expect(bends.length).toBeGreaterThan(10);
  });

  test.for([...bends, ...moreBends])("$name", async (way) => {
    const { sandbox, options } = await stage();
    bend(sandbox, [way]);
    const { exitCode, differences } = await probed(options);
    expect(differences).toEqual(way.says);
    expect(exitCode).toBe(1);
  });

  test("in all of them at once", async () => {
    const { sandbox, options } = await stage();
    bend(sandbox, bends);
    const { exitCode, differences } = await probed(options);
    expect(differences.toSorted()).toEqual(
      bends.flatMap(({ says }) => says).toSorted(),
    );
    expect(exitCode).toBe(1);
  });

  test("in whom a reply is about", async () => {
    const { sandbox, options } = await stage();
    sandbox.fault("describeJob", {
      kind: "rewrite",
      body: (body: { data: object }) => ({
        ...body,
        data: { ...body.data, jobId: "job-0396450098cglufig6afm9" },
      }),
    });
    const { differences } = await probed(options);
    expect(differences).toEqual([
      "GET /v2/jobs/{jobId}: `jobId`: another than the one that was asked for. The action can make nothing of the reply. It would look again until its time limit, and be red.",
    ]);
  });

  test("in an endpoint that is not there", async () => {
    const { sandbox, options } = await stage();
    const body = { code: 404, message: "Not Found" };
    sandbox.fault("listIntegrations", {
      kind: "reply",
      when: "before",
      status: 404,
      body,
    });
    const { exitCode, differences } = await probed(options);
    expect(exitCode).toBe(1);
    expect(differences).toEqual([
      expect.stringMatching(
        /^GET \/v2\/storageIntegrations: refused, HTTP 404, code 404\. .* The action can make nothing of the reply\. With `integration-name` it would be red\.$/,
      ),
    ]);
  });
});

describe("a service that makes no sense", () => {
  test.for([
    "",
    null,
    [],
    5,
    {},
    { code: 0 },
    { code: 0, data: null },
    { code: 0, data: 7 },
    { code: 0, data: [] },
    { code: 0, data: [[null]] },
    { code: 0, data: {} },
    { code: 0, data: { backups: null, storageIntegrations: {} } },
    { code: 0, data: { a: [1], b: { c: [] } } },
    { code: "x", data: { code: 0 } },
    { code: {}, message: [] },
    { code: 0, data: { count: -1, pageSize: 0, currentPage: 1e9 } },
  ])(
    "with %j in place of each reply is told, and breaks nothing",
    async (body) => {
      const { sandbox, options } = await stage();
      const notTheFirst = { after: 1, times: 1_000 };
      sandbox.fault(
        "*",
        {
          kind: "reply",
          when: "before",
          status: 200,
          body: JSON.stringify(body),
        },
        notTheFirst,
      );
      const { exitCode, lines } = await probed(options);
      expect(exitCode).toBe(1);
      expect(lines.filter((line) => line.endsWith("as expected"))).toHaveLength(
        1,
      );
      expect(sandbox.violations).toEqual([]);
    },
  );

  test("with ids that lead elsewhere is not followed there", async () => {
    const { sandbox, options } = await stage();
    const { state: world } = sandbox;
    for (const backup of world.backups) backup.backupId = "..";
    for (const integration of world.integrations)
      integration.integrationId = "../../projects";
    const { exitCode, lines } = await probed(options);
    expect(exitCode).toBe(1);
    expect(lines).toContain(
      "GET /v2/storageIntegrations/{integrationId}: not looked at: no integration id was given, and none was found",
    );
    expect(sandbox.violations).toEqual([]);
  });
});

describe("what can't be looked at", () => {
  test("is no difference where no id was given", async () => {
    const { options } = await stage({ clusterId: undefined, jobId: undefined });
    const { exitCode, lines } = await probed(options);
    expect(exitCode).toBe(0);
    expect(lines).toContain(
      "GET /v2/jobs/{jobId}: not looked at: no job id was given",
    );
    expect(lines).toContain(
      "GET /v2/backups: not looked at: no cluster id was given",
    );
    expect(lines).toContain("GET /v2/storageIntegrations: as expected");
  });

  test("is no difference where the key may not see it", async () => {
    const { sandbox, options } = await stage();
    const body = { code: 96016, message: "Check the scope of proj-1." };
    sandbox.fault("listBackups", {
      kind: "reply",
      when: "before",
      status: 403,
      body,
    });
    const { exitCode, lines } = await probed(options);
    expect(exitCode).toBe(0);
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^GET \/v2\/backups: not looked at: refused, HTTP 403, code 96016\. Exporting a backup takes/,
      ),
    );
  });

  test("is no difference where an id may be the user's mistake", async () => {
    const { sandbox, options } = await stage();
    const { jobNotFound } = sandbox.state.errors;
    sandbox.fault("describeJob", {
      kind: "reply",
      when: "before",
      status: 404,
      body: { code: jobNotFound.code, message: jobNotFound.message },
    });
    const { exitCode, lines } = await probed(options);
    expect(exitCode).toBe(0);
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^GET \/v2\/jobs\/\{jobId\}: not looked at: refused, HTTP 404, code 96026\. Check the job/,
      ),
    );
  });

  test("is no difference where the service puts it off", async () => {
    const { sandbox, options } = await stage();
    const fault = { kind: "too-many-requests", retryAfter: 1 } as const;
    sandbox.fault("describeCluster", fault, { times: 2 });
    const { exitCode, lines } = await probed(options);
    expect(exitCode).toBe(0);
    expect(
      lines.filter((line) =>
        /of an unknown cluster: not looked at|\{clusterId\}: not looked at: put off, HTTP 429, code 429, with a `Retry-After` like <9>/.test(
          line,
        ),
      ),
    ).toHaveLength(2);
  });

  test.for([
    ["in time", { kind: "hang", when: "before" }, "within 0.3 s"],
    ["whole", { kind: "reset", when: "after" }, "no reply: ECONNRESET"],
    ["as JSON", { kind: "html", when: "after" }, "not the JSON of an API"],
    [
      "without a fault",
      { kind: "html", when: "after", status: 502 },
      "the server had a fault, HTTP 502",
    ],
  ] as const)(
    "ends with 2 where it did not come %s",
    async ([, fault, why]) => {
      const { sandbox, options } = await stage({ timeoutMs: 300 });
      sandbox.fault("describeJob", fault);
      const { exitCode, lines } = await probed(options);
      expect(exitCode).toBe(2);
      const [line, ...others] = lines.filter((each) =>
        each.includes("not looked at"),
      );
      expect(line).toContain(`GET /v2/jobs/{jobId}: not looked at: `);
      expect(line).toContain(why);
      expect(others).toEqual([]);
    },
  );
});

test("a gateway's fault is no answer about an unknown job", async () => {
  const { sandbox, options } = await stage({ jobId: undefined });
  sandbox.fault("describeJob", { kind: "html", when: "before", status: 502 });
  const { exitCode, lines } = await probed(options);
  expect(exitCode).toBe(2);
  expect(lines).toContain(
    "GET /v2/jobs/{jobId}, of an unknown job: not looked at: the server had a fault, HTTP 502",
  );
});

test("a list of differences has an end", async () => {
  const { sandbox, options } = await stage();
  sandbox.fault("describeCluster", {
    kind: "rewrite",
    body: (body: { data: object }) => {
      const letters = [..."abcdefghijklmnopqrstuvwxyzABCDEFGHIJKL"];
      const more = letters.map((letter) => [`f${letter}`, 1]);
      return { ...body, data: { ...body.data, ...Object.fromEntries(more) } };
    },
  });
  const { differences } = await probed(options);
  expect(differences).toHaveLength(31);
  expect(differences.at(-1)).toMatch(/: and 8 more\.$/);
});

describe("a service that can't be read", () => {
  test.for([
    ["HTML", { kind: "html", when: "after" }, "the reply is not the JSON"],
    [
      "silence",
      { kind: "hang", when: "before" },
      "no whole reply within 0.3 s",
    ],
    ["a reset", { kind: "reset", when: "before" }, "no reply: ECONNRESET"],
  ] as const)("is left alone after %s", async ([, fault, why]) => {
    const { sandbox, options } = await stage({ timeoutMs: 300 });
    sandbox.fault("*", fault);
    await expect(probed(options)).rejects.toThrow(why);
    expect(sandbox.journal).toHaveLength(1);
  });

  test("ends with 2 where it puts everything off", async () => {
    const { sandbox, options } = await stage();
    sandbox.rateLimit = { perSecond: 0 };
    const { exitCode, lines } = await probed(options);
    expect(exitCode).toBe(2);
    expect(lines.filter((line) => !line.includes("not looked at"))).toEqual([]);
  });

  test("is left alone where it refuses the connection", async () => {
    const { sandbox, options } = await stage();
    await sandbox.disconnect();
    await expect(probed(options)).rejects.toThrow(
      "Zilliz Cloud can't be read: no reply: ECONNREFUSED. Is the base URL right, and can this machine reach it?",
    );
  });

  test("is left alone where it refuses the key", async () => {
    const { sandbox, options } = await stage({ apiKey: NOBODYS_KEY });
    await expect(probed(options)).rejects.toThrow(
      /^The API key is refused, HTTP 401, code 21119\. Check the API key/,
    );
    expect(sandbox.journal).toHaveLength(1);
  });
});

describe("what is sent", () => {
  test("is for reading, and of the action's own requests", async () => {
    const { sandbox, options } = await stage();
    const before = structuredClone(sandbox.state);
    await probed(options);
    const { journal } = sandbox;
    expect(new Set(journal.map(({ method }) => method))).toEqual(
      new Set(["GET"]),
    );
    expect(journal.filter(({ body }) => body !== undefined)).toEqual([]);
    expect(journal.filter(({ changed }) => changed)).toEqual([]);
    expect(sandbox.violations).toEqual([]);
    expect(sandbox.state).toEqual(before);
  });

  test("is a few dozen at most, and below 20 for each endpoint, of a service that has more of everything", async () => {
    const { sandbox, options } = await stage();
    const { state: world } = sandbox;
    world.largestPage = 2;
    const many = <T>(things: T[], idOf: (thing: T, n: number) => T) =>
      Array.from({ length: 60 }, (_, n) => idOf(things[0] as T, n));
    world.backups = many(world.backups, (backup, n) => ({
      ...backup,
      backupId: `backup${n}_0`,
    }));
    world.integrations = many(world.integrations, (integration, n) => ({
      ...integration,
      integrationId: `integ-${n}`,
    }));
    await probed(options);
    expect(sandbox.requests("listBackups")).toHaveLength(3);
    expect(sandbox.requests("listIntegrations")).toHaveLength(3);
    expect(sandbox.journal.length).toBeLessThanOrEqual(MOST_REQUESTS / 2);
    expect(sandbox.violations).toEqual([]);
  });
});
