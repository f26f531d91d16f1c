import { describe, expect, it } from 'vitest';
import { type ByteSource, bytesSource } from '../../../shared/bytes/byteSource.ts';
import { DumpError } from '../../../shared/dump/dumpError.ts';
import { openDump } from '../../../shared/dump/openDump.ts';
import { asciiBytes, concat } from '../../builder/section.ts';
import { everyDump, richDump } from './support/sampleDumps.ts';
import { shrinkingSource } from './support/sources.ts';

function errorOf(input: Uint8Array | ByteSource): { code: string; message: string } {
  try {
    openDump(input instanceof Uint8Array ? bytesSource(input) : input);
  } catch (error) {
    if (error instanceof DumpError) return { code: error.code, message: error.message };
    throw error;
  }
  return { code: 'opened', message: '' };
}

/** As FTP does in ASCII mode: a carriage return before every line feed. */
function asText(bytes: Uint8Array): Uint8Array {
  return Uint8Array.from([...bytes].flatMap((byte) => (byte === 0x0a ? [0x0d, 0x0a] : [byte])));
}

const lineFeeds = new Uint8Array(0x40).fill(0x0a);

describe('openDump', () => {
  it.each([
    ['triage', 'triage'],
    ['header-only', 'header-only'],
    ['full', 'full'],
    ['kernel-summary', 'kernel'],
    ['bitmap', 'bitmap-full'],
    ['kernel', 'bitmap-kernel'],
    ['live', 'live'],
    ['user minidump', 'user-minidump'],
  ])('knows a %s dump by its bytes, whatever the file is called', (built, kind) => {
    for (const { name, bytes } of everyDump()) {
      if (name.endsWith(` ${built}`)) expect([name, openDump(bytesSource(bytes)).kind]).toEqual([name, kind]);
    }
  });

  it('says that an empty file is empty', () => {
    expect(errorOf(new Uint8Array(0)).code).toBe('empty-file');
  });

  it.each([
    ['zip', asciiBytes('PK\x03\x04rest of it')],
    ['cabinet', asciiBytes('MSCF\0\0\0\0')],
    ['7-Zip', asciiBytes('7z\xbc\xaf\x27\x1c')],
    ['RAR', asciiBytes('Rar!\x1a\x07')],
    ['gzip', Uint8Array.of(0x1f, 0x8b, 8, 0)],
  ])('tells a %s archive apart', (what, bytes) => {
    const { code, message } = errorOf(bytes);
    expect(code).toBe('archive');
    expect(message).toContain(what);
  });

  it('tells a file of zeros from a file that is something else', () => {
    expect(errorOf(new Uint8Array(100)).code).toBe('zero-filled');
    expect(errorOf(concat(new Uint8Array(10), asciiBytes('x')))).toEqual({
      code: 'not-a-dump',
      message: expect.stringContaining('00 00 00'),
    });
    expect(errorOf(asciiBytes('MZ\x90\0')).code).toBe('not-a-dump');
  });

  it.each([
    ['PAGEDU64', 8192],
    ['PAGEDUMP', 4096],
    ['MDMP', 32],
  ])('says how much of a %s header is missing', (signature, needed) => {
    for (const size of [signature.length - 1, signature.length, needed - 1]) {
      const bytes = new Uint8Array(size);
      bytes.set(asciiBytes(signature).subarray(0, size));
      const { code, message } = errorOf(bytes);
      expect([code, message]).toEqual(['truncated-header', expect.stringContaining(`file has ${size}`)]);
    }
    expect(errorOf(asciiBytes(signature)).message).toContain(`need ${needed} bytes`);
  });

  it.each([
    [0x30, 0x0200, 'unsupported-architecture', 'machine type 0x200 at 0x30'],
    [0x30, 0x014c, 'unsupported-architecture', 'machine type 0x14c'],
    [0x30, 0, 'damaged-header', 'machine type at 0x30 is 0x0'],
    [0x30, 0x4547_4150, 'damaged-header', '0x45474150'],
  ])('refuses a 64-bit header with %i = 0x%s as %s', (at, value, code, text) => {
    const bytes = richDump().finish();
    new DataView(bytes.buffer).setUint32(at, value, true);
    expect(errorOf(bytes)).toEqual({ code, message: expect.stringContaining(text) });
  });

  it('refuses a 32-bit header that names a 64-bit machine', () => {
    const bytes = richDump('x86').finish();
    new DataView(bytes.buffer).setUint32(0x20, 0x8664, true);
    expect(errorOf(bytes).code).toBe('unsupported-architecture');
  });

  it.each(['x64', 'x86'] as const)('sees that an %s dump was transferred as text', (arch) => {
    const whole = richDump(arch).memory(0xffff_8a81_3333_0000n, lineFeeds).finish();
    expect(errorOf(whole).code).toBe('opened');
    expect(errorOf(asText(whole)).code).toBe('text-mode-transfer');
    const early = richDump(arch).bugcheck(0x0a, [10n, 10n, 10n, 10n]).finish();
    expect(errorOf(asText(early)).code).toBe('text-mode-transfer');
  });

  it('does not take text inside a good dump for a text transfer', () => {
    const lines = asciiBytes('one\r\ntwo\r\n'.repeat(40));
    expect(errorOf(richDump().memory(0xffff_8a81_3333_0000n, lines).finish()).code).toBe('opened');
  });

  it('says when a file changed while it was read', () => {
    const bytes = richDump().finish();
    for (let reads = 1; reads < 8; reads++) {
      expect(['read-failed', 'opened']).toContain(errorOf(shrinkingSource(bytes, 0x1800, reads)).code);
    }
    expect(errorOf(shrinkingSource(bytes, 0x1800, 1)).code).toBe('read-failed');
  });
});
