import { isAlnum, isHex } from './characters.ts';
import { type Finding, type PersonalKind, SID_PREFIX_LENGTH } from './finding.ts';

const X = 0x78;
const ZERO = 0x30;
/** Of a binary SID: revision, count, authority and the first number stay, so that it is still one. */
const SID_HEAD_BYTES = 12;

/**
 * Overwrites a finding in `bytes`, of which the first one lies at `base` in the file, as far as it lies in them. The length and the
 * encoding stay; names become `x`, digits become zeros, what separates them stays, structures become zeros. What was blanked is
 * found no more (`isBlank`).
 */
export function blank(bytes: Uint8Array, base: number, { kind, fileOffset, sizeBytes, encoding }: Finding): void {
  const start = fileOffset - base;
  if (encoding === 'binary') {
    fill(bytes, start + (kind === 'sid' ? SID_HEAD_BYTES : 0), start + sizeBytes, 0);
    return;
  }
  const step = encoding === 'ascii' ? 1 : 2;
  const skipped = kind === 'sid' ? SID_PREFIX_LENGTH * step : 0;
  // A character at the border of two pieces is written in halves: each half is the same whatever the other one was.
  for (let at = start + skipped; at < start + sizeBytes; at += step) {
    if (at + step <= 0 || at >= bytes.length) continue;
    const low = at >= 0 ? (bytes[at] as number) : -1;
    const high = step === 2 && at + 1 < bytes.length ? (bytes[at + 1] as number) : 0;
    const unit = low < 0 ? -1 : low | (high << 8);
    const to = replacement(kind, unit);
    if (at >= 0) bytes[at] = to;
    if (step === 2 && at + 1 < bytes.length) bytes[at + 1] = 0;
  }
}

function replacement(kind: PersonalKind, unit: number): number {
  if (KEEPS_SEPARATORS.has(kind) && unit >= 0 && unit < 0x80 && !isAlnum(unit)) return unit;
  if (!AS_DIGITS.has(kind)) return X;
  return kind === 'mac-address' || kind === 'ip-address' ? (isHex(unit) ? ZERO : unit) : ZERO;
}

const KEEPS_SEPARATORS: ReadonlySet<PersonalKind> = new Set(['sid', 'mac-address', 'email', 'ip-address', 'product-key', 'machine-uuid']);
const AS_DIGITS: ReadonlySet<PersonalKind> = new Set(['sid', 'mac-address', 'ip-address', 'machine-uuid', 'serial-number']);

function fill(bytes: Uint8Array, from: number, to: number, value: number): void {
  bytes.fill(value, Math.max(0, from), Math.max(0, Math.min(bytes.length, to)));
}
