import { describe, expect, it } from "vitest";
import { editDistance, findIntegrationByName } from "../../../src/export/find-integration.ts";
import { actionErrorFrom } from "../../support/error-from.ts";
import { FakeClock } from "../../support/fake-clock.ts";
import {
  apiError,
  httpError,
  type ScriptedResponse,
  ScriptedZilliz,
  success,
} from "../../support/scripted-zilliz.ts";

interface Item {
  integrationId: string;
  [field: string]: unknown;
}

/** Looks a name up at a Zilliz Cloud that has these integrations, or this response. */
function naming(
  name: string,
  integrations: Item[] | ScriptedResponse["outcome"],
  projectId: string | null = "proj-1",
) {
  const cloud = new ScriptedZilliz(new FakeClock(), ({ query }) => {
    if (!Array.isArray(integrations)) return { outcome: integrations };
    const page = Number(query.get("currentPage")) - 1;
    const size = Number(query.get("pageSize"));
    const storageIntegrations = integrations.slice(page * size, (page + 1) * size);
    return { outcome: success({ storageIntegrations, count: integrations.length }) };
  });
  const found = findIntegrationByName({ name }, projectId ?? undefined, {
    zilliz: cloud.client,
    read: (read) => read({}),
    runner: { warning: () => {} },
  });
  found.catch(() => {});
  return { found, cloud };
}

const problemOf = (found: Promise<unknown>) => actionErrorFrom(() => found);
const named = (name: unknown, n = 1): Item => ({
  integrationId: `integ-${n}`,
  name,
});

describe("an integration by its name", () => {
  it("may have blanks around it on the console", async () => {
    expect((await naming("b", [named(" b ", 2)]).found).integrationId).toBe("integ-2");
  });

  it.each(["B", "bb", ""])("is never one of the name %j", async (other) => {
    const { found } = naming("b", [named(other)]);
    expect((await problemOf(found)).message).toContain('named "b"');
  });

  it("passes over integrations without a name", async () => {
    const { found } = naming("b", [{ integrationId: "integ-1" }, named("b", 2)]);
    expect((await found).integrationId).toBe("integ-2");
  });

  it("needs a project", async () => {
    const { found, cloud } = naming("b", [named("b")], null);
    expect((await problemOf(found)).nextStep).toContain("`integration-id`");
    expect(cloud.requests).toEqual([]);
  });

  it("must be that of one integration only", async () => {
    const { message, nextStep } = await problemOf(naming("b", [named("b"), named("b", 2)]).found);
    expect(message).toMatch(/2 storage integrations .*integ-1.*integ-2/);
    expect(nextStep).toContain("`integration-id`");
  });

  it("can't be found in a project that has none", async () => {
    const { message } = await problemOf(naming("b", []).found);
    expect(message).toContain("It has no storage integration");
  });

  it.each<[string, ScriptedResponse["outcome"], RegExp]>([
    ["Zilliz Cloud is down", httpError(503), /status\.zilliz\.com/],
    ["the list is refused", apiError(96_027, "Not for you."), /`integration-id`/],
    ["there is no list", httpError(404), /`integration-id`/],
  ])("is a problem when %s", async (_, outcome, advice) => {
    const problem = await problemOf(naming("b", outcome).found);
    expect(problem.message).toContain('Can\'t look up integration "b"');
    expect(problem.nextStep).toMatch(advice);
    expect(problem.cause).toBeDefined();
  });

  it("is listed with its closest neighbours first, and no more than ten", async () => {
    const many = Array.from({ length: 30 }, (_, n) => named(`other-${n}`, n));
    const { found } = naming("release", [...many, named("Releases", 99)]);
    const { message } = await problemOf(found);
    expect(message).toMatch(/It has: "Releases" \(integ-99\)/);
    expect(message).toContain("and 21 more");
  });

  it("shows a name with a line break on one line", async () => {
    const { message } = await problemOf(naming("b", [named("a\n::error::x")]).found);
    expect(message).not.toContain("\n");
  });
});

describe("the distance of two names", () => {
  it.each([
    ["", "", 0],
    ["", "abc", 3],
    ["abc", "", 3],
    ["abc", "abc", 0],
    ["abc", "ABC", 0],
    ["abc", "abd", 1],
    ["kitten", "sitting", 3],
    ["release-bucket", "relase-bucket", 1],
    ["täglich", "taglich", 1],
  ])("of %j and %j is %i", (a, b, far) => {
    expect(editDistance(a, b)).toBe(far);
    expect(editDistance(b, a)).toBe(far);
  });

  it("is measured quickly, however long they are", () => {
    const before = performance.now();
    editDistance("a".repeat(100_000), "b".repeat(100_000));
    expect(performance.now() - before).toBeLessThan(30_000);
  });
});
