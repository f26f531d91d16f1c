/** KDDEBUGGER_DATA64 (also in 32-bit dumps, with sign-extended addresses). Source: wdbgexts.h; places checked on real dumps. */

import type { Section } from './section.ts';
import { asciiBytes, section } from './section.ts';

export interface DebuggerDataFields {
  readonly kernelBase: bigint;
  readonly psLoadedModuleList: bigint;
  readonly psActiveProcessHead: bigint;
  readonly address: bigint;
  readonly osBuild: number;
  readonly pointerBytes: 4 | 8;
  /** Virtual address of the array of KPRCB pointers; 0 when the dump has none. */
  readonly kiProcessorBlock?: bigint | undefined;
  /** Virtual addresses of the two variables that keep the unloaded drivers. */
  readonly mmUnloadedDrivers?: bigint | undefined;
  readonly mmLastUnloadedDriver?: bigint | undefined;
}

export function debuggerData64(fields: DebuggerDataFields): Uint8Array {
  const size = fields.osBuild >= 26100 ? 0x3a0 : 0x380;
  const out = section().pad(size);
  const pointer = (value: bigint): bigint => (fields.pointerBytes === 4 && value >= 0x8000_0000n ? value | 0xffff_ffff_0000_0000n : value);
  out.put64(0x00, pointer(fields.address)).put64(0x08, pointer(fields.address));
  out.putBytes(0x10, asciiBytes('KDBG')).put32(0x14, size);
  out.put64(0x18, pointer(fields.kernelBase));
  out.put64(0x48, pointer(fields.psLoadedModuleList));
  out.put64(0x50, pointer(fields.psActiveProcessHead));
  out.put64(0x138, 0x1000);
  out.put64(0x218, pointer(fields.kiProcessorBlock ?? 0n));
  out.put64(0x220, pointer(fields.mmUnloadedDrivers ?? 0n)).put64(0x228, pointer(fields.mmLastUnloadedDriver ?? 0n));
  if (fields.pointerBytes === 8) {
    // KTHREAD: Teb, KernelStack, InitialStack, ApcState.Process; EPROCESS: size, Peb, DirectoryTableBase; KPRCB: CurrentThread, Number.
    out.put16(0x29a, 0xf0).put16(0x29c, 0x58).put16(0x29e, 0x28).put16(0x2a0, 0xb8);
    out.put16(0x2a8, 0xa40).put16(0x2aa, 0x550).put16(0x2ae, 0x28);
    out.put16(0x2b0, 0xaf00).put16(0x2b4, 0x08).put16(0x2be, 0x24);
    out.put16(0x2c0, 0x898);
  }
  if (fields.kiProcessorBlock !== undefined) memoryOffsets(out, fields.pointerBytes);
  return out.finish();
}

/** What only a memory dump leads to: ProcessorState.ContextFrame of the KPRCB; on 32 bits InitialStack, ApcState.Process, CurrentThread and Number too. */
function memoryOffsets(out: Section, pointerBytes: 4 | 8): void {
  out.put16(0x2bc, pointerBytes === 8 ? 0x1f0 : 0x18);
  if (pointerBytes === 4) out.put16(0x29e, 0x28).put16(0x2a0, 0x70).put16(0x2b4, 0x04).put16(0x2be, 0x3cc);
}

/** The block as Windows keeps it while no debugger is attached. Keys: KiWaitNever, KiWaitAlways, address of KdpDataBlockEncoded (public readers). */
export function encodedDebuggerData(plain: Uint8Array, keys: { never: bigint; always: bigint; encodedFlag: bigint }): Uint8Array {
  const out = plain.slice();
  const view = new DataView(out.buffer, out.byteOffset, out.length);
  const turn = keys.never & 0x3fn;
  for (let at = 0; at + 8 <= out.length; at += 8) {
    view.setBigUint64(at, view.getBigUint64(at, true) ^ keys.always, false);
    const mixed = view.getBigUint64(at, true) ^ keys.encodedFlag;
    const turned = BigInt.asUintN(64, (mixed >> turn) | (mixed << (64n - turn)));
    view.setBigUint64(at, turned ^ keys.never, true);
  }
  return out;
}
