import { describe, expect, it } from 'vitest';
import { explainBugcheck } from '../../../shared/analysis/bugcheck.ts';
import type { Decision } from '../../../shared/analysis/verdict.ts';
import { adviseOn, bugcheckTitle, summarise } from '../../../shared/analysis/wording.ts';
import type { VerdictKind } from '../../../shared/result/triageResult.ts';
import { crashDump, imageOf } from './support/crashes.ts';

const { modules } = imageOf(crashDump({ code: 0xef }));
const pageFault = explainBugcheck(0xd1, [0n, 2n, 0n, 0n]);

function decision(kind: VerdictKind, module?: string, confidence = 0.9, offset: bigint | null = 0x1c20n): Decision {
  const found = modules.find((candidate) => candidate.name === module);
  const suspect = found ? { module: found, offset, evidence: [] } : null;
  return { kind, suspect, confidence, evidence: [], alternatives: [] };
}

describe('the summary', () => {
  it('of a driver names it with its maker, the bugcheck and the place', () => {
    const sentence = summarise(pageFault, decision('driver', 'nvlddmkm.sys'), []);
    expect(sentence).toMatch(
      /^nvlddmkm\.sys \(NVIDIA, .*\) most likely caused 0xd1 DRIVER_IRQL_NOT_LESS_OR_EQUAL at nvlddmkm\.sys\+0x1c20\.$/,
    );
  });

  it('says of a live dump that Windows kept running', () => {
    const live = explainBugcheck(0x198, [1n, 0n, 0n, 0n]);
    for (const found of [decision('unknown'), decision('os-component', 'srv2.sys')]) {
      expect(summarise(live, found, [])).toMatch(/^Windows kept running and took a live dump for 0x198 UFX_LIVEDUMP/);
      expect(summarise(pageFault, found, [])).toMatch(/^Windows stopped with 0xd1 /);
    }
  });

  it('has no place when only the driver is known', () => {
    expect(summarise(pageFault, decision('driver', 'evil.sys', 0.9, null), [])).not.toContain('+0x');
  });

  it('is as sure as the verdict', () => {
    const words = [0.9, 0.6, 0.3].map((confidence) => summarise(pageFault, decision('driver', 'evil.sys', confidence), []));
    expect(words[0]).toContain('most likely');
    expect(words[1]).toContain('probably');
    expect(words[2]).toContain('not proven');
  });

  it('of a part of Windows says that the cause may lie elsewhere', () => {
    expect(summarise(pageFault, decision('os-component', 'ndis.sys'), [])).toMatch(/part of Windows.*may lie elsewhere/);
  });

  it('of hardware, corrupted memory and a crash on request names no driver', () => {
    const sentences = (['hardware', 'memory-corruption', 'user-initiated'] as const).map((kind) =>
      summarise(pageFault, decision(kind), []),
    );
    for (const sentence of sentences) expect(sentence).not.toMatch(/\.sys/);
    expect(new Set(sentences).size).toBe(3);
  });

  it('of hardware says that it failed only when that is likely', () => {
    expect(summarise(pageFault, decision('hardware', undefined, 0.5), [])).toMatch(/^The hardware failed/);
    expect(summarise(pageFault, decision('hardware', undefined, 0.35), [])).toMatch(/best lead.*not proven/);
  });

  it('of memory says that it was corrupted only when that is likely', () => {
    expect(summarise(pageFault, decision('memory-corruption', undefined, 0.5), [])).toMatch(/^Kernel memory was corrupted/);
    expect(summarise(pageFault, decision('memory-corruption', undefined, 0.38), [])).toMatch(/best lead.*not proven/);
  });

  it('of a held power button says so', () => {
    expect(summarise(explainBugcheck(0x1c8, [0n, 0n, 0n, 0n]), decision('user-initiated'), [])).toContain('power button');
    expect(summarise(explainBugcheck(0xe2, [0n, 0n, 0n, 0n]), decision('user-initiated'), [])).not.toContain('power button');
  });

  it('of an unknown cause gives the first thing that could not be seen as the reason', () => {
    expect(summarise(pageFault, decision('unknown'), ['No call stack was saved.', 'Second.'])).toMatch(
      /cause is unknown: no call stack was saved\./,
    );
    expect(summarise(pageFault, decision('unknown'), [])).toMatch(/unknown: nothing in the dump/);
  });

  it('is one line that ends as a sentence, also for codes without a name', () => {
    const unknownCode = explainBugcheck(0x0badf00d, [0n, 0n, 0n, 0n]);
    expect(bugcheckTitle(unknownCode)).toBe('bugcheck 0xbadf00d');
    for (const kind of ['driver', 'os-component', 'hardware', 'memory-corruption', 'user-initiated'] as const) {
      const sentence = summarise(
        unknownCode,
        decision(kind, kind === 'driver' ? 'evil.sys' : kind === 'os-component' ? 'ndis.sys' : ''),
        [],
      );
      expect(sentence).toMatch(/^[^\n]*0xbadf00d[^\n]*\.$/);
    }
  });
});

describe('the advice', () => {
  it('is there for every kind of verdict', () => {
    for (const kind of ['hardware', 'memory-corruption', 'user-initiated', 'unknown'] as const) {
      expect(adviseOn(pageFault, decision(kind), false)[0]?.length, kind).toBeGreaterThan(20);
    }
    expect(adviseOn(pageFault, decision('os-component', 'ndis.sys'), true).length).toBeGreaterThan(0);
  });

  it('fits the class of the driver', () => {
    expect(adviseOn(pageFault, decision('driver', 'nvlddmkm.sys'), true)[0]).toMatch(/graphics/);
    expect(adviseOn(pageFault, decision('driver', 'csagent.sys'), true)[0]).toMatch(/vendor|sensor/);
    expect(adviseOn(pageFault, decision('driver', 'evil.sys'), false)[0]).toContain('evil.sys');
  });

  it('sends to the vendor when there is one, else to find out whose driver it is', () => {
    expect(adviseOn(pageFault, decision('driver', 'nvlddmkm.sys'), true)[1]).toContain('NVIDIA');
    expect(adviseOn(pageFault, decision('driver', 'evil.sys'), false)[1]).toMatch(/Find out what installed evil\.sys/);
  });

  it('adds sleep and wake to a power failure', () => {
    const power = explainBugcheck(0x9f, [3n, 0n, 0n, 0n]);
    expect(adviseOn(power, decision('driver', 'evil.sys'), false).join(' ')).toMatch(/sleep/);
    expect(adviseOn(pageFault, decision('driver', 'evil.sys'), false).join(' ')).not.toMatch(/sleep/);
  });

  it('to test memory is given when memory was corrupted', () => {
    expect(adviseOn(pageFault, decision('memory-corruption'), false)[0]).toMatch(/memory/);
  });
});
