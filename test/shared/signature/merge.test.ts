import { describe, expect, it } from 'vitest';
import { applyMerges, type Merge, mergedInto, mergeSignatures, type SignatureGroup } from '../../../shared/signature/mergeSignatures.ts';
import { similarity } from '../../../shared/signature/similarity.ts';
import { frames } from './support/inputs.ts';

const CLEAN = 'evil.sys+0x1c20 < evil.sys+0x9a00 < ndis.sys+0x40 < tcpip.sys+0x777 < ntoskrnl.exe+0x6000';
const group = (signature: string, drawing: string, count = 1): SignatureGroup => ({ signature, frames: frames(drawing), count });
const pairsOf = (merges: readonly Merge[]) => merges.map((merge) => `${merge.from} -> ${merge.into}`);
const A = '0x50|evil.sys+0x1c20';
const B = '0x7e|evil.sys+0x1c20';

describe('the likeness of two stacks', () => {
  it('is 1 for the same and 0 for nothing in common', () => {
    expect(similarity(frames(CLEAN), frames(CLEAN))).toBe(1);
    expect(similarity(frames(CLEAN), frames('other.sys+0x10 < third.sys+0x20'))).toBe(0);
    expect([similarity([], []), similarity(frames(CLEAN), []), similarity(['0xfffff80012345678'], ['0xfffff80012345678'])]).toEqual([
      0, 0, 0,
    ]);
  });

  it('does not see what reports the crash', () => {
    expect(similarity(frames(CLEAN), frames(`nt!KeBugCheckEx < nt!KiBugCheckDispatch < nt!KiPageFault < ${CLEAN}`))).toBe(1);
  });

  it('loses more by a difference near the crash than by one far from it', () => {
    const whole = ['a!A', 'b!B', 'c!C', 'd!D', 'e!E'];
    const scores = whole.map((_, i) => similarity(whole, whole.with(i, 'other!O')));
    for (const [i, score] of scores.entries()) if (i > 0) expect(score).toBeGreaterThan(scores[i - 1] ?? 1);
  });

  it('loses more the further a frame is moved', () => {
    const pushed = (count: number) => Array.from({ length: count }, (_, i) => `stale${i}.sys+0x1 < `).join('') + CLEAN;
    const scores = [0, 1, 2, 4].map((count) => similarity(frames(CLEAN), frames(pushed(count))));
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(scores[1], 'the same score however deep the stack is').toBeCloseTo(Math.exp(-0.2), 3);
    expect(scores[3]).toBeLessThan(0.6);
  });

  it('hardly minds kernel frames without symbols, which are on every stack', () => {
    const noisy = CLEAN.replace('evil.sys+0x9a00', 'nt+0x1 < evil.sys+0x9a00').replace('ndis.sys', 'nt+0x2 < ndis.sys');
    expect(similarity(frames(CLEAN), frames(noisy))).toBeGreaterThan(0.9);
  });

  it('counts code moved a little as nearly the same, code elsewhere in the module as little', () => {
    const moved = similarity(frames('evil.sys+0x1c20 < evil.sys+0x9a00'), frames('evil.sys+0x1c60 < evil.sys+0x9a40'));
    const elsewhere = similarity(frames('evil.sys+0x1c20 < evil.sys+0x9a00'), frames('evil.sys+0x71c20 < evil.sys+0x89a00'));
    expect(moved).toBeCloseTo(0.9, 2);
    expect(elsewhere).toBeLessThan(0.5);
  });

  it('looks at the first 64 frames', () => {
    const long = Array.from({ length: 64 }, (_, i) => `m${i}.sys+0x10`);
    expect(similarity([...long, 'a.sys+0x1'], [...long, 'b.sys+0x1'])).toBe(1);
  });
});

describe('proposed merges', () => {
  it('join what differs in a stale frame only, the larger group leading, and say why', () => {
    const merges = mergeSignatures([group(B, `${CLEAN.replace('ndis.sys', 'stale.sys+0x9 < ndis.sys')}`, 3), group(A, CLEAN, 30)]);
    expect(merges).toEqual([
      {
        into: A,
        from: B,
        score: expect.any(Number),
        why: expect.stringMatching(/^stacks agree at 0\.\d+: 4 frames the same, of 5 and 6$/),
      },
    ]);
    expect(merges[0]?.score).toBeGreaterThan(0.8);
  });

  it('are led by the larger group, of equal ones by the first in the alphabet', () => {
    expect(pairsOf(mergeSignatures([group(A, CLEAN, 2), group(B, CLEAN, 3)]))).toEqual([`${A} -> ${B}`]);
    expect(pairsOf(mergeSignatures([group(B, CLEAN), group(A, `${CLEAN} < z.sys+0x1`)]))).toEqual([`${B} -> ${A}`]);
  });

  it('go to the leader that is most like', () => {
    const below = 'd!D < e!E < f!F < g!G < h!H < i!I < j!J';
    const [near, far] = [`a!A < b!B < c!C < ${below}`, `a!A < b!B < x!X < y!Y < z!Z < ${below}`];
    const joining = group('0x50|unknown|new', `a!A < b!B < x!X < c!C < ${below}`);
    expect(similarity(joining.frames, frames(far)), 'both would do').toBeGreaterThan(0.8);
    for (const [first, second] of [[9, 8] as const, [8, 9] as const]) {
      const leaders = [group('0x50|unknown|near', near, first), group('0x50|unknown|far', far, second)];
      expect(pairsOf(mergeSignatures([...leaders, joining]))).toEqual(['0x50|unknown|new -> 0x50|unknown|near']);
    }
  });

  it('take a signature that is given twice for one, by the frames of the larger', () => {
    expect(mergeSignatures([group(A, CLEAN, 2), group(A, CLEAN, 1)])).toEqual([]);
    const twice = [group(A, CLEAN, 2), group(A, 'other.sys+0x10 < third.sys+0x20', 1)];
    expect(pairsOf(mergeSignatures([...twice, group(B, CLEAN)]))).toEqual([`${B} -> ${A}`]);
  });

  it('join a rebuilt driver whose code moved by the same amount', () => {
    const rebuilt = 'evil.sys+0x1c80 < evil.sys+0x9a60 < nt+0x1234';
    const merges = mergeSignatures([group('0x50|evil.sys+0x1c80', rebuilt), group(A, 'evil.sys+0x1c20 < evil.sys+0x9a00 < nt+0x6000', 9)]);
    expect(pairsOf(merges)).toEqual([`0x50|evil.sys+0x1c80 -> ${A}`]);
    expect(merges[0]?.why).toContain('2 moved by less than a page (another build)');
  });

  it('do not take two places in a driver that is small as a whole for one', () => {
    expect(
      mergeSignatures([group(A, 'evil.sys+0x1c20 < evil.sys+0x1d00'), group('0x50|evil.sys+0x1410', 'evil.sys+0x1410 < evil.sys+0x1c80')]),
    ).toEqual([]);
  });

  it('keep another place with the same callers apart', () => {
    const callers = Array.from({ length: 20 }, (_, i) => `m${i}.sys+0x10`).join(' < ');
    expect(
      mergeSignatures([group('0x50|unknown|a', `a.sys+0x10 < ${callers}`), group('0x50|unknown|b', `b.sys+0x10 < ${callers}`)]),
    ).toEqual([]);
  });

  it('keep two named modules apart, however alike the stacks', () => {
    const reset = 'dxgkrnl!ADAPTER_RENDER::Reset < dxgkrnl!DXGADAPTER::Reset < nt!Work';
    const named = [group('0x116|nvlddmkm.sys', reset, 5), group('0x116|amdkmdag.sys', reset, 4)];
    expect(mergeSignatures(named)).toEqual([]);
    expect(mergeSignatures([...named, group('0x116|unknown|0xc000009a', reset)]), 'nor does the unnamed say whose it is').toEqual([]);
    expect(mergeSignatures([...named, group('0x116|unknown|0xc000009a', reset, 50)]), 'nor lead them').toEqual([]);
    expect(pairsOf(mergeSignatures([group('0x116|nvlddmkm.sys', reset, 5), group('0x116|nvlddmkm.sys+0x10', reset)]))).toEqual([
      '0x116|nvlddmkm.sys+0x10 -> 0x116|nvlddmkm.sys',
    ]);
  });

  it('join an unnamed crash to a module that is on its stack', () => {
    expect(pairsOf(mergeSignatures([group(A, CLEAN, 5), group('0x50|unknown|0x2|evil.sys+0x1c20', CLEAN)]))).toEqual([
      `0x50|unknown|0x2|evil.sys+0x1c20 -> ${A}`,
    ]);
  });

  it('keep failures of another kind apart', () => {
    expect(mergeSignatures([group(A, CLEAN), group('0xc4|evil.sys+0x1c20', CLEAN)])).toEqual([]);
    expect(pairsOf(mergeSignatures([group(A, CLEAN), group(B, CLEAN)])), 'faults are one kind').toEqual([`${B} -> ${A}`]);
    expect(pairsOf(mergeSignatures([group('0x19|evil.sys', CLEAN), group('0xc2|evil.sys', CLEAN)])), 'damage to the heap is one').toEqual([
      '0xc2|evil.sys -> 0x19|evil.sys',
    ]);
  });

  it('leave alone what the stack does not explain, or explains by one frame or none', () => {
    const same = (first: string, second: string, drawing = CLEAN) => mergeSignatures([group(first, drawing), group(second, drawing)]);
    expect(same('0x50|hardware', '0x7e|hardware')).toEqual([]);
    expect(same('0x9f|evil.sys', '0x9f|evil.sys+0x10')).toEqual([]);
    expect(same(A, B, 'evil.sys+0x1c20')).toEqual([]);
    expect(same(A, B, 'ntoskrnl.exe+0x1 < ntoskrnl.exe+0x2 < ntoskrnl.exe+0x3')).toEqual([]);
    expect(same(A, B, 'nt!IofCallDriver < nt!IopSynchronousServiceTail < nt!IopXxxControlFile < nt!NtDeviceIoControlFile')).toEqual([]);
    expect(same('', '|||', '')).toEqual([]);
  });

  it('form no chains: each rests on a direct comparison with its leader', () => {
    const steps = [0, 1, 2, 3, 4, 5].map((i) => {
      const stale = Array.from({ length: i }, (_, k) => `stale${k}.sys+0x1 < `).join('');
      return group(`0x50|unknown|${i}`, stale + CLEAN, 100 - i);
    });
    const merges = mergeSignatures(steps);
    const froms = new Set(merges.map((merge) => merge.from));
    expect(merges.length).toBeGreaterThan(0);
    for (const merge of merges) {
      expect(froms.has(merge.into)).toBe(false);
      const [from, into] = [merge.from, merge.into].map((name) => steps.find((step) => step.signature === name)?.frames ?? []);
      expect(similarity(from ?? [], into ?? [])).toBe(merge.score);
    }
  });

  it('of very many groups take bounded time', () => {
    const many = Array.from({ length: 3000 }, (_, i) =>
      group(
        `0x50|evil.sys+0x${i.toString(16)}`,
        Array.from({ length: 24 }, (_, k) => `evil.sys+0x${(((i * 7 + k * 13) % 90) * 0x2000 + 0x1000).toString(16)}`).join(' < '),
      ),
    );
    const started = performance.now();
    mergeSignatures(many);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

describe('applied merges', () => {
  const groups = [group(A, CLEAN, 3), group(B, CLEAN, 2), group('0x124|hardware|0x0', CLEAN, 1)];

  it('show groups as one, with the groups themselves, the leader first', () => {
    const merged = applyMerges([...groups].reverse(), mergeSignatures(groups));
    expect(merged.find((one) => one.signature === A)).toEqual({ signature: A, count: 5, members: [groups[0], groups[1]] });
    expect(merged).toHaveLength(2);
  });

  it('are undone by leaving them out', () => {
    expect(applyMerges(groups, []).map((one) => one.signature)).toEqual(groups.map((one) => one.signature));
  });

  it('of several runs are followed to the end, circles are not', () => {
    const row = (from: string, into: string): Merge => ({ from, into, score: 1, why: '' });
    expect(mergedInto('a', [row('a', 'b'), row('b', 'c')])).toBe('c');
    const circle = [row('a', 'b'), row('b', 'c'), row('c', 'a')];
    expect(['a', 'b', 'c'].map((name) => mergedInto(name, circle))).toEqual(['a', 'b', 'c']);
    expect(mergedInto('x', [])).toBe('x');
  });
});
