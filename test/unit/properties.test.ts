import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as core from "@actions/core";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { watchJob } from "../../src/export/watch-job.ts";
import { fillDirectory, templateErrors } from "../../src/inputs/directory-template.ts";
import { readInputs } from "../../src/inputs/inputs.ts";
import { InvalidInputsError } from "../../src/inputs/parse.ts";
import { inputNames } from "../../src/inputs/schema.ts";
import * as results from "../../src/report/results/index.ts";
import { renderSummary } from "../../src/report/summary.ts";
import { createRunner } from "../../src/runner/runner.ts";
import { sanitizeLine } from "../../src/util/sanitize.ts";
import { createZillizClient } from "../../src/zilliz/client.ts";
import { ConcurrentRuns } from "../../src/zilliz/concurrent-runs.ts";
import { ZillizError } from "../../src/zilliz/errors.ts";
import type { HttpResponse } from "../../src/zilliz/http.ts";
import { RUN_CONTEXT } from "../support/context.ts";
import { FakeClock } from "../support/fake-clock.ts";
import { readKeyValues } from "../support/fake-runner/key-values.ts";
import { LineSplitter } from "../support/fake-runner/line-splitter.ts";
import { parseCommand } from "../support/fake-runner/workflow-command.ts";
import { elementsOf, renderMarkdown } from "../support/github-markdown.ts";

/** Words that mean something to the runner, to a terminal or in Markdown. */
const WORDS = [
  ..."# [ ] :: ::error:: ##[ ##[error] %0A %25 <<EOF = ghadelimiter_ | ` `` ``` ~~ ** _ < > <!--".split(
    " ",
  ),
  ..."&lt; ![x](y) [x](y) www.evil.example https://evil.example me@evil.example @everyone".split(
    " ",
  ),
  ..."$x$ --- :tada:".split(" "),
];

/** Text of an attacker, who wants it to be read as something else. */
const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary", maxLength: 20 }),
      fc.string({ maxLength: 20 }),
      fc.constantFrom(
        ...WORDS,
        "::set-output name=status::succeeded",
        "#\u200b#[",
        "\r",
        "\n",
        "\r\n",
        "\u0085",
        "\u2028",
        "\u202e",
        "\u001b[31m",
        "\u001b]8;;x\u0007",
        "\t",
        " ",
        "\\",
        "<img src=x>",
        "- ",
        "# ",
        "> ",
        "1. ",
        "\ud800",
      ),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(""));

const runs = { numRuns: 200 };
const folder = mkdtempSync(join(tmpdir(), "properties-"));
afterAll(() => rmSync(folder, { recursive: true }));

const COMMANDS = new Set(
  `error warning notice debug group endgroup add-mask add-matcher remove-matcher echo stop-commands
  set-output save-state set-env add-path`.split(/\s+/),
);

/** The commands that the runner finds in what is written meanwhile. */
function commandsIn(write: () => void): { name: string; data: string }[] {
  const chunks: Buffer[] = [];
  const { write: original } = process.stdout;
  process.stdout.write = ((chunk: string) => chunks.push(Buffer.from(chunk))) as never;
  try {
    write();
  } finally {
    process.stdout.write = original;
  }
  const splitter = new LineSplitter();
  return [...splitter.push(Buffer.concat(chunks)), ...splitter.end()].flatMap(
    (line) => parseCommand(line, COMMANDS) ?? [],
  );
}

describe("whatever text comes from outside", () => {
  const runner = createRunner(core, {}, (text) => text);

  test("a line of the log is no command", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(commandsIn(() => runner.info(text))).toEqual([]);
      }),
      runs,
    );
  });

  test("an annotation is the one command that was meant, and holds no line break of another's", () => {
    fc.assert(
      fc.property(hostile, hostile, (title, message) => {
        const found = commandsIn(() => runner.error(title, `a ${sanitizeLine(message)}\nb`));
        expect(found).toHaveLength(1);
        expect(found[0]?.name).toBe("error");
        expect(found[0]?.data.split("\n")).toHaveLength(2);
        expect(found[0]?.data).not.toMatch(/\r|##\[/);
      }),
      runs,
    );
  });

  test("an output is read back as it was written, and nothing else is read", () => {
    const file = join(folder, "output");
    process.env.GITHUB_OUTPUT = file;
    const files = createRunner(core, { GITHUB_OUTPUT: file }, (text) => text);
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 3 }), (values) => {
        writeFileSync(file, "");
        for (const value of values) files.setOutput("reason", value);
        appendFileSync(file, "after=1\n");
        expect([...readKeyValues(readFileSync(file, "utf8"))]).toEqual([
          ...values.map((value) => ["reason", value.toWellFormed()]),
          ["after", "1"],
        ]);
      }),
      { numRuns: 200 },
    );
    delete process.env.GITHUB_OUTPUT;
  });

  /** The elements of a summary in order, but for code, which may stand in any sentence. */
  function skeleton(text: string): string[] {
    // Ids are not here: none with a blank or a mark in it gets past the inputs and the schemas.
    const line = sanitizeLine(text);
    const facts = {
      jobId: "job-1",
      backupId: "backup-1",
      backupName: text,
      directory: line,
      remoteStatus: line,
      reason: line,
    };
    const markdown = renderSummary({
      result: results.jobEnded("failed", facts),
      facts,
      run: RUN_CONTEXT,
      commit: text,
    });
    return elementsOf(renderMarkdown(markdown)).filter((name) => name !== "code");
  }

  test("the summary has its own elements and no others, each in its place", () => {
    const ours = skeleton("x");
    fc.assert(
      fc.property(hostile, (text) => {
        expect(skeleton(`x${text}`)).toEqual(ours);
      }),
      runs,
    );
  });

  test("a name that is filled into a directory stays in its folder", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const directory = fillDirectory("a/{backup_name}/{ref_name}/", {
          startedAt: new Date(0),
          clusterId: "c",
          backupId: "b",
          backupName: text,
          repository: "o/r",
          refName: text.replaceAll("/", ""),
          sha: "s",
          runId: "1",
          runAttempt: "1",
        });
        const [first, name, ref, ...rest] = directory.split("/");
        expect([first, rest]).toEqual(["a", [""]]);
        for (const part of [name, ref]) {
          expect(part).toMatch(/^[\p{L}\p{N}._-]+$/u);
          if (part === "." || part === "..") expect(templateErrors(directory)).not.toEqual([]);
        }
      }),
      runs,
    );
  });
});

describe("random inputs", () => {
  test("are accepted or reported, never a crash", () => {
    const value = fc.oneof(
      hostile,
      fc.constantFrom(
        ..."true 5h auto latest cancel in01-a0 https://api.cloud.client.com {date}".split(" "),
        "",
        "http://127.0.0.1:1/",
      ),
    );
    fc.assert(
      fc.property(
        fc.array(value, { minLength: inputNames.length, maxLength: inputNames.length }),
        (values) => {
          const given = new Map(
            inputNames.map((name, index) => [name as string, values[index] ?? ""]),
          );
          try {
            const inputs = readInputs((name) => given.get(name) ?? "");
            expect(inputs.timeoutMs).toBeGreaterThanOrEqual(1_000);
            expect(inputs.cancelPaths.every((path) => path.startsWith("/"))).toBe(true);
          } catch (error) {
            expect(error).toBeInstanceOf(InvalidInputsError);
            expect((error as InvalidInputsError).errors.length).toBeGreaterThan(0);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe("random responses", () => {
  const scalar = fc.oneof(
    hostile,
    fc.integer(),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.constantFrom(..."SUCCESSFUL IN_PROGRESS FAILED CANCELED 0 200 job-1 100".split(" "), ""),
  );
  const anything = fc.oneof(scalar, fc.array(scalar, { maxLength: 3 }), fc.object({ maxDepth: 1 }));
  const nearly = fc.record(
    {
      code: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, anything),
      message: anything,
      jobId: anything,
      status: anything,
      data: fc.oneof(
        anything,
        fc.record(
          {
            jobId: fc.oneof(fc.constant("job-1"), anything),
            status: fc.oneof(fc.constant("SUCCESSFUL"), anything),
            progress: anything,
            startTime: anything,
            endTime: anything,
            reason: anything,
            backups: anything,
            count: anything,
            backupId: anything,
          },
          { requiredKeys: [] },
        ),
      ),
    },
    { requiredKeys: [] },
  );
  const response: fc.Arbitrary<HttpResponse> = fc.record({
    status: fc.oneof(
      { weight: 3, arbitrary: fc.constant(200) },
      fc.integer({ min: 200, max: 599 }),
    ),
    headers: fc.dictionary(
      fc.constantFrom("retry-after", "date", "location", "requestid"),
      hostile,
    ),
    body: fc.oneof(
      { weight: 4, arbitrary: nearly.map((value) => JSON.stringify(value)) },
      fc.json(),
      hostile,
    ),
  });
  const clientFor = (given: HttpResponse) =>
    createZillizClient({
      baseUrl: new URL("https://api.cloud.client.com"),
      apiKey: "k",
      userAgent: "u",
      http: async () => given,
    });

  test("are a result or a failure of a known kind, never a crash", async () => {
    await fc.assert(
      fc.asyncProperty(response, async (given) => {
        const zilliz = clientFor(given);
        const calls = await Promise.allSettled([
          zilliz.listBackups("in01-a0", 1),
          zilliz.describeBackup("in01-a0", "b"),
          zilliz.exportBackup("in01-a0", "b", { integrationId: "i", directory: "d" }),
          zilliz.describeJob("job-1"),
          zilliz.cancelJob("/v2/jobs/{job_id}/cancel", { projectId: undefined, jobId: "job-1" }),
        ]);
        for (const call of calls) {
          if (call.status === "rejected") expect(call.reason).toBeInstanceOf(ZillizError);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("make no job a success that Zilliz Cloud didn't call one", async () => {
    await fc.assert(
      fc.asyncProperty(response, async (given) => {
        const clock = new FakeClock();
        const watched = await watchJob("job-1", {
          zilliz: clientFor(given),
          clock,
          signal: new AbortController().signal,
          deadline: clock.now() + 5_000,
          inputs: { pollInterval: 5_000 },
          concurrentRuns: new ConcurrentRuns(1, clock),
          onJob: () => {},
          onRetry: () => {},
        });
        if (watched.kind !== "ended" || watched.as !== "succeeded") return;
        const { code, data, ...bare } = JSON.parse(given.body);
        const job = data ?? bare;
        expect(given.status).toBeLessThan(300);
        expect([0, 200]).toContain(Number(code));
        expect(job.status.trim().toUpperCase()).toMatch(
          /^(SUCCESSFUL|SUCCEEDED|SUCCESS|COMPLETED)$/,
        );
        // Documented data may omit the ID; a gateway's own response may not.
        if ((job.jobId ?? "") === "") expect([job, Number(code)]).toEqual([data, 0]);
        else expect(job.jobId).toBe("job-1");
      }),
      { numRuns: 300 },
    );
  });
});
