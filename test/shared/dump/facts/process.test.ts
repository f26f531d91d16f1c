import { describe, expect, it } from 'vitest';
import { bytesSource } from '../../../../shared/bytes/byteSource.ts';
import { readProcessName } from '../../../../shared/dump/facts/process.ts';
import { processFromPath } from '../../../../shared/dump/facts/systemInfo.ts';
import { openDump } from '../../../../shared/dump/openDump.ts';
import { dumpBuilder } from '../../../builder/dumpBuilder.ts';
import { asciiBytes, section, utf16Bytes } from '../../../builder/section.ts';
import { PROCESS_PATH_GUID } from '../support/sampleDumps.ts';

/** EPROCESS bytes with a text at a place. */
function eprocess(at: number, text: string, size = 0xa40): Uint8Array {
  return section().pad(size).putBytes(at, asciiBytes(text)).finish();
}

describe('readProcessName', () => {
  it.each([
    ['x64', 7601, 0x2e0],
    ['x64', 18363, 0x450],
    ['x64', 19041, 0x5a8],
    ['x64', 22631, 0x5a8],
    ['x64', 26100, 0x338],
    ['x64', 27000, 0x338],
    ['arm64', 22000, 0x560],
    ['x86', 2600, 0x174],
    ['x86', 7601, 0x16c],
  ] as const)('knows where %s build %i keeps the name', (arch, build, at) => {
    expect(readProcessName(eprocess(at, 'svchost.exe'), arch, build)).toEqual({ name: 'svchost.exe', found: 'offset' });
  });

  it.each(['System', 'Registry', 'MemCompression', 'vmmem', 'a.com', 'fifteen_charact'])('takes %s for a name at its place', (name) => {
    expect(readProcessName(eprocess(0x5a8, name), 'x64', 19041)?.name).toBe(name);
  });

  it('looks through the object when no name is at the known place, and says so', () => {
    expect(readProcessName(eprocess(0x48c, 'chrome.exe'), 'x64', 19041)).toEqual({ name: 'chrome.exe', found: 'search' });
    expect(readProcessName(eprocess(0x48c, 'System'), 'x64', 19041)).toEqual({ name: 'System', found: 'search' });
    expect(readProcessName(eprocess(0x48c, 'chrome.exe'), 'x64', 1)).toEqual({ name: 'chrome.exe', found: 'search' });
  });

  it('takes no text for a name that has more text behind its end', () => {
    expect(readProcessName(eprocess(0x48c, 'App.exe\0Data'), 'x64', 19041)).toBeNull();
  });

  it.each(['PAGEPAGEPAGEPAGE', '\x01\x02\x03', 'no', '\xff\xfe\xfd'])('finds no name in %j elsewhere', (text) => {
    expect(readProcessName(eprocess(0x48c, text), 'x64', 19041)).toBeNull();
  });

  it('finds nothing in objects that are too short', () => {
    for (const size of [0, 4, 14, 0x5b0]) expect(readProcessName(new Uint8Array(size), 'x64', 19041)).toBeNull();
  });
});

describe('the process of a dump without EPROCESS', () => {
  const withPath = (path: string) => dumpBuilder().tagged(PROCESS_PATH_GUID, utf16Bytes(path)).finish();

  it('comes from the tagged image path, without the folders that name a person', () => {
    const image = openDump(bytesSource(withPath('\\Device\\HarddiskVolume3\\Users\\jane\\My App (x64).exe\0')));
    expect(image.process).toEqual({ name: 'my app (x64).exe', found: 'path' });
  });

  it.each(['', 'C:\\Users\\jane\\', 'C:\\Users\\jane', '\u0001\u0002', 'x'.repeat(3000)])('is unknown when the path is %j', (path) => {
    expect(openDump(bytesSource(withPath(path))).process).toBeNull();
  });

  it('is unknown without the blob', () => {
    expect(processFromPath([], bytesSource(new Uint8Array(8)))).toBeNull();
  });
});
