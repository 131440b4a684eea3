import { ActionError } from "../../src/errors.ts";
import { checkIntegrationActive } from "../../src/export/preflight-checks.ts";
import { classifyStatus } from "../../src/outcome.ts";
import {
  clusterSchema,
  integrationPageSchema,
  integrationSchema,
  jobSchema,
  projectsSchema,
} from "../../src/zilliz/schemas.ts";
import { backups, oneBackup } from "./documented-backups.ts";
import type { Endpoint } from "./endpoint.ts";
import {
  array,
  clusterId,
  count,
  type Fields,
  integrationId,
  jobId,
  may,
  page,
  projectId,
  region,
  text,
  time,
  word,
} from "./field.ts";

export { backups, oneBackup };

// What Zilliz Cloud documents of its replies (https://docs.zilliz.com/reference/restful). What the action itself makes of
// a value is asked of the action's code; what it has no need to know stands here alone.

/** The two hosts of the API: https://docs.zilliz.com/reference/restful, and its Chinese counterpart. */
export const PUBLIC_HOSTS = [
  "api.cloud.zilliz.com",
  "api.cloud.zilliz.com.cn",
] as const;

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
        const meaning = classifyStatus(status);
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
        checkIntegrationActive({ integrationId: "", status } as never);
        return "The action takes it for ACTIVE.";
      } catch (error) {
        if (!(error instanceof ActionError)) throw error;
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
