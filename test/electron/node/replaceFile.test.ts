import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { replaceFile } from '../../../electron/node/replaceFile.ts';
import { testFolder } from '../helpers/testFolder.ts';

describe('a file that is replaced as a whole', () => {
  it('is the old one until the new one is written, and leaves what has a similar name alone', async () => {
    const folder = testFolder({ 'r.html': 'old', 'r.html.part': "somebody else's" });
    const path = join(folder, 'r.html');
    await replaceFile(path, async (beside) => {
      writeFileSync(beside, 'new', { flag: 'wx' });
      expect(readFileSync(path, 'utf8')).toBe('old');
    });
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(readFileSync(`${path}.part`, 'utf8')).toBe("somebody else's");
    expect(readdirSync(folder)).toHaveLength(2);
  });

  it('stays the old one when something fails, with nothing beside it', async () => {
    const folder = testFolder({ 'r.html': 'old' });
    const path = join(folder, 'r.html');
    const failing = replaceFile(path, async (beside) => {
      writeFileSync(beside, 'half');
      throw new Error('disk full');
    });
    await expect(failing).rejects.toThrow('disk full');
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['r.html']);
    await expect(replaceFile(join(folder, 'gone/r.html'), async (beside) => writeFileSync(beside, 'x'))).rejects.toThrow('ENOENT');
    expect(existsSync(join(folder, 'gone'))).toBe(false);
  });
});
