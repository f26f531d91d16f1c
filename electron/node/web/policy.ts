import { createHash } from 'node:crypto';
import { STYLE_TEXT } from '../../../shared/report/html/page.ts';

const REPORT_STYLE = createHash('sha256').update(STYLE_TEXT).digest('base64');

/**
 * What the page may do: nothing but itself and its own server. The preview of a report is a frame without scripts that takes this policy
 * over, so the report's style sheet is allowed by its hash.
 */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' 'sha256-${REPORT_STYLE}'`,
  "img-src 'self' data:",
  "connect-src 'self'",
  "font-src 'self'",
  'frame-src blob:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');
