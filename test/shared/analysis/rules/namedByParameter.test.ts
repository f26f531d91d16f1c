import { describe, expect, it } from 'vitest';
import { namedByParameter } from '../../../../shared/analysis/rules/code.ts';
import { unicodeString } from '../../../builder/objects.ts';
import { asciiBytes, utf16Bytes } from '../../../builder/section.ts';
import { apply, blamed, crashDump, judge, POOL, type Scene, weightOf } from '../support/crashes.ts';

/** THREAD_STUCK_IN_DEVICE_DRIVER: parameter 3 leads to the driver's name. */
const STUCK: Scene = { code: 0xea, parameters: [0n, 0n, POOL, 0n], stack: 'nt!KeBugCheckEx <- nt!Work+0x8' };
const BUFFER = POOL + 0x400n;
const named = (...parts: { address: bigint; bytes: Uint8Array }[]) => {
  const dump = crashDump(STUCK);
  for (const part of parts) dump.memory(part.address, part.bytes);
  return dump;
};

describe('the driver whose name a parameter leads to', () => {
  it.each([
    ['a UNICODE_STRING', unicodeString(POOL, 'nvlddmkm', BUFFER)],
    ['a UNICODE_STRING with a path', unicodeString(POOL, '\\SystemRoot\\System32\\drivers\\NVLDDMKM.SYS', BUFFER)],
    ['characters', [{ address: POOL, bytes: asciiBytes('nvlddmkm.sys\0') }]],
    ['wide characters', [{ address: POOL, bytes: utf16Bytes('nvlddmkm\0') }]],
  ])('is blamed when the name is %s', (_what, parts) => {
    const ledger = apply(namedByParameter, named(...parts));
    expect(blamed(ledger)).toEqual(['nvlddmkm.sys']);
    expect(ledger.suspects.get('nvlddmkm.sys')?.evidence[0]?.at).toContain('parameter 3');
    expect(judge(named(...parts)).verdict).toMatchObject({ kind: 'driver', module: 'nvlddmkm.sys' });
  });

  it('counts less when it is a part of Windows', () => {
    const weight = (name: string) => weightOf(apply(namedByParameter, named(...unicodeString(POOL, name, BUFFER))), `${name}.sys`);
    expect(weight('evil')).toBeGreaterThan(weight('srv2'));
    expect(weight('srv2')).toBeGreaterThan(weight('dxgkrnl'));
  });

  it.each([
    ['of no loaded driver', unicodeString(POOL, 'gone', BUFFER)],
    ['of part of a driver’s name only', unicodeString(POOL, 'vil.sys', BUFFER)],
    ['that is not in the dump', []],
    ['whose characters are not in the dump', unicodeString(POOL, 'evil', BUFFER).slice(0, 1)],
    ['that is no text', [{ address: POOL, bytes: new Uint8Array(0x40).fill(0xfe) }]],
    ['that is empty', unicodeString(POOL, '', BUFFER)],
  ])('is nobody for a name %s', (_what, parts) => {
    expect(blamed(apply(namedByParameter, named(...parts)))).toEqual([]);
  });

  it('is nobody where the parameter is no name', () => {
    const dump = crashDump({ ...STUCK, code: 0xef });
    for (const part of unicodeString(POOL, 'evil', BUFFER)) dump.memory(part.address, part.bytes);
    expect(blamed(apply(namedByParameter, dump))).toEqual([]);
  });
});
