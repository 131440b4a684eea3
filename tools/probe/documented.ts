import { isAvailable } from "../../src/export/choose.ts";
import { checkActive } from "../../src/export/preflight.ts";
import { meaningOf } from "../../src/outcome.ts";
import { Problem } from "../../src/problem.ts";
import {
  backupPageSchema,
  backupSchema,
  clusterSchema,
  integrationPageSchema,
  integrationSchema,
  jobSchema,
  projectsSchema,
} from "../../src/zilliz/schemas.ts";
import {
  array,
  count,
  type Field,
  type Fields,
  id,
  may,
  type Parsed,
  type Reads,
  text,
  time,
  unreadable,
  word,
} from "./field.ts";

// What Zilliz Cloud documents of its replies (https://docs.zilliz.com/reference/restful). What the action itself makes of
// a value is asked of the action's code; what it has no need to know stands here alone.

/** The two hosts of the API: https://docs.zilliz.com/reference/restful, and its Chinese counterpart. */
export const PUBLIC_HOSTS = [
  "api.cloud.zilliz.com",
  "api.cloud.zilliz.com.cn",
] as const;

/** What becomes of a reply that the action can make nothing of. */
export function unusable({ without }: Pick<Endpoint, "without">): string {
  return `The action can make nothing of the reply. ${without}`;
}

/** What an endpoint replies, as documented, and what of it the action reads. */
export interface Endpoint {
  route: string;
  fields: Fields;
  /** Of one thing. */
  reads: Reads;
  /** What the action does when it can make nothing of the reply. */
  without: string;
  /** Of the whole of `data`. */
  whole: { safeParse(value: unknown): Parsed };
  /** `data` is one thing, a list of them, or a page with a list of that name. */
  holds: "one" | "list" | { list: string; page: Fields; reads: Reads };
}

const projectId = id("proj-", /^proj-[0-9a-z]+$/);
const clusterId = id("in01-", /^in\d\d-[0-9a-z]+$/);
const backupId = id("backup0_", /^backup\d+_[0-9a-z]+$/);
const integrationId = id("integ-", /^integ-[0-9a-z]+$/);
const jobId = id("job-", /^job-[0-9a-z]+$/);
const region: Field = {
  type: "string",
  like: {
    pattern: /^(aws|gcp|az|ali|tc)-[a-z0-9-]+$/,
    said: "`aws-…`, `gcp-…`, `az-…`",
  },
};

/** `list-backups-v2` and `storageIntegrations`: `count` is that of all. */
const page: Fields = { count, currentPage: count, pageSize: count };

/** https://docs.zilliz.com/reference/restful/list-projects-v2, and the newer fields of Zilliz's OpenAPI files. */
export const projects: Endpoint = {
  route: "GET /v2/projects",
  without: "It could not cancel a job that it knows no cluster of.",
  holds: "list",
  whole: projectsSchema,
  reads: projectsSchema._zod.def.element,
  fields: {
    projectId,
    projectName: text,
    // A string by the reference, a number in its sample.
    instanceCount: { type: "any" },
    createTime: time,
    plan: word("Standard", "Enterprise", "BusinessCritical"),
    regionIds: may(array),
    orgType: may(word("SAAS", "BYOC")),
    description: may(text),
  },
};

/** https://docs.zilliz.com/reference/restful/describe-cluster-v2. */
export const cluster: Endpoint = {
  route: "GET /v2/clusters/{clusterId}",
  without: "It checks less before it starts.",
  holds: "one",
  whole: clusterSchema,
  reads: clusterSchema,
  fields: {
    clusterId: { ...clusterId, echo: "ignored" },
    clusterName: text,
    projectId,
    description: may(text),
    regionId: region,
    plan: word("Free", "Serverless", "Standard", "Enterprise"),
    deploymentOption: may(word("Free", "Serverless", "Dedicated")),
    cuType: may(text),
    cuSize: may({ type: "any" }),
    status: word(
      ...["CREATING", "RUNNING", "DELETING", "DELETED", "STOPPING"],
      ...["RESUMING", "MODIFYING", "ABNORMAL", "FREEZING", "FROZEN"],
      ...["UNFREEZED", "RESTORE_BACKUP", "MIGRATING", "RESIZING"],
      ...["UPGRADING", "WRITING_OPERATION", "SET_PRIVATE_LINK"],
    ),
    connectAddress: may(text),
    privateLinkAddress: may(text),
    createTime: time,
    replica: may(count),
    storageSize: may({ type: "any" }),
    snapshotNumber: may(count),
    createProgress: may(count),
    autoscaling: may({ type: "any" }),
    globalClusterMeta: may({ type: "any" }),
  },
};

const backup: Fields = {
  projectId,
  clusterId,
  clusterName: text,
  backupId,
  backupName: text,
  backupType: word("CLUSTER", "COLLECTION"),
  creationMethod: word("MANUAL", "AUTO"),
  size: count,
  createTime: {
    ...time,
    judge: unreadable(
      "The action can't read it as a time: where `latest` has several backups to choose from, or `max-backup-age` is set, it would be red.",
    ),
  },
  // What stands here for a backup that is kept for good is not documented.
  expireTime: { ...may(time), note: true },
  status: {
    ...word("AVAILABLE", "CREATING"),
    judge: (status) =>
      isAvailable({ backupId: "", status, asOf: undefined } as never)
        ? "The action takes it for AVAILABLE."
        : "The action would not export such a backup.",
  },
  restoreNewInstancePolicies: may(array),
};

/** https://docs.zilliz.com/reference/restful/list-backups-v2. */
export const backups: Endpoint = {
  route: "GET /v2/backups",
  without: "With `backup-id: latest` it would be red.",
  holds: { list: "backups", page, reads: backupPageSchema },
  whole: backupPageSchema,
  reads: backupSchema,
  fields: backup,
};

/** https://docs.zilliz.com/reference/restful/describe-backup-v2: its schema nests collections, its sample does not. */
export const oneBackup: Endpoint = {
  route: "GET /v2/clusters/{clusterId}/backups/{backupId}",
  without:
    "With the id of a backup it would be red, and with `latest` it checks less before it starts.",
  holds: "one",
  whole: backupSchema,
  reads: backupSchema,
  fields: {
    ...backup,
    clusterId: { ...clusterId, echo: "compared" },
    backupId: { ...backupId, echo: "compared" },
    status: {
      ...backup.status,
      ...word("AVAILABLE", "CREATING", "DELETED"),
    },
    regionId: region,
    dbCollections: may(array),
    collections: may(array),
  },
};

/** https://docs.zilliz.com/reference/restful/describe-job-v2. */
export const job: Endpoint = {
  route: "GET /v2/jobs/{jobId}",
  without: "It would look again until its time limit, and be red.",
  holds: "one",
  whole: jobSchema,
  reads: jobSchema,
  fields: {
    jobId: { ...jobId, echo: "needed" },
    // The documented words have none for an export.
    type: { ...text, note: true },
    // CANCELED is the word of the console (https://docs.zilliz.com/docs/job-center) and of Zilliz's own job skill.
    status: {
      ...word(
        ...["PENDING", "IN_PROGRESS", "SUCCESSFUL", "FAILED"],
        ...["CANCELING", "CANCELED"],
      ),
      judge: (status) => {
        const meaning = meaningOf(status);
        return meaning === "unknown"
          ? "The action would call this an unknown status and look on until its time limit: red."
          : `The action takes it for ${meaning}.`;
      },
    },
    progress: {
      type: "string",
      like: { pattern: /^(\d{1,2}|100)$/, said: '`"100"`' },
    },
    // What they are while nothing is known yet is not documented.
    startTime: { ...may(time), note: true },
    endTime: { ...may(time), note: true },
    reason: may(text),
  },
};

const integration: Fields = {
  integrationId,
  name: text,
  status: {
    ...word("ACTIVE", "ERROR"),
    judge: (status) => {
      try {
        checkActive({ integrationId: "", status } as never);
        return "The action takes it for ACTIVE.";
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        return "The action would not export through it.";
      }
    },
  },
  message: may(text),
  regionId: region,
  bucketName: text,
};

/** https://docs.zilliz.com/reference/restful/list-storage-integrations-v2. */
export const integrations: Endpoint = {
  route: "GET /v2/storageIntegrations",
  without: "With `integration-name` it would be red.",
  holds: {
    list: "storageIntegrations",
    page,
    reads: integrationPageSchema,
  },
  whole: integrationPageSchema,
  reads: integrationSchema,
  fields: integration,
};

/** Its description: those of the list, and three more. */
export const oneIntegration: Endpoint = {
  route: "GET /v2/storageIntegrations/{integrationId}",
  without: "With `integration-id` it checks less before it starts.",
  holds: "one",
  whole: integrationSchema,
  reads: integrationSchema,
  fields: {
    ...integration,
    integrationId: { ...integrationId, echo: "needed" },
    description: may(text),
    createTime: time,
    externalCred: { type: "object" },
  },
};

export const endpoints: readonly Endpoint[] = [
  projects,
  cluster,
  backups,
  oneBackup,
  job,
  integrations,
  oneIntegration,
];

/** Every field whose texts are words of Zilliz Cloud's own. */
export const wordFields: ReadonlySet<string> = new Set([
  "type",
  "code",
  ...endpoints.flatMap(({ fields }) =>
    Object.entries(fields)
      .filter(([, { words }]) => words !== undefined)
      .map(([name]) => name),
  ),
]);
