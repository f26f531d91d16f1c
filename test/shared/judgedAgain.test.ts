import { describe, expect, it } from 'vitest';
import { isWeaker, judgedAgain } from '../../shared/judgedAgain.ts';
import type { FrameTrust, TriageResult, VerdictKind } from '../../shared/result/triageResult.ts';
import { built, type FileScene, filesFor, SCENES, store, triage } from './analysis/files/scenes.ts';

const scene = SCENES[1] as FileScene;
const plain = triage(built(scene, 1, 0), null);

/** A verdict over a stack of `module trust` frames. */
function result(kind: VerdictKind, module: string | null, confidence: number, ...frames: string[]): TriageResult {
  const stack = frames.map((text) => {
    const [name = '', trust] = text.split(' ');
    return { address: '0x0', module: name, offset: '0x0', symbol: null, trust: trust as FrameTrust };
  });
  return { ...plain, verdict: { ...plain.verdict, kind, module, confidence }, stack };
}

const scanned = result('driver', 'a.sys', 0.5, 'nt context', 'a.sys scan');

describe('a second verdict', () => {
  it.each([
    ['nothing was known before', false, result('unknown', null, 0.1), result('unknown', null, 0)],
    ['something is known now', false, result('unknown', null, 0.3), result('driver', 'a.sys', 0.2)],
    ['nothing is known any more', true, scanned, result('unknown', null, 0.9, 'nt context', 'b.sys unwind')],
    ['the same with more confidence', false, scanned, result('driver', 'a.sys', 0.8)],
    ['the same with as much', false, scanned, result('driver', 'a.sys', 0.5)],
    ['the same with less', true, scanned, result('driver', 'a.sys', 0.49, 'nt context', 'a.sys unwind')],
    ['the same module as another kind with less', true, scanned, result('os-component', 'a.sys', 0.49, 'a.sys unwind')],
    ['another module with as much', false, scanned, result('driver', 'b.sys', 0.5)],
    ['another module with less', true, scanned, result('driver', 'b.sys', 0.4, 'nt context', 'b.sys scan')],
    ['another module with less, after a walk past the first', false, scanned, result('driver', 'b.sys', 0.4, 'nt context', 'b.sys unwind')],
    ['another with less, the first still on the stack', true, scanned, result('driver', 'b.sys', 0.4, 'b.sys unwind', 'a.sys scan')],
    [
      'another with less, the first was certain',
      true,
      result('driver', 'a.sys', 0.5, 'a.sys context'),
      result('driver', 'b.sys', 0.4, 'b.sys unwind'),
    ],
    ['nothing of the stack was blamed before', true, result('hardware', null, 0.5), result('driver', 'b.sys', 0.4, 'b.sys unwind')],
  ])('%s: weaker is %s', (_, weaker, before, after) => {
    expect(isWeaker(after, before)).toBe(weaker);
    expect(judgedAgain(before, after).verdictKept).toBe(weaker);
  });

  it('that is weaker on the same module leaves the verdict and brings its stack, and a signature that fits', () => {
    const dump = built(scene, 1, 0);
    const after = triage(
      dump,
      store(filesFor(dump), (name) => name === 'ntoskrnl.exe' || name === 'wolfram.sys'),
    );
    const before = { ...plain, verdict: { ...plain.verdict, confidence: 1 } };
    const { result: kept } = judgedAgain(before, after);
    expect(kept.verdict).toEqual(before.verdict);
    expect(kept.stack).toEqual(after.stack);
    expect(kept.wants).toEqual(after.wants);
    expect(kept.signature).toMatch(/^0x139\|wolfram\.sys/);
  });

  it('that is weaker otherwise changes nothing but what is wanted', () => {
    const after = { ...result('unknown', null, 0, 'nt context'), wants: [] };
    expect(judgedAgain(scanned, after).result).toEqual({ ...scanned, wants: [] });
  });

  it('never costs a culprit that was right, whichever files are at hand', () => {
    for (const one of SCENES) {
      for (const seed of [1, 2, 3]) {
        const dump = built(one, seed, 3);
        const files = filesFor(dump);
        const before = triage(dump, null);
        if (before.verdict.module !== one.culprit) continue;
        for (const has of [(name: string) => name === 'ntoskrnl.exe', (name: string) => name !== 'wolfram.sys', () => true]) {
          const { verdict } = judgedAgain(before, triage(dump, store(files, has))).result;
          expect([verdict.module, verdict.confidence >= before.verdict.confidence]).toEqual([one.culprit, true]);
        }
      }
    }
  });
});
