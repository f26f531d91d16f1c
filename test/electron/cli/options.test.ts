import { describe, expect, it } from 'vitest';
import { UsageError } from '../../../electron/cli/commandIo.ts';
import { exitCodeOf } from '../../../electron/cli/exitCodes.ts';
import { triageOptions } from '../../../electron/cli/options.ts';
import { summary } from '../../../electron/cli/summary.ts';

describe('triageOptions', () => {
  it('has defaults', () => {
    const options = triageOptions({});
    expect(options).toMatchObject({ format: 'text', out: null, verbose: false, machines: false, redact: false, hashAll: false });
    expect(options.jobs).toBeGreaterThanOrEqual(1);
    expect(options.jobs).toBeLessThanOrEqual(4);
  });

  it('redacts what is made to be handed on, unless told not to', () => {
    for (const format of ['html', 'csv', 'pdf']) {
      expect(triageOptions({ format }).redact).toBe(true);
      expect(triageOptions({ format, redact: false }).redact).toBe(false);
    }
    for (const format of ['text', 'markdown', 'json']) {
      expect(triageOptions({ format }).redact).toBe(false);
      expect(triageOptions({ format, redact: true }).redact).toBe(true);
    }
  });

  it('goes on to the details of a dump unless told not to', () => {
    expect(triageOptions({}).depth).toBe('details');
    expect(triageOptions({ details: false }).depth).toBe('verdict');
  });

  it('takes --json for --format json', () => {
    expect(triageOptions({ json: true }).format).toBe('json');
    expect(triageOptions({ json: true, format: 'json' }).format).toBe('json');
  });

  it.each([
    { format: 'xml' },
    { format: '' },
    { json: true, format: 'markdown' },
    { jobs: '0' },
    { jobs: '1.5' },
    { jobs: '65' },
    { out: '' },
  ])('refuses %j', (raw) => {
    expect(() => triageOptions(raw)).toThrow(UsageError);
  });
});

describe('exitCodeOf', () => {
  it.each([
    [5, 0, 0],
    [5, 1, 2],
    [0, 1, 3],
    [0, 0, 3],
  ])('%i read, %i failed: %i', (read, failed, code) => {
    expect(exitCodeOf({ read, failed })).toBe(code);
  });
});

describe('summary', () => {
  it('is silent about one good dump', () => {
    expect(summary({ read: 1, failed: 0, passedOver: 0, startedMs: performance.now() }, false)).toBeNull();
  });

  it('counts', () => {
    const counts = { read: 1, failed: 2, passedOver: 1, startedMs: performance.now() - 1000 };
    expect(summary(counts, false)).toBe('1 dump read, 2 could not be read, 1 other file passed over in 1.0 s (3/s)');
    expect(summary(counts, true)).toMatch(/^Interrupted: 1 dump read/);
  });
});
