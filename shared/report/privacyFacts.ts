import type { TriageResult } from '../result/triageResult.ts';

/** A kind of personal data with what was found of it. */
export interface PrivacyRow {
  readonly kind: string;
  readonly title: string;
  readonly values: number;
  readonly count: number;
  /** Structures of the dump with how often it stands there. */
  readonly where: string;
  readonly examples: string;
}

const MAX_PLACES = 4;
/** What people call each kind of personal data. */
export const PERSONAL_DATA_TITLES = {
  'user-name': 'User names',
  'machine-name': 'Machine names',
  'domain-name': 'Domain names',
  sid: 'SIDs of accounts',
  'mac-address': 'MAC addresses',
  ssid: 'Wireless networks',
  'serial-number': 'Serial numbers and asset tags',
  'machine-uuid': 'UUID of the machine',
  email: 'E-mail addresses',
  'ip-address': 'IP addresses',
  'product-key': 'Product keys',
} as const;
const TITLES: Readonly<Record<string, string>> = PERSONAL_DATA_TITLES;

/** What is said first; null when the dump was not looked through at all (verdict only). */
export function privacyHeadline({ privacy }: TriageResult): string | null {
  if (privacy === undefined) return null;
  if (privacy === null) return 'This file is too large to be looked through on the way: faultline privacy does that.';
  if (privacy.findings.length === 0) return 'No personal data was found in this file.';
  return 'This file holds personal data. faultline privacy shows it, and with --redact writes a copy without it.';
}

/** One row for each kind; empty when nothing was found. */
export function privacyRows({ privacy }: TriageResult): PrivacyRow[] {
  return (privacy?.findings ?? []).map(({ kind, values, count, places, examples }) => {
    const more = places.length > MAX_PLACES ? `, and ${places.length - MAX_PLACES} more` : '';
    return {
      kind,
      title: TITLES[kind] ?? kind,
      values,
      count,
      where: places
        .slice(0, MAX_PLACES)
        .map((place) => `${place.place} (${place.count})`)
        .join(', ')
        .concat(more),
      examples: examples.join(', '),
    };
  });
}

/** A title inside a sentence: "user names", but "SIDs of accounts". */
export function titleInside(title: string): string {
  return /^[A-Z][a-z-]/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}

/** "user names 1, SIDs of accounts 2; before it is handed on: faultline privacy". Null when nothing was found or looked for. */
export function privacyText(result: TriageResult): string | null {
  const rows = privacyRows(result);
  if (rows.length === 0) return null;
  const kinds = rows.map(({ title, values }) => `${titleInside(title)} ${values}`);
  return `the file holds ${kinds.join(', ')}; before it is handed on: faultline privacy`;
}
