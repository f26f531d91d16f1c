import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { electronRuntime } from '../../../electron/node/electronRuntime.ts';
import { testFolder } from '../helpers/testFolder.ts';

function packageWith(program: string | null): string {
  const folder = testFolder();
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'path.txt'), 'electron\n');
  if (program !== null) writeFileSync(join(folder, 'dist', program), '');
  return folder;
}

describe('electronRuntime', () => {
  it('is there once the package has fetched it and there is a display', () => {
    const folder = packageWith('electron');
    const program = join(folder, 'dist', 'electron');
    expect(electronRuntime({ DISPLAY: ':0' }, 'linux', folder)).toEqual({ program });
    expect(electronRuntime({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux', folder)).toEqual({ program });
    expect(electronRuntime({}, 'win32', folder)).toEqual({ program });
  });

  it('says what is missing', () => {
    expect(electronRuntime({}, 'linux', packageWith('electron'))).toEqual({ missing: 'there is no display' });
    const missing = expect.stringContaining('not installed');
    expect(electronRuntime({ DISPLAY: ':0' }, 'linux', packageWith(null))).toEqual({ missing });
    expect(electronRuntime({ DISPLAY: ':0' }, 'linux', testFolder())).toEqual({ missing });
    expect(electronRuntime({ DISPLAY: ':0' }, 'linux', null)).toEqual({ missing });
  });
});
