import { endOf, isAlnum, isPrintable, type Step, startOf, textOf, unitAt } from '../characters.ts';
import { type Detector, encodingOf } from './detector.ts';

const MAX_LOCAL = 64;
const MAX_DOMAIN = 190;
/** Ends of file names that `name@2x.png` and package names have. */
const FILE_ENDS =
  /\.(?:png|jpe?g|gif|svg|ico|webp|bmp|dll|exe|sys|drv|js|mjs|ts|css|html?|json|xml|txt|md|mui|pdb|inf|cat|log|etl|dmp|zip|cab|tgz|gz|so|lib|obj|cpp|hpp|woff2?|ttf|mp[34]|wav|cfg|ini|dat|bin)$/i;
/** Mailboxes of no person. */
const ROLES = /^(?:info|support|webmaster|postmaster|hostmaster|admin|sales|contact|help|no-?reply|ca|pki|certs?|security|abuse|office)@/i;

const isLocal = (unit: number): boolean => isAlnum(unit) || (unit < 128 && LOCAL_MARKS.has(unit));
const LOCAL_MARKS = new Set([...'._%+-'].map((mark) => mark.charCodeAt(0)));
const isDomain = (unit: number): boolean => isAlnum(unit) || unit === 0x2e || unit === 0x2d;

/** E-mail addresses. In single bytes both parts must be longer: three characters and an `@` come about by chance. */
export const email: Detector = (bytes, at, step, sink) => {
  if (!isLocal(unitAt(bytes, at - step, step)) || !isDomain(unitAt(bytes, at + step, step))) return;
  const start = startOf(bytes, at, step, MAX_LOCAL, isLocal);
  const end = endOf(bytes, at + step, step, MAX_DOMAIN, isDomain);
  if (!isEdge(unitAt(bytes, start - step, step), step) || !isEdge(unitAt(bytes, end, step), step)) return;
  const text = textOf(bytes, start, end, step);
  const [mail] = MAIL.exec(text) ?? [];
  if (mail === undefined || FILE_ENDS.test(mail)) return;
  if (step === 1 && !LONG_MAIL.test(mail)) return;
  const from = start + text.indexOf(mail) * step;
  sink('email', from, from + mail.length * step, encodingOf(step), mail, ROLES.test(mail) ? 'likely' : 'certain');
};

const MAIL = /[a-z0-9_][a-z0-9._%+-]*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,24}(?=\.?$)/i;
const LONG_MAIL = /^[^@]{3,}@[^@]{3,}\.[a-z]{2,24}$/i;

/** What may stand beside an address. */
function isEdge(unit: number, step: Step): boolean {
  if (unit <= 0 || unit === 0x0a || unit === 0x0d || unit === 0x09) return true;
  return step === 2 ? unit !== 0x40 : isPrintable(unit) && unit !== 0x40;
}
