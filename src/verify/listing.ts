import type { StorageLocation } from "./location.ts";

/** How long the service may take for one attempt to send a page. */
export const PAGE_TIMEOUT_MS = 60_000;

/** An object, as a listing has it. */
export interface StoredObject {
  key: string;
  bytes: number;
  /** As the service spells it. */
  etag: string;
  /** In milliseconds since 1970. */
  modifiedAt: number;
}

/** What a listing needs beside the place. */
export interface ListingAccess {
  env: NodeJS.ProcessEnv;
  /** A shared access signature that came with the URI. */
  sas: string | undefined;
  /** Called with each credential before it is used. */
  addSecret: (secret: string) => void;
}

/** Lists objects page by page. Throws a {@link ListingError}. */
export type ListObjects = (
  location: StorageLocation,
  access: ListingAccess,
) => AsyncGenerator<StoredObject[], void>;
