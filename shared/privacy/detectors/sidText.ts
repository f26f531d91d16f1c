import { endOf, isAlnum, isDigit, isWordAt, textOf, unitAt, unitBefore } from '../characters.ts';
import { type Detector, encodingOf } from './detector.ts';

const MAX_SID = 70;
/** An account of a machine or domain (with or without its last number), or of Entra ID. MS-DTYP 2.4.2.1, well-known SIDs in 2.4.2.4. */
const SID = /^S-1-(?:5-21(?:-\d{1,10}){3,4}|12-1(?:-\d{1,10}){4})(?![\d])/i;

/** SIDs as text: found at their first hyphen. */
export const sidText: Detector = (bytes, at, step, sink) => {
  if ((unitAt(bytes, at - step, step) | 0x20) !== 0x73 || !isWordAt(bytes, at + step, step, '1-')) return;
  const from = at - step;
  if (isAlnum(unitBefore(bytes, from, step))) return;
  const end = endOf(bytes, from + step, step, MAX_SID, (unit) => isDigit(unit) || unit === 0x2d);
  const [value] = SID.exec(textOf(bytes, from, end, step)) ?? [];
  if (value === undefined) return;
  sink('sid', from, from + value.length * step, encodingOf(step), value.toUpperCase(), 'certain');
};
