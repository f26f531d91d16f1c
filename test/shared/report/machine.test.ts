import { describe, expect, it } from 'vitest';
import { renderMachineMarkdown, renderMachineText } from '../../../shared/report/machine.ts';
import type { MachineVerdict } from '../../../shared/result/machineVerdict.ts';
import { controlCharacters } from './support/results.ts';

const VERDICT: MachineVerdict = {
  machine: 'PC-0042',
  dumps: 3,
  bugchecks: ['0xd1', '0x50'],
  kind: 'driver',
  module: 'evil.sys',
  confidence: 0.93,
  summary: 'PC-0042: 3 of 3 crashes lead to evil.sys.',
};

describe('the verdict on a machine in a report', () => {
  it('is one line with the number of dumps, the bugchecks and the confidence', () => {
    expect(renderMachineText(VERDICT)).toBe('Machine PC-0042: 3 of 3 crashes lead to evil.sys. (3 dumps: 0xd1, 0x50; confidence 93%)\n');
    expect(renderMachineMarkdown(VERDICT)).toBe(
      '- **Machine PC-0042: 3 of 3 crashes lead to evil.sys.** (3 dumps: 0xd1, 0x50; confidence 93%)\n',
    );
  });

  it('states no confidence when the cause is unknown', () => {
    const unknown: MachineVerdict = { ...VERDICT, kind: 'unknown', module: null, confidence: 0 };
    expect(renderMachineText(unknown)).not.toContain('confidence');
    expect(renderMachineMarkdown(unknown)).not.toContain('confidence');
  });

  it('is one harmless line whatever the machine’s folder is called', () => {
    const hostile = { ...VERDICT, summary: 'PC\u001b[2J\n|<b>**x**`y`' };
    const text = renderMachineText(hostile);
    expect(text.indexOf('\n')).toBe(text.length - 1);
    expect(controlCharacters(text)).toEqual([]);
    expect(renderMachineMarkdown({ ...hostile, summary: 'PC\n|<b>**x**`y`' })).toContain('PC \\|\\<b\\>\\*\\*x\\*\\*\\`y\\`');
  });
});
