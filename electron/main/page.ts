import { protocol } from 'electron';
import type { PageFile } from '../node/web/pageFiles.ts';
import { PAGE_HEADERS } from '../node/web/pageHeaders.ts';

const SCHEME = 'faultline';

/** Where our page lives: a scheme of its own, so that it has an origin and no access to the files of the disk. */
export const PAGE_ORIGIN = `${SCHEME}://app`;

/** Must run before the program is ready. */
export function claimScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } }]);
}

/** Answers requests of the page from the files built for it; there is nothing else to be had. */
export function servePage(files: ReadonlyMap<string, PageFile>): void {
  protocol.handle(SCHEME, ({ url, method }) => {
    const file = method === 'GET' && isOurs(url) ? files.get(new URL(url).pathname) : undefined;
    if (!file) return new Response('not found', { status: 404, headers: PAGE_HEADERS });
    return new Response(file.bytes, { headers: { ...PAGE_HEADERS, 'content-type': file.type } });
  });
}

/** True for addresses of our page. */
export function isOurs(url: string): boolean {
  return url === PAGE_ORIGIN || url.startsWith(`${PAGE_ORIGIN}/`);
}
