import { describe, expect, it } from 'vitest';
import { InventoryError, inventoryFromCsv, inventoryFromJson } from '../../../../electron/node/ingest/inventoryFile.ts';

const PC1 = {
  machine: 'name:PC-1',
  site: 'Graz',
  model: 'Latitude 5420, black',
  biosVersion: '1.2',
  osBuild: 22631,
  cpu: null,
  microcode: null,
  devices: [],
  drivers: [
    { name: 'csagent.sys', timestamp: 0x668dea59, checksum: 0x1f, sizeBytes: 0x3a000 },
    { name: 'e1d.sys', timestamp: 1, checksum: 2, sizeBytes: 3 },
  ],
};

describe('the inventory as CSV', () => {
  it('gives machines with their drivers', () => {
    const csv =
      '\ufeffmachine,site,model,biosVersion,osBuild,cpu,drivers\r\n' +
      'PC-1,Graz,"Latitude 5420, black",1.2,10.0.22631.3880,,CSAgent.sys@668dea59-1f-3a000;e1d.sys@0x1-0x2-0x3;\r\n\r\n' +
      'PC-2,,,,,,\r\n';
    const empty = { site: null, model: null, biosVersion: null, osBuild: null, cpu: null, microcode: null, devices: [], drivers: [] };
    expect(inventoryFromCsv(csv)).toEqual([PC1, { machine: 'name:PC-2', ...empty }]);
  });

  it('takes columns in any order, passes over others, and reads semicolons', () => {
    expect(inventoryFromCsv('osbuild;Owner;Machine;drivers\n19045;me;PC-3;"a.sys@1-2-3;b.sys@4-5-6"\n')).toMatchObject([
      { machine: 'name:PC-3', osBuild: 19045, drivers: [{ name: 'a.sys' }, { name: 'b.sys', sizeBytes: 6 }] },
    ]);
  });

  it('is empty when there is a header only', () => {
    expect(inventoryFromCsv('machine,site\n')).toEqual([]);
  });

  it.each([
    ['name,site\nPC-1,Graz\n', 'it has no column machine: the header is name,site'],
    ['machine,site\n,Graz\n', 'row 2: the machine has no name'],
    ['machine,drivers\nPC-1,\nPC-2,a.sys@1-2\n', 'row 3: driver a.sys@1-2 is not name@timestamp-checksum-size in hex'],
    ['machine,osBuild\nPC-1,Windows 11\n', 'row 2: osBuild Windows 11 is no build of Windows such as 22631'],
    ['machine,site\nPC-1,"Graz\n', /^it is not valid CSV: /],
    ['machine,site\nPC-1,Graz,x\n', /^it is not valid CSV: /],
  ])('refuses %j', (csv, message) => {
    expect(() => inventoryFromCsv(csv)).toThrow(InventoryError);
    expect(() => inventoryFromCsv(csv)).toThrow(message);
  });
});

describe('the inventory as JSON', () => {
  it('has the same fields; drivers may be a list', () => {
    const { machine: _, drivers: __, cpu: ___, ...fields } = PC1;
    const drivers = ['csagent.sys@668dea59-1f-3a000', 'e1d.sys@1-2-3'];
    expect(inventoryFromJson(JSON.stringify([{ machine: 'PC-1', ...fields, cpu: null, drivers }]))).toEqual([PC1]);
    expect(inventoryFromJson(JSON.stringify([{ machine: 'PC-1', ...fields, drivers: drivers.join(';') }]))).toEqual([PC1]);
  });

  it.each([
    ['{', 'it is not valid JSON'],
    ['{}', 'it does not hold a JSON array of machines'],
    ['[{"machine":"a"},7]', 'machine 2 is no object'],
    ['[{"machine":"a","site":7}]', 'machine 1: site is no text'],
  ])('refuses %s', (text, message) => {
    expect(() => inventoryFromJson(text)).toThrow(message);
  });
});
