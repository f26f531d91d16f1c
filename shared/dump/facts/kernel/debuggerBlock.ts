import type { Gva } from '../../../bytes/address.ts';
import { viewOf } from '../../../bytes/layout.ts';
import type { DebuggerData, HeaderFacts } from '../../dumpImage.ts';
import {
  KDBG_TAG,
  KDDEBUGGER_DATA64,
  KDDEBUGGER_OFFSET_MEMBERS,
  KDDEBUGGER_OFFSETS,
  KDDEBUGGER_TAG_AT,
  KDDEBUGGER_VARIABLES,
} from '../../layouts/kdDebuggerData64.ts';
import { readDebuggerData } from '../debuggerData.ts';
import type { MemoryScope } from '../objects/memoryView.ts';

/** The fields that are read lie in front of this; newer blocks are longer. */
const BLOCK_BYTES = 0x2c0;
const WORD = 8;
const ROTATIONS = 64;

/** KDDEBUGGER_DATA64 of a memory dump. */
export interface DebuggerBlock {
  readonly facts: DebuggerData;
  /** Address of one of the kernel's variables; null when the block is too short for it or it is 0. */
  variable(name: keyof typeof KDDEBUGGER_VARIABLES): Gva | null;
  /** Offset in a kernel structure, from the kernel's PDB when it is at hand; null when it does not say, and the block is too short or has 0 there. */
  offset(name: keyof typeof KDDEBUGGER_OFFSETS): number | null;
}

/**
 * Reads the block that the header points to. Windows keeps it encoded while no debugger is attached, and decodes it when it crashes; dumps of
 * a running system may hold it as it was. Null when neither its bytes nor what they decode to is such a block.
 */
export function readDebuggerBlock(scope: MemoryScope, header: HeaderFacts): DebuggerBlock | null {
  const wide = scope.architecture !== 'x86';
  const raw = scope.memory.read(header.kdDebuggerDataBlock, BLOCK_BYTES).bytes.slice();
  const plain = readDebuggerData(raw, wide) ? raw : decodeBlock(raw, header, wide);
  const facts = plain ? readDebuggerData(plain, wide) : null;
  if (!plain || !facts) return null;
  const view = viewOf(plain);
  const end = Math.min(plain.length, facts.sizeBytes);
  return {
    facts,
    variable(name) {
      const { at } = KDDEBUGGER_VARIABLES[name];
      const value = at + WORD <= end ? view.getBigUint64(at, true) : 0n;
      return value === 0n ? null : wide ? value : BigInt.asUintN(32, value);
    },
    offset(name) {
      const { at } = KDDEBUGGER_OFFSETS[name];
      const [structure, member] = KDDEBUGGER_OFFSET_MEMBERS[name];
      const known = scope.symbols?.offsetOf(structure, member) ?? null;
      return known ?? ((at + 2 <= end && view.getUint16(at, true)) || null);
    },
  };
}

/**
 * Decodes a block without the kernel's keys. Each 8 bytes are encoded as ror(swap(plain ^ a) ^ b, r) ^ c with the bytes swapped
 * (KiWaitAlways, KdpDataBlockEncoded and KiWaitNever give a, b, c and r: public readers), which is ror(swap(plain), r) ^ k with a single
 * unknown k. PsLoadedModuleList, which the header holds in clear, gives k for each r; PsActiveProcessHead and the tag tell which r is right.
 */
function decodeBlock(encoded: Uint8Array, header: HeaderFacts, wide: boolean): Uint8Array | null {
  if (encoded.length < BLOCK_BYTES) return null;
  const view = viewOf(encoded);
  const known = (at: number, address: Gva) => ({
    word: view.getBigUint64(at, true),
    plain: swap(wide || address < 0x8000_0000n ? address : address | 0xffff_ffff_0000_0000n),
  });
  const modules = known(KDDEBUGGER_DATA64.psLoadedModuleList.at, header.psLoadedModuleList);
  const processes = known(KDDEBUGGER_DATA64.psActiveProcessHead.at, header.psActiveProcessHead);
  const tag = view.getBigUint64(KDDEBUGGER_TAG_AT, true);
  for (let turns = 0; turns < ROTATIONS; turns++) {
    const key = modules.word ^ rotateRight(modules.plain, turns);
    if ((processes.word ^ key) !== rotateRight(processes.plain, turns)) continue;
    if (BigInt.asUintN(32, swap(rotateLeft(tag ^ key, turns))) !== BigInt(KDBG_TAG)) continue;
    const out = new Uint8Array(BLOCK_BYTES);
    const plain = viewOf(out);
    for (let at = 0; at < BLOCK_BYTES; at += WORD) plain.setBigUint64(at, swap(rotateLeft(view.getBigUint64(at, true) ^ key, turns)), true);
    return out;
  }
  return null;
}

const SCRATCH = new DataView(new ArrayBuffer(WORD));

function swap(value: bigint): bigint {
  SCRATCH.setBigUint64(0, value, true);
  return SCRATCH.getBigUint64(0, false);
}

function rotateLeft(value: bigint, by: number): bigint {
  return BigInt.asUintN(64, (value << BigInt(by)) | (value >> BigInt(ROTATIONS - by)));
}

function rotateRight(value: bigint, by: number): bigint {
  return rotateLeft(value, (ROTATIONS - by) % ROTATIONS);
}
