import { appendFileSync, copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tempFolder } from '../../../../electron/node/archives/tempFolder.ts';
import { openSession, type Session } from '../../../../electron/node/session/session.ts';
import { openUploads } from '../../../../electron/node/session/uploads.ts';
import { memoryStore } from '../../../../shared/fleet/memoryStore.ts';
import { testFolder } from '../../helpers/testFolder.ts';
import { zipOf } from '../../helpers/zipWriter.ts';

const SAMPLE = 'samples/PC-0207/030425-8750-01.dmp';
let session: Session;

beforeEach(() => {
  session = openSession({ jobs: 1, openFleet: async () => memoryStore() });
});
afterEach(() => session.close());

async function judged(path: string): Promise<void> {
  session.add([path]);
  await expect.poll(async () => (await session.api.state({})).busy, { timeout: 20_000 }).toBe(false);
}
const bytes = (offset: number, length: number, id = 0) => session.api.bytes({ id, offset, length });

describe('the bytes of a dump', () => {
  it('are those of the file, up to its end', async () => {
    const content = readFileSync(SAMPLE);
    await judged(SAMPLE);
    expect(await bytes(0x38, 8)).toBe(content.toString('hex', 0x38, 0x40));
    expect(await bytes(content.length - 3, 4096)).toBe(content.toString('hex', content.length - 3));
    expect(await bytes(content.length + 10, 16)).toBe('');
    expect(await bytes(0, 16, 1)).toBeNull();
  });

  it('are gone when the file is, or is another one by now', async () => {
    const file = join(testFolder(), 'a.dmp');
    copyFileSync(SAMPLE, file);
    await judged(file);
    expect(await bytes(0, 4)).toBe('50414745');
    appendFileSync(file, 'x');
    expect(await bytes(0, 4)).toBeNull();
    rmSync(file);
    expect(await bytes(0, 4)).toBeNull();
  });

  it('are not there for an entry of an archive', async () => {
    const file = join(testFolder(), 'a.zip');
    writeFileSync(file, zipOf([{ name: 'a.dmp', bytes: readFileSync(SAMPLE) }]));
    await judged(file);
    expect((await session.api.state({})).rows).toBe(1);
    expect(await bytes(0, 4)).toBeNull();
  });
});

describe('uploads', () => {
  it('are kept up to a number of bytes, the oldest dropped first', () => {
    const folder = tempFolder();
    const uploads = openUploads(folder, 10);
    const [first, second, third] = ['a', 'b', 'c'].map((name) => {
      const path = uploads.place(name);
      writeFileSync(path, '12345');
      uploads.keep(path);
      return path;
    }) as [string, string, string];
    expect([first, second, third].map((path) => existsSync(path))).toEqual([false, true, true]);
    uploads.clear();
    expect(existsSync(third)).toBe(false);
    uploads.close();
  });
});
