import * as z from "zod/mini";

// Responses as https://docs.zilliz.com/reference/restful documents them. So that a newer server
// does not break an export, unknown fields are ignored, IDs may be numbers, and only the fields
// that the action needs are required.

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

/** A number, or a string of one. `Number("")` would make 0 of an empty string. */
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

/** The form of IDs is not documented: only characters that could change a URL are invalid. */
const id = z.pipe(
  stringOrNumber,
  z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._:~-]{0,255}$/)),
);
const optionalId = z.catch(z.optional(id), undefined);
const nonEmptyText = z.pipe(stringOrNumber, z.string().check(z.minLength(1)));

/** The envelope of every response. */
export const envelopeSchema = z.looseObject({
  code: z.catch(z.optional(number), undefined),
  message: optionalText,
  data: z.optional(z.unknown()),
});

export const startedSchema = z.looseObject({ jobId: id });

/** The response of `POST …/backups/create`. One ID is enough to identify what was started. */
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

/** A backup that Zilliz Cloud is creating, and the job that creates it. */
export type RequestedBackup = Readonly<
  Pick<z.infer<typeof requestedBackupSchema>, "backupId" | "backupName" | "jobId">
>;

/** `GET /v2/jobs/{jobId}`. `progress` is documented as a string of 0 to 100. */
export const jobSchema = z.looseObject({
  // No `catch`: a response about another job, or about none, must be an error.
  jobId: nullableText,
  // No type of an export is documented, so nothing follows from it.
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
  /** The response's `requestid` header, which Zilliz Cloud support asks for. */
  readonly requestId?: string | undefined;
};

/** A backup, from a list or from its description. */
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
  /** The date of the response, in milliseconds since 1970 on Zilliz Cloud's clock. */
  readonly asOf: number | undefined;
};

/** A page of `GET /v2/backups`. `count` is the number of all backups, not of those on the page. */
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

/** `GET /v2/projects`, which has no pages. The client ignores a project without an ID. */
export const projectsSchema = z.array(z.looseObject({ projectId: optionalId }));

/** A storage integration, from a list or from its description. */
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

/** A page of `GET /v2/storageIntegrations`. `count` is the number of all. */
export const integrationPageSchema = z.looseObject({
  storageIntegrations: z.array(integrationSchema),
  pageSize: optionalCount,
  count: optionalCount,
});
