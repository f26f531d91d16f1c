import { type BrowserWindow, type Rectangle, screen } from 'electron';
import * as v from 'valibot';
import { jsonFile } from '../node/jsonFile.ts';

/** Where the window was when the program ended. */
export interface WindowState {
  /** Its place for this start: the last one while a display still shows it, else the default in the middle. */
  restored(): { readonly bounds: Partial<Rectangle>; readonly isMaximized: boolean };
  remember(bounds: Rectangle, isMaximized: boolean): void;
}

const DEFAULT = { width: 1440, height: 900 };
/** So much of the title bar must be on a display for the window to be caught with the mouse. */
const CATCH = { width: 120, height: 24 };

const place = v.pipe(v.number(), v.integer(), v.minValue(-100_000), v.maxValue(100_000));
const length = v.pipe(v.number(), v.integer(), v.minValue(200), v.maxValue(100_000));
const SHAPE = v.strictObject({
  bounds: v.strictObject({ x: place, y: place, width: length, height: length }),
  isMaximized: v.boolean(),
});

export function windowState(path: string): WindowState {
  const file = jsonFile(path, SHAPE);
  return {
    restored() {
      const last = file.read();
      if (!last) return { bounds: DEFAULT, isMaximized: false };
      return { bounds: isReachable(last.bounds) ? last.bounds : DEFAULT, isMaximized: last.isMaximized };
    },
    remember: (bounds, isMaximized) => file.write({ bounds, isMaximized }),
  };
}

/** Writes the state down when the window closes. */
export function keepWindowState(window: BrowserWindow, state: WindowState): void {
  window.on('close', () => state.remember(window.getNormalBounds(), window.isMaximized()));
}

function isReachable({ x, y, width }: Rectangle): boolean {
  return screen.getAllDisplays().some(({ workArea }) => {
    const seen = Math.min(x + width, workArea.x + workArea.width) - Math.max(x, workArea.x);
    return seen >= CATCH.width && y >= workArea.y && y <= workArea.y + workArea.height - CATCH.height;
  });
}
