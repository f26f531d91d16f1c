import { describe, expect, it } from 'vitest';
import { bytesSource } from '../../../../shared/bytes/byteSource.ts';
import { openDump } from '../../../../shared/dump/openDump.ts';
import { placesOf, richDump } from '../support/sampleDumps.ts';

const PAGES =
  'The memory pages of this kind of dump are not read yet: no driver list, no stack. Verdicts rest on the header, so drivers cannot be named.';
const HEADER_ONLY = 'This dump holds a header and no memory: no drivers can be named.';

describe.each(['x64', 'arm64', 'x86'] as const)('memory dumps, %s', (arch) => {
  it.each(['full', 'kernel-summary', 'bitmap', 'kernel'] as const)(
    'reads the header of a %s dump and says that its pages are not read',
    (kind) => {
      const image = openDump(bytesSource(richDump(arch).finishAs(kind)));
      expect(image).toMatchObject({
        architecture: arch,
        crashTime: '2024-01-02T03:04:05.678Z',
        uptimeSeconds: 4321.5,
        processorCount: 8,
        modules: [],
        stack: null,
        limits: [PAGES],
      });
      expect(image.bugcheck).toMatchObject({ rawCode: 0xd1, parameters: [placesOf(arch).pool, 2n, 0n, placesOf(arch).evil + 0x1c20n] });
      expect(image.header?.directoryTableBase).toBeGreaterThan(0n);
      expect(image.context).not.toBeNull();
      expect(image.memory.read(placesOf(arch).pool, 8)).toMatchObject({ miss: 'not-in-dump' });
      expect(image.readTagged({ guid: '', fileOffset: 0, sizeBytes: 100 })).toHaveLength(0);
    },
  );

  it('says that a header alone holds no memory', () => {
    const image = openDump(bytesSource(richDump(arch).finishAs('header-only')));
    expect(image.limits).toEqual([HEADER_ONLY]);
    expect(image.bugcheck?.rawCode).toBe(0xd1);
  });

  it('reads what the header says of a dump type that nobody knows', () => {
    const bytes = richDump(arch).finishAs('full');
    new DataView(bytes.buffer).setUint32(arch === 'x86' ? 0xf88 : 0xf98, 77, true);
    const image = openDump(bytesSource(bytes));
    expect(image.kind).toBe('header-only');
    expect(image.limits).toEqual(['Dump type 77 is not known: only the header was read.', HEADER_ONLY]);
    expect(image.bugcheck?.rawCode).toBe(0xd1);
  });

  it('is not bothered by a file that ends behind the header', () => {
    const bytes = richDump(arch).finishAs('bitmap');
    const image = openDump(bytesSource(bytes.subarray(0, arch === 'x86' ? 0x1000 : 0x2000)));
    expect(image.kind).toBe('bitmap-full');
  });
});

describe('live dumps', () => {
  it.each([8, 9, 10])('are known by the marker behind the header, with type %i', (type) => {
    const bytes = richDump('x64').finishAs('live');
    new DataView(bytes.buffer).setUint32(0xf98, type, true);
    const image = openDump(bytesSource(bytes));
    expect(image).toMatchObject({ kind: 'live', limits: [PAGES] });
  });

  it('are not mistaken for a full dump whose first page looks like the marker', () => {
    const bytes = richDump('x64').finishAs('full');
    new DataView(bytes.buffer).setUint32(0x2004, 0x504d_4452, true);
    expect(openDump(bytesSource(bytes)).kind).toBe('full');
  });

  it('go by their type when the marker is not there', () => {
    const bytes = richDump('x64').finishAs('live');
    new DataView(bytes.buffer).setUint32(0x2004, 0, true);
    expect(openDump(bytesSource(bytes)).kind).toBe('kernel');
  });
});
