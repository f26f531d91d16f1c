import { cleanText } from '../../shared/bytes/text.ts';
import type { PersonalKind } from '../../shared/privacy/finding.ts';
import { masked } from '../../shared/privacy/mask.ts';
import type { PersonalValue, PrivacyScan } from '../../shared/privacy/scan.ts';
import { PERSONAL_DATA_TITLES, titleInside } from '../../shared/report/privacyFacts.ts';
import { plural } from './summary.ts';

const NAMES: Readonly<Record<PersonalKind, string>> = PERSONAL_DATA_TITLES;
const MAX_LISTED = 20;

/** What stands in a dump, by kind; the values masked unless `show`. Ends with a line feed. */
export function privacyText(path: string, scan: PrivacyScan, show: boolean): string {
  const lines = [cleanText(path, 1024)];
  if (scan.values.length === 0) lines.push('  No personal data was found.');
  for (const kind of Object.keys(NAMES) as PersonalKind[]) {
    const values = scan.values.filter((value) => value.kind === kind);
    if (values.length === 0) continue;
    const count = values.reduce((sum, value) => sum + value.count, 0);
    lines.push(`  ${NAMES[kind]}: ${values.length}, in ${plural(count, 'place')}`);
    for (const value of values.slice(0, MAX_LISTED)) lines.push(`    ${valueLine(value, show)}`);
    if (values.length > MAX_LISTED) lines.push(`    and ${values.length - MAX_LISTED} more (--json lists all)`);
  }
  if (scan.unlisted > 0) lines.push(`  And ${scan.unlisted} places with further values.`);
  return `${lines.join('\n')}\n`;
}

function valueLine({ kind, value, count, confidence, places, at }: PersonalValue, show: boolean): string {
  const told = show ? cleanText(value, 260) : masked(kind, value);
  const where = places.map((place) => `${place.place} ${place.count}`).join(', ');
  const first = at[0] ? `; first at 0x${at[0].fileOffset.toString(16)}` : '';
  return `${told}  ${plural(count, 'time')}, ${confidence}: ${where}${first}`;
}

/** The same as one JSON object. */
export function privacyJson(path: string, scan: PrivacyScan, show: boolean) {
  return {
    file: { path, sizeBytes: scan.scannedBytes },
    findings: scan.values.map(({ kind, value, count, confidence, places, at }) => ({
      kind,
      masked: masked(kind, value),
      ...(show ? { value: cleanText(value, 260) } : {}),
      count,
      confidence,
      places,
      at: at.map(({ fileOffset, sizeBytes, encoding, place }) => ({ offset: `0x${fileOffset.toString(16)}`, sizeBytes, encoding, place })),
    })),
    unlisted: scan.unlisted,
  };
}

/** The kinds that were found, as people call them. */
export function kindsOf(scan: PrivacyScan): string {
  const kinds = new Set(scan.values.map(({ kind }) => kind));
  return (Object.keys(NAMES) as PersonalKind[])
    .filter((kind) => kinds.has(kind))
    .map((kind) => titleInside(NAMES[kind]))
    .join(', ');
}
