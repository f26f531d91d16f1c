import { describe, expect, it } from 'vitest';
import { bytesSource } from '../../../../shared/bytes/byteSource.ts';
import { openDump } from '../../../../shared/dump/openDump.ts';
import { richMinidump } from '../support/sampleDumps.ts';

const WHAT = 'This is a user-mode minidump: a program crashed, not Windows. It has no bugcheck, so no driver is judged.';

const STREAM = { modules: 4, exception: 6, systemInfo: 7 } as const;

/** Where the directory entry of a stream lies (12 bytes: type, size, place), and where the stream. */
function place(bytes: Uint8Array, type: number): { entry: number; stream: number } {
  const view = new DataView(bytes.buffer);
  for (let entry = view.getUint32(0x0c, true); entry < bytes.length; entry += 12) {
    if (view.getUint32(entry, true) === type) return { entry, stream: view.getUint32(entry + 8, true) };
  }
  throw new Error(`no stream of type ${type}`);
}

/** The dump with one u32 changed. */
function changed(at: number, value: number): Uint8Array {
  const bytes = richMinidump();
  new DataView(bytes.buffer).setUint32(at, value, true);
  return bytes;
}

function open(bytes: Uint8Array) {
  return openDump(bytesSource(bytes));
}

describe('readUserMinidump', () => {
  it.each(['x64', 'arm64', 'x86'] as const)('reads program, exception and registers of an %s dump', (arch) => {
    const image = open(richMinidump(arch));
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
    const bytes = changed(0x08, 0);
    new DataView(bytes.buffer).setUint32(0x14, 0, true);
    const image = open(bytes);
    expect(image).toMatchObject({ osBuild: null, crashTime: null, processorCount: null, process: null, exception: null, context: null });
    expect(image.limits).toEqual([WHAT, 'The list of loaded modules could not be read: the program cannot be named.']);
  });

  it('reads the other streams when one is missing or has no place', () => {
    const { entry } = place(richMinidump(), STREAM.modules);
    for (const damaged of [changed(entry, 0), changed(entry + 8, 0), changed(entry + 8, 0xffff_ffff)]) {
      expect(open(damaged)).toMatchObject({ osBuild: 19045, modules: [], exception: { code: 0xc000_0005 } });
    }
    const withoutInfo = open(changed(place(richMinidump(), STREAM.systemInfo).entry + 8, 0));
    expect(withoutInfo).toMatchObject({ osBuild: null, processorCount: null, process: { name: 'app.exe' } });
  });

  it('says how many streams an absurd count leaves unread, and reads the others', () => {
    const image = open(changed(0x08, 0xffff_ffff));
    expect(image.limits[1]).toMatch(/ of 4294967295 streams could not be read\.$/);
    expect(image.modules).toHaveLength(2);
  });

  it('leaves out modules whose name the file cut off, and says so', () => {
    const bytes = richMinidump();
    const secondName = new DataView(bytes.buffer).getUint32(place(bytes, STREAM.modules).stream + 4 + 0x6c + 0x14, true);
    const image = open(bytes.subarray(0, secondName + 10));
    expect(image.modules.map((module) => module.name)).toEqual(['app.exe']);
    expect(image.limits).toContain('1 of 2 loaded modules could not be read.');
  });

  it('bounds the number of modules that a damaged count claims', () => {
    const image = open(changed(place(richMinidump(), STREAM.modules).stream, 0xffff_ffff));
    expect(image.modules.slice(0, 2).map((module) => module.name)).toEqual(['app.exe', 'ntdll.dll']);
    expect(image.limits[1]).toMatch(/ of 4294967295 loaded modules could not be read\.$/);
  });

  it('survives a directory that lies behind the end of the file', () => {
    const size = richMinidump().length;
    for (const value of [0, size - 1, size, 0xffff_ffff]) expect(open(changed(0x0c, value)).kind).toBe('user-minidump');
  });

  it('keeps the exception when its context has no place', () => {
    const bytes = richMinidump();
    for (const value of [0, bytes.length - 1, bytes.length, 0xffff_ffff]) {
      const image = open(changed(place(bytes, STREAM.exception).stream + 0xa4, value));
      expect(image.exception?.code).toBe(0xc000_0005);
      expect(image.context).toBeNull();
    }
  });
});
