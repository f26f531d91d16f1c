import { viewOf } from '../../../../bytes/layout.ts';

/** WHEA_MEMORY_ERROR_SECTION: UEFI appendix N, "Memory Error Section". Fields end where older firmware ends them. */
const FIELDS = {
  physicalAddress: { bit: 1, at: 0x10, bytes: 8 },
  node: { bit: 3, at: 0x20, bytes: 2 },
  card: { bit: 4, at: 0x22, bytes: 2 },
  module: { bit: 5, at: 0x24, bytes: 2 },
  bank: { bit: 6, at: 0x26, bytes: 2 },
  device: { bit: 7, at: 0x28, bytes: 2 },
  row: { bit: 8, at: 0x2a, bytes: 2 },
  column: { bit: 9, at: 0x2c, bytes: 2 },
  bitPosition: { bit: 10, at: 0x2e, bytes: 2 },
  errorType: { bit: 14, at: 0x48, bytes: 1 },
  rank: { bit: 15, at: 0x4a, bytes: 2 },
  cardHandle: { bit: 16, at: 0x4c, bytes: 2 },
  moduleHandle: { bit: 17, at: 0x4e, bytes: 2 },
} as const;

/** Each field is null when the section says that it is not valid or it is cut off. Handles are those of SMBIOS (types 16 and 17). */
export type MemoryError = { readonly [K in Exclude<keyof typeof FIELDS, 'physicalAddress'>]: number | null } & {
  readonly physicalAddress: bigint | null;
};

/** Null when not even the valid bits are there. */
export function readMemoryError(bytes: Uint8Array): MemoryError | null {
  if (bytes.length < 8) return null;
  const view = viewOf(bytes);
  const valid = view.getBigUint64(0, true);
  const small = (name: Exclude<keyof typeof FIELDS, 'physicalAddress'>): number | null => {
    const field = FIELDS[name];
    if (!((valid >> BigInt(field.bit)) & 1n) || field.at + field.bytes > bytes.length) return null;
    return field.bytes === 1 ? view.getUint8(field.at) : view.getUint16(field.at, true);
  };
  const { physicalAddress: address } = FIELDS;
  const hasAddress = ((valid >> BigInt(address.bit)) & 1n) === 1n && address.at + address.bytes <= bytes.length;
  return {
    physicalAddress: hasAddress ? view.getBigUint64(address.at, true) : null,
    node: small('node'),
    card: small('card'),
    module: small('module'),
    bank: small('bank'),
    device: small('device'),
    row: small('row'),
    column: small('column'),
    bitPosition: small('bitPosition'),
    errorType: small('errorType'),
    rank: small('rank'),
    cardHandle: small('cardHandle'),
    moduleHandle: small('moduleHandle'),
  };
}
