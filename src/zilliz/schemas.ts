import * as z from "zod/mini";

// Replies as https://docs.zilliz.com/reference/restful documents them, read with tolerance: what is not known here is
// passed over, ids may be numbers, and only what the action can't do without is required, so that a newer server doesn't
// break an export.

/** The longest text that is kept of a field: nothing that means something is longer. */
const MAX_FIELD_LENGTH = 4_000;

const stringOrNumber = z.pipe(
  z.union([z.string(), z.number()]),
  z.transform((value) => String(value).slice(0, MAX_FIELD_LENGTH)),
);
const nullableText = z.pipe(
  z.nullish(stringOrNumber),
  z.transform((value) => value || undefined),
);
const optionalText = z.catch(nullableText, undefined);

/** A number, also one spelled as a string; never a number made of nothing, as `Number("")` would. */
const number = z.union([
  z.number(),
  z.pipe(
    z.string().check(z.regex(/^-?\d+(\.\d+)?$/)),
    z.transform((digits) => Number(digits)),
  ),
]);
const optionalCount = z.catch(
  z.optional(z.pipe(number, z.number().check(z.nonnegative()))),
  undefined,
);

/** An id. Zilliz Cloud's have no documented form, so that only what could lead a URL elsewhere is refused. */
const id = z.pipe(
  stringOrNumber,
  z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._:~-]{0,255}$/)),
);
const optionalId = z.catch(z.optional(id), undefined);
const nonEmptyText = z.pipe(stringOrNumber, z.string().check(z.minLength(1)));

/** What every reply is wrapped in. */
export const envelopeSchema = z.looseObject({
  code: z.catch(z.optional(number), undefined),
  message: optionalText,
  data: z.optional(z.unknown()),
});

export const startedSchema = z.looseObject({ jobId: id });

/** The reply to `POST …/backups/create`. One id is enough to say what was started. */
export const requestedBackupSchema = z
  .looseObject({
    backupId: optionalId,
    backupName: optionalText,
    jobId: optionalId,
  })
  .check(
    z.refine(({ backupId, jobId }) => (backupId ?? jobId) !== undefined, {
      error: "it names neither a backup nor a job",
    }),
  );

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
  jobId: nullableText,
  // The documented words have none for an export, so that nothing can be concluded from it.
  type: optionalText,
  status: nonEmptyText,
  progress: z.catch(
    z.optional(z.pipe(number, z.number().check(z.minimum(0), z.maximum(100)))),
    undefined,
  ),
  startTime: optionalText,
  endTime: optionalText,
  reason: optionalText,
});

/** A job as Zilliz Cloud reports it. */
export type Job = Readonly<z.infer<typeof jobSchema>> & {
  /** The reply's `requestid` header: what Zilliz support asks for. */
  readonly requestId?: string | undefined;
};

/** One backup, from the list or from its description. */
export const backupSchema = z.object({
  backupId: id,
  backupName: optionalText,
  backupType: optionalText,
  creationMethod: optionalText,
  status: nonEmptyText,
  clusterId: optionalText,
  clusterName: optionalText,
  projectId: optionalId,
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
  projectId: optionalId,
  regionId: optionalText,
});

/** A cluster as Zilliz Cloud reports it. */
export type Cluster = Readonly<z.infer<typeof clusterSchema>>;

/** `GET /v2/projects`, which has no pages. What has no id is passed over. */
export const projectsSchema = z.array(z.looseObject({ projectId: optionalId }));

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
