import { describe, expect, test } from "vitest";
import { errorsOf, Scenario } from "./scenario.ts";

// Every scenario ends with a search for the key, in every form and everywhere: see the scenario. Here the runner masks as
// well; the other ways in which a key might get away are in test/unit/action.test.ts.

/** Text as JSON that spells every character out: the same text, and nothing that a search for it would find. */
function spelled(text: string): string {
  const units = Array.from(text, (unit) => unit.charCodeAt(0));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}

describe.concurrent("the key is masked", () => {
  test("where the user stored it in two lines", async () => {
    await using scenario = await Scenario.start();
    const { apiKey } = scenario.sandbox;
    const inTwoLines = halves(apiKey).join("\n");
    const secrets = [apiKey, inTwoLines];
    const result = await scenario.finish({ "api-key": inTwoLines }, { secrets });
    expect(result.conclusion).toBe("failure");
    expect(errorsOf(result)).toHaveLength(1);
  });

  test("where a server repeats it, spelled out and with something invisible in it", async () => {
    await using scenario = await Scenario.start();
    const reason = spelled(halves(scenario.sandbox.apiKey).join("\u200b"));
    scenario.sandbox.state.exportPlan = { finalStatus: "FAILED", reason: "REASON" };
    scenario.sandbox.fault(
      "describeJob",
      {
        kind: "rewrite",
        body: (response) => JSON.stringify(response).replace("REASON", () => reason),
      },
      { times: Number.POSITIVE_INFINITY },
    );
    const result = await scenario.finish();
    expect(result.outputs.status).toBe("failed");
  });

  test("where it has characters that encodings escape", async () => {
    const apiKey = `a"b\\c%d+e/f'g<h>i&j=k`.repeat(3);
    await using scenario = await Scenario.start({ apiKey });
    const reason = `You sent Bearer ${apiKey}`;
    scenario.sandbox.state.exportPlan = { finalStatus: "FAILED", reason };
    const result = await scenario.finish({ "api-key": apiKey });
    expect(result.outputs.reason).toBe("You sent Bearer ***");
  });
});

function halves(key: string): string[] {
  return [key.slice(0, key.length / 2), key.slice(key.length / 2)];
}
