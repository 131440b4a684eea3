import type { ErrorReply, RouteName, Sandbox } from "../sandbox/index.ts";

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

const LOST =
  "The action can't do without it: it would ask again for a while, and then be red.";
const READS_IT = "The action reads it all the same.";

/** `data` of a reply that is no refusal, altered in place. */
function data(alter: (data: Body) => unknown) {
  return (body: Body) => {
    if (body.data !== undefined) alter(body.data);
    return body;
  };
}

function error(
  name: keyof Sandbox["world"]["errors"],
  fields: Partial<ErrorReply>,
): NonNullable<Bend["world"]> {
  return ({ world }) => {
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
    says: [`GET /v2/jobs/{jobId}: \`jobId\`: missing. ${LOST}`],
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
      `GET /v2/storageIntegrations: the list is called \`integrations\`, where \`storageIntegrations\` is documented. ${LOST}`,
    ],
  },
  {
    name: "pages of ten",
    world: ({ world }) => {
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
      `GET /v2/clusters/{clusterId}/backups/{backupId}: \`data\` has one level more than documented, \`backup\`. ${LOST}`,
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
      "GET /v2/clusters/{clusterId}/backups/{backupId}, of an unknown backup: HTTP 500, code 96041, where a refusal is documented. The action would ask again for a while, and then be red.",
    ],
  },
  {
    name: "a region by its name",
    world: ({ world }) => {
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
