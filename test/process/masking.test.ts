import { describe, expect, test } from "vitest";
import { errorsOf, Stage } from "./scenario.ts";

// Every scenario ends with a search for the key, in every form and everywhere: see the stage. These are those in which
// it might get away.

/** Text as JSON that spells every character out: the same text, and nothing that a search for it would find. */
function spelled(text: string): string {
  const units = Array.from(text, (unit) => unit.charCodeAt(0));
  return units
    .map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`)
    .join("");
}

describe.concurrent("a key that the user got wrong is not repeated", () => {
  const mistakes: [
    string,
    (key: string) => Record<string, string | undefined>,
  ][] = [
    ["in two lines", (key) => ({ "api-key": halves(key).join("\n") })],
    [
      "in two lines of Windows",
      (key) => ({ "api-key": halves(key).join("\r\n") }),
    ],
    ["with a word after it", (key) => ({ "api-key": `${key} production` })],
    ["with Bearer before it", (key) => ({ "api-key": `Bearer ${key}` })],
    [
      "with the header's name before it",
      (key) => ({ "api-key": `Authorization: Bearer ${key}` }),
    ],
    ["in quotes", (key) => ({ "api-key": `"${key}"` })],
    [
      "as a variable's value",
      (key) => ({ "api-key": `ZILLIZ_API_KEY=${key}` }),
    ],
    ["twice", (key) => ({ "api-key": `${key}${key}` })],
    ["cut short", (key) => ({ "api-key": key.slice(0, 40) })],
    [
      "in `cluster-id` alone",
      (key) => ({ "api-key": undefined, "cluster-id": key }),
    ],
    [
      "in `cluster-id`, with Bearer",
      (key) => ({ "cluster-id": `Bearer ${key}` }),
    ],
    ["in `cluster-id`, too", (key) => ({ "cluster-id": key })],
    ["in `backup-id`, too", (key) => ({ "backup-id": key })],
    ["in `integration-id`, too", (key) => ({ "integration-id": key })],
    ["in `directory`", (key) => ({ directory: `${key}/` })],
    [
      "in `base-url`",
      (key) => ({ "base-url": `https://${key}@api.cloud.zilliz.com` }),
    ],
    ["in `cancel-path`", (key) => ({ "cancel-path": `/v2/${key}/cancel?` })],
    ["in `timeout`", (key) => ({ timeout: key })],
    [
      "in every other input",
      (key) => ({
        wait: key,
        summary: key,
        "on-cancel": key,
        "poll-interval": key,
      }),
    ],
  ];
  test.for(mistakes)("%s", async ([, mistake]) => {
    await using stage = await Stage.set();
    const { apiKey } = stage.sandbox;
    const inputs = mistake(apiKey);
    // What the user stored as a secret is the mistake itself.
    const secrets = [apiKey, inputs["api-key"] ?? apiKey];
    const result = await stage.finish(inputs, { secrets });
    expect(result.conclusion).toBe("failure");
    expect(errorsOf(result)).toHaveLength(1);
  });

  test("empty: told as missing, before any request", async () => {
    await using stage = await Stage.set();
    for (const key of ["", " ", "\n"]) {
      const result = await stage.finish({ "api-key": key });
      expect(errorsOf(result)[0]).toContain("`api-key` is missing");
    }
    expect(stage.sandbox.journal).toEqual([]);
  });

  test("with blanks around it: taken without them", async () => {
    await using stage = await Stage.set();
    const result = await stage.finish({
      "api-key": `  ${stage.sandbox.apiKey}\n`,
    });
    expect(result.conclusion).toBe("success");
  });

  test("from the environment: taken, and not repeated either", async () => {
    await using stage = await Stage.set();
    const { apiKey } = stage.sandbox;
    const env = { ZILLIZ_API_KEY: apiKey };
    const result = await stage.finish({ "api-key": undefined }, { env });
    expect(result.conclusion).toBe("success");
  });
});

describe.concurrent("a server that repeats the key does not give it away", () => {
  const reasons: [string, (key: string) => string][] = [
    ["as it is", (key) => `Bearer ${key}`],
    ["where a long text is cut", (key) => "x".repeat(960) + key],
    ["where a longer text is cut", (key) => "x".repeat(3_970) + key],
    ["with something invisible in it", (key) => halves(key).join("\u200b")],
    ["in a colour", (key) => `\u001b[31m${halves(key).join("\u001b[0m")}`],
  ];
  for (const [how, spell] of [
    ["plainly", (text: string) => JSON.stringify(text).slice(1, -1)],
    ["spelled out", spelled],
  ] as const) {
    test.for(reasons)(`${how}, %s`, async ([, reason]) => {
      await using stage = await Stage.set();
      const said = spell(reason(stage.sandbox.apiKey));
      stage.sandbox.state.exportPlan = {
        finalStatus: "FAILED",
        reason: "REASON",
      };
      stage.sandbox.fault(
        "describeJob",
        {
          kind: "rewrite",
          body: (reply) => JSON.stringify(reply).replace("REASON", () => said),
        },
        { times: Number.POSITIVE_INFINITY },
      );
      const result = await stage.finish();
      expect(result.outputs.status).toBe("failed");
    });
  }

  test("in every header of a redirect, and the key doesn't follow it", async () => {
    await using stage = await Stage.set();
    await using elsewhere = await Stage.set();
    const { apiKey } = stage.sandbox;
    const location = `${elsewhere.sandbox.url}/v2/backups?key=${apiKey}`;
    const headers = { location, requestid: apiKey, "retry-after": apiKey };
    stage.sandbox.fault(
      "export",
      { kind: "reply", when: "after", status: 307, headers, body: apiKey },
      { times: Number.POSITIVE_INFINITY },
    );
    const result = await stage.finish();
    expect(result.outputs.status).toBe("start-unknown");
    expect(elsewhere.sandbox.journal).toEqual([]);
  });
});

test("a key with characters that encodings escape is blotted out as well", async () => {
  const apiKey = `a"b\\c%d+e/f'g<h>i&j=k`.repeat(3);
  await using stage = await Stage.set({ apiKey });
  stage.sandbox.state.exportPlan = {
    finalStatus: "FAILED",
    reason: `You sent Bearer ${apiKey}`,
  };
  const run = stage.run({ "api-key": apiKey });
  const result = await run.finished;
  expect(result.outputs.reason).toBe("You sent Bearer ***");
});

function halves(key: string): string[] {
  return [key.slice(0, key.length / 2), key.slice(key.length / 2)];
}
