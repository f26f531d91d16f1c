import { isHex, isPrintable, type Step, startOf, textOf, unitAt } from '../characters.ts';
import type { Sink } from '../finding.ts';
import { encodingOf } from './detector.ts';

const TAB = 0x09;
const MAX_SSID = 32;

/**
 * A row of a list of wireless networks: name, tab, the name's bytes in hex, tab, MAC address of the access point (seen in the text of
 * scan events). That the hex says the name proves it. Called where such an address begins.
 */
export function ssidBeforeMac(bytes: Uint8Array, macAt: number, step: Step, sink: Sink): void {
  if (unitAt(bytes, macAt - step, step) !== TAB) return;
  const hexEnd = macAt - step;
  const hexFrom = startOf(bytes, hexEnd, step, 2 * MAX_SSID, isHex);
  if (hexFrom === hexEnd || unitAt(bytes, hexFrom - step, step) !== TAB) return;
  const nameEnd = hexFrom - step;
  const hex = textOf(bytes, hexFrom, hexEnd, step);
  const name = (hex.match(/../g) ?? []).map((pair) => String.fromCharCode(Number.parseInt(pair, 16))).join('');
  const nameFrom = nameEnd - name.length * step;
  const isName = [...name].every((character) => isPrintable(character.charCodeAt(0)));
  if (!isName || textOf(bytes, nameFrom, nameEnd, step) !== name) {
    sink('ssid', hexFrom, hexEnd, encodingOf(step), isName ? name : hex, 'likely');
    return;
  }
  sink('ssid', nameFrom, nameEnd, encodingOf(step), name, 'certain');
  sink('ssid', hexFrom, hexEnd, encodingOf(step), name, 'certain');
}
