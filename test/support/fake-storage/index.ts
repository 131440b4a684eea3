export { azureError, FakeAzureBlob } from "./fake-azure-blob.ts";
export { FakeGcs, gcsError } from "./fake-gcs.ts";
export { AWS_CREDENTIALS, FakeS3, s3Error } from "./fake-s3.ts";
export { type FakeStorage, HTML_PAGE, type StorageRequest } from "./fake-storage.ts";
