import type { ByteSource } from '../../bytes/byteSource.ts';
import { readLayout } from '../../bytes/layout.ts';
import { bytesAt, viewAt } from '../../bytes/reads.ts';
import { DUMP_HEADER32, DUMP_HEADER32_SIZE } from '../layouts/dumpHeader32.ts';
import { DUMP_HEADER64, DUMP_HEADER64_SIZE } from '../layouts/dumpHeader64.ts';
import { TRIAGE_DUMP32, TRIAGE_DUMP32_AT, TRIAGE_DUMP64, TRIAGE_DUMP64_AT, TRIAGE_VALID } from '../layouts/triageDump.ts';

const LOOKED_AT = 0x10000;
/** By chance, one line feed in 256 follows a carriage return. Real dumps have 6 to 44 line feeds in their first 64 KiB. */
const MIN_LINE_FEEDS = 6;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const TRIAGE = 4;
const LAST_DUMP_TYPE = 10;

/**
 * True when a transfer that thinks in lines put a carriage return before every line feed, which moves all that follows. Looked
 * at only when a place that tells is not where it belongs: the dump type, or the end mark of a triage dump.
 */
export function isTextModeTransfer(source: ByteSource, wide: boolean): boolean {
  if (isInPlace(source, wide)) return false;
  const bytes = bytesAt(source, 0, LOOKED_AT);
  let lineFeeds = 0;
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) {
    if (bytes[at - 1] !== CARRIAGE_RETURN) return false;
    lineFeeds++;
  }
  return lineFeeds >= MIN_LINE_FEEDS;
}

function isInPlace(source: ByteSource, wide: boolean): boolean {
  const view = viewAt(source, 0, wide ? DUMP_HEADER64_SIZE : DUMP_HEADER32_SIZE);
  if (!view) return true;
  const { dumpType } = readLayout(view, 0, wide ? DUMP_HEADER64 : DUMP_HEADER32);
  if (dumpType === 0 || dumpType > LAST_DUMP_TYPE) return false;
  if (dumpType !== TRIAGE) return true;
  const validOffset = wide ? TRIAGE_DUMP64_AT + TRIAGE_DUMP64.validOffset.at : TRIAGE_DUMP32_AT + TRIAGE_DUMP32.validOffset.at;
  const place = viewAt(source, validOffset, 4);
  const mark = place ? viewAt(source, place.getUint32(0, true), 4) : null;
  return mark !== null && mark.getUint32(0, true) === TRIAGE_VALID;
}
