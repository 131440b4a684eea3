import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, onTestFinished, test } from "vitest";
import { createZillizClient } from "../../src/zilliz/client.ts";
import { createHttp } from "../../src/zilliz/http.ts";
import { endpoints } from "../../tools/probe/documented.ts";
import { NotAReading, onlyReading } from "../../tools/probe/reader.ts";
import { ids, type Sandbox } from "../support/fake-zilliz/index.ts";
import { probed, stage } from "./stage.ts";

const FOLDER = new URL("../../tools/probe/", import.meta.url);
const sources = readdirSync(FOLDER).map((name) => ({
  name,
  source: readFileSync(new URL(name, FOLDER), "utf8"),
}));

/** The action's client with all that it can do, over the transport of the probe. */
function clientOver(sandbox: Sandbox) {
  const baseUrl = new URL(sandbox.url);
  const http = createHttp(baseUrl, (text) => text);
  onTestFinished(() => http.close());
  return createZillizClient({
    baseUrl,
    apiKey: sandbox.apiKey,
    userAgent: "test",
    http: onlyReading(http),
  });
}

describe("nothing but reading requests can be sent", () => {
  const starting = {
    createBackup: (zilliz) => zilliz.createBackup(ids.cluster),
    exportBackup: (zilliz) =>
      zilliz.exportBackup(ids.cluster, ids.newestBackup, {
        integrationId: ids.integration,
        directory: "x/",
      }),
    cancelJob: (zilliz) =>
      zilliz.cancelJob("/v2/jobs/{job_id}/cancel", {
        projectId: undefined,
        jobId: "job-1",
      }),
  } satisfies Record<
    string,
    (zilliz: ReturnType<typeof createZillizClient>) => Promise<unknown>
  >;

  test.for(Object.entries(starting))("%s is held back", async ([, call]) => {
    const { sandbox } = await stage();
    await expect(call(clientOver(sandbox))).rejects.toThrow(NotAReading);
    expect(sandbox.journal).toEqual([]);
  });

  test("and every other method of the client is for reading", async () => {
    const { sandbox } = await stage();
    const zilliz = clientOver(sandbox);
    const readings = Object.entries(zilliz).filter(
      ([name]) => !(name in starting),
    );
    for (const [name, call] of readings) {
      const before = sandbox.journal.length;
      const given = name.startsWith("list") ? [ids.cluster, 1] : ["x-1", "x-2"];
      const args = name === "listProjects" ? [] : given;
      await Reflect.apply(call, zilliz, args.slice(0, call.length || 2)).catch(
        () => {},
      );
      expect(sandbox.journal.slice(before).map(({ method }) => method)).toEqual(
        ["GET"],
      );
    }
    expect(readings).toHaveLength(7);
  });

  test("a GET with a body is none", async () => {
    const http = onlyReading(() => Promise.reject(new Error("sent")));
    const request = {
      method: "GET",
      url: new URL("https://example.org"),
      headers: {},
      body: "{}",
      timeoutMs: 1,
    } as const;
    await expect(http(request)).rejects.toThrow(NotAReading);
  });

  test("one file alone has a transport, and it is the one that holds back", () => {
    const holding = (pattern: RegExp) =>
      sources
        .filter(({ source }) => pattern.test(source))
        .map(({ name }) => name);
    expect(holding(/\bcreateHttp\b/)).toEqual(["reader.ts"]);
    expect(holding(/\bcreateZilliz\b/)).toEqual(["reader.ts"]);
    expect(
      holding(
        /\bfetch\(|undici|node:(https?|http2|net|tls|dgram|child_process)\b|import\(/,
      ),
    ).toEqual([]);
    const reader = sources.find(({ name }) => name === "reader.ts")?.source;
    expect(reader?.match(/this\.#http\(/g)).toHaveLength(1);
    expect(reader).toMatch(
      /const http = onlyReading\(async \(request\) => \{[^}]*\}?[^}]*this\.#http\(request\)/,
    );
  });
});

describe("what is documented and what is read", () => {
  test("each endpoint is called what it was asked for", async () => {
    const { sandbox, options } = await stage();
    await probed(options);
    const asked = new Set(
      sandbox.journal.map(({ method, path }) =>
        `${method} ${path}`
          .replace(/(clusters)\/[^/]+/, "$1/{clusterId}")
          .replace(/(backups)\/[^/]+/, "$1/{backupId}")
          .replace(/(jobs)\/[^/]+/, "$1/{jobId}")
          .replace(/(storageIntegrations)\/[^/]+/, "$1/{integrationId}"),
      ),
    );
    expect(asked).toEqual(new Set(endpoints.map(({ route }) => route)));
  });

  test.for(endpoints)(
    "$route: all that the action reads is among what is documented",
    ({ route, fields, reads, holds }) => {
      const unknown = Object.keys(reads.shape).filter(
        (name) => !(name in fields),
      );
      // The schema of the list and the description is one.
      expect(unknown).toEqual(route === "GET /v2/backups" ? ["regionId"] : []);
      if (typeof holds === "object") {
        expect(Object.keys(holds.reads.shape)).toContain(holds.list);
        expect(
          Object.keys(holds.reads.shape).filter(
            (name) => name !== holds.list && !(name in holds.page),
          ),
        ).toEqual([]);
      }
    },
  );
});
