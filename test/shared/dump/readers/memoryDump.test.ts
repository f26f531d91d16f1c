import { describe, expect, it } from 'vitest';
import { bytesSource } from '../../../../shared/bytes/byteSource.ts';
import type { DumpImage } from '../../../../shared/dump/dumpImage.ts';
import { openDump } from '../../../../shared/dump/openDump.ts';
import type { Arch } from '../../../builder/context.ts';
import { sparseFullDump } from '../../../builder/memoryDump.ts';
import { placesOf, richDump } from '../support/sampleDumps.ts';

const HEADER_ONLY = 'This dump holds a header and no memory: no drivers can be named.';
const NO_TABLE =
  'The table that says where the memory pages lie in this file is missing or damaged: no driver list, no stack. Verdicts rest on the header, so drivers cannot be named.';
const NO_WALK =
  'The page tables in this dump do not lead to the list of loaded drivers: no driver list, no stack. Verdicts rest on the header, so drivers cannot be named.';
const KINDS = ['full', 'kernel-summary', 'bitmap', 'kernel', 'live'] as const;
const ALL = (['x64', 'arm64', 'x86'] as const).flatMap((arch) =>
  KINDS.filter((kind) => !(arch === 'x86' && kind === 'live')).map((kind) => [arch, kind] as const),
);

const open = (bytes: Uint8Array): DumpImage => openDump(bytesSource(bytes));
const headerSize = (arch: Arch): number => (arch === 'x86' ? 0x1000 : 0x2000);
const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer);

describe.each(ALL)('a memory dump, %s %s', (arch, kind) => {
  const bytes = richDump(arch).finishAs(kind);
  const image = open(bytes);
  const triage = open(richDump(arch).finish());

  it('gives the facts that the triage dump of the same crash gives', () => {
    const shared = ({
      kind: _kind,
      memory: _memory,
      moduleMap: _map,
      stack: _stack,
      readTagged: _read,
      brokenDriver: _broken,
      processors: _processors,
      processes: _processes,
      withSymbols: _with,
      taggedBlobs,
      header,
      ...facts
    }: DumpImage) => ({ ...facts, tagged: taggedBlobs.map((blob) => blob.guid), header: { ...header, directoryTableBase: 0n } });
    expect(shared(image)).toEqual(shared(triage));
    expect(image.limits).toEqual([]);
    expect(image.moduleMap.all()).toEqual(triage.moduleMap.all());
    expect(image.header?.directoryTableBase).toBeGreaterThan(0n);
    const [blob] = image.taggedBlobs;
    expect(blob && image.readTagged(blob).length).toBe(blob?.sizeBytes);
  });

  it('reads memory through the page tables, and the stack up to the end that the thread tells', () => {
    const { pool } = placesOf(arch);
    const saved = triage.memory.read(pool, 0x380).bytes;
    expect(Buffer.compare(image.memory.read(pool, 0x380).bytes, saved)).toBe(0);
    expect(image.memory.read(pool + 0x10_0000n, 8)).toMatchObject({ miss: 'not-in-dump' });
    const { stack } = image;
    const expected = triage.memory.read(triage.stack?.address ?? 0n, triage.stack?.sizeBytes ?? 0).bytes;
    expect(stack?.address).toBe(image.context?.sp);
    expect(Number(((stack?.address ?? 0n) + BigInt(stack?.sizeBytes ?? 0)) % 0x1000n)).toBe(0);
    expect(stack?.sizeBytes).toBeGreaterThanOrEqual(expected.length);
    const read = image.memory.read(stack?.address ?? 0n, stack?.sizeBytes ?? 0);
    expect(read.miss).toBeNull();
    expect(Buffer.compare(read.bytes.subarray(0, expected.length), expected)).toBe(0);
    const place = stack?.fileOffset ?? 0;
    expect(bytes.subarray(place, place + (stack?.sizeBytes ?? 0))).toEqual(read.bytes);
  });

  it('keeps what the header says when the file ends behind it', () => {
    const cut = open(bytes.subarray(0, headerSize(arch)));
    expect(cut.bugcheck?.rawCode).toBe(0xd1);
    expect(cut.modules).toEqual([]);
    expect(cut.limits.at(-1)).toBe(kind === 'full' ? NO_WALK : NO_TABLE);
  });

  it('says that a file was cut in its pages', () => {
    const cut = open(bytes.subarray(0, bytes.length - 0x8000));
    expect(cut.limits.some((limit) => limit.startsWith('The file was cut: its memory pages should end at byte'))).toBe(true);
  });
});

describe('a dump', () => {
  it('of a header alone holds no memory', () => {
    expect(open(richDump('x64').finishAs('header-only')).limits).toEqual([HEADER_ONLY]);
  });

  it('of a type that nobody knows is read as far as its header goes', () => {
    const bytes = richDump('x64').finishAs('full');
    viewOf(bytes).setUint32(0xf98, 77, true);
    const image = open(bytes);
    expect(image).toMatchObject({ kind: 'header-only', limits: ['Dump type 77 is not known: only the header was read.', HEADER_ONLY] });
    expect(image.bugcheck?.rawCode).toBe(0xd1);
  });

  it.each([
    ['la57', 'x64'],
    ['x86', 'x86'],
  ] as const)('with page tables of the kind %s is read like others', (paging, arch) => {
    const image = open(richDump(arch).finishAs('kernel', { paging }));
    expect(image.modules.map((module) => module.name)).toEqual(['ntoskrnl.exe', 'evil.sys', 'tcpip.sys']);
    expect(image.limits).toEqual([]);
  });

  it('whose stack lies on pages apart from each other has no one place for it', () => {
    const { sizeBytes, pieces } = sparseFullDump(richDump('x64').parts(), 0x200_0000, { spread: 2 });
    const bytes = new Uint8Array(sizeBytes);
    for (const piece of pieces) bytes.set(piece.bytes, piece.at);
    const image = open(bytes);
    const whole = open(richDump('x64').finishAs('full'));
    expect(image.stack).toEqual({ ...whole.stack, fileOffset: null });
    const read = (from: DumpImage) => from.memory.read(from.stack?.address ?? 0n, from.stack?.sizeBytes ?? 0).bytes;
    expect(Buffer.compare(read(image), read(whole))).toBe(0);
  });

  it('whose stack and lists lie on pages in transition, shared ones and large ones is read like others', () => {
    const { pool } = placesOf('x64');
    for (const how of ['transition', 'shared', 'large'] as const) {
      const image = open(richDump('x64').finishAs('bitmap', { mapping: (address) => (address >= 0xffff_8000_0000_0000n ? how : 'valid') }));
      expect(image.limits, how).toEqual([]);
      expect(image.modules).toHaveLength(3);
      expect(image.memory.read(pool, 0x200).miss).toBeNull();
    }
  });
});

describe('what places the pages', () => {
  it.each([8, 9, 10])('of live dumps is known by the marker behind the header, with type %i', (type) => {
    const bytes = richDump('x64').finishAs('live');
    viewOf(bytes).setUint32(0xf98, type, true);
    expect(open(bytes)).toMatchObject({ kind: 'live', limits: [] });
  });

  it('is not taken from a full dump whose first page looks like the marker', () => {
    const bytes = richDump('x64').finishAs('full');
    viewOf(bytes).setUint32(0x2004, 0x504d_4452, true);
    expect(open(bytes).kind).toBe('full');
  });

  it('goes by the type when the marker of a live dump is not there', () => {
    const bytes = richDump('x64').finishAs('live');
    viewOf(bytes).setUint32(0x2004, 0, true);
    expect(open(bytes)).toMatchObject({ kind: 'kernel', limits: [NO_TABLE] });
  });

  it.each([
    ['kernel', 'a signature that is none', (view: DataView) => view.setUint32(0x2000, 0, true)],
    ['kernel', 'no bits', (view: DataView) => view.setBigUint64(0x2030, 0n, true)],
    ['kernel', 'absurdly many bits', (view: DataView) => view.setBigUint64(0x2030, 2n ** 63n, true)],
    ['kernel', 'more pages than bits', (view: DataView) => view.setBigUint64(0x2028, 2n ** 40n, true)],
    ['kernel', 'pages inside the bitmap', (view: DataView) => view.setBigUint64(0x2020, 0x2038n, true)],
    ['kernel', 'pages behind the file', (view: DataView) => view.setBigUint64(0x2020, 2n ** 50n, true)],
    ['live', 'pages behind the file', (view: DataView) => view.setBigUint64(0x2018, 2n ** 50n, true)],
    ['live', 'an empty list', (view: DataView) => view.setBigUint64(0x2038, 0n, true)],
    ['live', 'an absurd first range', (view: DataView) => view.setBigUint64(0x2030, 2n ** 63n, true)],
    ['full', 'more runs than fit', (view: DataView) => view.setUint32(0x88, 44, true)],
    ['full', 'filler', (view: DataView) => view.setUint32(0x88, 0x4547_4150, true)],
    ['full', 'an absurd first run', (view: DataView) => view.setBigUint64(0xa0, 2n ** 60n, true)],
  ] as const)('of a %s dump is not believed with %s', (kind, _what, damage) => {
    const bytes = richDump('x64').finishAs(kind);
    damage(viewOf(bytes));
    expect(open(bytes)).toMatchObject({ modules: [], stack: null, limits: [NO_TABLE] });
  });

  it('is believed up to a run that cannot be', () => {
    const bytes = richDump('x64').finishAs('full');
    viewOf(bytes).setBigUint64(0xb0, 2n ** 60n, true);
    expect(open(bytes).limits.at(-1)).toBe(NO_WALK);
  });
});
