import { describe, expect, it } from 'vitest';
import { archiveAsFolder, isDumpFolder, machineName } from '../../../electron/node/machineName.ts';

describe('machineName', () => {
  it.each([
    [['fleet', 'PC-0042', 'Minidump'], 'PC-0042'],
    [['fleet', 'PC-0042'], 'PC-0042'],
    [['', 'srv', 'LAPTOP7', 'Windows', 'LiveKernelReports', 'WATCHDOG'], 'LAPTOP7'],
    [['crashes', 'PC-1', 'crash_dumps', 'dumps', 'Minidumps'], 'PC-1'],
    [['PC-9', 'Windows', 'System32', 'config', 'Minidump'], 'config'],
  ])('of %j is %s', (folders, name) => {
    expect(machineName(folders)).toBe(name);
  });

  it('knows no machine when all folders are dump folders', () => {
    expect(machineName(['', 'dumps', 'Minidump'])).toBe(process.platform === 'win32' ? expect.any(String) : 'unknown machine');
  });

  it.each(['Minidump', 'MINIDUMPS', 'dumps', 'Dump', 'memory dumps', 'CrashDumps', 'Crash', 'LiveKernelReports', 'Windows', 'C:', ''])(
    '%j is a dump folder',
    (name) => {
      expect(isDumpFolder(name)).toBe(true);
    },
  );

  it.each(['PC-0042', 'dumpling', 'crash-pc', 'WINDOWS-7QK2', 'memory-lab'])('%j is none', (name) => {
    expect(isDumpFolder(name)).toBe(false);
  });

  it('takes an archive for a folder', () => {
    expect(archiveAsFolder('PC-7.zip')).toBe('PC-7');
    expect(archiveAsFolder('PC-7.tar')).toBe('PC-7.tar');
  });
});
