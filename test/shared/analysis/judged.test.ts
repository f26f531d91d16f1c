/** Whole dumps and whom they are blamed on: what no single rule decides. */
import { describe, expect, it } from 'vitest';
import { BUGCHECK_FAMILIES } from '../../../shared/knowledge/bugchecks/families.ts';
import { wheaPcieError } from '../../builder/whea.ts';
import { fc } from '../dump/support/property.ts';
import { at, crashDump, judge, POOL, type Scene } from './support/crashes.ts';

const verdictOf = (scene: Scene) => judge(crashDump(scene)).verdict;
const unhandled = (failing: string, ...callers: string[]): Scene => ({
  code: 0x1000007e,
  parameters: [0xffffffffc0000005n, at(`${failing}+0x1c20`), 0n, 0n],
  stack: [`${failing}+0x1c20`, ...callers.map((name, i) => `${name}!Call${i}+0x20`)].join(' <- '),
});
const familyCodes = (...families: string[]) => BUGCHECK_FAMILIES.filter(([, family]) => families.includes(family)).map(([code]) => code);

describe('a part of Windows that only carries the calls of others', () => {
  it.each(['nt', 'ndis'])('is not blamed when a third-party driver called it again and again: %s', (failing) => {
    expect(verdictOf(unhandled(failing, 'evil', 'evil', 'evil'))).toMatchObject({ kind: 'driver', module: 'evil.sys' });
  });

  it('is not blamed when a driver of the class that feeds it called it', () => {
    expect(verdictOf(unhandled('dxgkrnl', 'nvlddmkm', 'nvlddmkm')).module).toBe('nvlddmkm.sys');
  });

  it('is not blamed when another driver of Windows failed in its own code', () => {
    expect(verdictOf(unhandled('srv2', 'ndis', 'tcpip')).module).toBe('srv2.sys');
  });

  it('is blamed when nothing more specific is there, with little confidence', () => {
    const verdict = verdictOf(unhandled('ndis', 'tcpip', 'nt'));
    expect(verdict).toMatchObject({ kind: 'os-component', module: 'ndis.sys' });
    expect(verdict.confidence).toBeLessThan(0.7);
    expect(verdict.summary).toContain('part of Windows');
  });

  it('is hardly ever the kernel', () => {
    const verdict = verdictOf(unhandled('nt', 'nt', 'nt'));
    expect(['os-component', 'unknown']).toContain(verdict.kind);
    expect(verdict.confidence).toBeLessThan(0.5);
  });
});

describe('a third-party driver', () => {
  it('that failed in its own code is blamed before all that lies on the stack', () => {
    const verdict = verdictOf(unhandled('evil', 'alpha', 'alpha', 'alpha', 'ndis'));
    expect(verdict).toMatchObject({ kind: 'driver', module: 'evil.sys', offset: '0x1c20' });
    expect(verdict.confidence).toBeGreaterThan(0.75);
  });

  it('is not believed above one half on left-overs alone when several unrelated ones lie there', () => {
    const names = fc.shuffledSubarray(['evil', 'alpha', 'beta', 'gamma', 'delta'], { minLength: 3 });
    const repeats = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(names, repeats, fc.constantFrom(0x0a, 0x3b, 0xef, 0x133, 0x50), (drivers, counts, code) => {
        const frames = drivers.flatMap((name, i) => Array.from({ length: counts[i] ?? 1 }, (_, j) => `${name}!F${j}+0x20`));
        const verdict = verdictOf({ code, stack: ['nt!KeBugCheckEx', 'nt!Check+0x69', ...frames, 'nt!Work+0x8'].join(' <- ') });
        expect(verdict.confidence).toBeLessThanOrEqual(0.5);
      }),
      { numRuns: 60 },
    );
  });
});

describe('memory corruption and failing hardware', () => {
  it.each(familyCodes('memory', 'hardware', 'user-initiated'))('never name the module that ran when they were noticed: %i', (code) => {
    const stack = 'nt!KeBugCheckEx <- nt!Check+0x69 <- alpha!A+0x20 <- evil!B+0x20 <- ndis!C+0x8';
    const verdict = verdictOf({ code, parameters: [0n, POOL, 0n, 0n], stack });
    expect(verdict).toMatchObject({ module: null, offset: null, vendor: null, product: null, class: null });
    expect(['memory-corruption', 'hardware', 'user-initiated']).toContain(verdict.kind);
    expect(verdict.confidence).toBeGreaterThan(0.5);
  });

  it('keep the drivers on the stack as alternatives', () => {
    const verdict = verdictOf({ code: 0x1a, parameters: [0x41792n, POOL, 0x10n, 0n], stack: 'nt!KeBugCheckEx <- nt!A+0x9 <- evil!B+0x20' });
    expect(verdict.kind).toBe('memory-corruption');
    expect(verdict.alternatives.map((other) => other.module)).toContain('evil.sys');
  });

  it('of a device name the device where its record is in the dump', () => {
    const record = wheaPcieError({ vendorId: 0x10de, deviceId: 0x2489, bus: 10, device: 0, function: 1 });
    const { verdict } = judge(crashDump({ code: 0x124, parameters: [4n, POOL, 0n, 0n] }).memory(POOL, record));
    expect([verdict.kind, verdict.module]).toEqual(['hardware', null]);
    expect(verdict.evidence.map((evidence) => evidence.rule)).toEqual(['hardware-reported', 'whea-record']);
  });
});

describe('a crash on request', () => {
  it('is nobody’s fault, but shows the driver that asked for it', () => {
    const verdict = verdictOf({ code: 0xe2, stack: 'nt!KeBugCheckEx <- evil!Ask+0x20 <- nt!Work+0x8' });
    expect(verdict).toMatchObject({ kind: 'user-initiated', module: 'evil.sys' });
    expect(verdict.summary).toContain('evil.sys');
    expect(verdict.evidence.map((evidence) => evidence.rule)).toEqual(expect.arrayContaining(['asked-for', 'bugcheck-caller']));
  });

  it('names no driver that merely lies on the stack', () => {
    expect(verdictOf({ code: 0xe2, stack: 'nt!KeBugCheckEx <- nt!Ask+0x20 <- evil!Work+0x8' })).toMatchObject({
      kind: 'user-initiated',
      module: null,
    });
  });
});

describe('a verdict that is unknown', () => {
  it('says that nothing points at one module when nothing was missing', () => {
    const verdict = verdictOf({ code: 0xef, parameters: [POOL, 0n, 0n, 0n], stack: 'nt!KeBugCheckEx' });
    expect(verdict).toMatchObject({ kind: 'unknown', module: null, confidence: 0 });
    expect(verdict.summary).toMatch(/unknown: nothing in the dump points at one module/);
    expect(verdict.advice).not.toEqual([]);
  });

  it.each(['header-only', 'full', 'bitmap'] as const)('says what could not be seen in a %s dump that ends behind its header', (kind) => {
    const dump = crashDump({ code: 0xef, parameters: [POOL, 0n, 0n, 0n] });
    const result = judge({ ...dump, finish: () => dump.finishAs(kind).subarray(0, 0x2000) });
    expect(result.verdict.kind).toBe('unknown');
    expect(result.limits).not.toEqual([]);
    expect(result.verdict.summary.toLowerCase()).toContain(result.limits[0]?.toLowerCase());
  });

  it('keeps what the bad pointer shows', () => {
    const verdict = verdictOf({ code: 0xa, parameters: [0x28n, 2n, 0n, POOL], stack: 'nt!KeBugCheckEx' });
    expect(verdict.kind).toBe('unknown');
    expect(verdict.evidence.map((evidence) => evidence.rule)).toEqual(['bad-pointer']);
  });
});
