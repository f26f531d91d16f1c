import { dumpBuilder } from '../../builder/dumpBuilder.ts';

/** A small triage dump whose bugcheck 0xd1 happened in `module`. `seed` makes it differ from the others. */
export function driverDump(module = 'evil.sys', seed = 0): Uint8Array {
  const base = 0xffff_f800_1234_0000n;
  return dumpBuilder({ crashTime: new Date(Date.UTC(2024, 0, 2) + seed * 1000) })
    .bugcheck(0xd1, [0x10n, 2n, 0n, base + 0x1234n])
    .module(module, base, 0x10000)
    .finish();
}

/** The same with bytes behind its end, to make it as large as wanted. */
export function paddedDump(sizeBytes: number, module = 'evil.sys'): Uint8Array {
  const dump = driverDump(module);
  const padded = new Uint8Array(Math.max(sizeBytes, dump.length));
  padded.set(dump);
  return padded;
}
