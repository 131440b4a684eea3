import { describe, expect, it } from "vitest";
import { findProjects } from "../../../src/export/find-projects.ts";
import { ZillizError } from "../../../src/zilliz/errors.ts";
import { errorFrom } from "../../support/error-from.ts";
import { FakeClock } from "../../support/fake-clock.ts";
import {
  apiError,
  httpError,
  type ScriptedResponse,
  ScriptedZilliz,
  success,
} from "../../support/scripted-zilliz.ts";

/** Finds the projects of a job at a Zilliz Cloud that has these. */
function finding(
  clusterId: string | undefined,
  answers: {
    cluster?: ScriptedResponse["outcome"];
    projects?: ScriptedResponse["outcome"];
  },
) {
  const cloud = new ScriptedZilliz(new FakeClock(), ({ path }) => ({
    outcome: (path === "/v2/projects" ? answers.projects : answers.cluster) ?? apiError(96_018),
  }));
  const found = findProjects(clusterId, cloud.client, {});
  found.catch(() => {});
  return { found, paths: () => cloud.requests.map(({ path }) => path) };
}

const PROJECTS = success([{ projectId: "proj-1" }, { odd: 1 }, { projectId: "proj-2" }]);

describe("the projects that a job can be in", () => {
  it.each([success({}), success({ projectId: "" }), success({ projectId: "../x" })])(
    "are all that the key can see if the cluster has none",
    async (cluster) => {
      const { found } = finding("in01-1", { cluster, projects: PROJECTS });
      expect(await found).toEqual(["proj-1", "proj-2"]);
    },
  );

  it.each([apiError(96_018), apiError(96_016), httpError(403), httpError(404)])(
    "are all that the key sees where it may not see the cluster",
    async (cluster) => {
      const { found } = finding("in01-1", { cluster, projects: PROJECTS });
      expect(await found).toEqual(["proj-1", "proj-2"]);
    },
  );

  it("are worth asking for again when Zilliz Cloud is down", async () => {
    const { found, paths } = finding("in01-1", { cluster: httpError(503) });
    const error = await errorFrom(() => found);
    expect(error).toMatchObject({ kind: "indeterminate" });
    expect(paths()).toEqual(["/v2/clusters/in01-1"]);
  });

  it("are not known when Zilliz Cloud refuses", async () => {
    const { found } = finding("in01-1", {});
    expect(await errorFrom(() => found)).toBeInstanceOf(ZillizError);
  });
});
