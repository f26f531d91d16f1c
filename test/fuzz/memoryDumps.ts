/** Memory dumps of every kind with what a hostile one may hold: tables and lists that lead into themselves, absurd counts, encoded blocks. */
import type { Arch } from '../builder/context.ts';
import { encodedDebuggerData } from '../builder/debuggerData.ts';
import type { DumpBuilder } from '../builder/dumpBuilder.ts';
import type { MemoryDumpKind } from '../builder/memoryDump.ts';
import type { Mapping, Paging } from '../builder/pageTableBuilder.ts';
import { richDump, type SampleDump } from '../shared/dump/support/sampleDumps.ts';

const PAGE = 0x1000;
const HEADER = 0x2000;

export function memoryDumps(): SampleDump[] {
  return [
    mapped('transition', 'x64', 'x64'),
    mapped('shared', 'x64', 'x64'),
    mapped('large', 'x64', 'x64'),
    mapped('huge', 'arm64', 'arm64'),
    mapped('valid', 'x64', 'la57'),
    mapped('valid', 'x86', 'x86'),
    mapped('shared', 'x86', 'pae'),
    damaged('root of nothing but itself', 'full', (view) => {
      const root = Number(view.getBigUint64(0x10, true));
      const at = fileOffsetOf(view, root / PAGE);
      for (let index = 0; index < 512; index++) view.setBigUint64(at + index * 8, BigInt(root) | 0x63n, true);
    }),
    damaged('root as large pages of itself', 'full', (view) => {
      const root = Number(view.getBigUint64(0x10, true));
      const at = fileOffsetOf(view, root / PAGE);
      for (let index = 0; index < 512; index++) view.setBigUint64(at + index * 8, BigInt(root) | 0xe3n, true);
    }),
    damaged('module list that leads into its middle', 'kernel', (view, bytes) => {
      const entries = placesOf(bytes, 'evil.sys').map((at) => at - (at % 0x200));
      for (const at of entries) if (at + 8 <= bytes.length) view.setBigUint64(at, 0xffff_8a81_0010_0000n, true);
    }),
    { name: 'process list', bytes: processDump().finishAs('kernel') },
    damaged(
      'process list that leads into its middle',
      'full',
      (view, bytes) => {
        const [second = 0] = placesOf(bytes, 'smss.exe', 1);
        const [third = 0] = placesOf(bytes, 'third.exe', 1);
        view.setBigUint64(third - IMAGE_NAME + LINKS, view.getBigUint64(second - IMAGE_NAME + LINKS + 8, true), true);
      },
      processDump(),
    ),
    damaged('absurd run counts', 'full', (view) => {
      view.setUint32(0x88, 42, true);
      for (let at = 0xa8; at < 0x338; at += 16) view.setBigUint64(at + 8, 0xffff_ffffn, true);
    }),
    damaged('absurd bitmap', 'kernel', (view) => view.setBigUint64(HEADER + 0x30, 2n ** 39n, true)),
    damaged('absurd range list', 'live', (view, bytes) => {
      view.setBigUint64(HEADER + 0x18, BigInt(bytes.length - PAGE), true);
    }),
    damaged('2,048 processors', 'bitmap', (view) => view.setUint32(0x34, 2048, true)),
    damaged('encoded debugger data', 'full', (_view, bytes) => {
      const [tag = 0x10] = placesOf(bytes, 'KDBG', 1);
      const block = bytes.slice(tag - 0x10, tag - 0x10 + 0x380);
      bytes.set(encodedDebuggerData(block, { never: 0x1234_5678_9abc_def7n, always: 0xfedc_ba98_7654_3210n, encodedFlag: 7n }), tag - 0x10);
    }),
  ];
}

function mapped(how: Mapping, arch: Arch, paging: Paging): SampleDump {
  const kernelHalf = arch === 'x86' ? 0x8000_0000n : 0xffff_8000_0000_0000n;
  const mapping = (address: bigint): Mapping => (address >= kernelHalf ? how : 'valid');
  return { name: `${arch} ${paging} ${how}`, bytes: richDump(arch).finishAs('bitmap', { paging, mapping }) };
}

/** ActiveProcessLinks and ImageFileName of EPROCESS in the dumps here. */
const LINKS = 0x448;
const IMAGE_NAME = 0x5a8;

function processDump(): DumpBuilder {
  const names = ['System', 'smss.exe', 'third.exe', 'fourth.exe'];
  return richDump('x64').processes(names.map((name, i) => ({ id: 4 + 4 * i, name })));
}

function damaged(
  name: string,
  kind: MemoryDumpKind,
  damage: (view: DataView, bytes: Uint8Array) => void,
  dump = richDump('x64'),
): SampleDump {
  const bytes = dump.finishAs(kind);
  damage(new DataView(bytes.buffer), bytes);
  return { name, bytes };
}

/** File offset of a frame by the runs of a full dump. */
function fileOffsetOf(view: DataView, frame: number): number {
  let at = HEADER;
  for (let run = 0; run < view.getUint32(0x88, true); run++) {
    const base = Number(view.getBigUint64(0x98 + run * 16, true));
    const count = Number(view.getBigUint64(0xa0 + run * 16, true));
    if (frame >= base && frame < base + count) return at + (frame - base) * PAGE;
    at += count * PAGE;
  }
  throw new Error(`no frame ${frame}`);
}

/** Where a text stands in a dump, as UTF-16 or as bytes. */
function placesOf(bytes: Uint8Array, text: string, width = 2): number[] {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const wanted = Buffer.from(text, width === 2 ? 'utf16le' : 'latin1');
  const places: number[] = [];
  for (let at = whole.indexOf(wanted); at >= 0; at = whole.indexOf(wanted, at + 1)) places.push(at);
  return places;
}
