import { escapeXml, type StorageRequest, type StorageResponse, xml } from "./fake-server.ts";
import { FakeStorage } from "./fake-storage.ts";

/** The credentials of AWS's documentation. */
export const AWS_CREDENTIALS = {
  AWS_ACCESS_KEY_ID: "AKIAIOSFODNN7EXAMPLE",
  AWS_SECRET_ACCESS_KEY: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
  AWS_SESSION_TOKEN: "IQoJb3JpZ2luX2VjEXAMPLETOKEN",
};

/** Amazon S3's ListObjectsV2. It does not check signatures, only their region. */
export class FakeS3 extends FakeStorage {
  region = "us-west-2";

  get env() {
    return { AWS_ENDPOINT_URL_S3: this.url, ...AWS_CREDENTIALS, AWS_REGION: this.region };
  }

  protected respond({ url, headers }: StorageRequest): StorageResponse {
    const [, path = ""] = url.pathname.split("/");
    // Behind a name instead of an IP address, the SDK puts the bucket before the host.
    const bucket = decodeURIComponent(path || (url.hostname.split(".")[0] ?? ""));
    const { searchParams } = url;
    const signedFor = /Credential=[^/]+\/\d+\/([^/]+)\/s3\//.exec(headers.authorization ?? "")?.[1];
    if (signedFor === undefined) return s3Error(403, "AccessDenied", "Access Denied");
    if (signedFor !== this.region) {
      return {
        ...s3Error(301, "PermanentRedirect", "The bucket must be addressed by its own endpoint."),
        headers: { "x-amz-bucket-region": this.region },
      };
    }
    const prefix = searchParams.get("prefix") ?? "";
    const token = searchParams.get("continuation-token") ?? undefined;
    const page = this.page({ bucket, prefix, token });
    if (page === undefined) {
      return s3Error(404, "NoSuchBucket", "The specified bucket does not exist");
    }
    const encoded = searchParams.get("encoding-type") === "url";
    const text = (key: string) =>
      encoded
        ? encodeURIComponent(key).replaceAll("%20", "+").replaceAll("%2F", "/")
        : escapeXml(key);
    const contents = page.objects.map(
      ({ key, bytes, etag, modifiedAt }) =>
        `<Contents><Key>${text(key)}</Key><LastModified>${modifiedAt.toISOString()}</LastModified><ETag>&quot;${etag}&quot;</ETag><Size>${bytes}</Size><StorageClass>STANDARD</StorageClass></Contents>`,
    );
    return xml(
      200,
      {},
      `<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>${bucket}</Name><Prefix>${text(prefix)}</Prefix><KeyCount>${page.objects.length}</KeyCount><MaxKeys>1000</MaxKeys>${encoded ? "<EncodingType>url</EncodingType>" : ""}<IsTruncated>${page.next !== undefined}</IsTruncated>${page.next === undefined ? "" : `<NextContinuationToken>${page.next}</NextContinuationToken>`}${contents.join("")}</ListBucketResult>`,
    );
  }
}

/** An error as S3 writes it. */
export function s3Error(status: number, code: string, message: string): StorageResponse {
  return xml(
    status,
    {},
    `<Error><Code>${code}</Code><Message>${escapeXml(message)}</Message><RequestId>4442587FB7D0A2F9</RequestId></Error>`,
  );
}
