import { describe, expect, it } from 'vitest';
import { bytesSource } from '../../../shared/bytes/byteSource.ts';
import { triageDump } from '../../../shared/triageDump.ts';
import { section } from '../../builder/section.ts';
import { type UserMinidumpFields, userMinidump } from '../../builder/userMinidump.ts';
import { FILE } from './support/crashes.ts';

const BASE = 0x7ff6_1234_0000n;
const APP = { path: 'C:\\Program Files\\App\\App.exe', base: BASE, size: 0x20000 };
const THREAD = {
  id: 4321,
  registers: { rip: BASE + 0x1510n, rsp: 0x14f000n },
  stack: {
    address: 0x14f000n,
    bytes: section()
      .u64(BASE + 0x1000n)
      .finish(),
  },
};
const triaged = (fields: Partial<UserMinidumpFields>) =>
  triageDump(bytesSource(userMinidump({ modules: [APP], threads: [THREAD], ...fields })), FILE);

describe('a dump of a program', () => {
  it('says which program stopped, with what and where, and judges no driver', () => {
    const { verdict } = triaged({ exception: { code: 0xc0000005, address: BASE + 0x1510n } });
    expect(verdict).toMatchObject({ kind: 'unknown', module: null, offset: null, confidence: 0, evidence: [], alternatives: [] });
    expect(verdict.summary).toContain('app.exe');
    expect(verdict.summary).toContain('STATUS_ACCESS_VIOLATION at app.exe+0x1510');
    expect(verdict.summary).toContain('Windows itself did not crash');
  });

  it('says where the dumps of a blue screen are', () => {
    expect(triaged({}).verdict.advice.join(' ')).toContain('Minidump');
  });

  it('shows the code of an exception without a name, and no exception when there was none', () => {
    expect(triaged({ exception: { code: 0xc0ffee00, address: 0x10n } }).verdict.summary).toContain('with 0xc0ffee00 at 0x10');
    expect(triaged({}).verdict.summary).not.toContain(' with ');
  });

  it('calls a program without a name a program', () => {
    expect(triaged({ modules: [] }).verdict.summary).toMatch(/dump of a program/);
  });

  it('has no bugcheck but its exception', () => {
    const result = triaged({ exception: { code: 0xc0000005, address: BASE + 0x1510n } });
    expect([result.bugcheck, result.dump.kind]).toEqual([null, 'user-minidump']);
    expect(result.signature).toMatch(/^user-mode\|/);
    expect(result.exception).toMatchObject({ code: '0xc0000005', module: 'app.exe', offset: '0x1510' });
    expect(result.limits[0]).toMatch(/user-mode/);
  });
});
