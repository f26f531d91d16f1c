import { describe, expect, it } from 'vitest';
import { machineNotes } from '../../../shared/analysis/machineNotes.ts';
import { bytesSource } from '../../../shared/bytes/byteSource.ts';
import { openDump } from '../../../shared/dump/openDump.ts';
import { type DumpOptions, dumpBuilder } from '../../builder/dumpBuilder.ts';
import type { ProcessorFields } from '../../builder/machineBlobs.ts';
import type { SmbiosFields } from '../../builder/smbios.ts';

interface Scene extends DumpOptions {
  readonly smbios?: SmbiosFields;
  readonly cpu?: string;
  readonly processor?: ProcessorFields;
}

function notesOf({ smbios = {}, cpu = 'CPU', processor, ...options }: Scene) {
  const dump = dumpBuilder(options).smbios(smbios).cpuRegistry(cpu);
  if (processor) dump.processor(processor);
  return machineNotes(openDump(bytesSource(dump.finish())));
}

const I9 = '13th Gen Intel(R) Core(TM) i9-13900K';
const raptorLake = (microcode?: number) =>
  ({ vendor: 'GenuineIntel', signature: 0xb0671, ...(microcode && { microcode: BigInt(microcode) << 32n }) }) as const;
const textsOf = (scene: Scene) =>
  notesOf(scene)
    .filter(({ kind }) => kind === 'processor-trouble')
    .map(({ text }) => text);

describe('trouble of the processor', () => {
  it('tells of the instability of 2024 with the microcode that is loaded, and from where it is known', () => {
    const [note, ...more] = notesOf({ cpu: I9, processor: raptorLake(0x11d) });
    expect(more).toEqual([]);
    expect(note).toMatchObject({ kind: 'processor-trouble', source: expect.stringMatching(/^https:\/\/community\.intel\.com\//) });
    expect(note?.text).toMatch(/^Microcode 0x11d is loaded\. .*Update the firmware/);
  });

  it.each([0x125, 0x129, 0x12b])('asks for an update with 0x%s, which has some of the corrections', (microcode) => {
    expect(textsOf({ cpu: I9, processor: raptorLake(microcode) })).toEqual([expect.stringContaining('Update the firmware')]);
  });

  it('says that damage stays where all corrections are there, and what to check where the revision is not known', () => {
    expect(textsOf({ cpu: I9, processor: raptorLake(0x12f) })).toEqual([
      expect.stringMatching(/^Microcode 0x12f is loaded.*all corrections/),
    ]);
    expect(textsOf({ cpu: I9, processor: raptorLake() })).toEqual([expect.stringMatching(/^13th.*Check that the firmware brings/)]);
  });

  it.each([
    '13th Gen Intel(R) Core(TM) i9-13900KF',
    'Intel(R) Core(TM) i7-14700K',
    '13th Gen Intel(R) Core(TM) i7-13700',
    'Intel(R) Core(TM) i5-14600KF',
    'Intel(R) Core(TM) i9-14900KS',
  ])('applies to %s', (cpu) => {
    expect(textsOf({ cpu, processor: raptorLake(0x11d) })).toHaveLength(1);
  });

  it.each([
    '13th Gen Intel(R) Core(TM) i9-13980HX',
    '13th Gen Intel(R) Core(TM) i7-13700T',
    'Intel(R) Core(TM) i9-14900HX',
    'Intel(R) Core(TM) i5-14500',
  ])('does not apply to %s', (cpu) => {
    expect(textsOf({ cpu, processor: raptorLake(0x11d) })).toEqual([]);
  });

  it('goes by model and stepping, not by the name alone', () => {
    expect(textsOf({ cpu: I9, processor: { ...raptorLake(0x11d), signature: 0xb06f2 } })).toEqual([]);
  });

  it('knows the microcode that was withdrawn in 2018, exactly that', () => {
    const coffeeLake = (microcode: number) => ({ ...raptorLake(microcode), signature: 0x906ea });
    expect(textsOf({ processor: coffeeLake(0x80) })).toEqual([expect.stringContaining('withdrew')]);
    expect(textsOf({ processor: coffeeLake(0x7c) })).toEqual([]);
    expect(textsOf({ processor: coffeeLake(0x84) })).toEqual([]);
  });

  it('speaks of firmware dates and uptimes only when they are so', () => {
    const ryzen = { cpu: 'AMD Ryzen 7 7800X3D 8-Core Processor', processor: { vendor: 'AuthenticAMD', signature: 0x00a6_0f12 } } as const;
    expect(textsOf({ ...ryzen, smbios: { biosDate: '03/01/2023' } })).toHaveLength(1);
    expect(textsOf({ ...ryzen, smbios: { biosDate: '06/01/2023' } })).toEqual([]);
    expect(textsOf(ryzen)).toEqual([]);
    const rome = { processor: { vendor: 'AuthenticAMD', signature: 0x0083_0f10 } } as const;
    expect(textsOf({ ...rome, uptimeSeconds: 1040 * 86_400 })).toHaveLength(1);
    expect(textsOf({ ...rome, uptimeSeconds: 10 * 86_400 })).toEqual([]);
  });

  it('trusts no microcode that a hypervisor shows its guest', () => {
    const smbios = { manufacturer: 'Microsoft Corporation', product: 'Virtual Machine' };
    expect(notesOf({ cpu: I9, processor: raptorLake(0x11d), smbios }).map(({ kind }) => kind)).toEqual(['virtual-machine']);
  });
});

describe('the age of firmware', () => {
  const crashTime = '2024-06-15T10:00:00Z';
  const ages = (biosDate: string, more: DumpOptions = {}) =>
    notesOf({ crashTime, smbios: { biosDate, biosVersion: '1.2' }, ...more }).map(({ text }) => text);

  it('is told when it is more than three years at the crash', () => {
    expect(ages('06/01/2021', { osBuild: 19041 })).toEqual([expect.stringContaining('(BIOS 1.2 of 06/01/2021) was more than 3 years old')]);
    expect(ages('07/01/2021')).toEqual([]);
  });

  it('is set beside the age of Windows', () => {
    expect(ages('06/01/2017', { osBuild: 22621 })).toEqual([
      expect.stringContaining('7 years old at the time of the crash and 5 years older than this version of Windows'),
    ]);
  });

  it.each(['', 'soon', '13/45/2015', '2015-01-01', '01/01/2035', '00/00/0000', '1/1/1980'])('is not known from %j', (biosDate) => {
    expect(ages(biosDate)).toEqual([]);
  });
});
