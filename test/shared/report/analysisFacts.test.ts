import { describe, expect, it } from 'vitest';
import { analysisFacts } from '../../../shared/report/analysisFacts.ts';
import type { TriageResult } from '../../../shared/result/triageResult.ts';
import { at, crashDump, judge } from '../analysis/support/crashes.ts';

const crash = judge(
  crashDump({
    code: 0xd1,
    parameters: [0x29n, 2n, 1n, at('evil+0x1c20')],
    stack: 'nt!KeBugCheckEx <- nt!KiBugCheckDispatch+0x69 <- nt!KiPageFault+0x260 <- evil+0x1c20 <- nt!IofCallDriver+0x59',
  }),
);
const result: TriageResult = { ...crash, signature: '0xd1|evil.sys+0x1c20', process: { name: 'System' } };
const { before, after } = analysisFacts(result);
const texts = (facts: readonly { label: string; text: string }[]) => facts.map(({ label, text }) => `${label} ${text}`);
const labelled = (from: TriageResult, label: string) =>
  [...analysisFacts(from).before, ...analysisFacts(from).after].find((fact) => fact.label === label)?.text;
const withVerdict = (more: Partial<TriageResult['verdict']>): TriageResult => ({ ...result, verdict: { ...result.verdict, ...more } });

describe('the facts of an analysis', () => {
  it('have the names that engineers search for, in the order of a debugger, around the stack', () => {
    expect(before.map(({ label }) => label)).toEqual([
      ...['BUGCHECK_CODE', 'BUGCHECK_P1', 'BUGCHECK_P2', 'BUGCHECK_P3', 'BUGCHECK_P4'],
      ...['WRITE_ADDRESS', 'CURRENT_IRQL', 'FAULTING_IP', 'PROCESS_NAME', 'TRAP_FRAME'],
    ]);
    expect(after.map(({ label }) => label)).toEqual([
      ...['SYMBOL_NAME', 'MODULE_NAME', 'IMAGE_NAME', 'DEBUG_FLR_IMAGE_TIMESTAMP', 'FAILURE_BUCKET_ID'],
      ...['OS_VERSION', 'OSPLATFORM_TYPE', 'OSNAME'],
    ]);
  });

  it('have their values as debuggers write them', () => {
    const address = at('evil+0x1c20').toString(16);
    expect(texts(before)).toEqual(expect.arrayContaining(['BUGCHECK_CODE d1', 'BUGCHECK_P1 29', 'WRITE_ADDRESS 29', 'CURRENT_IRQL 2']));
    expect(texts(before)).toContain(`FAULTING_IP evil.sys+0x1c20 (${address})`);
    expect(texts(before).at(-1)).toMatch(/^TRAP_FRAME ffffd000[0-9a-f]{8}$/);
    expect(texts(after)).toEqual(
      expect.arrayContaining([
        'SYMBOL_NAME evil.sys+0x1c20',
        'MODULE_NAME evil',
        'IMAGE_NAME evil.sys',
        'OS_VERSION 10.0.19041',
        'OSPLATFORM_TYPE x64',
      ]),
    );
  });

  it('name function, offset, source line and version where files tell them', () => {
    const symbol = 'evil!Send+0x1c';
    const named = withVerdict({ symbol, imageVersion: '1.2.3.4' });
    const stack = [
      { address: '0x1', module: 'evil.sys', offset: '0x1', symbol, trust: 'unwind' as const, source: { file: 'send.c', line: 12 } },
    ];
    expect(texts(analysisFacts({ ...named, stack }).after).slice(0, 7)).toEqual([
      'FAULTING_SOURCE_FILE send.c',
      'FAULTING_SOURCE_LINE_NUMBER 12',
      'SYMBOL_NAME evil!Send+0x1c',
      'MODULE_NAME evil',
      'IMAGE_NAME evil.sys',
      'IMAGE_VERSION 1.2.3.4',
      `DEBUG_FLR_IMAGE_TIMESTAMP ${labelled(result, 'DEBUG_FLR_IMAGE_TIMESTAMP')}`,
    ]);
    expect(labelled(named, 'BUCKET_ID_FUNC_OFFSET')).toBe('1c');
  });

  it('are silent about what is not known', () => {
    const nobody = withVerdict({ module: null, offset: null });
    expect(texts(analysisFacts({ ...nobody, process: null }).after).filter((text) => /NAME|TIMESTAMP/.test(text))).toEqual([
      `OSNAME ${result.dump.osName}`,
    ]);
    const call: TriageResult = { ...result, crashSite: { source: 'bugcheck-call', address: null } };
    expect([labelled(call, 'FAULTING_IP'), labelled(call, 'TRAP_FRAME')]).toEqual([undefined, undefined]);
    const none: TriageResult = { ...result, dump: { ...result.dump, osBuild: 1381, osName: null } };
    expect([labelled(none, 'OS_VERSION'), labelled(none, 'OSNAME')]).toEqual([undefined, undefined]);
  });

  it('tell what was done to the address of a page fault, and where its records are', () => {
    const fault = (second: bigint) => ({
      ...result,
      bugcheck: judge(crashDump({ code: 0x50, parameters: [0x29n, second, 0n, 0n] })).bugcheck,
    });
    expect(
      [0n, 2n, 0x10n, 7n].map((second) => ['READ', 'WRITE', 'EXECUTE'].find((done) => labelled(fault(second), `${done}_ADDRESS`))),
    ).toEqual(['READ', 'WRITE', 'EXECUTE', undefined]);
    const thread = judge(
      crashDump({ code: 0x7e, parameters: [0xffffffffc0000005n, at('evil+0x1c20'), 0xffff9c0f00001000n, 0xffff9c0f00002000n] }),
    );
    expect([labelled(thread, 'EXCEPTION_RECORD'), labelled(thread, 'CONTEXT')]).toEqual(['ffff9c0f00001000', 'ffff9c0f00002000']);
  });
});
