import { type Dispatcher, request } from 'undici';
import { DownloadError } from './downloadError.ts';

export interface Answer {
  readonly status: number;
  /** Names in small letters; of a header that comes several times, the first. */
  header(name: string): string | null;
  readonly body: Dispatcher.ResponseData['body'];
}

export interface Asking {
  readonly agent: Dispatcher;
  readonly redirects: number;
  readonly signal: AbortSignal;
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/**
 * Asks for an address and follows redirects. What is sent: the address, and the headers given. No cookies, no languages, no name of
 * a user or machine. Throws DownloadError when a redirect leads nowhere good; errors of the connection as undici has them.
 */
export async function askServer(
  url: string,
  headers: Readonly<Record<string, string>>,
  { agent, redirects, signal }: Asking,
): Promise<Answer> {
  let address = new URL(url);
  for (let hops = 0; ; hops++) {
    const response = await request(address, {
      method: 'GET',
      dispatcher: agent,
      signal,
      // Packed on the way, a file's length and its parts would be those of the packed form.
      headers: { 'user-agent': 'Faultline', accept: '*/*', 'accept-encoding': 'identity', ...headers },
    });
    const header = (name: string) => firstOf(response.headers[name]);
    if (!REDIRECTS.has(response.statusCode)) return { status: response.statusCode, header, body: response.body };
    dropBody(response.body);
    if (hops >= redirects) throw new DownloadError(`the server redirects more than ${redirects} times`, 'refused');
    address = redirected(address, header('location'));
  }
}

/** Ends an answer that nobody wants to read: what is still to come is not waited for. */
export function dropBody(body: Answer['body']): void {
  body.on('error', () => undefined);
  body.destroy();
}

function redirected(from: URL, location: string | null): URL {
  const to = location !== null && URL.canParse(location, from.href) ? new URL(location, from.href) : null;
  if (to === null) throw new DownloadError('the server redirects, but not to an address', 'refused');
  if (to.protocol !== 'http:' && to.protocol !== 'https:') throw new DownloadError(`the server redirects to ${to.protocol}`, 'refused');
  if (from.protocol === 'https:' && to.protocol === 'http:') throw new DownloadError('the server redirects from https to http', 'refused');
  if (to.username !== '' || to.password !== '') throw new DownloadError('the server redirects to an address with a password', 'refused');
  return to;
}

function firstOf(value: string | string[] | undefined): string | null {
  return (Array.isArray(value) ? value[0] : value) ?? null;
}
