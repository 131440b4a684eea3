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

/** `GET /v2/jobs/{jobId}`. `progress` is documented as a string of 0 to 100. */
export const jobSchema = z.looseObject({
  // Not forgiven when it is something else: the reply must not be about another job, nor about none.
  jobId: textOrNone,
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
  status: text.pipe(z.string().min(1)),
  clusterId: optionalText,
  projectId: id.optional().catch(undefined),
  createTime: optionalText,
  size: optionalCount,
});

/** A backup as Zilliz Cloud reports it. */
export type Backup = Readonly<z.infer<typeof backupSchema>>;

/** One page of `GET /v2/backups`; `count` is the number of all backups, not of those on the page. */
export const backupPageSchema = z.looseObject({
  backups: z.array(backupSchema),
  pageSize: optionalCount,
  count: optionalCount,
});
