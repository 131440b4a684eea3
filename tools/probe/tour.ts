import { compareBody, isThing, type Thing, type Wanted } from "./compare.ts";
import type { Endpoint } from "./documented.ts";
import * as documented from "./documented.ts";
import {
  advises,
  bodyOf,
  compareHeaders,
  comparePage,
  compareRefusal,
  jobUnknown,
  plainly,
  type Refusal,
} from "./exchange.ts";
import { hopeless, nothingToCompare } from "./failure.ts";
import { Findings } from "./findings.ts";
import type { Privacy } from "./privacy.ts";
import type { Asked, Reader, Readings } from "./reader.ts";

/** What became of one part of the tour. */
export interface Stop {
  /** The endpoint, and what was asked of it. */
  title: string;
  findings: Findings;
  /** Why there was nothing to compare. */
  unseen?: { why: string; broken: boolean } | undefined;
}

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

/** Of a list that has more. */
const MOST_PAGES = 3;

// What nobody has: the ids look like real ones.
const NO_KEY = "0".repeat(40);
const NO_CLUSTER = "in01-000000000000000";
const NO_BACKUP = "backup0_000000000000000";
const NO_JOB = `job-${"0".repeat(22)}`;
const NO_INTEGRATION = `integ-${"0".repeat(19)}`;

/** Reads from each endpoint that the action reads from, once or twice, and compares. */
export class Tour {
  readonly stops: Stop[] = [];
  readonly #reader: Reader;
  readonly #privacy: Privacy;
  readonly #ids: Ids;
  readonly #onStop: (stop: Stop) => void;

  constructor(
    reader: Reader,
    privacy: Privacy,
    ids: Ids,
    onStop: (stop: Stop) => void,
  ) {
    this.#reader = reader;
    this.#privacy = privacy;
    this.#ids = ids;
    this.#onStop = onStop;
    privacy.learn(Object.values(ids));
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
    const asked = await this.#ask(read);
    const reason = hopeless(asked);
    if (reason !== undefined) throw new Unreadable(reason);
    const { things } = this.#look(documented.projects, asked, {});
    const key = { code: 21119, httpStatus: 401 };
    this.#refused(documented.projects, "with a key that nobody has", {
      asked: await this.#ask(read, NO_KEY),
      // Recorded of the live service: zilliztech/terraform-provider-zillizcloud, client/testdata.
      refusal: { ...key, otherwise: advises(key) },
    });
    return things;
  }

  async #cluster(): Promise<Thing | undefined> {
    const { clusterId } = this.#ids;
    const read = (id: string) =>
      this.#ask((zilliz, limits) => zilliz.describeCluster(id, limits));
    const thing =
      clusterId === undefined
        ? this.#skip(documented.cluster, "no cluster id was given")
        : this.#look(documented.cluster, await read(clusterId), { clusterId })
            .things[0];
    this.#refused(documented.cluster, "of an unknown cluster", {
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
      this.#skip(documented.backups, why);
      return this.#skip(documented.oneBackup, why);
    }
    const listed = await this.#list(documented.backups, (page) =>
      this.#ask((zilliz, limits) =>
        zilliz.listBackups(clusterId, page, limits),
      ),
    );
    const usual =
      listed.find(({ status }) => status === "AVAILABLE") ?? listed[0];
    const backupId = given ?? idIn(usual, "backupId");
    const read = (id: string) =>
      this.#ask((zilliz, limits) =>
        zilliz.describeBackup(clusterId, id, limits),
      );
    if (backupId === undefined) {
      this.#skip(documented.oneBackup, "the cluster has no backup");
    } else {
      const wanted = { clusterId, backupId };
      this.#look(documented.oneBackup, await read(backupId), wanted);
    }
    this.#refused(documented.oneBackup, "of an unknown backup", {
      asked: await read(NO_BACKUP),
      refusal: { otherwise: plainly },
    });
    return usual;
  }

  async #job(): Promise<void> {
    const { jobId } = this.#ids;
    const read = (id: string) =>
      this.#ask((zilliz, limits) => zilliz.describeJob(id, limits));
    if (jobId === undefined) this.#skip(documented.job, "no job id was given");
    else this.#look(documented.job, await read(jobId), { jobId });
    this.#refused(documented.job, "of an unknown job", {
      asked: await read(NO_JOB),
      // https://docs.zilliz.com/reference/restful/error-codes-v2, which does not say what HTTP status goes with it.
      refusal: { code: 96026, otherwise: jobUnknown },
    });
  }

  async #integrations(projectId: string | undefined): Promise<void> {
    const { integrationId: given } = this.#ids;
    const listed =
      projectId === undefined
        ? this.#skip(documented.integrations, "no project is known")
        : await this.#list(documented.integrations, (page) =>
            this.#ask((zilliz, limits) =>
              zilliz.listIntegrations(projectId, page, limits),
            ),
          );
    const integrationId = given ?? idIn(listed?.[0], "integrationId");
    const read = (id: string) =>
      this.#ask((zilliz, limits) => zilliz.describeIntegration(id, limits));
    const { oneIntegration } = documented;
    if (integrationId === undefined)
      this.#skip(
        oneIntegration,
        "no integration id was given, and none listed",
      );
    else {
      const wanted = { integrationId };
      this.#look(oneIntegration, await read(integrationId), wanted);
    }
    this.#refused(oneIntegration, "of an unknown integration", {
      asked: await read(NO_INTEGRATION),
      refusal: { otherwise: plainly },
    });
  }

  async #ask(...call: Parameters<Reader["ask"]>): Promise<Asked> {
    const asked = await this.#reader.ask(...call);
    const { reply } = asked;
    if (reply !== undefined) {
      this.#privacy.learn(bodyOf(reply));
      this.#privacy.learn(reply.headers.requestid);
    }
    return asked;
  }

  #look(
    { route, ...endpoint }: Endpoint,
    asked: Asked,
    wanted: Wanted,
  ): { things: Thing[]; page: Thing } {
    const findings = new Findings();
    const stop: Stop = { title: `\`${route}\``, findings };
    const seen = this.#compare({ route, ...endpoint }, asked, wanted, stop);
    this.#end(stop);
    return seen;
  }

  /** Compares one reply, unless it has nothing to compare. */
  #compare(
    endpoint: Endpoint,
    asked: Asked,
    wanted: Wanted,
    stop: Stop,
  ): { things: Thing[]; page: Thing } {
    const { reply, error } = asked;
    const body = reply === undefined ? undefined : bodyOf(reply);
    const nothing = nothingToCompare(asked);
    if (nothing !== undefined || reply === undefined || body === undefined) {
      stop.unseen = nothing;
      // What the probe itself has found, or made no claim about, is there.
      if (error?.kind === "refused" && !this.#mayBeMistaken(error, wanted)) {
        stop.unseen = undefined;
        stop.findings.add(
          "refused",
          () => String(nothing?.why),
          plainly(error),
        );
      }
      return { things: [], page: {} };
    }
    compareHeaders(reply, stop.findings);
    return compareBody(endpoint, body, wanted, stop.findings);
  }

  /** The key may not see it, or the user's id is another's or nobody's. */
  #mayBeMistaken(
    { failure }: NonNullable<Asked["error"]>,
    wanted: Wanted,
  ): boolean {
    const given = Object.values(this.#ids);
    return (
      failure.httpStatus === 401 ||
      failure.httpStatus === 403 ||
      // A business error, of a role or a plan.
      failure.httpStatus === 200 ||
      Object.values(wanted).some((id) => given.includes(id))
    );
  }

  async #list(
    endpoint: Endpoint,
    read: (page: number) => Promise<Asked>,
  ): Promise<Thing[]> {
    const findings = new Findings();
    const stop: Stop = { title: `\`${endpoint.route}\``, findings };
    const all: Thing[] = [];
    for (let page = 1; page <= MOST_PAGES; page += 1) {
      const asked = await read(page);
      const seen = this.#compare(endpoint, asked, {}, stop);
      if (stop.unseen !== undefined) break;
      comparePage(asked, seen.page, seen.things.length, findings);
      all.push(...seen.things);
      const { count, pageSize } = seen.page;
      if (typeof count !== "number" || all.length >= count) break;
      if (typeof pageSize === "number" && seen.things.length < pageSize) break;
    }
    this.#end(stop);
    return all;
  }

  #refused(
    { route }: Endpoint,
    what: string,
    { asked, refusal }: { asked: Asked; refusal: Refusal },
  ): void {
    const findings = new Findings();
    const stop: Stop = { title: `\`${route}\`, ${what}`, findings };
    const { reply, error } = asked;
    if (reply === undefined || error?.kind === "throttled") {
      stop.unseen = nothingToCompare(asked);
    } else {
      compareHeaders(reply, findings);
      compareRefusal(asked, refusal, findings);
    }
    this.#end(stop);
  }

  #skip({ route }: Endpoint, why: string): undefined {
    const findings = new Findings();
    this.#end({
      title: `\`${route}\``,
      findings,
      unseen: { why, broken: false },
    });
  }

  #end(stop: Stop): void {
    this.stops.push(stop);
    this.#onStop(stop);
  }
}

/** An id in a reply, whatever else is wrong with it. */
function idIn(thing: Thing | undefined, name: string): string | undefined {
  const id = isThing(thing) ? thing[name] : undefined;
  return (typeof id === "string" || typeof id === "number") && id !== ""
    ? String(id)
    : undefined;
}
