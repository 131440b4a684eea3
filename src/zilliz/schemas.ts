import * as z from "zod";

// Replies as https://docs.zilliz.com/reference/restful documents them, read with tolerance: what is not known here is
// passed over, ids may be numbers, and only what the action can't do without is required, so that a newer server doesn't
// break an export.

/** The longest text that is kept of a field: nothing that means something is longer. */
const LONGEST_TEXT = 4_000;

const text = z
  .union([z.string(), z.number()])
  .transform((value) => String(value).slice(0, LONGEST_TEXT));
const textOrNone = text.nullish().transform((value) => value || undefined);
const optionalText = textOrNone.catch(undefined);

/** A number, also one spelled as a string; never a number made of nothing, as `Number("")` would. */
const number = z.union([
  z.number(),
  z
    .string()
    .regex(/^-?\d+(\.\d+)?$/)
    .transform(Number),
]);
const optionalCount = number
  .pipe(z.number().nonnegative())
  .optional()
  .catch(undefined);

/** An id. Zilliz Cloud's have no documented form, so that only what could lead a URL elsewhere is refused. */
const id = text.pipe(z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._:~-]{0,255}$/));

/** What every reply is wrapped in. */
export const envelopeSchema = z.looseObject({
  code: number.optional().catch(undefined),
  message: optionalText,
  data: z.unknown().optional(),
});

export const startedSchema = z.looseObject({ jobId: id });

/** The reply to `POST …/backups/create`. One id is enough to say what was started. */
export const requestedBackupSchema = z
  .looseObject({
    backupId: id.optional().catch(undefined),
    backupName: optionalText,
    jobId: id.optional().catch(undefined),
  })
  .refine(({ backupId, jobId }) => (backupId ?? jobId) !== undefined, {
    error: "it names neither a backup nor a job",
  });

/** A backup that Zilliz Cloud agreed to take, and the job that takes it. */
export type RequestedBackup = Readonly<
  Pick<
    z.infer<typeof requestedBackupSchema>,
    "backupId" | "backupName" | "jobId"
  >
>;

/** `GET /v2/jobs/{jobId}`. `progress` is documented as a string of 0 to 100. */
export const jobSchema = z.looseObject({
  // Not forgiven when it is something else: the reply must not be about another job, nor about none.
  jobId: textOrNone,
  // The documented words have none for an export, so that nothing can be concluded from it.
  type: optionalText,
  status: text.pipe(z.string().min(1)),
  progress: number.pipe(z.number().min(0).max(100)).optional().catch(undefined),
  startTime: optionalText,
  endTime: optionalText,
  reason: optionalText,
});

/** A job as Zilliz Cloud reports it. */
export type Job = Readonly<z.infer<typeof jobSchema>>;

/** One backup, from the list or from its description. */
export const backupSchema = z.object({
  backupId: id,
  backupName: optionalText,
  backupType: optionalText,
  creationMethod: optionalText,
  status: text.pipe(z.string().min(1)),
  clusterId: optionalText,
  clusterName: optionalText,
  projectId: id.optional().catch(undefined),
  createTime: optionalText,
  expireTime: optionalText,
  size: optionalCount,
  // In the description only.
  regionId: optionalText,
});

/** A backup as Zilliz Cloud reports it. */
export type Backup = Readonly<z.infer<typeof backupSchema>> & {
  /** When it did so, in milliseconds since 1970 on Zilliz Cloud's own clock, where its reply has a date. */
  readonly asOf: number | undefined;
};

/** One page of `GET /v2/backups`; `count` is the number of all backups, not of those on the page. */
export const backupPageSchema = z.looseObject({
  backups: z.array(backupSchema),
  pageSize: optionalCount,
  count: optionalCount,
});

/** `GET /v2/clusters/{clusterId}`. */
export const clusterSchema = z.looseObject({
  clusterId: optionalText,
  clusterName: optionalText,
  projectId: id.optional().catch(undefined),
  regionId: optionalText,
});

/** A cluster as Zilliz Cloud reports it. */
export type Cluster = Readonly<z.infer<typeof clusterSchema>>;

/** `GET /v2/projects`, which has no pages. What has no id is passed over. */
export const projectsSchema = z.array(
  z.looseObject({ projectId: id.optional().catch(undefined) }),
);

/** A storage integration, from the list or from its description. */
export const integrationSchema = z.object({
  integrationId: id,
  name: optionalText,
  status: optionalText,
  message: optionalText,
  regionId: optionalText,
  bucketName: optionalText,
});

/** A storage integration as Zilliz Cloud reports it. */
export type Integration = Readonly<z.infer<typeof integrationSchema>>;

/** One page of `GET /v2/storageIntegrations`; `count` is the number of all. */
export const integrationPageSchema = z.looseObject({
  storageIntegrations: z.array(integrationSchema),
  pageSize: optionalCount,
  count: optionalCount,
});
