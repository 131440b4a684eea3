import * as z from "zod/mini";
import * as schemas from "../../src/zilliz/schemas.ts";
import type { ReadOnlyClient } from "./reader.ts";

// What https://docs.zilliz.com/reference/restful documents of each response that the action reads: strict versions of
// the action's own schemas. The issues of a strict parse are the differences that the probe reports.

/** The IDs that the probe asks about. */
export type Ids = Record<
  "projectId" | "clusterId" | "backupId" | "jobId" | "integrationId",
  string
>;

/** An endpoint that the action reads from. */
export interface Endpoint {
  /** Method and path, with the IDs that it needs in braces. */
  name: string;
  /** What the action does without the response. */
  without: string;
  read(zilliz: ReadOnlyClient, ids: Ids): Promise<unknown>;
  /** `data`, as the action reads it and as it is documented. */
  action: z.ZodMiniType;
  documented: z.ZodMiniType;
  /** How a request for what does not exist is rejected; `code` if that is known. */
  unknown?: { ids?: Partial<Ids>; apiKey?: string; code?: number };
}

type Fields = Record<string, z.ZodMiniType>;

const like = (pattern: RegExp, sample: string) => z.string().check(z.regex(pattern, sample));
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
const TIME_SAMPLE = "2024-07-30T16:49:50Z";
/** A time that is not known: nothing is documented. */
const maybeTime = z.nullish(like(new RegExp(`^$|${TIME.source}`), TIME_SAMPLE));

/** The documented form of every field that is not simply a text. */
const FORMS: Fields = {
  projectId: like(/^proj-[0-9a-z]+$/, "proj-…"),
  clusterId: like(/^in\d\d-[0-9a-z]+$/, "in01-…"),
  backupId: like(/^backup\d+_[0-9a-z]+$/, "backup0_…"),
  integrationId: like(/^integ-[0-9a-z]+$/, "integ-…"),
  jobId: like(/^job-[0-9a-z]+$/, "job-…"),
  regionId: like(/^(aws|gcp|az|ali|tc)-[a-z0-9-]+$/, "aws-…"),
  backupType: z.enum(["CLUSTER", "COLLECTION"]),
  creationMethod: z.enum(["MANUAL", "AUTO"]),
  size: z.number(),
  count: z.number(),
  success: z.boolean(),
  pageSize: z.literal(100),
  progress: like(/^(\d{1,2}|100)$/, "100"),
  createTime: like(TIME, TIME_SAMPLE),
  expireTime: maybeTime,
  startTime: maybeTime,
  endTime: maybeTime,
  message: z.nullish(z.string()),
  reason: z.nullish(z.string()),
};

/** The strict version of an object that the action reads, and the names of documented fields that it ignores. */
function strict(
  action: z.ZodMiniObject<Fields>,
  { ignored = "", ...fields }: { ignored?: string } & Record<string, unknown> = {},
) {
  const read = Object.keys(action.shape).map((name) => [
    name,
    fields[name] ?? FORMS[name] ?? z.string(),
  ]);
  const others = ignored
    .split(" ")
    .filter(Boolean)
    .map((name) => [name, z.optional(z.any())]);
  const shape: Fields = Object.fromEntries([...others, ...read]);
  return { action, documented: z.strictObject(shape) };
}

const project = strict(schemas.projectSchema, {
  ignored: "projectName instanceCount createTime plan regionIds orgType description",
});
// The action reads the list and the description with one schema; the list has no region.
const listed = strict(z.omit(schemas.backupSchema, { regionId: true }), {
  status: z.enum(["AVAILABLE", "CREATING"]),
  ignored: "restoreNewInstancePolicies",
});
// Zilliz's own job skill, and the console (https://docs.zilliz.com/docs/job-center), add the words of a cancelled job.
const jobStatuses = ["PENDING", "IN_PROGRESS", "SUCCESSFUL", "FAILED", "CANCELING", "CANCELED"];
const status = z.enum(["ACTIVE", "ERROR"]);
const listedIntegration = strict(schemas.integrationSchema, { status });

/** In an order in which each finds the IDs that the next ones need. */
export const endpoints: readonly Endpoint[] = [
  {
    name: "GET /v2/projects",
    without: "it can't cancel a job whose cluster it does not know",
    read: (zilliz) => zilliz.listProjects(),
    action: z.array(schemas.projectSchema),
    documented: z.array(project.documented),
    // Recorded from the live service: zilliztech/terraform-provider-zillizcloud, client/testdata.
    unknown: { apiKey: "0".repeat(40), code: 21119 },
  },
  {
    name: "GET /v2/clusters/{clusterId}",
    without: "it checks less before it starts",
    read: (zilliz, ids) => zilliz.describeCluster(ids.clusterId),
    ...strict(schemas.clusterSchema, {
      ignored:
        "description plan deploymentOption cuType cuSize status connectAddress privateLinkAddress createTime replica storageSize snapshotNumber createProgress autoscaling globalClusterMeta",
    }),
    unknown: { ids: { clusterId: "in01-000000000000000" }, code: 96018 },
  },
  {
    name: "GET /v2/backups?clusterId={clusterId}",
    without: "`backup-id: latest` fails",
    read: (zilliz, ids) => zilliz.listBackups(ids.clusterId, 1),
    ...strict(z.extend(schemas.backupPageSchema, { backups: z.array(schemas.backupSchema) }), {
      backups: z.array(listed.documented),
      ignored: "currentPage",
    }),
  },
  {
    name: "GET /v2/clusters/{clusterId}/backups/{backupId}",
    without: "an export of a backup by its ID fails, and `latest` checks less before it starts",
    read: (zilliz, ids) => zilliz.describeBackup(ids.clusterId, ids.backupId),
    ...strict(schemas.backupSchema, {
      status: z.enum(["AVAILABLE", "CREATING", "DELETED"]),
      ignored: "restoreNewInstancePolicies dbCollections collections",
    }),
    unknown: { ids: { backupId: "backup0_000000000000000" } },
  },
  {
    name: "GET /v2/jobs/{jobId}",
    without: "it polls again until its time limit, and fails",
    read: (zilliz, ids) => zilliz.describeJob(ids.jobId),
    ...strict(schemas.jobSchema, { status: z.enum(jobStatuses) }),
    unknown: { ids: { jobId: `job-${"0".repeat(22)}` }, code: 96026 },
  },
  {
    name: "GET /v2/storageIntegrations?projectId={projectId}",
    without: "`integration-name` fails",
    read: (zilliz, ids) => zilliz.listIntegrations(ids.projectId, 1),
    ...strict(
      z.extend(schemas.integrationPageSchema, {
        storageIntegrations: z.array(schemas.integrationSchema),
      }),
      { storageIntegrations: z.array(listedIntegration.documented), ignored: "currentPage" },
    ),
  },
  {
    name: "GET /v2/storageIntegrations/{integrationId}",
    without: "`integration-id` checks less before it starts",
    read: (zilliz, ids) => zilliz.describeIntegration(ids.integrationId),
    ...strict(schemas.describedIntegrationSchema, {
      status,
      // Its fields depend on the cloud.
      externalCred: z.looseObject({}),
      ignored: "description createTime",
    }),
    unknown: { ids: { integrationId: `integ-${"0".repeat(19)}` } },
  },
  {
    name: "POST /v2/storageIntegrations/validate for {integrationId} in {projectId}",
    without: "it does not check the bucket before it starts",
    read: async (zilliz, { integrationId, projectId }) => {
      const described = await zilliz.describeIntegration(integrationId);
      const { regionId = "", bucketName = "", externalCred = { accountName: "" } } = described;
      return zilliz.validateBucket({ projectId, regionId, bucketName, externalCred });
    },
    ...strict(schemas.validationSchema),
  },
];
