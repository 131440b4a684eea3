import { describe, expect, test } from "vitest";
import { ids } from "../support/fake-zilliz/index.ts";
import { errorsOf, Stage } from "./scenario.ts";

const GITHUB = {
  repository: "acme/search",
  ref_name: "release/v1.2",
  sha: "da39a3ee5e6b4b0d3255bfef95601890afd80709",
  run_id: "4711",
  run_attempt: "3",
};

describe.concurrent("`directory`", () => {
  test("takes all ten placeholders, and what is sent is an output", async () => {
    await using stage = await Stage.set();
    const result = await stage.finish(
      {
        wait: "false",
        directory:
          "{date}/{time}/{cluster_id}/{backup_id}/{backup_name}/{run_id}/{run_attempt}/{repository}/{ref_name}/{sha}/",
      },
      { github: GITHUB },
    );
    expect(result.conclusion).toBe("success");
    const [sent] = stage.sandbox.acceptedExports;
    expect(sent?.directory).toMatch(
      new RegExp(
        `^\\d{4}-\\d\\d-\\d\\d/\\d{6}/${ids.cluster}/${ids.newestBackup}/production_backup12/4711/3/acme/search/release/v1.2/${GITHUB.sha}/$`,
      ),
    );
    expect(result.outputs.directory).toBe(sent?.directory);
    expect(result.summaries[0]).toContain(`\`${sent?.directory}\``);
  });

  test("literal text is kept as it is", async () => {
    await using stage = await Stage.set();
    const directory = "Backups (täglich)/100 % & more/{sha}";
    await stage.finish({ wait: "false", directory }, { github: GITHUB });
    expect(stage.sandbox.acceptedExports[0]?.directory).toBe(
      `Backups (täglich)/100 % & more/${GITHUB.sha}`,
    );
  });

  test("a name that Zilliz Cloud gives can't lead out of it: red, nothing is started", async () => {
    await using stage = await Stage.set();
    for (const backup of stage.sandbox.state.backups) backup.backupName = "..";
    const result = await stage.finish({ directory: "a/{backup_name}/" });
    expect(result.conclusion).toBe("failure");
    expect(result.outputs.status).toBe("failed");
    expect(errorsOf(result)[0]).toContain('"a/../"');
    expect(stage.posts).toEqual([]);
  });

  for (const which of ["latest", "new"]) {
    test(`${which}: it is too long only when it is filled in: red, nothing is started`, async () => {
      await using stage = await Stage.set();
      const result = await stage.finish(
        { "backup-id": which, directory: "{ref_name}/".repeat(4) },
        { github: { ...GITHUB, ref_name: "f".repeat(200) } },
      );
      expect(result.conclusion).toBe("failure");
      expect(errorsOf(result)[0]).toContain("longer than 512 bytes");
      expect(stage.posts).toEqual([]);
    });
  }
});
