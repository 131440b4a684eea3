import { createHmac, timingSafeEqual } from "node:crypto";

/** What an attempt of a run leaves behind of its export, for a later attempt. See docs/resume.md. */
export interface ResumeMarker {
  /** The attempt of the run, from 1; where it took up the job of an earlier one, that one. */
  attempt: number;
  /** When the export was planned, in seconds since 1970: what its directory may be named after. */
  plannedAt: number;
  backupId?: string | undefined;
  /** Where only its name is in the owner. */
  integrationId?: string | undefined;
  jobId?: string | undefined;
  /** Something was asked for, and no answer had come. */
  unanswered: boolean;
}

/** The form of ids. */
const ID_PATTERN = /^[A-Za-z0-9][A-Za-z0-9._:~-]{0,255}$/;
const LABEL = "zilliz-export trace 1";

/**
 * Writes traces into URLs, which are kept short as nobody tells how long one may be for GitHub, and reads them back. Each carries a proof that whoever wrote it has the secret, and meant the
 * same owner: a trace of another run, job, step or intent is as unreadable as a forged one.
 */
export class ResumeMarkers {
  readonly #secret: string;
  readonly #scope: readonly string[];

  /**
   * @param secret what only the workflow knows
   * @param owner what must be the same for a later attempt to go on from here
   */
  constructor(secret: string, owner: readonly string[]) {
    this.#secret = secret;
    this.#scope = owner;
  }

  /** The page's address, with the trace behind it. */
  write(page: string, marker: ResumeMarker): string {
    const {
      attempt,
      plannedAt: at,
      backupId,
      integrationId,
      jobId,
      unanswered: unknown,
    } = marker;
    const fields = new URLSearchParams({
      attempt: String(attempt),
      at: String(at),
      ...(backupId !== undefined && { backup: backupId }),
      ...(integrationId !== undefined && { integration: integrationId }),
      ...(jobId !== undefined && { job: jobId }),
      ...(unknown && { start: "unknown" }),
    }).toString();
    return `${page}#${fields}&proof=${this.#sign(fields)}`;
  }

  /** The trace in an address; undefined when there is none, or none of this owner's. */
  read(url: string): ResumeMarker | undefined {
    const [, fields, proof] = /#([^#]+)&proof=([\w-]{22})$/.exec(url) ?? [];
    if (fields === undefined || proof === undefined) return undefined;
    const right = Buffer.from(this.#sign(fields));
    if (!timingSafeEqual(right, Buffer.from(proof))) return undefined;
    const found = new URLSearchParams(fields);
    const id = (name: string) => {
      const value = found.get(name);
      return value !== null && ID_PATTERN.test(value) ? value : undefined;
    };
    return {
      attempt: Number(found.get("attempt")),
      plannedAt: Number(found.get("at")),
      backupId: id("backup"),
      integrationId: id("integration"),
      jobId: id("job"),
      unanswered: found.get("start") === "unknown",
    };
  }

  #sign(fields: string): string {
    return createHmac("sha256", this.#secret)
      .update(JSON.stringify([LABEL, ...this.#scope, fields]))
      .digest("base64url")
      .slice(0, 22);
  }
}
