import { describe, expect, it } from 'vitest';
import { headerDetails } from '../../../shared/analysis/headerDetails.ts';
import { bytesSource } from '../../../shared/bytes/byteSource.ts';
import { openDump } from '../../../shared/dump/openDump.ts';
import { triageDump } from '../../../shared/triageDump.ts';
import { userMinidump } from '../../builder/userMinidump.ts';
import { richDump } from '../dump/support/sampleDumps.ts';

function details(bytes: Uint8Array) {
  const source = bytesSource(bytes);
  return headerDetails(openDump(source), source);
}

describe('the raw header', () => {
  it.each([
    ['x64', 0x38, 'DUMP_HEADER64', 0x2000],
    ['arm64', 0x38, 'DUMP_HEADER64', 0x2000],
    ['x86', 0x28, 'DUMP_HEADER32', 0x1000],
  ] as const)('of %s has every field with its place, the triage part behind it', (arch, codeAt, name, size) => {
    const bytes = richDump(arch).finish();
    const { fields, places } = details(bytes);
    expect(fields).toContainEqual({ name: 'BugCheckCode', offset: codeAt, sizeBytes: 4, value: '0xd1' });
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (const { offset, sizeBytes, value } of fields.filter((field) => field.sizeBytes === 4)) {
      expect(BigInt(value)).toBe(BigInt(view.getUint32(offset, true)));
      expect(sizeBytes).toBe(4);
    }
    const broken = fields.find((field) => field.name === 'BrokenDriverOffset');
    expect(broken?.offset).toBe(size + 0x40);
    expect(places[0]).toEqual({ name, offset: 0, sizeBytes: size });
  });

  it('says where the stack and the tagged data lie, inside the file', () => {
    const bytes = richDump().finish();
    const { places } = details(bytes);
    expect(places.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['CONTEXT', 'EXCEPTION_RECORD', 'TRIAGE_DUMP64', 'stack of the crashing thread']),
    );
    expect(places.some(({ name }) => name.startsWith('tagged data {'))).toBe(true);
    for (const { offset, sizeBytes } of places) expect(offset + sizeBytes).toBeLessThanOrEqual(bytes.length);
  });

  it('of a program’s minidump is its own', () => {
    const { fields, places } = details(userMinidump({ modules: [], threads: [] }));
    expect(fields[0]).toEqual({ name: 'Signature', offset: 0, sizeBytes: 4, value: '0x504d444d' });
    expect(places).toEqual([{ name: 'MINIDUMP_HEADER', offset: 0, sizeBytes: 0x20 }]);
  });

  it('comes with the details only', () => {
    const source = bytesSource(richDump().finish());
    const file = { path: 'a.dmp', name: 'a.dmp', sizeBytes: source.size, sha256: null };
    expect(triageDump(source, file, 'verdict').header).toBeUndefined();
    expect(triageDump(source, file, 'details').header?.fields.length).toBeGreaterThan(20);
  });
});
