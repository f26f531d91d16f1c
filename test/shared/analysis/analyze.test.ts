import { describe, expect, it } from 'vitest';
import { at, crashDump, judge, kprcb, POOL, type Scene } from './support/crashes.ts';

const FAULT: Scene = {
  code: 0x1000007e,
  parameters: [0xffffffffc0000005n, at('evil+0x1c20'), 0n, 0n],
  stack: 'evil+0x1c20 <- ndis!Send+0x40 <- nt!Work+0x8',
};

describe('the bugcheck of a result', () => {
  it('has both codes, its name, four parameters with the module they lie in, and its public page', () => {
    const { bugcheck } = judge(crashDump(FAULT));
    expect(bugcheck).toMatchObject({ code: '0x7e', rawCode: '0x1000007e', name: 'SYSTEM_THREAD_EXCEPTION_NOT_HANDLED' });
    expect(bugcheck?.parameters.map((parameter) => parameter.value)).toEqual(['0xffffffffc0000005', '0xfffff80060001c20', '0x0', '0x0']);
    expect(bugcheck?.parameters.map((parameter) => parameter.module)).toEqual([null, 'evil.sys', null, null]);
    expect(bugcheck?.documentation).toMatch(/^https:\/\/learn\.microsoft\.com\/.*bug-check-0x7e/);
  });

  it('without a row has no name and no page', () => {
    expect(judge(crashDump({ code: 0x0badf00d })).bugcheck).toMatchObject({
      code: '0xbadf00d',
      name: null,
      meaning: null,
      documentation: null,
      causes: [],
    });
  });
});

describe('the signature', () => {
  it('is left to the stage behind the analysis, which computes it from the result', () => {
    expect(judge(crashDump(FAULT)).signature).toBe('');
  });
});

describe('what would improve a verdict', () => {
  it('is the blamed image first, then those nearest to the crash, by their symbol-server keys', () => {
    const { wants } = judge(crashDump(FAULT));
    expect(wants.map((want) => want.name)).toEqual(['evil.sys', 'ndis.sys', 'ntoskrnl.exe']);
    for (const want of wants) expect(want).toMatchObject({ kind: 'image', key: expect.stringMatching(/^[0-9A-F]{8}[0-9a-f]+$/) });
    const { modules } = judge(crashDump(FAULT));
    const evil = modules.find((module) => module.name === 'evil.sys');
    expect(wants[0]?.key).toBe(`${evil?.timestamp.slice(2).toUpperCase()}${evil?.sizeBytes.toString(16)}`);
  });

  it('has the image of every module that owns a frame', () => {
    const stack = 'evil+0x1c20 <- alpha!A+0x8 <- beta!B+0x8 <- gamma!C+0x8 <- delta!D+0x8 <- ndis!E+0x8 <- tcpip!F+0x8';
    const wanted = judge(crashDump({ ...FAULT, stack })).wants.map(({ name }) => name);
    expect(wanted).toEqual(
      expect.arrayContaining(['evil', 'alpha', 'beta', 'gamma', 'delta', 'ndis', 'tcpip'].map((name) => `${name}.sys`)),
    );
  });

  it('is no image without a timestamp, for which there is no key', () => {
    const dump = crashDump({ code: 0xef, stack: 'nt!KeBugCheckEx' }).module('plain.sys', 0xfffff80070000000n, 0x8000, { timestamp: 0 });
    const fault: Scene = { code: 0xd1, parameters: [POOL, 2n, 0n, 0xfffff80070001000n] };
    const result = judge(dump.bugcheck(fault.code, fault.parameters));
    expect(result.verdict.module).toBe('plain.sys');
    expect(result.wants.map((want) => want.name)).not.toContain('plain.sys');
  });
});

describe('the facts of a result', () => {
  it('state the IRQL that the bugcheck gives, unless it is impossible', () => {
    const irql = (value: bigint) => judge(crashDump({ code: 0xd1, parameters: [POOL, value, 0n, 0n] })).irql;
    expect([irql(2n), irql(0n), irql(31n), irql(32n), irql(0xffffffffn)]).toEqual([2, 0, 31, null, null]);
    expect(judge(crashDump({ code: 0xef })).irql).toBeNull();
  });

  it('take the IRQL from the processor when the bugcheck gives none', () => {
    expect(judge(crashDump({ code: 0xef }).prcb(kprcb({ irql: 2 }))).irql).toBe(2);
    expect(judge(crashDump({ code: 0xd1, parameters: [POOL, 5n, 0n, 0n] }).prcb(kprcb({ irql: 2 }))).irql).toBe(5);
  });

  it('hold the registers of the crash site, not those of the bugcheck call', () => {
    const scene: Scene = {
      code: 0xd1,
      parameters: [POOL, 2n, 0n, at('evil+0x1c20')],
      stack: 'nt!KeBugCheckEx <- nt!KiBugCheckDispatch+0x69 <- nt!KiPageFault+0x260 <- evil+0x1c20',
      draw: { trap: { registers: { rax: 0xabcdn } } },
    };
    expect(judge(crashDump(scene)).registers).toMatchObject({ rip: '0xfffff80060001c20', rax: '0xabcd' });
  });

  it('hash the identity of the machine: stable, different for different machines, no serial readable', () => {
    const machine = (serial: string) => {
      const smbios = { manufacturer: 'Contoso', product: 'Model 12', serial, uuid: '11223344-5566-7788-99aa-bbccddeeff00' };
      return judge(crashDump({ code: 0xef }).smbios(smbios));
    };
    const [one, again, other] = ['SN-77001', 'SN-77001', 'SN-77002'].map(machine);
    expect(one?.system?.machineId).toMatch(/^[0-9a-f]{32}$/);
    expect(again?.system?.machineId).toBe(one?.system?.machineId);
    expect(other?.system?.machineId).not.toBe(one?.system?.machineId);
    expect(JSON.stringify(one)).not.toMatch(/SN-77001|11223344/);
    expect(judge(crashDump(FAULT)).system).toBeNull();
  });

  it('name the modules that were unloaded', () => {
    const dump = crashDump({ code: 0xef }).unloaded('dam.sys', 0xfffff80077000000n, 0xfffff80077010000n);
    expect(judge(dump).unloadedModules).toEqual([{ name: 'dam.sys', base: '0xfffff80077000000', end: '0xfffff80077010000' }]);
  });

  it('hold a stack of bounded length', () => {
    const frames = Array.from({ length: 120 }, (_, i) => `nt!F${i}+0x8`);
    expect(judge(crashDump({ code: 0xef, stack: ['nt!KeBugCheckEx', ...frames].join(' <- ') })).stack.length).toBeLessThanOrEqual(64);
  });
});
