import { describe, expect, it } from 'vitest';
import { crashFacts, framePairs, machineFacts, modulePairs } from '../../../renderer/views/compare/dumpPair.ts';
import type { ResultFrame, ResultModule } from '../../../shared/result/triageResult.ts';
import { fullResult } from '../../shared/report/support/results.ts';

const stack = (...names: string[]): ResultFrame[] =>
  names.map((name) => ({ address: '0x1', module: name, offset: '0x10', symbol: null, trust: 'scan' }));
const module = (name: string, timestamp = '0x1'): ResultModule => ({
  name,
  path: name,
  base: '0x0',
  sizeBytes: 4096,
  timestamp,
  checksum: '0x2',
  vendor: null,
  class: null,
  inbox: null,
});
const drawn = (a: ResultFrame[], b: ResultFrame[]) =>
  framePairs(a, b).map((pair) => [pair.a, pair.isCommon ? '=' : ' ', pair.b].map((text) => (text ?? '-').replace('+0x10', '')).join(''));

describe('two stacks', () => {
  it('have their common frames beside each other, and the others in between', () => {
    expect(drawn(stack('a', 'x', 'y', 'b', 'c'), stack('a', 'z', 'b', 'c', 'd'))).toEqual(['a=a', 'x z', 'y -', 'b=b', 'c=c', '- d']);
    expect(drawn(stack('a'), stack('b', 'c'))).toEqual(['a b', '- c']);
    expect(drawn([], stack('a'))).toEqual(['- a']);
    expect(drawn([], [])).toEqual([]);
  });

  it('take the longest common part, not the first', () => {
    expect(drawn(stack('q', 'a', 'b', 'c'), stack('a', 'b', 'c', 'q')).filter((line) => line.includes('='))).toEqual(['a=a', 'b=b', 'c=c']);
  });

  it('know a frame by its symbol where it has one, by its address where it is in no module', () => {
    const [frame] = stack('a') as [ResultFrame];
    expect(framePairs([{ ...frame, symbol: 'a!F' }], [{ ...frame, symbol: 'a!F', offset: '0x99' }])).toEqual([
      { a: 'a!F', b: 'a!F', isCommon: true },
    ]);
    expect(framePairs([{ ...frame, module: null, address: '0x5' }], [{ ...frame, module: null, address: '0x6' }])).toEqual([
      { a: '0x5', b: '0x6', isCommon: false },
    ]);
  });
});

describe('the modules of two dumps', () => {
  it('that differ: other builds first, then those of one side alone', () => {
    const { pairs, same } = modulePairs(
      [module('same.sys'), module('newer.sys', '0x5'), module('gone.sys')],
      [module('same.sys'), module('newer.sys', '0x6'), module('added.sys')],
    );
    expect(same).toBe(1);
    expect(pairs.map(({ name, a, b }) => [name, a?.slice(0, 3) ?? null, b?.slice(0, 3) ?? null])).toEqual([
      ['newer.sys', '0x5', '0x6'],
      ['gone.sys', '0x1', null],
      ['added.sys', null, '0x1'],
    ]);
  });
});

describe('the facts of two dumps', () => {
  it('say where they differ and leave out what neither has', () => {
    const a = fullResult({ irql: null });
    const b = { ...a, process: { name: 'other.exe' }, exception: null };
    const facts = crashFacts(a, b);
    expect(facts.find(({ label }) => label === 'Process')).toMatchObject({ b: 'other.exe', differs: true });
    expect(facts.find(({ label }) => label === 'Bugcheck')).toMatchObject({ differs: false });
    expect(facts.find(({ label }) => label === 'Exception')).toMatchObject({ b: '', differs: true });
    expect(facts.some(({ label }) => label === 'IRQL')).toBe(false);
    expect([...facts, ...machineFacts(a, b)].map((fact) => fact.a + fact.b).join()).not.toMatch(/undefined|NaN|\[object/);
  });
});
