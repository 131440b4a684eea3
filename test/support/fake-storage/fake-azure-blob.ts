import { escapeXml, type StorageRequest, type StorageResponse, xml } from "./fake-server.ts";
import { FakeStorage } from "./fake-storage.ts";

const ACCOUNT = "acmebackups";
const KEY = "YS1rZXktdGhhdC1ub2JvZHktbWF5LXNlZS1hbmQtdGhhdC1pcy1sb25n";

/** Azure Blob Storage's List Blobs, also with the account in the path as in Azurite. It checks no signature. */
export class FakeAzureBlob extends FakeStorage {
  static readonly host = `${ACCOUNT}.blob.core.windows.net`;

  get env() {
    const endpoint = `${this.url}/${ACCOUNT}`;
    return {
      AZURE_STORAGE_CONNECTION_STRING: `DefaultEndpointsProtocol=http;AccountName=${ACCOUNT};AccountKey=${KEY};BlobEndpoint=${endpoint};`,
    };
  }

  protected respond({ url, headers }: StorageRequest): StorageResponse {
    if (headers.authorization === undefined && !url.searchParams.has("sig")) {
      return azureError(401, "NoAuthenticationInformation", "Server failed to authenticate.");
    }
    const [, container = ""] = url.pathname.replace(`/${ACCOUNT}/`, "/").split("/");
    const prefix = url.searchParams.get("prefix") ?? "";
    const token = url.searchParams.get("marker") || undefined;
    const page = this.page({ bucket: container, prefix, token });
    if (page === undefined) {
      return azureError(404, "ContainerNotFound", "The specified container does not exist.");
    }
    const blobs = page.objects.map(
      ({ key, bytes, etag, modifiedAt }) =>
        `<Blob>${name(key)}<Properties><Last-Modified>${modifiedAt.toUTCString()}</Last-Modified><Etag>${etag}</Etag><Content-Length>${bytes}</Content-Length><BlobType>BlockBlob</BlobType></Properties>${bytes === 0 && !key.endsWith("/") && !key.includes(".") ? "<Metadata><hdi_isfolder>true</hdi_isfolder></Metadata>" : "<Metadata />"}</Blob>`,
    );
    return xml(
      200,
      {},
      `<EnumerationResults ServiceEndpoint="${this.url}/" ContainerName="${container}"><Prefix>${escapeXml(prefix)}</Prefix><MaxResults>1000</MaxResults><Blobs>${blobs.join("")}</Blobs><NextMarker>${page.next ?? ""}</NextMarker></EnumerationResults>`,
    );
  }
}

/** A name that XML can't hold is encoded. */
function name(key: string): string {
  return /[\p{Cc}\uFFFE\uFFFF]/u.test(key)
    ? `<Name Encoded="true">${encodeURIComponent(key)}</Name>`
    : `<Name>${escapeXml(key)}</Name>`;
}

/** An error as Azure writes it. */
export function azureError(status: number, code: string, message: string): StorageResponse {
  return xml(
    status,
    { "x-ms-error-code": code },
    `<Error><Code>${code}</Code><Message>${escapeXml(message)}</Message></Error>`,
  );
}
