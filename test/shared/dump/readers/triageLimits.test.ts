import { describe, expect, it } from 'vitest';
import { bytesSource } from '../../../../shared/bytes/byteSource.ts';
import { openDump } from '../../../../shared/dump/openDump.ts';
import { dumpBuilder } from '../../../builder/dumpBuilder.ts';
import { pattern, richDump } from '../support/sampleDumps.ts';

const TRIAGE = 0x2000;
const UNFINISHED = 'The end mark TRGD is missing: Windows did not finish writing this dump, or the file was cut or damaged.';

function limits(bytes: Uint8Array): readonly string[] {
  return openDump(bytesSource(bytes)).limits;
}

/** A rich dump with one u32 of its triage header changed. */
function withField(at: number, value: number): Uint8Array {
  const bytes = richDump().finish();
  new DataView(bytes.buffer).setUint32(TRIAGE + at, value, true);
  return bytes;
}

describe('limits of a triage dump', () => {
  it('names both sizes when the file is smaller than the dump claims', () => {
    const { bytes, at } = richDump().finishLabelled();
    const size = at('blockData') + 0x100;
    expect(limits(bytes.subarray(0, size))).toEqual([
      `The file was cut: the dump claims ${at('valid') + 4} bytes, the file has ${size}. What lay behind the cut is missing.`,
      UNFINISHED,
      '3 blocks of saved memory reach past the end of the file.',
    ]);
  });

  it('says that the end mark is missing when Windows did not write it', () => {
    const { bytes, at } = richDump().finishLabelled();
    bytes.fill(0, at('valid'), at('valid') + 4);
    expect(limits(bytes)).toEqual([UNFINISHED]);
  });

  it('says how many drivers the file cut off', () => {
    const { bytes, at } = richDump().finishLabelled();
    const found = limits(bytes.subarray(0, at('driver:2')));
    expect(found).toContain('1 of 3 loaded drivers could not be read: a culprit among them cannot be named.');
    expect(found).toContain('The names of 2 loaded drivers could not be read: they are shown by their address.');
  });

  it('shows a driver by its address when its name was cut in the middle, never by half a name', () => {
    const { bytes, at } = richDump().finishLabelled();
    const image = openDump(bytesSource(bytes.subarray(0, at('name:1') + 4 + '\\SystemRoot\\System32\\drivers\\ev'.length * 2)));
    expect(image.modules.map((module) => module.name)).toEqual(['ntoskrnl.exe', 'unnamed_fffff8015b000000', 'unnamed_fffff8015c000000']);
    expect(image.limits).toContain('The names of 2 loaded drivers could not be read: they are shown by their address.');
  });

  it('counts the entries that a damaged count makes up, and lists none of them', () => {
    const image = openDump(bytesSource(withField(0x34, 4000)));
    expect(image.modules.map((module) => module.name)).toEqual(['ntoskrnl.exe', 'evil.sys', 'tcpip.sys']);
    expect(image.limits).toEqual(['3997 of 4000 loaded drivers could not be read: a culprit among them cannot be named.']);
  });

  it.each([0, 0xffff_ffff])('says that the driver list could not be read at offset %i', (value) => {
    const found = limits(withField(0x30, value));
    expect(found).toContain('3 of 3 loaded drivers could not be read: a culprit among them cannot be named.');
    expect(limits(withField(0x34, 0))).toEqual(['The list of loaded drivers could not be read: no driver can be named.']);
  });

  it('counts blocks of memory that the table claims and the file does not hold', () => {
    const { bytes, at } = richDump().memory(0xffff_8a81_4444_0000n, pattern(64, 8)).finishLabelled();
    new DataView(bytes.buffer).setUint32(at('blocks') + 3 * 16 + 8, bytes.length - 10, true);
    expect(limits(bytes)).toEqual(['1 blocks of saved memory reach past the end of the file.']);
    expect(openDump(bytesSource(bytes)).memory.read(0xffff_8a81_4444_0000n, 64).bytes).toHaveLength(10);
    expect(limits(withField(0x7c, 0xffff_ffff))[0]).toMatch(/^42949\d+ blocks of saved memory reach past the end of the file\.$/);
  });

  it('says that no stack was saved', () => {
    const expected = ['No call stack was saved: the verdict rests on the bugcheck alone.'];
    expect(limits(dumpBuilder().finish())).toEqual(expected);
    expect(limits(withField(0x28, 0))).toEqual(expected);
    expect(limits(withField(0x2c, 0))).toEqual(expected);
  });

  it('says how much of the stack is missing', () => {
    const { bytes, at } = richDump().finishLabelled();
    const claimed = openDump(bytesSource(bytes)).stack?.sizeBytes;
    const image = openDump(bytesSource(bytes.subarray(0, at('stack') + 0x80)));
    expect(image.stack?.sizeBytes).toBe(0x80);
    expect(image.limits).toContain(
      `The call stack was cut: the dump claims ${claimed} bytes of it, 128 could be read. Callers behind the cut are missing.`,
    );
  });

  it('says that the tagged data was cut or damaged, and keeps the blobs before that', () => {
    const { bytes } = richDump().finishLabelled();
    const image = openDump(bytesSource(bytes.subarray(0, bytes.length - 20)));
    expect(image.limits).toEqual(['The tagged data at the end of the dump is cut or damaged: machine facts may be missing.']);
    expect(image.system?.manufacturer).toBe('Contoso');
  });

  it('still reads the header when the file ends inside the triage header', () => {
    const image = openDump(
      bytesSource(
        richDump()
          .finish()
          .subarray(0, TRIAGE + 0x40),
      ),
    );
    expect(image.bugcheck?.rawCode).toBe(0xd1);
    expect(image.limits).toEqual([
      'The file ends inside the triage header: no drivers, no stack, no memory could be read.',
      'The list of loaded drivers could not be read: no driver can be named.',
      'No call stack was saved: the verdict rests on the bugcheck alone.',
    ]);
  });
});
