import { describe, expect, it } from 'vitest';
import { describeDriver, driverFacts } from '../../../shared/analysis/drivers.ts';
import { DRIVER_FAMILIES, DRIVER_TABLES } from '../../../shared/knowledge/drivers/index.ts';
import { KERNEL_IMAGES, PASS_THROUGH } from '../../../shared/knowledge/drivers/passThrough.ts';
import { at, crashDump, judge } from './support/crashes.ts';

const rows = DRIVER_TABLES.flat();

describe('what is known of a driver', () => {
  it('that is in no table is nothing but that it is not a part of Windows', () => {
    expect(driverFacts('evil.sys')).toEqual({ role: 'third-party', vendor: null, product: null, class: null, inbox: null });
    expect(driverFacts('').role).toBe('third-party');
  });

  it('is vendor, product and class of its row', () => {
    expect(driverFacts('nvlddmkm.sys')).toMatchObject({ role: 'third-party', vendor: 'NVIDIA', class: 'graphics', inbox: false });
    expect(driverFacts('srv2.sys')).toMatchObject({ role: 'inbox', vendor: 'Microsoft', inbox: true });
  });

  it('makes every driver of a company other than Microsoft third-party, even one that Windows brings along', () => {
    const names = rows.filter(([, vendor]) => vendor !== 'Microsoft').map(([name]) => name);
    const listed = new Set([
      ...KERNEL_IMAGES,
      ...PASS_THROUGH,
      ...rows.filter(([, vendor]) => vendor === 'Microsoft').map(([name]) => name),
    ]);
    expect(names.filter((name) => !listed.has(name) && driverFacts(name).role !== 'third-party')).toEqual([]);
  });

  it('makes tools of Microsoft’s that are not in Windows third-party', () => {
    const tool = rows.find(([name, vendor, , , inbox]) => vendor === 'Microsoft' && !inbox && !PASS_THROUGH.includes(name));
    expect(tool).toBeDefined();
    expect(driverFacts(tool?.[0] ?? '').role).toBe('third-party');
  });

  it('gives the kernel’s images and what passes calls on their roles, in a table or not', () => {
    for (const name of KERNEL_IMAGES) expect(driverFacts(name).role, name).toBe('kernel');
    for (const name of PASS_THROUGH) expect(driverFacts(name).role, name).toBe('pass-through');
  });

  it('is the same each time it is asked for, also after very many others', () => {
    const before = driverFacts('nvlddmkm.sys');
    for (let i = 0; i < 25_000; i++) driverFacts(`unknown${i}.sys`);
    expect(driverFacts('nvlddmkm.sys')).toEqual(before);
  });
});

describe('a name as the debugger writes it', () => {
  it('may lack the extension', () => {
    expect(driverFacts('nt')).toEqual(driverFacts('ntoskrnl.exe'));
    expect(driverFacts('hal')).toEqual(driverFacts('hal.dll'));
    expect(driverFacts('tcpip')).toEqual(driverFacts('tcpip.sys'));
    expect(driverFacts('nvlddmkm')).toEqual(driverFacts('nvlddmkm.sys'));
    expect(driverFacts('evil').role).toBe('third-party');
  });

  it('is not made to fit when it has an extension', () => {
    expect(driverFacts('tcpip.exe').vendor).toBeNull();
  });
});

describe('a family of names', () => {
  it('stands in for files without a row of their own', () => {
    const [prefix, vendor] = DRIVER_FAMILIES.find(([start]) => start === 'asmtxhci') ?? [];
    expect(driverFacts('asmtxhci99.sys')).toMatchObject({ vendor, class: 'usb', role: 'third-party' });
    expect(prefix).toBe('asmtxhci');
  });

  it('of Windows makes a driver a part of Windows', () => {
    expect(driverFacts('dump_stornvme.sys')).toMatchObject({ role: 'inbox', vendor: 'Microsoft' });
    expect(driverFacts('win32knew.sys')).toMatchObject({ role: 'inbox', class: 'windows-core' });
  });

  it('gives way to a row with the exact name', () => {
    const exact = rows.find(([name, vendor]) => DRIVER_FAMILIES.some((family) => name.startsWith(family[0]) && family[1] !== vendor));
    if (exact) expect(driverFacts(exact[0]).vendor).toBe(rows.filter(([name]) => name === exact[0]).at(-1)?.[1]);
    expect(driverFacts('win32kfull.sys').product).not.toBe(DRIVER_FAMILIES.find(([start]) => start === 'win32k')?.[2]);
  });

  it('with the longer prefix wins', () => {
    const pairs = DRIVER_FAMILIES.flatMap((long) =>
      DRIVER_FAMILIES.filter((short) => long[0] !== short[0] && long[0].startsWith(short[0])).map((short) => [long, short] as const),
    );
    for (const [long] of pairs) expect(driverFacts(`${long[0]}zz9.sys`).product, long[0]).toBe(long[2]);
  });
});

describe('the kernel', () => {
  it('is the first module of the list, whatever its file is called', () => {
    const fault = [0xffffffffc0000005n, at('nt+0x1c20'), 0n, 0n];
    const dump = crashDump({ code: 0x1000007e, parameters: fault, stack: 'nt+0x1c20 <- evil!Foo+0x20' });
    const { bytes, at: placeOf } = dump.finishLabelled();
    const name = Buffer.from('ntoskrnl.exe', 'utf16le');
    const place = Buffer.from(bytes.buffer).indexOf(name, placeOf('name:0'));
    bytes.set(Buffer.from('mykernel.exe', 'utf16le'), place);
    const { modules, verdict } = judge({ ...dump, finish: () => bytes });
    expect([modules[0]?.name, driverFacts('mykernel.exe').role]).toEqual(['mykernel.exe', 'third-party']);
    expect(verdict.module).toBe('evil.sys');
  });
});

describe('a driver in a sentence', () => {
  it('is its name with maker and product as far as they are known', () => {
    expect(describeDriver('evil.sys')).toBe('evil.sys');
    expect(describeDriver('nvlddmkm.sys')).toMatch(/^nvlddmkm\.sys \(NVIDIA, .+\)$/);
    const bare = rows.find(([name, , product]) => product === null && driverFacts(name).product === null);
    if (bare) expect(describeDriver(bare[0])).toBe(`${bare[0]} (${bare[1]})`);
  });
});
