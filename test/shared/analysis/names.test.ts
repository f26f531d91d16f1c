import { describe, expect, it } from 'vitest';
import { statusName, windowsName } from '../../../shared/analysis/names.ts';

const WORKSTATION = 1;
const SERVER = 3;

describe('names of statuses and builds', () => {
  it('name exception codes and statuses, and leave unknown ones without a name', () => {
    expect(statusName(0xc0000005)).toBe('STATUS_ACCESS_VIOLATION');
    expect(statusName(0x80000003)).toBe('STATUS_BREAKPOINT');
    expect(statusName(0xc0ffee00)).toBeNull();
  });

  it('tell client and server of the same build apart', () => {
    expect(windowsName(17763, WORKSTATION)).toMatch(/Windows 10/);
    expect(windowsName(17763, SERVER)).toMatch(/Server 2019/);
    expect(windowsName(17763, null)).toMatch(/Windows 10/);
  });

  it('have none for a build that was not written or is in no table', () => {
    expect(windowsName(null, WORKSTATION)).toBeNull();
    expect(windowsName(1234567, WORKSTATION)).toBeNull();
  });
});
