import { DefaultAzureCredential, type TokenCredential } from "@azure/identity";
import {
  BlobServiceClient,
  type ContainerClient,
  StorageSharedKeyCredential,
} from "@azure/storage-blob";
import {
  type ListingAccess,
  type ListObjects,
  PAGE_TIMEOUT_MS,
  type StoredObject,
} from "./listing.ts";
import { ListingError, listingErrorFrom, type SdkFailure } from "./listing-error.ts";
import { accountOf, type StorageLocation } from "./location.ts";

/** Of pages with 1,000 of the longest names, the SDK would make more than its memory holds. */
const MAX_PAGE_SIZE = 500;
/** A new object for each client, as the SDK writes into it. */
const pipelineOptions = () => ({ retryOptions: { maxTries: 3, tryTimeoutInMs: PAGE_TIMEOUT_MS } });

/**
 * Lists a prefix in Azure Blob Storage: with the shared access signature of the URI, else with the
 * credentials of the Azure CLI's variables, else with the default credentials of Azure's SDK.
 */
export const listAzureBlobs: ListObjects = async function* (location, access) {
  try {
    const container = connect(location, access);
    const pages = container
      .listBlobsFlat({ prefix: location.prefix, includeMetadata: true })
      .byPage({ maxPageSize: MAX_PAGE_SIZE });
    for await (const { containerName, segment } of pages) {
      if (containerName === undefined) {
        throw new ListingError("unexpected", location, "it is not a list of blobs");
      }
      yield segment.blobItems
        .filter(({ metadata }) => metadata?.hdi_isfolder !== "true")
        .map(
          ({ name, properties }): StoredObject => ({
            key: name,
            bytes: properties.contentLength ?? 0,
            etag: properties.etag,
            modifiedAt: properties.lastModified.getTime(),
          }),
        );
    }
  } catch (error) {
    throw error instanceof ListingError
      ? error
      : listingErrorFrom(failureOf(error), location, error);
  }
};

function connect(
  location: StorageLocation,
  { env, sas: sasOfUri, addSecret }: ListingAccess,
): ContainerClient {
  const url = `https://${location.host}`;
  const account = accountOf(location);
  try {
    return serviceClient().getContainerClient(location.bucket);
  } catch (error) {
    // No request was sent: what the environment has is not of the form of a credential.
    const failure = { code: "NoCredentials", message: (error as Error).message };
    throw listingErrorFrom(failure, location, error);
  }

  function serviceClient(): BlobServiceClient {
    const { AZURE_STORAGE_CONNECTION_STRING: connectionString } = env;
    if (connectionString) {
      const client = BlobServiceClient.fromConnectionString(connectionString, pipelineOptions());
      const [, named = client.accountName] =
        /(?:^|;)AccountName=([^;]+)/i.exec(connectionString) ?? [];
      if (named === account) return sasOfUri ? signed(client.url, sasOfUri) : client;
    }
    const sas = sasOfUri ?? env.AZURE_STORAGE_SAS_TOKEN;
    if (sas) return signed(url, sas);
    const { AZURE_STORAGE_ACCOUNT = account, AZURE_STORAGE_KEY: key } = env;
    if (key && AZURE_STORAGE_ACCOUNT === account) {
      const credential = new StorageSharedKeyCredential(account, key);
      return new BlobServiceClient(url, credential, pipelineOptions());
    }
    return new BlobServiceClient(
      url,
      masked(new DefaultAzureCredential(), addSecret),
      pipelineOptions(),
    );
  }
}

function signed(endpoint: string, sas: string): BlobServiceClient {
  const url = `${endpoint.replace(/\?.*/s, "")}?${sas.replace(/^\?/, "")}`;
  return new BlobServiceClient(url, undefined, pipelineOptions());
}

/** Each token is masked before it is used. */
function masked(credential: TokenCredential, addSecret: (secret: string) => void): TokenCredential {
  return {
    async getToken(scopes, options) {
      const token = await credential.getToken(scopes, options);
      if (token !== null) addSecret(token.token);
      return token;
    },
  };
}

function failureOf(error: unknown): SdkFailure {
  // The SDK does not check that a response is a list.
  if (error instanceof TypeError) return { code: undefined, message: "it is not a list of blobs" };
  const { name, message, code, statusCode } = error as Error & {
    code?: string;
    statusCode?: number;
  };
  // Entra's own words are somewhere in the lines about each credential that was tried.
  const [refusal] = /\bAADSTS\d+:.*[^,\s]/.exec(message) ?? [];
  if (refusal !== undefined) return { code: "AuthenticationError", message: refusal };
  // A connection that ends within a response.
  const isCut = message.startsWith("Error reading response as text: aborted");
  return {
    code: isCut ? "ECONNRESET" : (code ?? (name === "RestError" ? undefined : name)),
    httpStatus: statusCode,
    message,
  };
}
