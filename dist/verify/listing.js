// src/verify/listing.ts
const PAGE_TIMEOUT_MS = 6e4;
export { PAGE_TIMEOUT_MS as t };
