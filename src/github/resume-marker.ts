import { createHmac, timingSafeEqual } from "node:crypto";

/** What a main step records of its export for a later attempt of the run. See docs/resume.md. */
export interface ResumeMarker {
  /** The attempt of the run that wrote it, from 1. */
  attempt: number;
  /** The main step that wrote it, shortened: two in one attempt are two uses of the action. */
  mainId: string;
  /** The attempt that started the export, if that was an earlier one. */
  startedByAttempt?: number | undefined;
  /** When the export was planned, in seconds since 1970: its directory may contain that time. */
  plannedAt: number;
  backupId?: string | undefined;
  /** Set if the scope has only the name of the integration. */
  integrationId?: string | undefined;
  jobId?: string | undefined;
  /**
   * A request that starts something is about to be sent (`requested`), or was reported as one
   * without a response (`unknown`).
   */
  start?: "requested" | "unknown" | undefined;
}

/** Two steps of one run hardly ever share so many digits. */
const MAIN_ID_LENGTH = 8;

const MARKER_ID = /^[A-Za-z0-9][A-Za-z0-9._:~-]{0,255}$/;
/** Separates these signatures from any others that use the same secret. */
const LABEL = "zilliz-export marker 1";

/**
 * Writes markers into the fragments of URLs and reads them back. A signature proves that the writer
 * has the secret and had the same scope, so that a marker of another run, job, step or export is as
 * invalid as a forged one. URLs are kept short because GitHub does not document their maximum
 * length.
 */
export class ResumeMarkers {
  readonly #secret: string;
  readonly #scope: readonly string[];

  /**
   * @param secret known to the workflow only
   * @param scope what must be equal for a later attempt to resume the export
   */
  constructor(secret: string, scope: readonly string[]) {
    this.#secret = secret;
    this.#scope = scope;
  }

  /** Appends a marker to the URL of a page. */
  write(page: string, marker: ResumeMarker): string {
    const { startedByAttempt, backupId, integrationId, jobId, start } = marker;
    const fields = new URLSearchParams({
      attempt: String(marker.attempt),
      main: shortMainId(marker.mainId),
      ...(startedByAttempt !== undefined && { from: String(startedByAttempt) }),
      at: String(marker.plannedAt),
      ...(backupId !== undefined && { backup: backupId }),
      ...(integrationId !== undefined && { integration: integrationId }),
      ...(jobId !== undefined && { job: jobId }),
      ...(start !== undefined && { start }),
    }).toString();
    return `${page}#${fields}&proof=${this.#sign(fields)}`;
  }

  /** Reads the marker of a URL; undefined if there is none, or none of this scope. */
  read(url: string): ResumeMarker | undefined {
    const [, fields, signature] = /#([^#]+)&proof=([\w-]{22})$/.exec(url) ?? [];
    if (fields === undefined || signature === undefined) return undefined;
    const expected = Buffer.from(this.#sign(fields));
    if (!timingSafeEqual(expected, Buffer.from(signature))) return undefined;
    const params = new URLSearchParams(fields);
    const id = (name: string) => {
      const value = params.get(name);
      return value !== null && MARKER_ID.test(value) ? value : undefined;
    };
    const from = params.get("from");
    const start = params.get("start");
    return {
      attempt: Number(params.get("attempt")),
      mainId: params.get("main") ?? "",
      startedByAttempt: from === null ? undefined : Number(from),
      plannedAt: Number(params.get("at")),
      backupId: id("backup"),
      integrationId: id("integration"),
      jobId: id("job"),
      start: start === "requested" || start === "unknown" ? start : undefined,
    };
  }

  #sign(fields: string): string {
    return createHmac("sha256", this.#secret)
      .update(JSON.stringify([LABEL, ...this.#scope, fields]))
      .digest("base64url")
      .slice(0, 22);
  }
}

/** The ID of a main step as its markers have it. */
export const shortMainId = (mainId: string) => mainId.slice(0, MAIN_ID_LENGTH);
