import { createHmac, timingSafeEqual } from "node:crypto";

/** What an attempt of a run records of its export for a later attempt. See docs/resume.md. */
export interface ResumeMarker {
  /** The attempt of the run that started the job, from 1. */
  attempt: number;
  /** When the export was planned, in seconds since 1970: its directory may contain that time. */
  plannedAt: number;
  backupId?: string | undefined;
  /** Set if the scope has only the name of the integration. */
  integrationId?: string | undefined;
  jobId?: string | undefined;
  /** A request that starts something had no response yet. */
  unanswered: boolean;
}

const MARKER_ID = /^[A-Za-z0-9][A-Za-z0-9._:~-]{0,255}$/;
/** Separates these signatures from any others that use the same secret. */
const LABEL = "zilliz-export trace 1";

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
    const { backupId, integrationId, jobId } = marker;
    const fields = new URLSearchParams({
      attempt: String(marker.attempt),
      at: String(marker.plannedAt),
      ...(backupId !== undefined && { backup: backupId }),
      ...(integrationId !== undefined && { integration: integrationId }),
      ...(jobId !== undefined && { job: jobId }),
      ...(marker.unanswered && { start: "unknown" }),
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
    return {
      attempt: Number(params.get("attempt")),
      plannedAt: Number(params.get("at")),
      backupId: id("backup"),
      integrationId: id("integration"),
      jobId: id("job"),
      unanswered: params.get("start") === "unknown",
    };
  }

  #sign(fields: string): string {
    return createHmac("sha256", this.#secret)
      .update(JSON.stringify([LABEL, ...this.#scope, fields]))
      .digest("base64url")
      .slice(0, 22);
  }
}
