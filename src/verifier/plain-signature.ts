import { OctetString, Sequence, Integer, fromBER } from 'asn1js';
import type { BaseBlock } from 'asn1js';
import {
  AlgorithmIdentifier,
  Attribute,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs';
import type { Certificate } from 'pkijs';

/** The one thing that may stand beside what was signed: a time stamp over it (RFC 3161, appendix A). */
const TIME_STAMP_TOKEN = '1.2.840.113549.1.9.16.2.14';
const SHA256 = '2.16.840.1.101.3.4.2.1';

/**
 * The one encoding of a signature (CMS, RFC 5652) that a pack may carry: what the signer signed and what a verifier
 * needs, in DER, and nothing besides. Whatever stands in a signature unprotected, such as version numbers, attributes
 * added later or lengths written in a longer way, can so be told from what the signer wrote. A time stamp is taken over
 * as it is: it has a signature of its own.
 */
export function plainSignature(signed: SignedData, certificate: Certificate): Uint8Array {
  const [signer] = signed.signerInfos;
  if (!signer?.signedAttrs) throw new Error('No signer');
  const { signatureAlgorithm, signature, signedAttrs } = signer;
  const { algorithmId } = signatureAlgorithm;
  const stamp = stampOf(signer);
  const ecdsa = algorithmId.startsWith('1.2.840.10045.');
  const plain = new SignedData({
    version: 1,
    digestAlgorithms: [new AlgorithmIdentifier({ algorithmId: SHA256 })],
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: ContentInfo.DATA }),
    ...(signed.certificates && { certificates: signed.certificates }),
    signerInfos: [
      new SignerInfo({
        version: 1,
        sid: new IssuerAndSerialNumber({
          issuer: certificate.issuer,
          serialNumber: certificate.serialNumber,
        }),
        digestAlgorithm: new AlgorithmIdentifier({ algorithmId: SHA256 }),
        signedAttrs,
        // Without parameters: none exist for ECDSA (RFC 5758, 3.2), and for RSA NULL may be left out.
        signatureAlgorithm: new AlgorithmIdentifier({ algorithmId }),
        signature: ecdsa ? plainEcdsa(signature) : signature,
        ...(stamp && {
          unsignedAttrs: new SignedAndUnsignedAttributes({
            type: 1,
            attributes: [new Attribute({ type: TIME_STAMP_TOKEN, values: [stamp] })],
          }),
        }),
      }),
    ],
  });
  const content = new ContentInfo({ contentType: ContentInfo.SIGNED_DATA, content: plain.toSchema(true) });
  return new Uint8Array(content.toSchema().toBER());
}

/**
 * The time-stamp token beside a signature, DER, and the bytes it is to be made for.
 * @returns undefined when there is none
 */
export function timeStampIn(
  signed: SignedData,
): { readonly token: Uint8Array; readonly over: Uint8Array } | undefined {
  const [signer] = signed.signerInfos;
  const stamp = signer && stampOf(signer);
  if (!stamp) return undefined;
  const over = Uint8Array.from(signer.signature.valueBlock.valueHexView);
  return { token: Uint8Array.from(stamp.valueBeforeDecodeView), over };
}

function stampOf({ unsignedAttrs }: SignerInfo): BaseBlock | undefined {
  const [attribute] = unsignedAttrs?.attributes ?? [];
  if (attribute?.type !== TIME_STAMP_TOKEN) return undefined;
  // Attributes of this library hold whatever values were read.
  return attribute.values[0] as BaseBlock | undefined;
}

/** r and s as the shortest integers (X.690, 8.3.2). */
function plainEcdsa(signature: OctetString): OctetString {
  const { result } = fromBER(signature.valueBlock.valueHexView);
  if (!(result instanceof Sequence)) throw new Error('No ECDSA signature');
  const numbers = result.valueBlock.value.slice(0, 2).map((number) => {
    if (!(number instanceof Integer)) throw new Error('No ECDSA signature');
    return Integer.fromBigInt(number.toBigInt());
  });
  return new OctetString({ valueHex: new Sequence({ value: numbers }).toBER() });
}
