import { expect, test } from "vitest";
import { ownErrors } from "../support/own-errors.ts";
import { Scenario } from "./scenario.ts";

// A key that needs masking, and text from a server. What else may be in them is in test/unit/action.test.ts and
// test/unit/action.zilliz-cloud.test.ts. Every scenario ends with a search for the key, in every form and everywhere.

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

test.concurrent("text from the server issues no workflow command", async () => {
  await using scenario = await Scenario.start();
  scenario.sandbox.state.exportPlan = { finalStatus: "FAILED", reason: HOSTILE };
  const result = await scenario.finish();

  expect(result.conclusion).toBe("failure");
  expect(result.outputs.status).toBe("failed");
  expect(result.annotations).toHaveLength(1);
  expect(ownErrors(result)[0]).toContain(scenario.jobId);
  expect(result.main.lines.filter((line) => /^##\[(error|warning)\]/.test(line))).toHaveLength(1);
  expect(result.outputs.reason).not.toMatch(/[\p{Cc}\u200b\u202e]|##\[|^\s*::/u);
});

test.concurrent("the key is masked where the user stored it in two lines", async () => {
  await using scenario = await Scenario.start();
  const { apiKey } = scenario.sandbox;
  const inTwoLines = `${apiKey.slice(0, 32)}\n${apiKey.slice(32)}`;
  const secrets = [apiKey, inTwoLines];
  const result = await scenario.finish({ "api-key": inTwoLines }, { secrets });
  expect(result.conclusion).toBe("failure");
  expect(ownErrors(result)).toHaveLength(1);
});
