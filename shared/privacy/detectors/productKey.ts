import { endOf, isAlnum, textOf, unitAt, unitBefore } from '../characters.ts';
import { type Detector, encodingOf } from './detector.ts';

const KEY_CHARACTERS = 29;
/** Five groups of five, from the 24 characters that keys are made of and N. */
const KEY = /^(?:[BCDFGHJKMNPQRTVWXY2346789]{5}-){4}[BCDFGHJKMNPQRTVWXY2346789]{5}$/;

/** Product keys of Microsoft (the firmware's table MSDM holds one): found at the first hyphen. */
export const productKey: Detector = (bytes, at, step, sink) => {
  if (unitAt(bytes, at + 6 * step, step) !== 0x2d || unitAt(bytes, at + 12 * step, step) !== 0x2d) return;
  const from = at - 5 * step;
  const end = endOf(bytes, from, step, KEY_CHARACTERS, (unit) => isAlnum(unit) || unit === 0x2d);
  const value = textOf(bytes, from, end, step);
  if (!KEY.test(value) || !/\d/.test(value) || !/[A-Z]/.test(value)) return;
  const [before, after] = [unitBefore(bytes, from, step), unitAt(bytes, end, step)];
  // Tables of the firmware stand next to each other: the next one's name (four capitals) may follow at once.
  if (
    isAlnum(before) ||
    before === 0x2d ||
    after === 0x2d ||
    (isAlnum(after) && !/^[A-Z]{4}$/.test(textOf(bytes, end, end + 4 * step, step)))
  )
    return;
  sink('product-key', from, end, encodingOf(step), value, 'certain');
};
