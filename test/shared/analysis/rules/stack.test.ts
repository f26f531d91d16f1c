import { describe, expect, it } from 'vitest';
import { onTheStack, sightings, usableFrames } from '../../../../shared/analysis/rules/stack.ts';
import type { Frame } from '../../../../shared/analysis/stack.ts';
import { section } from '../../../builder/section.ts';
import { apply, at, blamed, crashDump, crashOf, type Scene, weightOf } from '../support/crashes.ts';

/** An assertion of the kernel's with these callers, nearest first; the kernel has the first and the last word. */
const calledBy = (...callers: string[]): Scene => ({
  code: 0xef,
  stack: ['nt!KeBugCheckEx', 'nt!Check+0x69', ...callers.map((name, i) => `${name}!Call${i}+0x20`), 'nt!Work+0x8'].join(' <- '),
});
/** A failure that lies in one module and was called from others. */
const failedIn = (failing: string, ...callers: string[]): Scene => ({
  code: 0x1000007e,
  parameters: [0xffffffffc0000005n, at(`${failing}+0x1c20`), 0n, 0n],
  stack: [`${failing}+0x1c20`, ...callers.map((name, i) => `${name}!Call${i}+0x20`), 'nt!Work+0x8'].join(' <- '),
});
const weight = (scene: Scene, module: string) => weightOf(apply(onTheStack, crashDump(scene)), `${module}.sys`);

describe('a driver on the stack', () => {
  it('is blamed with its place and how it was seen', () => {
    const ledger = apply(onTheStack, crashDump(failedIn('ndis', 'evil')));
    expect(ledger.suspects.get('evil.sys')?.offset).toBe(at('evil!Call0+0x20') - at('evil'));
    expect(ledger.suspects.get('evil.sys')?.evidence[0]?.claim).toMatch(/scanned.*right above the crash/);
  });

  it('is never the kernel, and never the module that failed', () => {
    const all = [apply(onTheStack, crashDump(calledBy('ndis'))), apply(onTheStack, crashDump(failedIn('evil', 'evil', 'ndis')))];
    expect(all.map(blamed)).toEqual([['ndis.sys'], ['ndis.sys']]);
  });

  it('counts the more, the fewer calls pass through it', () => {
    const [third, inbox, passing] = ['evil', 'srv2', 'storport'].map((name) => weight(calledBy(name), name));
    expect(third).toBeGreaterThan(inbox ?? 1);
    expect(inbox).toBeGreaterThan(passing ?? 1);
    expect(passing).toBeGreaterThan(0);
  });

  it('counts more when it was reached by frame pointers than when it was scanned for', () => {
    expect(weight({ ...calledBy('evil'), arch: 'x86' }, 'evil')).toBeGreaterThan(weight(calledBy('evil'), 'evil'));
    const claim = apply(onTheStack, crashDump({ ...calledBy('evil'), arch: 'x86' })).suspects.get('evil.sys')?.evidence[0]?.claim;
    expect(claim).not.toMatch(/scanned/);
  });

  it('counts more near the crash than far from it', () => {
    expect(weight(failedIn('ndis', 'evil'), 'evil')).toBeGreaterThan(weight(failedIn('ndis', ...Array(12).fill('nt'), 'evil'), 'evil'));
    const both = apply(onTheStack, crashDump(failedIn('ndis', 'evil', 'alpha')));
    expect(weightOf(both, 'evil.sys')).toBeGreaterThan(weightOf(both, 'alpha.sys'));
  });

  it('counts more with several frames than with one that may be a left-over', () => {
    const [one, two, three] = [['evil'], ['evil', 'evil'], ['evil', 'evil', 'evil']].map((callers) => weight(calledBy(...callers), 'evil'));
    expect(two).toBeGreaterThan(one ?? 1);
    expect(three).toBeGreaterThan(two ?? 1);
  });

  it('goes before a single nearer address when it has several frames itself', () => {
    const ledger = apply(onTheStack, crashDump(failedIn('ndis', 'alpha', 'evil', 'evil', 'evil')));
    expect(weightOf(ledger, 'evil.sys')).toBeGreaterThan(weightOf(ledger, 'alpha.sys'));
  });

  it('counts the less, the more unrelated third-party drivers lie there', () => {
    const crowd = ['evil', 'alpha', 'beta', 'gamma', 'delta'];
    const weights = crowd.map((_, others) => weight(calledBy(...crowd.slice(0, others + 1)), 'evil'));
    for (const [i, value] of weights.entries()) if (i > 0) expect(value).toBeLessThan(weights[i - 1] ?? 0);
    expect(weights.at(-1)).toBeLessThan((weights[0] ?? 0) / 1.5);
  });

  it('is not crowded by drivers of Windows', () => {
    const alone = weight(calledBy('evil'), 'evil');
    expect(weight(calledBy('evil', 'ndis', 'tcpip', 'srv2', 'fltmgr'), 'evil')).toBe(alone);
  });

  it('counts less where the bugcheck says little about who runs', () => {
    const withCode = (code: number) => weight({ ...calledBy('evil'), code }, 'evil');
    expect(withCode(0x124)).toBeLessThan(withCode(0x1a));
    expect(withCode(0x1a)).toBeLessThan(withCode(0x133));
    expect(withCode(0xe2)).toBe(0);
  });

  it('is not believed beyond the nearest four of its kind', () => {
    expect(blamed(apply(onTheStack, crashDump(calledBy('evil', 'alpha', 'beta', 'gamma', 'delta'))))).toHaveLength(4);
  });
});

describe('the class of a driver', () => {
  it('that feeds the part which failed counts for it, another against it', () => {
    const graphics = weight(failedIn('dxgkrnl', 'nvlddmkm'), 'nvlddmkm');
    const audio = weight(failedIn('dxgkrnl', 'rtkvhd64'), 'rtkvhd64');
    const unknown = weight(failedIn('dxgkrnl', 'evil'), 'evil');
    expect(graphics).toBeGreaterThan(unknown);
    expect(unknown).toBeGreaterThan(audio);
  });

  it('says nothing where the failing part takes its input from everybody', () => {
    expect(weight(failedIn('nt', 'nvlddmkm'), 'nvlddmkm')).toBe(weight(failedIn('nt', 'rtkvhd64'), 'rtkvhd64'));
  });

  it('speaks for a driver that lies behind one of the wrong class', () => {
    const ledger = apply(onTheStack, crashDump(failedIn('ndis', 'netwtw10', 'rtkvhd64')));
    expect(weightOf(ledger, 'netwtw10.sys')).toBeGreaterThan(2 * weightOf(ledger, 'rtkvhd64.sys'));
  });
});

describe('the frames that count', () => {
  const top = 0xffffd0002b3c1728n;
  /** Words of a stack that ends in KeBugCheckEx. */
  const frames = (...words: string[]) => {
    const out = section();
    for (const word of words) out.u64(word === '' ? 0n : at(word));
    const crash = crashOf(crashDump({ code: 0xef, context: { rsp: top } }).stack(top, out.finish()));
    return { crash, names: usableFrames(crash).map((frame) => frame.module?.name) };
  };

  it('are those that lie where return addresses lie, on a stack that keeps the rule', () => {
    expect(frames('nt+0x1000', 'alpha+0x1000', 'nt+0x2000', '', 'evil+0x1000').names).toEqual(['ntoskrnl.exe', 'ntoskrnl.exe', 'evil.sys']);
  });

  it('are all of them on a stack that does not keep the rule', () => {
    expect(frames('', 'nt+0x1000', 'alpha+0x1000', 'evil+0x1000').names).toEqual(['ntoskrnl.exe', 'alpha.sys', 'evil.sys']);
  });

  it('are all of them where the kernel itself breaks the rule, however many others seem to keep it', () => {
    const { names } = frames(...Array(7).fill(''), 'nt+0x1000', 'alpha+0x1000', '', 'beta+0x1000', 'evil+0x1000', 'gamma+0x1000');
    expect(names).toEqual(['ntoskrnl.exe', 'alpha.sys', 'beta.sys', 'evil.sys', 'gamma.sys']);
  });

  it('are all of them when most would be lost', () => {
    const { names } = frames('nt+0x1000', 'alpha+0x1000', '', 'beta+0x1000', '', 'evil+0x1000', '', 'gamma+0x1000');
    expect(names).toEqual(['ntoskrnl.exe', 'alpha.sys', 'beta.sys', 'evil.sys', 'gamma.sys']);
  });

  it('are those that keep the rule where walked frames prove it, however many left-overs do not', () => {
    const { crash } = frames('nt+0x1000', 'alpha+0x1000', '', 'beta+0x1000', '', 'evil+0x1000', '', 'gamma+0x1000');
    const walkedTo = (sp: bigint) =>
      [1, 2].map((depth) => ({
        ...(crash.frames[1] as Frame),
        trust: 'unwind' as const,
        sp,
        aligned: sp % 16n === 0n,
        depthBytes: 8 * depth,
      }));
    const names = (sp: bigint) =>
      usableFrames({ ...crash, frames: [...crash.frames.slice(0, 1), ...walkedTo(sp), ...crash.frames.slice(2)] }).map(
        (frame) => frame.module?.name,
      );
    expect(names(top + 8n)).toEqual(['ntoskrnl.exe', 'ntoskrnl.exe']);
    expect(names(top)).toHaveLength(6);
  });

  it('are counted by module, by distinct address', () => {
    const { crash } = frames('nt+0x1000', '', 'evil+0x1000', '', 'alpha+0x1000', '', 'evil+0x1000', '', 'evil+0x2000');
    const seen = sightings(crash, usableFrames(crash)).map((sighting) => [sighting.module.name, sighting.firstIndex, sighting.count]);
    expect(seen).toEqual([
      ['ntoskrnl.exe', 0, 1],
      ['evil.sys', 1, 2],
      ['alpha.sys', 2, 1],
    ]);
  });
});
