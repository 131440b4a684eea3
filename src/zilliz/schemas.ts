import * as z from "zod/mini";

// Responses as https://docs.zilliz.com/reference/restful documents them. So that a newer server
// does not break an export, unknown fields are ignored, IDs may be numbers, and only the fields
// that the action needs are required.

const MAX_FIELD_LENGTH = 4_000;
/**
 * The saved state has names, and an environment variable can't be longer than 128 KiB. Escaped in
 * JSON, a character may take 6 bytes.
 */
const MAX_NAME_LENGTH = 500;

const stringUpTo = (maxLength: number) =>
  z.pipe(
    z.union([z.string(), z.number()]),
    z.transform((value) => String(value).slice(0, maxLength)),
  );
const textUpTo = (maxLength: number) =>
  z.pipe(
    z.nullish(stringUpTo(maxLength)),
    z.transform((value) => value || undefined),
  );
const nullableText = textUpTo(MAX_FIELD_LENGTH);
const optionalText = z.catch(nullableText, undefined);
const optionalName = z.catch(textUpTo(MAX_NAME_LENGTH), undefined);

/** A number, or a string of one. `Number("")` would make 0 of an empty string. */
const number = z.union([
  z.number(),
  z.pipe(
    z.string().check(z.regex(/^-?\d+(\.\d+)?$/)),
    z.transform((digits) => Number(digits)),
  ),
]);
const numberUpTo = (max: number) =>
  z.catch(z.optional(z.pipe(number, z.number().check(z.minimum(0), z.maximum(max)))), undefined);
const optionalCount = numberUpTo(Number.MAX_VALUE);

/** The form of IDs is not documented: only characters that could change a URL are invalid. */
const id = z.pipe(
  stringUpTo(MAX_FIELD_LENGTH),
  z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._:~-]{0,255}$/)),
);
const optionalId = z.catch(z.optional(id), undefined);
const nonEmptyName = z.pipe(stringUpTo(MAX_NAME_LENGTH), z.string().check(z.minLength(1)));

/** The envelope of every response. */
export const envelopeSchema = z.looseObject({
  code: z.catch(z.optional(number), undefined),
  message: optionalText,
  data: z.optional(z.unknown()),
});

export const startedSchema = z.object({ jobId: id });

/** The response of `POST …/backups/create`. One ID is enough to identify what was started. */
export const requestedBackupSchema = z
  .object({ backupId: optionalId, backupName: optionalName, jobId: optionalId })
  .check(
    z.refine(({ backupId, jobId }) => (backupId ?? jobId) !== undefined, {
      error: "it names neither a backup nor a job",
    }),
  );

/** A backup that Zilliz Cloud is creating, and the job that creates it. */
export type RequestedBackup = Readonly<z.infer<typeof requestedBackupSchema>>;

/** `GET /v2/jobs/{jobId}`. `progress` is documented as a string of 0 to 100. */
export const jobSchema = z.object({
  // No `catch`: a response about another job, or about none, must be an error.
  jobId: nullableText,
  // No type of an export is documented, so nothing follows from it.
  type: optionalText,
  status: nonEmptyName,
  progress: numberUpTo(100),
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
  backupName: optionalName,
  backupType: optionalText,
  creationMethod: optionalText,
  status: nonEmptyName,
  clusterId: optionalText,
  clusterName: optionalName,
  projectId: optionalId,
  createTime: optionalText,
  expireTime: optionalText,
  size: optionalCount,
  // In the description only.
  regionId: optionalName,
});

/** A backup as Zilliz Cloud reports it. */
export type Backup = Readonly<z.infer<typeof backupSchema>> & {
  /** The date of the response, in milliseconds since 1970 on Zilliz Cloud's clock. */
  readonly asOf: number | undefined;
};

/** The readable records of a list, and the number of those that were skipped. */
export interface RecordList<T> {
  items: T[];
  skipped: number;
}

/**
 * A list, in which `null` means that it is empty. A bad record must not cost the others, so each is
 * parsed by itself. That also keeps zod from collecting an error for each of 100,000 records, which
 * it can't.
 */
function listOf<T>(record: z.ZodMiniType<T>) {
  return z.pipe(
    z.nullable(z.array(z.unknown())),
    z.transform((records): RecordList<T> => {
      const all = records ?? [];
      const items = all.flatMap((each) => {
        const parsed = record.safeParse(each);
        return parsed.success ? [parsed.data] : [];
      });
      return { items, skipped: all.length - items.length };
    }),
  );
}

/** `count` is the number of all records, not of those on the page. */
const pageFields = { pageSize: optionalCount, count: optionalCount };

/** A page of `GET /v2/backups`. */
export const backupPageSchema = z.object({ backups: listOf(backupSchema), ...pageFields });

/** `GET /v2/clusters/{clusterId}`. */
export const clusterSchema = z.object({
  clusterId: optionalText,
  clusterName: optionalName,
  projectId: optionalId,
  regionId: optionalName,
});

/** A cluster as Zilliz Cloud reports it. */
export type Cluster = Readonly<z.infer<typeof clusterSchema>>;

/** A project, from the list. */
export const projectSchema = z.object({ projectId: id });

/** `GET /v2/projects`, which has no pages. */
export const projectsSchema = listOf(projectSchema);

/** A storage integration, from a list or from its description. */
export const integrationSchema = z.object({
  integrationId: id,
  name: optionalName,
  status: optionalText,
  message: optionalText,
  regionId: optionalName,
  bucketName: optionalName,
});

/** Its fields depend on the cloud. Only in Azure it names the storage account. */
const externalCredSchema = z.catchall(z.object({ accountName: optionalName }), optionalText);

/** `GET /v2/storageIntegrations/{integrationId}`. */
export const describedIntegrationSchema = z.extend(integrationSchema, {
  externalCred: z.catch(z.optional(externalCredSchema), undefined),
});

/** A storage integration as Zilliz Cloud reports it. Only its description has the credential. */
export type Integration = Readonly<
  z.infer<typeof integrationSchema> & Partial<z.infer<typeof describedIntegrationSchema>>
>;

/** A bucket, and the credential that Zilliz Cloud uses it with. */
export interface BucketAccess {
  projectId: string;
  regionId: string;
  bucketName: string;
  externalCred: Readonly<z.infer<typeof externalCredSchema>>;
}

/** `POST /v2/storageIntegrations/validate`. */
export const validationSchema = z.object({ success: z.boolean(), message: optionalText });

/** Whether Zilliz Cloud can use a bucket, and why not. */
export type Validation = Readonly<z.infer<typeof validationSchema>>;

/** A page of `GET /v2/storageIntegrations`. */
export const integrationPageSchema = z.object({
  storageIntegrations: listOf(integrationSchema),
  ...pageFields,
});
