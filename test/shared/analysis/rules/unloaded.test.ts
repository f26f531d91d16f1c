import { describe, expect, it } from 'vitest';
import { unloadedDriver } from '../../../../shared/analysis/rules/code.ts';
import { trapFrame64 } from '../../../builder/trapFrame.ts';
import { apply, at, blamed, crashDump, judge, POOL, type Scene, stackOf, weightOf } from '../support/crashes.ts';

const GONE = 0xffff_f800_7700_0000n;
const withGone = (scene: Scene) => crashDump(scene).unloaded('gone.sys', GONE, GONE + 0x10000n);
const called = (address: bigint): Scene => ({ code: 0xd1, parameters: [POOL, 2n, 8n, address] });

describe('a driver that was unloaded too early', () => {
  it('is named when code was called where it used to be', () => {
    const ledger = apply(unloadedDriver, withGone(called(GONE + 0x1230n)));
    expect(ledger.suspects.get('gone.sys')).toMatchObject({ offset: 0x1230n });
    expect(ledger.suspects.get('gone.sys')?.evidence[0]?.claim).toContain('unloaded');
  });

  it('makes the verdict although it is not in the list of loaded drivers', () => {
    const { verdict, wants } = judge(withGone({ code: 0xce, parameters: [GONE + 0x1230n, 8n, GONE + 0x1230n, 0n] }));
    expect(verdict).toMatchObject({ kind: 'driver', module: 'gone.sys', offset: '0x1230' });
    expect(verdict.confidence).toBeGreaterThan(0.7);
    expect(wants.map((want) => want.name)).not.toContain('gone.sys');
  });

  it('is named when the processor state at the crash lies there', () => {
    const scene: Scene = { code: 0x139, parameters: [3n, POOL, 0n, 0n], stack: 'nt!KeBugCheckEx <- nt!Caller+0x10' };
    const frame = trapFrame64({ registers: { rip: GONE + 0x40n, rsp: stackOf(scene).top + 0x40n } });
    expect(blamed(apply(unloadedDriver, withGone(scene).memory(POOL, frame)))).toEqual(['gone.sys']);
  });

  it('is less certain when only data was used there', () => {
    const data: Scene = { code: 0x50, parameters: [GONE + 0x1230n, 0n, at('nt+0x1000'), 2n] };
    const weight = weightOf(apply(unloadedDriver, withGone(data)), 'gone.sys');
    expect(weight).toBeGreaterThan(0);
    expect(weight).toBeLessThan(weightOf(apply(unloadedDriver, withGone(called(GONE + 0x1230n))), 'gone.sys'));
  });

  it('is certain with data too when the bugcheck is about unloading', () => {
    const about: Scene = { code: 0xce, parameters: [GONE + 0x1230n, 0n, at('nt+0x1000'), 0n] };
    const other: Scene = { code: 0x50, parameters: [GONE + 0x1230n, 0n, at('nt+0x1000'), 2n] };
    expect(weightOf(apply(unloadedDriver, withGone(about)), 'gone.sys')).toBeGreaterThan(
      weightOf(apply(unloadedDriver, withGone(other)), 'gone.sys'),
    );
  });

  it.each([
    ['just before it', GONE - 1n],
    ['just behind it', GONE + 0x10000n],
  ])('is not named for an address %s', (_where, address) => {
    expect(blamed(apply(unloadedDriver, withGone(called(address))))).toEqual([]);
  });

  it('is not named when another driver is loaded there by now', () => {
    const dump = crashDump(called(at('evil+0x1c20'))).unloaded('gone.sys', at('evil'), at('evil+0x80000'));
    expect(blamed(apply(unloadedDriver, dump))).toEqual([]);
  });

  it('is named once, however many parameters lie there', () => {
    const ledger = apply(unloadedDriver, withGone({ code: 0xd1, parameters: [GONE + 0x1230n, 2n, 8n, GONE + 0x1230n] }));
    expect(ledger.suspects.get('gone.sys')?.evidence).toHaveLength(1);
  });
});
