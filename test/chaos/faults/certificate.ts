import { generateKeyPairSync, randomBytes, sign } from "node:crypto";

/** A self-signed certificate for localhost and 127.0.0.1, and its key, as PEM. Nothing trusts it by itself. */
export function selfSigned(): { cert: string; key: string } {
  const { publicKey, privateKey } = generateKeyPairSync("ec", {
    namedCurve: "P-256",
  });
  const spki = publicKey.export({ type: "spki", format: "der" });
  const day = 86_400_000;
  const validity = sequence(
    utcTime(new Date(Date.now() - 2 * day)),
    utcTime(new Date(Date.now() + 2 * day)),
  );
  const name = sequence(
    der(0x31, sequence(oid("550403"), der(0x0c, Buffer.from("localhost")))),
  );
  const body = sequence(
    der(0xa0, der(0x02, Buffer.of(2))),
    der(0x02, Buffer.concat([Buffer.of(1), randomBytes(8)])),
    ECDSA_WITH_SHA256,
    name,
    validity,
    name,
    spki,
    der(0xa3, sequence(subjectAltName())),
  );
  const signature = sign("sha256", body, privateKey);
  const certificate = sequence(body, ECDSA_WITH_SHA256, bits(signature));
  const lines = certificate.toString("base64").replaceAll(/.{64}/g, "$&\n");
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
  };
}

// The few forms of DER (X.690) that such a certificate (RFC 5280) takes.

function der(tag: number, ...parts: Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size =
    length < 0x80
      ? Buffer.of(length)
      : length < 0x100
        ? Buffer.of(0x81, length)
        : Buffer.of(0x82, length >> 8, length & 0xff);
  return Buffer.concat([Buffer.of(tag), size, content]);
}

function sequence(...parts: Buffer[]): Buffer {
  return der(0x30, ...parts);
}

function oid(hex: string): Buffer {
  return der(0x06, Buffer.from(hex, "hex"));
}

function bits(content: Buffer): Buffer {
  return der(0x03, Buffer.of(0), content);
}

function utcTime(date: Date): Buffer {
  const digits = date.toISOString().replaceAll(/\D/g, "").slice(2, 14);
  return der(0x17, Buffer.from(`${digits}Z`));
}

function subjectAltName(): Buffer {
  const names = sequence(
    der(0x82, Buffer.from("localhost")),
    der(0x87, Buffer.of(127, 0, 0, 1)),
  );
  return sequence(oid("551d11"), der(0x04, names));
}

const ECDSA_WITH_SHA256 = sequence(oid("2a8648ce3d040302"));
