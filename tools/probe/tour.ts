import { resourceId } from "../../src/inputs/values.ts";
import * as documented from "./documented.ts";
import { unusable } from "./endpoint.ts";
import { advises, jobUnknown } from "./exchange.ts";
import { hopeless } from "./failure.ts";
import type { Thing } from "./fields.ts";
import type { Looker } from "./looking.ts";
import type { Readings } from "./reader.ts";

/** Ids that the user gave. */
export interface Ids {
  clusterId: string | undefined;
  backupId: string | undefined;
  jobId: string | undefined;
  integrationId: string | undefined;
}

/** Thrown where the first request shows that there is nothing to be read. */
export class Unreadable extends Error {
  override readonly name = "Unreadable";
}

// What nobody has: the ids look like real ones.
const NO_KEY = "0".repeat(40);
const NO_CLUSTER = "in01-000000000000000";
const NO_BACKUP = "backup0_000000000000000";
const NO_JOB = `job-${"0".repeat(22)}`;
const NO_INTEGRATION = `integ-${"0".repeat(19)}`;

/** Reads from each endpoint that the action reads from, once or twice, and compares. */
export class Tour {
  readonly #looker: Looker;
  readonly #ids: Ids;

  constructor(looker: Looker, ids: Ids) {
    this.#looker = looker;
    this.#ids = ids;
  }

  async run(): Promise<void> {
    const [project] = await this.#projects();
    const cluster = await this.#cluster();
    const backup = await this.#backups();
    await this.#job();
    await this.#integrations(
      idIn(cluster, "projectId") ??
        idIn(backup, "projectId") ??
        idIn(project, "projectId"),
    );
  }

  async #projects(): Promise<Thing[]> {
    const read = (zilliz: Readings, limits: object) =>
      zilliz.listProjects(limits);
    const asked = await this.#looker.ask(read);
    const reason = hopeless(asked);
    if (reason !== undefined) throw new Unreadable(reason);
    const projects = this.#looker.look(documented.projects, asked);
    const key = { code: 21119, httpStatus: 401 };
    this.#looker.refused(documented.projects, "with a key that nobody has", {
      asked: await this.#looker.ask(read, NO_KEY),
      // Recorded of the live service: zilliztech/terraform-provider-zillizcloud, client/testdata.
      refusal: { ...key, otherwise: advises(key) },
    });
    return projects;
  }

  async #cluster(): Promise<Thing | undefined> {
    const { clusterId } = this.#ids;
    const read = (id: string) =>
      this.#looker.ask((zilliz, limits) => zilliz.describeCluster(id, limits));
    const thing =
      clusterId === undefined
        ? this.#looker.skip(documented.cluster, "no cluster id was given")
        : this.#looker.look(documented.cluster, await read(clusterId), {
            clusterId,
          })[0];
    this.#looker.refused(documented.cluster, "of an unknown cluster", {
      asked: await read(NO_CLUSTER),
      // https://docs.zilliz.com/reference/restful/error-codes-v2
      refusal: {
        code: 96018,
        otherwise: advises({ code: 96018, httpStatus: 200 }),
      },
    });
    return thing;
  }

  async #backups(): Promise<Thing | undefined> {
    const { clusterId, backupId: given } = this.#ids;
    if (clusterId === undefined) {
      const why = "no cluster id was given";
      this.#looker.skip(documented.backups, why);
      return this.#looker.skip(documented.oneBackup, why);
    }
    const listed = await this.#looker.list(documented.backups, (page) =>
      this.#looker.ask((zilliz, limits) =>
        zilliz.listBackups(clusterId, page, limits),
      ),
    );
    const usual =
      listed.find(({ status }) => status === "AVAILABLE") ?? listed[0];
    const backupId = given ?? idIn(usual, "backupId");
    const read = (id: string) =>
      this.#looker.ask((zilliz, limits) =>
        zilliz.describeBackup(clusterId, id, limits),
      );
    if (backupId === undefined) {
      this.#looker.skip(documented.oneBackup, "the cluster has no backup");
    } else {
      const wanted = { clusterId, backupId };
      this.#looker.look(documented.oneBackup, await read(backupId), wanted);
    }
    this.#looker.refused(documented.oneBackup, "of an unknown backup", {
      asked: await read(NO_BACKUP),
      refusal: { otherwise: () => unusable(documented.oneBackup) },
    });
    return usual;
  }

  async #job(): Promise<void> {
    const { jobId } = this.#ids;
    const read = (id: string) =>
      this.#looker.ask((zilliz, limits) => zilliz.describeJob(id, limits));
    if (jobId === undefined)
      this.#looker.skip(documented.job, "no job id was given");
    else this.#looker.look(documented.job, await read(jobId), { jobId });
    this.#looker.refused(documented.job, "of an unknown job", {
      asked: await read(NO_JOB),
      // https://docs.zilliz.com/reference/restful/error-codes-v2, which does not say what HTTP status goes with it.
      refusal: { code: 96026, otherwise: jobUnknown },
    });
  }

  async #integrations(projectId: string | undefined): Promise<void> {
    const { integrationId: given } = this.#ids;
    const listed =
      projectId === undefined
        ? this.#looker.skip(documented.integrations, "no project is known")
        : await this.#looker.list(documented.integrations, (page) =>
            this.#looker.ask((zilliz, limits) =>
              zilliz.listIntegrations(projectId, page, limits),
            ),
          );
    const integrationId = given ?? idIn(listed?.[0], "integrationId");
    const read = (id: string) =>
      this.#looker.ask((zilliz, limits) =>
        zilliz.describeIntegration(id, limits),
      );
    const { oneIntegration } = documented;
    if (integrationId === undefined)
      this.#looker.skip(
        oneIntegration,
        "no integration id was given, and none was found",
      );
    else {
      const wanted = { integrationId };
      this.#looker.look(oneIntegration, await read(integrationId), wanted);
    }
    this.#looker.refused(oneIntegration, "of an unknown integration", {
      asked: await read(NO_INTEGRATION),
      refusal: { otherwise: () => unusable(oneIntegration) },
    });
  }
}

/** An id in a reply, whatever else is wrong with it. */
function idIn(thing: Thing | undefined, name: string): string | undefined {
  return resourceId("").safeParse(String(thing?.[name] ?? "")).data;
}
