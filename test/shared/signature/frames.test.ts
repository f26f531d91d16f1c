import { describe, expect, it } from 'vitest';
import { type FrameGroup, IRRELEVANT, PREFIX, SENTINEL } from '../../../shared/knowledge/frames/frameLists.ts';
import { irrelevantReason, isFollowed, isHelper, sentinelReason } from '../../../shared/signature/frameMatch.ts';
import { type Frame, fullText, parseFrame } from '../../../shared/signature/frames.ts';

function read(text: string): Frame {
  const frame = parseFrame(text);
  if (!frame) throw new Error(`no frame: ${text}`);
  return frame;
}
const again = (text: string) => fullText(read(text));

describe('a frame', () => {
  it('is read with offset, with symbol, with both, with neither', () => {
    expect(read('evil.sys+0x1C20')).toMatchObject({ stem: 'evil', file: 'evil.sys', symbol: null, offset: 0x1c20 });
    expect(again('EVIL.sys!Send+0x1c')).toBe('evil!Send');
    expect(again('ndis!Q')).toBe('ndis!Q');
    expect(again('evil.sys')).toBe('evil.sys');
  });

  it('of any kernel image is one of nt', () => {
    for (const name of ['ntoskrnl.exe', 'ntkrnlmp.exe', 'ntkrpamp.exe', 'nt'])
      expect(again(`${name}!KeBugCheckEx`)).toBe('nt!KeBugCheckEx');
  });

  it('knows whose code it is', () => {
    const role = (text: string) => read(text).role;
    expect([role('nt+0x1'), role('hal.dll+0x1'), role('fltmgr.sys+0x1'), role('win32kfull.sys+0x1'), role('srv2.sys+0x1')]).toEqual([
      'kernel',
      'kernel',
      'pass-through',
      'windows',
      'windows',
    ]);
    expect([role('nvlddmkm.sys+0x1'), role('evil.sys+0x1'), role('app.exe+0x1')]).toEqual(['other', 'other', 'other']);
    expect(role('ndis!Q'), 'without extension').toBe('pass-through');
  });

  it('has one name for all pieces and instances of a function', () => {
    for (const name of ['Foo<int>::Bar', 'Foo<std::vector<int> >::Bar', 'Foo<T>::Bar$fin$0', 'Foo<T>::Bar$catch$12', "Foo<T>::Bar::`1'"]) {
      expect(again(`drv.sys!${name}`)).toBe('drv!Foo<T>::Bar');
    }
    expect(again('drv.sys!_imp_ExFreePool')).toBe('drv!ExFreePool');
    expect(again('drv.sys!operator<'), 'operators keep theirs').toBe('drv!operator<');
  });

  it('that is a bare address or nothing is none', () => {
    for (const text of ['', '   ', '0xfffff80012345678', '0x10', '+0x10', '!symbol']) expect(parseFrame(text)?.symbol ?? null).toBeNull();
    expect([parseFrame('0xfffff80012345678'), parseFrame(''), parseFrame('0xa+0x10')]).toEqual([null, null, null]);
  });

  it('with a name made to confuse stays one token', () => {
    expect(again('a|b\n.sys+0x10')).toBe('a_b_.sys+0x10');
    expect(again('c++.sys+0x10')).toBe('c++.sys+0x10');
    expect(again('half\ud800.sys+0x10')).toBe('half\ufffd.sys+0x10');
    expect(again(`${'x'.repeat(100_000)}+0x1`).length).toBeLessThan(200);
    expect(again(`a!${'<'.repeat(100_000)}`).length).toBeLessThan(200);
  });
});

describe('the frame lists', () => {
  const lists: readonly (readonly [string, readonly FrameGroup[]])[] = [
    ['sentinel', SENTINEL],
    ['irrelevant', IRRELEVANT],
    ['prefix', PREFIX],
  ];

  it.each(lists)('%s: groups are sorted, with a reason, and have module and symbol in every row', (_name, groups) => {
    for (const group of groups) {
      expect(group.why.length).toBeGreaterThan(10);
      expect([...group.frames].sort(), group.why).toEqual(group.frames);
      for (const row of group.frames) expect(row).toMatch(/^([a-z0-9]+|\*)!(\*|[\w? :]+\*?)$/);
    }
  });

  it('hold no frame twice', () => {
    const rows = lists.flatMap(([, groups]) => groups.flatMap((group) => group.frames));
    expect(rows).toEqual([...new Set(rows)]);
  });

  it('are matched by whole names, and by beginnings where a row ends in a star', () => {
    expect(irrelevantReason(read('nt!KeBugCheckEx'))).toBe('reports the crash');
    expect(irrelevantReason(read('nt!KeBugCheckExtra'))).toBeNull();
    expect(irrelevantReason(read('evil!KeBugCheckEx'))).toBeNull();
    expect(sentinelReason(read('nt!KiPageFaultShadow'))).toMatch(/fault/);
    expect(irrelevantReason(read('watchdog.sys!WdLogSingleEntry5'))).toMatch(/watchdog/);
  });

  it('never match a frame without a symbol', () => {
    expect([irrelevantReason(read('nt+0x3fe580')), sentinelReason(read('nt+0x3fe580'))]).toEqual([null, null]);
  });

  it('have functions of any module: a helper is linked into every driver', () => {
    expect(['evil!memcpy', 'nt!memset', 'evil.sys!_report_gsfailure', 'nt!RtlCopyMemory'].map((text) => isHelper(read(text)))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(['evil!Send', 'evil!mymemcpy', 'evil!RtlCopyMemory', 'evil.sys+0x10'].some((text) => isHelper(read(text)))).toBe(false);
  });

  it('follow helpers, and carriers of calls whose function is not known', () => {
    expect(['nt!memcpy', 'wdf01000!FxDevice::Dispatch', 'nt+0x1', 'fltmgr.sys+0x1'].map((text) => isFollowed(read(text)))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(['nt!MiDeleteVa', 'evil.sys+0x1', 'win32kfull.sys+0x1', 'ndis!ndisFDoOidRequest'].some((text) => isFollowed(read(text)))).toBe(
      false,
    );
  });
});
