import { describe, expect, it } from 'vitest';
import { judgeMachines } from '../../../shared/analysis/machine.ts';
import { namedByParameter, unloadedDriver } from '../../../shared/analysis/rules/code.ts';
import { keepsReturnAlignment } from '../../../shared/analysis/stack.ts';
import { renderMarkdown } from '../../../shared/report/markdown.ts';
import { failureLine } from '../../../shared/triageDump.ts';
import { section } from '../../builder/section.ts';
import { apply, at, crashDump, crashOf, FILE, imageOf, judge, POOL, weightOf } from './support/crashes.ts';

describe('corners of the analysis', () => {
  it('a call into an unloaded driver counts as code when parameter 1 is the same address', () => {
    const gone = 0xfffff80077000000n;
    const dump = crashDump({ code: 0xd1, parameters: [gone + 0x1230n, 2n, 8n, gone + 0x1230n] }).unloaded(
      'gone.sys',
      gone,
      gone + 0x10000n,
    );
    expect(weightOf(apply(unloadedDriver, dump), 'gone.sys')).toBeGreaterThan(0.8);
  });
  it('a kernel address among the saved bugcheck parameters does not break the alignment rule', () => {
    const parameters = [POOL, 2n, 0n, at('nt+0x20001')];
    const stack = 'nt!KeBugCheckEx <- nt!KiBugCheckDispatch+0x69 <- nt!KiPageFault+0x260 <- nt+0x20001 <- evil!Foo+0x10';
    const dump = crashDump({ code: 0xa, parameters, stack, draw: { bugcheck: { code: 0xa, parameters } } });
    expect(keepsReturnAlignment(imageOf(dump), 'bugcheck')).toBe(true);
  });
  it('a frame pointer that leaves the stack ends the chain and the stack is scanned', () => {
    const [top, block] = [0xffffd0002b3c1720n, 0xffffe00000001000n];
    const dump = crashDump({ arch: 'arm64', code: 0xef, context: { sp: top, fp: block, lr: 0n } })
      .stack(top, section().u64(0n).u64(at('evil+0x1000', 'arm64')).finish())
      .memory(block, section().u64(0n).u64(at('alpha+0x1000', 'arm64')).finish());
    expect(crashOf(dump).frames.map((frame) => `${frame.module?.name} ${frame.trust}`)).toEqual(['ntoskrnl.exe context', 'evil.sys scan']);
  });
  it('markdown drops terminal escapes', () => {
    expect(renderMarkdown(failureLine({ ...FILE, name: 'x\u001b[2J.dmp' }, 'not-a-dump', 'bad'))).not.toContain('\u001b');
  });
  it('two drivers blamed equally often are no common driver', () => {
    const c = (module: string) => ({
      machineKey: 'm',
      machineName: 'PC',
      fileName: '',
      crashTime: null,
      bugcheck: '0xd1',
      kind: 'driver' as const,
      module,
      confidence: 0.6,
      flippedBits: [],
    });
    const crashes = [c('evil.sys'), c('evil.sys'), c('alpha.sys'), c('alpha.sys')];
    expect(judgeMachines(crashes)[0]?.module).toBeNull();
    expect(judgeMachines([...crashes].reverse())[0]?.module).toBeNull();
  });
  it('pass-through parts are no alternatives while others remain', () => {
    const { verdict } = judge(
      crashDump({
        code: 0x1000007e,
        parameters: [0xffffffffc0000005n, at('evil+0x1c20'), 0n, 0n],
        stack: 'evil+0x1c20 <- alpha!A+0x8 <- ndis!F+0x10',
      }),
    );
    expect(verdict.alternatives.map((other) => other.module)).toEqual(['alpha.sys']);
  });
  it('an interrupted driver is not blamed for 0x101, whose hung processor is another one', () => {
    const { verdict } = judge(
      crashDump({
        code: 0x101,
        parameters: [0x18n, 0n, POOL, 3n],
        stack: 'nt!KeBugCheckEx <- nt!Ticks+0x20 <- nt!KiIpiInterrupt+0x35 <- evil+0x1c20',
      }),
    );
    expect(verdict.confidence).toBeLessThan(0.75);
  });
  it('a name that could not be read is not taken for the driver "undefined"', () => {
    const dump = crashDump({ code: 0xea, parameters: [0n, 0n, POOL, 0n] }).module('undefined.sys', 0xfffff80078000000n, 0x8000);
    expect([...apply(namedByParameter, dump).suspects.keys()]).toEqual([]);
  });
});
