/** How tables that disagree are read, with small tables in place of the real ones. */
import { afterAll, describe, expect, it, vi } from 'vitest';

const TABLES = '../../../shared/knowledge/drivers/index.ts';
vi.doMock(TABLES, () => ({
  DRIVER_TABLES: [
    [
      ['mrxsmb.sys', 'Microsoft', 'SMB redirector', 'file-system', true, 'inbox'],
      ['rt640x64.sys', 'Realtek', 'Ethernet (in-box)', 'network', true, 'inbox'],
      ['procview.sys', 'Microsoft', 'Process viewer', 'monitoring', false, 'vendor'],
    ],
    [
      ['mrxsmb.sys', 'Contoso', 'Impostor', 'testing', false, 'public'],
      ['rt640x64.sys', 'Realtek', 'Ethernet', 'network', false, 'vendor'],
      ['procview.sys', 'Contoso', 'Process view', 'monitoring', false, 'public'],
      ['twice.sys', 'First', null, 'other', false, 'public'],
    ],
    [['twice.sys', 'Second', null, 'other', false, 'vendor']],
  ],
  DRIVER_FAMILIES: [
    ['abc', 'Short', null, 'other', false, 'vendor'],
    ['abcdef', 'Long', null, 'other', false, 'vendor'],
    ['mrx', 'Family', null, 'other', false, 'vendor'],
  ],
}));

vi.resetModules();
const { driverFacts } = await import('../../../shared/analysis/drivers.ts');

afterAll(() => {
  vi.doUnmock(TABLES);
  vi.resetModules();
});

describe('tables that disagree about a name', () => {
  it('leave a file of Windows to Windows', () => {
    expect(driverFacts('mrxsmb.sys')).toMatchObject({ role: 'inbox', vendor: 'Microsoft', product: 'SMB redirector' });
  });

  it('are otherwise read in order, the last one wins', () => {
    expect(driverFacts('twice.sys').vendor).toBe('Second');
    expect(driverFacts('procview.sys')).toMatchObject({ vendor: 'Contoso', role: 'third-party' });
    expect(driverFacts('rt640x64.sys')).toMatchObject({ product: 'Ethernet', inbox: false, role: 'third-party' });
  });

  it('come before families, and of families the longest prefix wins', () => {
    expect(driverFacts('mrxsmb.sys').vendor).toBe('Microsoft');
    expect(driverFacts('mrxnew.sys').vendor).toBe('Family');
    expect(driverFacts('abcdefg.sys').vendor).toBe('Long');
    expect(driverFacts('abcd.sys').vendor).toBe('Short');
  });
});
