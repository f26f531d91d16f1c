import { describe, expect, it } from 'vitest';
import { bytesSource } from '../../../../shared/bytes/byteSource.ts';
import { openDump } from '../../../../shared/dump/openDump.ts';
import { richMinidump } from '../support/sampleDumps.ts';
import { userMinidump } from '../support/userMinidump.ts';

const WHAT = 'This is a user-mode minidump: a program crashed, not Windows. It has no bugcheck, so no driver is judged.';

function open(bytes: Uint8Array) {
  return openDump(bytesSource(bytes));
}

describe('readUserMinidump', () => {
  it.each(['x64', 'arm64', 'x86'] as const)('reads program, exception and registers of an %s dump', (arch) => {
    const image = open(richMinidump(arch).bytes);
    const base = image.modules[0]?.base ?? 0n;
    expect(image).toMatchObject({
      kind: 'user-minidump',
      architecture: arch,
      osBuild: 19045,
      crashTime: '2024-01-02T03:04:05.000Z',
      processorCount: 8,
      bugcheck: null,
      process: { name: 'app.exe', found: 'path' },
      exception: { code: 0xc000_0005, address: base + 0x1510n, parameters: [1n, 0n] },
      context: { pc: base + 0x1510n, sp: 0x14_f000n },
      limits: [WHAT],
    });
    expect(image.modules.map((module) => [module.name, module.sizeBytes, module.timestamp])).toEqual([
      ['app.exe', 0x2_0000, 0x5f00_0001],
      ['ntdll.dll', 0x1f_8000, 0x5f00_0001],
    ]);
    expect(image.moduleMap.find(Number(base + 0x1510n))?.value.path).toBe('C:\\Program Files\\App\\App.exe');
  });

  it('says what it can of a dump without streams', () => {
    const image = open(userMinidump({ withoutSystemInfo: true, timeDateStamp: 0 }).bytes);
    expect(image).toMatchObject({ osBuild: null, crashTime: null, processorCount: null, process: null, exception: null, context: null });
    expect(image.limits).toEqual([WHAT, 'The list of loaded modules could not be read: the program cannot be named.']);
  });

  it('says how many streams an absurd count leaves unread, and reads the others', () => {
    const { bytes } = richMinidump();
    new DataView(bytes.buffer).setUint32(0x08, 0xffff_ffff, true);
    const image = open(bytes);
    expect(image.limits[1]).toMatch(/ of 4294967295 streams could not be read\.$/);
    expect(image.modules).toHaveLength(2);
  });

  it('leaves out modules whose name or entry the file cut off, and says so', () => {
    const dump = richMinidump();
    const image = open(dump.bytes.subarray(0, dump.at('name:1') + 10));
    expect(image.modules.map((module) => module.name)).toEqual(['app.exe']);
    expect(image.limits).toContain('1 of 2 loaded modules could not be read.');
  });

  it('bounds the number of modules that a damaged count claims', () => {
    const dump = richMinidump();
    new DataView(dump.bytes.buffer).setUint32(dump.at('modules'), 0xffff_ffff, true);
    const image = open(dump.bytes);
    expect(image.modules.length).toBeGreaterThanOrEqual(2);
    expect(image.modules[0]?.name).toBe('app.exe');
    expect(image.limits[1]).toMatch(/ of 4294967295 loaded modules could not be read\.$/);
  });

  it.each([
    ['directory', 0x0c],
    ['context', -1],
  ])('survives a %s that points behind the end of the file', (_what, place) => {
    const dump = richMinidump();
    const at = place < 0 ? dump.at('exception') + 0xa4 : place;
    for (const value of [0, dump.bytes.length - 1, dump.bytes.length, 0xffff_ffff]) {
      new DataView(dump.bytes.buffer).setUint32(at, value, true);
      const image = open(dump.bytes);
      expect(image.kind).toBe('user-minidump');
      if (place < 0) expect(image.exception?.code).toBe(0xc000_0005);
      if (place < 0) expect(image.context).toBeNull();
    }
  });
});
