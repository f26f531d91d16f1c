import { describe, expect, it } from 'vitest';
import { bytesSource } from '../../../shared/bytes/byteSource.ts';
import { openDump } from '../../../shared/dump/openDump.ts';
import { blank } from '../../../shared/privacy/blank.ts';
import { piecesOf, scanInSteps, scanPrivacy } from '../../../shared/privacy/scan.ts';
import { triageDump } from '../../../shared/triageDump.ts';
import { sidBytes } from '../../builder/personal.ts';
import { fc } from '../dump/support/property.ts';
import { personalDump, SID } from './personalDump.ts';
import { everyWay, found } from './support.ts';

const FILE = { path: 'x.dmp', name: 'x.dmp', sizeBytes: 0, sha256: null };

/** As the command blanks a file, in pieces of this size. */
function redacted(bytes: Uint8Array, pieceBytes: number): Uint8Array {
  const steps = scanInSteps(bytesSource(bytes), openDump(bytesSource(bytes)));
  let step = steps.next();
  while (!step.done) step = steps.next();
  const out = new Uint8Array(bytes.length);
  for (const { bytes: piece, base, from, to } of piecesOf(bytesSource(bytes), pieceBytes)) {
    const part = piece.slice(from, to);
    for (const finding of step.value.finder.findings(piece, base, 0, to)) blank(part, base + from, finding);
    out.set(part, base + from);
  }
  return out;
}

const blanked = (bytes: Uint8Array): Uint8Array => {
  const copy = bytes.slice();
  for (const finding of found(bytes)) blank(copy, 0, finding);
  return copy;
};

describe('blanking', () => {
  it.each([
    ['C:\\Users\\jane\\x', 'C:\\Users\\xxxx\\x'],
    ['COMPUTERNAME=ACCOUNTING7', 'COMPUTERNAME=xxxxxxxxxxx'],
    ['S-1-5-21-11-22-33-1001', 'S-1-5-21-00-00-00-0000'],
    ['AC:12:34:56:78:9F', '00:00:00:00:00:00'],
    ['jane.doe@mail.example.com', 'xxxx.xxx@xxxx.xxxxxxx.xxx'],
    ['192.168.1.23', '000.000.0.00'],
    ['fe80::1c2d:3eff:fe4f:5a6b', '0000::0000:0000:0000:0000'],
    ['USB\\VID_0781&PID_5581\\4C530001230914', 'USB\\VID_0781&PID_5581\\00000000000000'],
    ['VK7JG-NPHTM-C97JM-9MPGT-3V66T', 'xxxxx-xxxxx-xxxxx-xxxxx-xxxxx'],
  ])('%s becomes %s', (before, after) => {
    for (const [index, { how, bytes }] of everyWay(before).entries()) {
      const copy = blanked(bytes);
      expect(copy, how).toEqual(everyWay(after)[index]?.bytes);
      expect(found(copy), how).toEqual([]);
    }
  });

  it('leaves a binary SID one, of nobody', () => {
    const copy = blanked(sidBytes(SID));
    expect([...copy.subarray(0, 12)]).toEqual([...sidBytes(SID).subarray(0, 12)]);
    expect(copy.subarray(12).every((byte) => byte === 0)).toBe(true);
    expect(found(copy)).toEqual([]);
  });
});

describe('a blanked dump', () => {
  const original = personalDump().finish();

  it('is the same wherever the borders of the pieces fall', () => {
    const whole = redacted(original, original.length);
    expect(whole).toHaveLength(original.length);
    fc.assert(
      fc.property(fc.integer({ min: 700, max: 3000 }), (pieceBytes) => {
        expect(redacted(original, pieceBytes)).toEqual(whole);
      }),
      { numRuns: 15 },
    );
  });

  it('holds nothing that a second scan finds, opens, and gives the same verdict', () => {
    const copy = redacted(original, 1 << 20);
    expect(scanPrivacy(bytesSource(copy), openDump(bytesSource(copy))).values).toEqual([]);
    const [before, after] = [triageDump(bytesSource(original), FILE), triageDump(bytesSource(copy), FILE)];
    expect({ ...after, privacy: null, system: null }).toEqual({ ...before, privacy: null, system: null });
    expect(before.system?.machineId).not.toBeNull();
    expect(after.system).toEqual({ ...before.system, machineId: null });
  });

  it('differs only where something was found', () => {
    const copy = redacted(original, 1 << 20);
    const { values } = scanPrivacy(bytesSource(original), openDump(bytesSource(original)));
    const within = (at: number) =>
      values.some((value) => value.at.some(({ fileOffset, sizeBytes }) => at >= fileOffset && at < fileOffset + sizeBytes));
    for (let at = 0; at < original.length; at++) if (original[at] !== copy[at]) expect(within(at), `byte ${at}`).toBe(true);
  });
});
