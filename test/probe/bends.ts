import { expect } from "vitest";
import type {
  ErrorReply,
  RouteName,
  Sandbox,
} from "../support/fake-zilliz/index.ts";

/** A way in which the live service may differ from its documentation, and what the probe has to say of it. */
export interface Bend {
  name: string;
  /** Bends replies of a route, in order. */
  replies?: Rewrite;
  /** Bends the world. */
  world?: (sandbox: Sandbox) => void;
  /** Lines of the report, below the title of an endpoint. */
  says: readonly string[];
}

// biome-ignore lint/suspicious/noExplicitAny: what is bent has no type.
type Body = any;

interface Rewrite {
  route: RouteName;
  body?: (body: Body) => Body;
  headers?: Record<string, string | null>;
}

const LOST = "The action can make nothing of the reply.";
const LOOKS_ON = `${LOST} It would look again until its time limit, and be red.`;
const NO_BACKUP = `${LOST} With the id of a backup it would be red, and with \`latest\` it checks less before it starts.`;
const NO_INTEGRATION = `${LOST} With \`integration-name\` it would be red.`;
const READS_IT = "The action reads it all the same.";

/** `data` of a reply that is no refusal, altered in place. */
function data(alter: (data: Body) => unknown) {
  return (body: Body) => {
    if (body.data !== undefined) alter(body.data);
    return body;
  };
}

function error(
  name: keyof Sandbox["state"]["errors"],
  fields: Partial<ErrorReply>,
): NonNullable<Bend["world"]> {
  return ({ state: world }) => {
    world.errors[name] = { ...world.errors[name], ...fields };
  };
}

export const bends: readonly Bend[] = [
  {
    name: "progress is a number",
    replies: {
      route: "describeJob",
      body: data((job) => {
        job.progress = Number(job.progress);
      }),
    },
    says: [
      `GET /v2/jobs/{jobId}: \`progress\`: a number like <9>, where a text is documented. ${READS_IT}`,
    ],
  },
  {
    name: "a status that nobody documented",
    replies: {
      route: "describeJob",
      body: data((job) => {
        job.status = "PAUSED";
      }),
    },
    says: [
      'GET /v2/jobs/{jobId}: `status`: "PAUSED", a word that is not documented. The action would call this an unknown status and look on until its time limit: red.',
    ],
  },
  {
    name: "no jobId",
    replies: {
      route: "describeJob",
      body: data((job) => {
        delete job.jobId;
      }),
    },
    says: [`GET /v2/jobs/{jobId}: \`jobId\`: missing. ${LOOKS_ON}`],
  },
  {
    name: "times as seconds since 1970",
    replies: {
      route: "listBackups",
      body: data(({ backups }) => {
        for (const backup of backups)
          backup.createTime = Date.parse(backup.createTime) / 1_000;
      }),
    },
    says: [
      "GET /v2/backups: `createTime`: a number like <9999999999>, where a text is documented (4 times). The action can't read it as a time: where `latest` has several backups to choose from, or `max-backup-age` is set, it would be red.",
    ],
  },
  {
    name: "code as a text",
    replies: {
      route: "listProjects",
      body: (body) => ({ ...body, code: String(body.code) }),
    },
    // A refusal is a reply of the route, too.
    says: [
      `GET /v2/projects: \`code\`: a text, where a number is documented. ${READS_IT}`,
      `GET /v2/projects, with a key that nobody has: \`code\`: a text, where a number is documented. ${READS_IT}`,
    ],
  },
  {
    name: "a list by another name",
    replies: {
      route: "listIntegrations",
      body: data((page) => {
        page.integrations = page.storageIntegrations;
        delete page.storageIntegrations;
      }),
    },
    says: [
      `GET /v2/storageIntegrations: the list is called \`integrations\`, where \`storageIntegrations\` is documented. ${NO_INTEGRATION}`,
    ],
  },
  {
    name: "pages of ten",
    world: ({ state: world }) => {
      world.largestPage = 10;
    },
    says: [
      "GET /v2/backups: `pageSize`: 10, where 100 were asked for. The action reads on from page to page.",
      "GET /v2/storageIntegrations: `pageSize`: 10, where 100 were asked for. The action reads on from page to page.",
    ],
  },
  {
    name: "no requestid",
    replies: { route: "describeCluster", headers: { requestid: null } },
    says: [
      "GET /v2/clusters/{clusterId}: header `requestid`: missing. The action has no request id to show for Zilliz support.",
      "GET /v2/clusters/{clusterId}, of an unknown cluster: header `requestid`: missing. The action has no request id to show for Zilliz support.",
    ],
  },
  {
    name: "404 for an unknown job",
    world: error("jobNotFound", { status: 404, code: 404 }),
    says: [
      "GET /v2/jobs/{jobId}, of an unknown job: HTTP 404, code 404, where code 96026 is documented. The action would not know it for the same: a job that was just started and is not known yet would be red at once.",
    ],
  },
  {
    name: "one level more",
    replies: {
      route: "describeBackup",
      body: (body) => body.data && { ...body, data: { backup: body.data } },
    },
    says: [
      `GET /v2/clusters/{clusterId}/backups/{backupId}: \`data\` has one level more than documented, \`backup\`. ${NO_BACKUP}`,
    ],
  },
  {
    name: "a status in another case",
    replies: {
      route: "describeIntegration",
      body: data((integration) => {
        integration.status = "Active";
      }),
    },
    says: [
      'GET /v2/storageIntegrations/{integrationId}: `status`: "Active", where "ACTIVE" is documented. The action takes it for ACTIVE.',
    ],
  },
  {
    name: "a field that nobody documented",
    replies: {
      route: "listBackups",
      body: data(({ backups }) => {
        backups[0].storageClass = "COLD";
      }),
    },
    says: [
      "GET /v2/backups: `storageClass`: a text, and the field is not documented. The action passes it over.",
    ],
  },
  {
    name: "200 for a wrong key",
    world: error("illegalKey", { status: 200 }),
    says: [
      "GET /v2/projects, with a key that nobody has: HTTP 200, code 21119, where HTTP 401, code 21119 is documented. The action gives the same advice.",
    ],
  },
  {
    name: "500 for an unknown backup",
    world: error("backupNotFound", { status: 500 }),
    says: [
      `GET /v2/clusters/{clusterId}/backups/{backupId}, of an unknown backup: HTTP 500, code 96041, where a refusal is documented. ${NO_BACKUP}`,
    ],
  },
  {
    name: "a region by its name",
    world: ({ state: world }) => {
      for (const cluster of world.clusters) cluster.regionId = "Frankfurt";
    },
    says: [
      `GET /v2/clusters/{clusterId}: \`regionId\`: looks like <aaaaaaaaa>, where \`aws-…\`, \`gcp-…\`, \`az-…\` is documented. ${READS_IT}`,
      `GET /v2/clusters/{clusterId}/backups/{backupId}: \`regionId\`: looks like <aaaaaaaaa>, where \`aws-…\`, \`gcp-…\`, \`az-…\` is documented. ${READS_IT}`,
    ],
  },
  {
    name: "no date, and another content type",
    replies: {
      route: "listIntegrations",
      headers: { date: null, "content-type": "text/plain" },
    },
    says: [
      "GET /v2/storageIntegrations: header `Date`: missing. The action would tell a backup's age by the runner's clock.",
      "GET /v2/storageIntegrations: header `Content-Type`: `text/plain`, where `application/json` is documented. The action does not look at it.",
    ],
  },
];

/** More ways, which are tried alone: some stand in the way of others. */
export const moreBends: readonly Bend[] = [
  {
    name: "a field that the action needs is missing",
    replies: {
      route: "describeBackup",
      body: data((backup) => {
        delete backup.status;
      }),
    },
    says: [
      `GET /v2/clusters/{clusterId}/backups/{backupId}: \`status\`: missing. ${NO_BACKUP}`,
    ],
  },
  {
    name: "a field that the action does not read is something else",
    replies: {
      route: "describeCluster",
      body: data((cluster) => {
        cluster.plan = ["Enterprise"];
      }),
    },
    says: [
      "GET /v2/clusters/{clusterId}: `plan`: an array, where a text is documented. The action does not read it.",
    ],
  },
  {
    name: "a field that the action can do without is something else",
    replies: {
      route: "describeJob",
      body: data((job) => {
        job.reason = { text: "no" };
      }),
    },
    says: [
      "GET /v2/jobs/{jobId}: `reason`: an object, where a text is documented. The action does without it.",
    ],
  },
  {
    name: "a page of another number",
    replies: {
      route: "listBackups",
      body: data((page) => {
        page.currentPage = 0;
      }),
    },
    says: [
      "GET /v2/backups: `currentPage`: 0 in the reply to page 1. The action does not read it.",
    ],
  },
  {
    name: "a page that is short of what there is",
    replies: {
      route: "listBackups",
      body: data(({ backups }) => backups.pop()),
    },
    says: [
      "GET /v2/backups: 3 on page 1 of 4 in all, where there should be 4. The action reads on until a page brings nothing new.",
    ],
  },
  {
    name: "a reply near to the largest that is read",
    replies: {
      route: "listIntegrations",
      body: data(({ storageIntegrations }) => {
        storageIntegrations[0].bucketName = "x".repeat(600_000);
      }),
    },
    says: [
      expect.stringMatching(
        /^GET \/v2\/storageIntegrations: a reply of 600\d{3} bytes, more than half of the 1048576 that the action reads\. The action would be red where one is larger\.$/,
      ),
    ],
  },
  {
    name: "a refusal without words",
    replies: {
      route: "describeBackup",
      body: (body) => (body.data ? body : { ...body, message: 7 }),
    },
    says: [
      "GET /v2/clusters/{clusterId}/backups/{backupId}, of an unknown backup: `message`: a number, where a text is documented. The action has no words of Zilliz Cloud to show.",
    ],
  },
  {
    name: "another code for an unknown job",
    world: error("jobNotFound", { code: 96_099 }),
    says: [
      "GET /v2/jobs/{jobId}, of an unknown job: HTTP 200, code 96099, where code 96026 is documented. The action would ask again for a while.",
    ],
  },
  {
    name: "no code for an unknown job",
    world: error("jobNotFound", { status: 404, code: undefined as never }),
    says: [
      "GET /v2/jobs/{jobId}, of an unknown job: HTTP 404 and no code, where code 96026 is documented. The action knows it for the same.",
    ],
  },
  {
    name: "another code for an unknown cluster",
    world: error("clusterNotFound", { code: 96_028 }),
    says: [
      "GET /v2/clusters/{clusterId}, of an unknown cluster: HTTP 200, code 96028, where code 96018 is documented. The action would advise: Exporting backups is in private preview for Dedicated clusters in Enterprise projects: ask Zilliz Cloud support to enable it.",
    ],
  },
  {
    name: "something beside the envelope",
    replies: {
      route: "describeJob",
      body: (body) => ({ ...body, traceId: "4711" }),
    },
    says: [
      "GET /v2/jobs/{jobId}: `traceId` beside `code`, which is not documented. The action passes it over.",
      "GET /v2/jobs/{jobId}, of an unknown job: `traceId` beside `code`, which is not documented. The action passes it over.",
    ],
  },
  {
    name: "no envelope's data",
    replies: {
      route: "describeJob",
      body: ({ data, ...body }) => ({ ...body, ...data }),
    },
    says: [
      `GET /v2/jobs/{jobId}: \`data\`: missing; what belongs below it is looked for beside \`code\`. ${READS_IT}`,
    ],
  },
  {
    name: "an entry that is none",
    replies: {
      route: "listIntegrations",
      body: data(({ storageIntegrations }) => {
        storageIntegrations[1] = null;
      }),
    },
    says: [
      `GET /v2/storageIntegrations: not as documented, in a way that this probe has no words for. ${NO_INTEGRATION}`,
      "GET /v2/storageIntegrations: 2 on page 1 of 3 in all, where there should be 3. The action reads on until a page brings nothing new.",
    ],
  },
  {
    name: "a page of projects",
    replies: {
      route: "listProjects",
      body: ({ data, ...body }) => ({
        ...body,
        data: data && { count: 1, projects: data },
      }),
    },
    says: [
      `GET /v2/projects: \`data\` has one level more than documented, \`projects\`. ${LOST} It could not cancel a job that it knows no cluster of.`,
    ],
  },
];

/** Bends a sandbox in all of these ways. */
export function bend(sandbox: Sandbox, ways: readonly Bend[]): void {
  for (const { world } of ways) world?.(sandbox);
  const routes = Map.groupBy(
    ways.flatMap(({ replies }) => replies ?? []),
    ({ route }) => route,
  );
  for (const [route, rewrites] of routes) {
    sandbox.fault(
      route,
      {
        kind: "rewrite",
        body: (reply: Body) =>
          rewrites.reduce(
            (body, { body: alter }) => alter?.(body) ?? body,
            reply,
          ),
        headers: Object.assign({}, ...rewrites.map(({ headers }) => headers)),
      },
      { times: Number.POSITIVE_INFINITY },
    );
  }
}
