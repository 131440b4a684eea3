import { describe, expect, test } from "vitest";
import { errorsOf, Scenario } from "./scenario.ts";

// Every scenario ends with a search for the key, in every form and everywhere: see the scenario. These are those in which
// it might get away.

/** Text as JSON that spells every character out: the same text, and nothing that a search for it would find. */
function spelled(text: string): string {
  const units = Array.from(text, (unit) => unit.charCodeAt(0));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}

describe.concurrent("a key that the user got wrong is not repeated", () => {
  const mistakes: [string, (key: string) => Record<string, string | undefined>][] = [
    ["in two lines", (key) => ({ "api-key": halves(key).join("\n") })],
    ["with Bearer before it", (key) => ({ "api-key": `Bearer ${key}` })],
    ["cut short", (key) => ({ "api-key": key.slice(0, 40) })],
    ["in `cluster-id` alone", (key) => ({ "api-key": undefined, "cluster-id": key })],
    ["in `base-url`", (key) => ({ "base-url": `https://${key}@api.cloud.zilliz.com` })],
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
    await using scenario = await Scenario.start();
    const { apiKey } = scenario.sandbox;
    const inputs = mistake(apiKey);
    // What the user stored as a secret is the mistake itself.
    const secrets = [apiKey, inputs["api-key"] ?? apiKey];
    const result = await scenario.finish(inputs, { secrets });
    expect(result.conclusion).toBe("failure");
    expect(errorsOf(result)).toHaveLength(1);
  });
});

describe.concurrent("a server that repeats the key does not give it away", () => {
  const reasons: [string, (key: string) => string][] = [
    ["as it is", (key) => `Bearer ${key}`],
    ["where a long text is cut", (key) => "x".repeat(960) + key],
    ["with something invisible in it", (key) => halves(key).join("\u200b")],
  ];
  for (const [how, spell] of [
    ["plainly", (text: string) => JSON.stringify(text).slice(1, -1)],
    ["spelled out", spelled],
  ] as const) {
    test.for(reasons)(`${how}, %s`, async ([, reason]) => {
      await using scenario = await Scenario.start();
      const said = spell(reason(scenario.sandbox.apiKey));
      scenario.sandbox.state.exportPlan = {
        finalStatus: "FAILED",
        reason: "REASON",
      };
      scenario.sandbox.fault(
        "describeJob",
        {
          kind: "rewrite",
          body: (reply) => JSON.stringify(reply).replace("REASON", () => said),
        },
        { times: Number.POSITIVE_INFINITY },
      );
      const result = await scenario.finish();
      expect(result.outputs.status).toBe("failed");
    });
  }
});

test("a key with characters that encodings escape is masked as well", async () => {
  const apiKey = `a"b\\c%d+e/f'g<h>i&j=k`.repeat(3);
  await using scenario = await Scenario.start({ apiKey });
  scenario.sandbox.state.exportPlan = {
    finalStatus: "FAILED",
    reason: `You sent Bearer ${apiKey}`,
  };
  const run = scenario.run({ "api-key": apiKey });
  const result = await run.finished;
  expect(result.outputs.reason).toBe("You sent Bearer ***");
});

function halves(key: string): string[] {
  return [key.slice(0, key.length / 2), key.slice(key.length / 2)];
}
