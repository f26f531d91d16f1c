import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';

/** What protects a local server from every other page and program: a token that opens it once, then a cookie; and who may be asked by whom. */
export interface Guard {
  /** Part of the address that is shown to the user; good for one visit. */
  readonly token: string;
  /** Lets a request pass, exchanges the token for the cookie, or refuses. */
  readonly check: MiddlewareHandler;
}

const BYTES = 24;
const REFUSED = 'This page is opened with the address that Faultline printed, once. Start `faultline serve` again for a new one.';

/** `hosts`: the values of the Host header under which the server is known, for instance `127.0.0.1:8600`. */
export function guard(hosts: () => readonly string[]): Guard {
  const token = randomBytes(BYTES).toString('base64url');
  const secret = randomBytes(BYTES).toString('base64url');
  let isUsed = false;
  return {
    token,
    async check(context, next) {
      const host = context.req.header('host') ?? '';
      // Another name for this address: a page elsewhere that had its own name pointed here.
      if (!hosts().includes(host)) return context.text('unknown host', 421);
      // Browsers keep cookies by address without the port: several servers on this computer must not take each other's.
      const cookie = `faultline-${host.slice(host.indexOf(':') + 1)}`;
      const origin = context.req.header('origin');
      if (origin !== undefined && origin !== `http://${host}`) return context.text('another page may not ask', 403);
      if (context.req.method !== 'GET' && origin === undefined) return context.text('an Origin header is wanted', 403);
      const given = context.req.query('token');
      if (context.req.method === 'GET' && context.req.path === '/' && given !== undefined && !isUsed && isSame(given, token)) {
        isUsed = true;
        setCookie(context, cookie, secret, { httpOnly: true, sameSite: 'Strict', path: '/' });
        return context.redirect('/');
      }
      if (!isSame(getCookie(context, cookie) ?? '', secret)) return context.text(REFUSED, 401);
      await next();
      return;
    },
  };
}

function isSame(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}
