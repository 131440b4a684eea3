export { azureError, FakeAzureBlob } from "./fake-azure-blob.ts";
export { FakeGcs, gcsError } from "./fake-gcs.ts";
export { entraEndpoints, externalAccount, FakeLogin, TENANT } from "./fake-login.ts";
export { AWS_CREDENTIALS, FakeS3, s3Error } from "./fake-s3.ts";
export { HTML_PAGE, json, type StorageRequest, type StorageResponse, xml } from "./fake-server.ts";
export type { FakeStorage } from "./fake-storage.ts";
