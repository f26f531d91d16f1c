import type { SimFrame } from './crashSites.ts';
import type { SimCrash } from './generateFleet.ts';

/** An access violation, as a 64-bit status. */
const ACCESS_VIOLATION = 0xffffffffc0000005n;
const POOL = 0xffffb08d_00000000n;
/** A multiplier that spreads ordinals over 28 bits. */
const SPREAD = 0x9e3779b1;
/** What devices report that are gone or fail: no such device, device error, I/O error. */
const DEVICE_STATUSES = [0xc000000en, 0xc000009cn, 0xc0000185n] as const;

/** Where the records lie that parameters point to; a dump puts them there. */
export const RECORDS = { context: 0xffffd000_2b3d0000n, exception: 0xffffd000_2b3d1000n, whea: POOL + 0x4c2f5028n } as const;
/** A machine check: bus error, uncorrected, context corrupt. */
export const MACHINE_CHECK_STATUS = 0xbe00000000800400n;

/** The address that could not be accessed: a field of a null object, now and then freed pool. */
export function faultAddressOf(crash: SimCrash): bigint {
  const spread = spreadOf(crash);
  return spread % 3 === 0 ? POOL + BigInt(spread & ~0xf) : BigInt((spread % 0x60) * 8);
}

function spreadOf(crash: SimCrash): number {
  return (Math.imul(crash.ordinal + 1, SPREAD) >>> 4) & 0xfffffff;
}

/** The four parameters as Windows documents them for the code. `addressIn` places code. */
export function crashParameters(crash: SimCrash, addressIn: (frame: SimFrame) => bigint): readonly bigint[] {
  const fault = faultAddressOf(crash);
  const spread = BigInt(spreadOf(crash));
  const [first] = crash.frames;
  const code = first ? addressIn(first) : 0n;
  const blamed = crash.module === null || crash.offset === null ? code : addressIn({ module: crash.module, offset: crash.offset });
  switch (crash.code) {
    case 0xa:
    case 0xd1:
      return [fault, 2n, 0n, code];
    case 0x50:
      return [fault < 0x1000n ? 0xffff8405_00000000n + spread * 16n : fault, 0n, code, 2n];
    case 0x3b:
      return [ACCESS_VIOLATION & 0xffffffffn, code, RECORDS.context, 0n];
    case 0x7e:
      return [ACCESS_VIOLATION, code, RECORDS.exception, RECORDS.context];
    case 0x1e:
      return [ACCESS_VIOLATION, code, 0n, fault];
    case 0x116:
      return [POOL + spread, blamed, 0xffffffffc000009an, 4n];
    case 0x133:
      return [1n, 0x1e00n, addressIn({ module: 'ntoskrnl.exe', offset: 0xc1f2c0 }), 0n];
    case 0x1a:
      return [0x41792n, 0xffffdd01_00000000n + spread * 8n, 1n << (33n + (spread % 12n)), 0n];
    case 0x139:
      return [3n, RECORDS.context, RECORDS.exception, 0n];
    case 0x124:
      return [0n, RECORDS.whea, MACHINE_CHECK_STATUS >> 32n, MACHINE_CHECK_STATUS & 0xffffffffn];
    case 0x9c:
      return [0n, RECORDS.exception, MACHINE_CHECK_STATUS >> 32n, MACHINE_CHECK_STATUS & 0xffffffffn];
    case 0x7a:
      return [0xffffdd01_00000000n + spread * 8n, DEVICE_STATUSES[Number(spread % 3n)] ?? 0n, spread * 0x1000n, POOL + spread];
    case 0x101:
      return [0xcn, 0n, 0xffffa280_00000000n + (spread % 16n) * 0x1000n, spread % 16n];
    case 0x1c8:
      return [0x1b58n, 0n, 0n, 0n];
    default:
      return plain(crash.code, spread);
  }
}

/** Codes whose parameters lead nowhere: a kind of damage and the objects concerned. */
function plain(code: number, spread: bigint): bigint[] {
  const object = POOL + spread * 16n;
  const kinds: Readonly<Record<number, bigint>> = { 25: 0x20n, 78: 0x99n, 159: 3n, 194: 7n, 314: 0x11n, 244: 3n };
  const kind = kinds[code];
  if (kind !== undefined) return [kind, object, object + 0x40n, 0n];
  return code === 0xef ? [object, 0n, 0n, 0n] : [0n, 0n, 0n, 0n];
}
