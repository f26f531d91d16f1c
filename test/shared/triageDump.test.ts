import { describe, expect, it } from 'vitest';
import { bytesSource } from '../../shared/bytes/byteSource.ts';
import { DumpError } from '../../shared/dump/dumpError.ts';
import { isFailure } from '../../shared/result/triageResult.ts';
import { failureLine, triageDump, triageLine } from '../../shared/triageDump.ts';
import { richDump } from './dump/support/sampleDumps.ts';

const FILE = { path: '/dumps/022121-7843-01.dmp', name: '022121-7843-01.dmp', sizeBytes: 5, sha256: 'ab'.repeat(32) };

describe('triage of one file', () => {
  it('is the result with the facts of the file as they were given', () => {
    const result = triageDump(bytesSource(richDump().finish()), FILE);
    expect(result.file).toEqual(FILE);
    expect(result.verdict.module).toBe('evil.sys');
  });

  it('is the same under another name', () => {
    const bytes = richDump().finish();
    const { file: _one, ...result } = triageDump(bytesSource(bytes), FILE);
    const { file: _two, ...renamed } = triageDump(bytesSource(bytes), { ...FILE, path: 'x', name: 'x' });
    expect(renamed).toEqual(result);
  });

  it('throws what is wrong when nothing can be said about the file', () => {
    expect(() => triageDump(bytesSource(new Uint8Array(0)), FILE)).toThrow(DumpError);
    expect(() => triageDump(bytesSource(richDump().finish().slice(0, 4096)), FILE)).toThrow(/need 8192 bytes, file has 4096/);
  });
});

describe('triage as a line', () => {
  it('is the result, or the reason why there is none', () => {
    const good = triageLine(bytesSource(richDump().finish()), FILE);
    expect(isFailure(good)).toBe(false);
    const bad = triageLine(bytesSource(richDump().finish().slice(0, 4096)), FILE);
    expect(bad).toEqual({
      schemaVersion: 1,
      file: FILE,
      error: { code: 'truncated-header', message: 'dump header truncated: need 8192 bytes, file has 4096' },
    });
    expect(isFailure(bad)).toBe(true);
  });

  it('does not hide a bug of ours as a bad file', () => {
    const source = {
      size: 10_000,
      read(): Uint8Array {
        throw new RangeError('a bug');
      },
    };
    expect(() => triageLine(source, FILE)).toThrow(RangeError);
  });

  it('of a file that could not be opened at all can be made from code and message', () => {
    expect(failureLine(FILE, 'read-failed', 'no such file')).toEqual({
      schemaVersion: 1,
      file: FILE,
      error: { code: 'read-failed', message: 'no such file' },
    });
  });
});
