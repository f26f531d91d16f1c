import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDraw } from '../../electron/packaging/draw.ts';
import { iconFiles } from '../../electron/packaging/icons.ts';
import { ROOT } from '../tools/dumpFolder.ts';

const ICONS = path.join(ROOT, 'electron/packaging/icons');
const draw = await openDraw();

const icon = (name: string) => fs.readFileSync(path.join(ICONS, name));
/** Width and height of a PNG, from its first chunk; null when it is none. */
function pngSize(bytes: Buffer): string | null {
  if (bytes.toString('latin1', 0, 8) !== '\x89PNG\r\n\x1a\n' || bytes.toString('latin1', 12, 16) !== 'IHDR') return null;
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}

describe('the icons', () => {
  it('are those that npm run icons makes of the drawings', () => {
    const made = iconFiles(draw);
    const stored = fs.readdirSync(ICONS, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(stored.map((entry) => path.relative(ICONS, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')).sort()).toEqual(
      [...made.keys()].sort(),
    );
    for (const [name, bytes] of made) expect(icon(name).equals(bytes), name).toBe(true);
  });

  it.each(['icon.ico', 'dump.ico'])('%s has seven sizes; bitmaps with a mask, and a PNG of 256', (name) => {
    const bytes = icon(name);
    expect([bytes.readUInt16LE(0), bytes.readUInt16LE(2), bytes.readUInt16LE(4)]).toEqual([0, 1, 7]);
    let expectedAt = 6 + 7 * 16;
    const sizes = Array.from({ length: 7 }, (_, index) => {
      const at = 6 + index * 16;
      const length = bytes.readUInt32LE(at + 8);
      const offset = bytes.readUInt32LE(at + 12);
      expect(offset).toBe(expectedAt);
      expectedAt += length;
      const size = bytes.readUInt8(at) || 256;
      if (size === 256) expect(pngSize(bytes.subarray(offset))).toBe('256x256');
      else {
        expect([bytes.readUInt32LE(offset), bytes.readInt32LE(offset + 4), bytes.readInt32LE(offset + 8)]).toEqual([40, size, size * 2]);
        expect(length).toBe(40 + size * size * 4 + size * Math.ceil(size / 32) * 4);
      }
      return size;
    });
    expect(sizes).toEqual([16, 24, 32, 48, 64, 128, 256]);
    expect(expectedAt).toBe(bytes.length);
  });

  it('keep colours and clear corners in the bitmaps of icon.ico', () => {
    const bytes = icon('icon.ico');
    const offset = bytes.readUInt32LE(6 + 12);
    const pixel = (x: number, y: number) => [...bytes.subarray(offset + 40 + ((15 - y) * 16 + x) * 4).subarray(0, 4)];
    expect(pixel(0, 0)[3]).toBeLessThan(128);
    // Blue, green, red, alpha of the left plate and of its layer.
    expect(pixel(2, 3)).toEqual([0x9e, 0x5e, 0x1b, 0xff]);
    expect(pixel(2, 6)).toEqual([0xd1, 0x93, 0x4f, 0xff]);
  });

  it.each(['icon.icns', 'dump.icns'])('%s has a PNG of the right size for each type', (name) => {
    const bytes = icon(name);
    expect([bytes.toString('latin1', 0, 4), bytes.readUInt32BE(4)]).toEqual(['icns', bytes.length]);
    const found: Record<string, string | null> = {};
    for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at + 4))
      found[bytes.toString('latin1', at, at + 4)] = pngSize(bytes.subarray(at + 8));
    const sizes = { ic11: 32, ic12: 64, ic07: 128, ic13: 256, ic08: 256, ic14: 512, ic09: 512, ic10: 1024 };
    expect(found).toEqual(Object.fromEntries(Object.entries(sizes).map(([type, size]) => [type, `${size}x${size}`])));
  });

  it('are of the size they are named after, for Linux', () => {
    const names = fs.readdirSync(path.join(ICONS, 'linux'));
    expect(names).toContain('256x256.png');
    for (const name of names) expect(`${pngSize(icon(`linux/${name}`))}.png`).toBe(name);
  });
});
