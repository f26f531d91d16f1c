import { cleanText } from '../bytes/text.ts';
import { type PersonalKind, SID_PREFIX_LENGTH } from './finding.ts';

const HIDDEN = '***';

/** A value so that its owner knows it again and nobody else learns it: the first character, of SIDs what they all begin with. */
export function masked(kind: PersonalKind, value: string): string {
  if (kind === 'sid') return `${value.slice(0, SID_PREFIX_LENGTH)}-${HIDDEN}`;
  const clean = cleanText(value, 256);
  if (kind === 'email') return `${start(clean)}@${start(clean.slice(clean.indexOf('@') + 1))}`;
  return start(clean);
}

function start(text: string): string {
  const [first = ''] = text;
  return `${/[\p{L}\p{N}]/u.test(first) ? first : ''}${HIDDEN}`;
}
