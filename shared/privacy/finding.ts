/** What personal data can be: the kinds that are told apart. */
export const PERSONAL_KINDS = [
  'user-name',
  'machine-name',
  'domain-name',
  'sid',
  'mac-address',
  'ssid',
  'serial-number',
  'machine-uuid',
  'email',
  'ip-address',
  'product-key',
] as const;
export type PersonalKind = (typeof PERSONAL_KINDS)[number];

/** Text of one byte a character (ASCII and its supersets), UTF-16LE, or a structure that is no text. */
export type FindingEncoding = 'ascii' | 'utf16' | 'binary';

/** `certain`: the form or the structure leaves no doubt. `likely`: it looks like it, and may be something else. */
export type Confidence = 'certain' | 'likely';

/** One piece of personal data in a file. */
export interface Finding {
  readonly kind: PersonalKind;
  /** Position in the file of its first byte. */
  readonly fileOffset: number;
  readonly sizeBytes: number;
  readonly encoding: FindingEncoding;
  /** As people write it: the same for text and structure, so that equal values can be counted together. */
  readonly value: string;
  readonly confidence: Confidence;
}

/** Takes what a detector has found: `from` and `to` are positions in the bytes it was given. */
export type Sink = (kind: PersonalKind, from: number, to: number, encoding: FindingEncoding, value: string, confidence: Confidence) => void;

/** Nobody's data: what blanking leaves behind, and what was never filled in. */
export function isBlank(kind: PersonalKind, value: string): boolean {
  const told = kind === 'sid' ? value.slice(SID_PREFIX_LENGTH) : value;
  return !/[^x0\s\p{P}\p{S}]/iu.test(told);
}

/** `S-1-5-21` or `S-1-12-1`: says only that an account of a domain or of a machine follows. */
export const SID_PREFIX_LENGTH = 8;
