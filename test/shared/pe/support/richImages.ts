/** One image of each architecture that has everything the readers know, made by the builder. */
import {
  buildPe,
  debugSection,
  exportSection,
  fpoRecord,
  type PeMachine,
  type PeSection,
  versionInfo,
  versionSection,
} from '../../../builder/peBuilder.ts';
import { section } from '../../../builder/section.ts';

export const GUID_BYTES = Uint8Array.from({ length: 16 }, (_, i) => 0x10 + i);
export const RVA = { text: 0x1000, pdata: 0x3000, xdata: 0x4000, exports: 0x5000, resources: 0x6000, debug: 0x7000 } as const;

/**
 * x64 code at 0x1000: `push rbx; sub rsp, 0x20; call +0; nop; add rsp, 0x20; pop rbx; ret`, then a function with a frame
 * register, a part chained to the first, a part chained to itself, and a leaf without an entry at 0x1200.
 */
function codeX64(): Uint8Array {
  const code = section().bytes(Uint8Array.of(0x53, 0x48, 0x83, 0xec, 0x20, 0xe8, 0, 0, 0, 0, 0x90, 0x48, 0x83, 0xc4, 0x20, 0x5b, 0xc3));
  code.pad(0x40 - code.length, 0xcc);
  code.bytes(Uint8Array.of(0x55, 0x48, 0x83, 0xec, 0x40, 0x48, 0x8d, 0x6c, 0x24, 0x30, 0xff, 0xd0, 0x48, 0x8d, 0x65, 0x10, 0x5d, 0xc3));
  code
    .pad(0x80 - code.length, 0xcc)
    .pad(0x180, 0x90)
    .u8(0xc3)
    .pad(0x200, 0xcc);
  return code.finish();
}

function unwindX64(): { pdata: Uint8Array; xdata: Uint8Array } {
  const x = RVA.xdata;
  const xdata = section();
  xdata.bytes(Uint8Array.of(1, 5, 2, 0, 5, 0x32, 1, 0x30));
  xdata.bytes(Uint8Array.of(1, 10, 3, 0x35, 10, 0x03, 5, 0x72, 1, 0x50, 0, 0));
  xdata
    .bytes(Uint8Array.of(0x21, 0, 0, 0))
    .u32(0x1000)
    .u32(0x1011)
    .u32(x);
  xdata
    .bytes(Uint8Array.of(0x21, 0, 0, 0))
    .u32(0x10c0)
    .u32(0x1100)
    .u32(x + 0x24);
  xdata.bytes(Uint8Array.of(2, 2, 4, 0, 3, 0x16, 9, 0x06, 2, 0xc0, 1, 0x30));
  const pdata = section().u32(0x1000).u32(0x1011).u32(x);
  pdata
    .u32(0x1040)
    .u32(0x1052)
    .u32(x + 8)
    .u32(0x1080)
    .u32(0x10c0)
    .u32(x + 0x14);
  pdata
    .u32(0x10c0)
    .u32(0x1100)
    .u32(x + 0x24)
    .u32(0x1100)
    .u32(0x1140)
    .u32(x + 0x34);
  return { pdata: pdata.finish(), xdata: xdata.finish() };
}

/** ARM64: a packed function of 8 instructions at 0x1000, a full one of 16 at 0x1020, a fragment of 8 at 0x1060. */
function unwindArm64(): { pdata: Uint8Array; xdata: Uint8Array } {
  const xdata = section()
    .u32(16 | (1 << 22) | (3 << 27))
    .u32(12);
  xdata.bytes(Uint8Array.of(0xe6, 0xc8, 0x02, 0xe1, 0x85, 0xfc, 0xe4, 0xe3, 0xe7, 0x00, 0x40, 0xe4));
  const pdata = section()
    .u32(0x1000)
    .u32(1 | (8 << 2) | (2 << 16) | (3 << 21) | (3 << 23));
  pdata
    .u32(0x1020)
    .u32(RVA.xdata)
    .u32(0x1060)
    .u32(2 | (8 << 2) | (3 << 13) | (5 << 16) | (1 << 20) | (1 << 21) | (20 << 23));
  return { pdata: pdata.finish(), xdata: xdata.finish() };
}

function codeArm64(): Uint8Array {
  const code = section();
  for (let i = 0; i < 0x100; i++) code.u32(i % 4 === 2 ? 0x9400_0010 : 0xd503_201f);
  return code.finish();
}

/** x86: code that begins with `push ebp; mov ebp, esp; call +0; pop ebp; ret`. */
function codeX86(): Uint8Array {
  return section()
    .bytes(Uint8Array.of(0x55, 0x8b, 0xec, 0xe8, 0, 0, 0, 0, 0x5d, 0xc3))
    .pad(0x3f6, 0x90)
    .finish();
}

/** The file of the image. */
export function richImage(machine: PeMachine): Uint8Array {
  const code = { x64: codeX64, arm64: codeArm64, x86: codeX86 }[machine]();
  const unwind = machine === 'x64' ? unwindX64() : machine === 'arm64' ? unwindArm64() : { pdata: fpoTable(), xdata: new Uint8Array(16) };
  const exports = exportSection(RVA.exports, {
    dllName: 'RICH.SYS',
    base: 5,
    functions: [0x1000, 0, 'OTHER.Function', 0x1040, 0x1040],
    names: [
      { name: 'AliasOfFirst', index: 0 },
      { name: 'First', index: 0 },
      { name: 'Forwarded', index: 2 },
      { name: 'Fourth', index: 3 },
    ],
  });
  const strings = { CompanyName: 'Example Drivers Ltd.', ProductName: 'Rich', FileVersion: '1.2 (test)', OriginalFilename: 'rich.sys' };
  const resources = versionSection(RVA.resources, versionInfo([1, 2, 3, 4], [5, 6, 7, 8], strings));
  const debug = debugSection(RVA.debug, { guid: GUID_BYTES, age: 3, path: 'C:\\build\\rich.pdb' }, [16, 13]);
  const sections: PeSection[] = [
    { name: '.text', rva: RVA.text, bytes: code, virtualSize: 0x1800 },
    { name: '.pdata', rva: RVA.pdata, bytes: unwind.pdata },
    { name: '.xdata', rva: RVA.xdata, bytes: unwind.xdata },
    { name: '.edata', rva: RVA.exports, bytes: exports },
    { name: '.rsrc', rva: RVA.resources, bytes: resources },
    { name: '.debug', rva: RVA.debug, bytes: debug },
  ];
  const file = buildPe({
    machine,
    sections,
    directories: {
      0: [RVA.exports, exports.length],
      2: [RVA.resources, resources.length],
      ...(machine === 'x86' ? {} : { 3: [RVA.pdata, unwind.pdata.length] as const }),
      6: [RVA.debug, 28 * 3],
    },
  });
  return machine === 'x86' ? withFpo(file, unwind.pdata.length) : file;
}

/** Two functions: one that saves two registers and has 0x10 bytes of locals, one that uses ebp for other things. */
function fpoTable(): Uint8Array {
  const first = fpoRecord({ start: 0x1100, size: 0x40, locals: 4, params: 2, prolog: 5, registers: 2 });
  const second = fpoRecord({ start: 0x1140, size: 0x40, locals: 0, params: 0, prolog: 1, registers: 1, usesBp: true });
  return section().bytes(first).bytes(second).finish();
}

/** Turns the last debug entry into one for the FPO records, which lie in the file where `.pdata` is (its second section). */
function withFpo(file: Uint8Array, length: number): Uint8Array {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const fileOffsetOf = (index: number) => view.getUint32(0x80 + 0x18 + 0xe0 + 40 * index + 20, true);
  const entry = fileOffsetOf(5) + 2 * 28;
  view.setUint32(entry + 12, 3, true);
  view.setUint32(entry + 16, length, true);
  view.setUint32(entry + 24, fileOffsetOf(1), true);
  return file;
}
