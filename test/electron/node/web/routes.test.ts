import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDuckdbStore } from '../../../../electron/node/fleet/duckdbStore.ts';
import { openSession, type Session } from '../../../../electron/node/session/session.ts';
import { startWebServer, type WebServer } from '../../../../electron/node/web/server.ts';
import { testFolder } from '../../helpers/testFolder.ts';

interface Answer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly text: string;
}

let session: Session;
let server: WebServer;
let port = '';
let cookie = '';

/** Plain HTTP: `fetch` would not let a test lie about Host and Origin. */
function ask(path: string, { method = 'GET', headers = {}, body = '' as string | Uint8Array } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = http.request(
      { host: '127.0.0.1', port, path, method, headers: { host: `127.0.0.1:${port}`, ...headers } },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => {
          text += part;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}
const own = () => ({ cookie, origin: `http://127.0.0.1:${port}` });
const post = (method: string, params: unknown) => ask(`/api/${method}`, { method: 'POST', headers: own(), body: JSON.stringify(params) });

beforeEach(async () => {
  const page = join(testFolder(), 'page');
  mkdirSync(join(page, 'assets'), { recursive: true });
  writeFileSync(join(page, 'index.html'), '<!doctype html>page');
  writeFileSync(join(page, 'assets', 'a.js'), '1');
  writeFileSync(join(page, 'secret.env'), 'secret');
  session = openSession({ jobs: 1, openFleet: () => openDuckdbStore(':memory:') });
  server = await startWebServer(session, { port: 0, pageFolder: page });
  const address = new URL(server.address);
  port = address.port;
  const entry = await ask(`/${address.search}`);
  cookie = String(entry.headers['set-cookie']).split(';')[0] ?? '';
});
afterEach(async () => {
  await server.close();
  await session.close();
});

describe('the door', () => {
  it('opens with the token once, and gives a cookie that no script reads', async () => {
    expect(cookie).toMatch(new RegExp(`^faultline-${port}=[\\w-]{32}$`));
    const again = await ask(`/${new URL(server.address).search}`);
    expect([again.status, again.headers['set-cookie']]).toEqual([401, undefined]);
    expect((await ask('/', { headers: { cookie } })).text).toContain('page');
  });

  it('keeps a cookie of its own beside that of another server on this computer', async () => {
    const both = `faultline-1=other; ${cookie}`;
    expect((await ask('/', { headers: { cookie: both } })).status).toBe(200);
    expect((await ask('/', { headers: { cookie: cookie.replace(port, '1') } })).status).toBe(401);
  });

  it.each(['/', '/assets/a.js', '/api/events'])('is closed for %s without the cookie', async (path) => {
    expect((await ask(path)).status).toBe(401);
    expect((await ask(path, { headers: { cookie: `faultline-${port}=guess` } })).status).toBe(401);
  });

  it('knows no other host, origin, or silent sender', async () => {
    expect((await ask('/', { headers: { cookie, host: 'evil.example' } })).status).toBe(421);
    const headers = { cookie, origin: 'http://evil.example' };
    expect((await ask('/api/state', { method: 'POST', headers, body: '{}' })).status).toBe(403);
    expect((await ask('/api/state', { method: 'POST', headers: { cookie }, body: '{}' })).status).toBe(403);
  });

  it('serves the files of the page and nothing else, under a strict policy', async () => {
    expect((await ask('/assets/a.js', { headers: { cookie } })).headers['content-type']).toContain('text/javascript');
    for (const path of ['/secret.env', '/../package.json', '/assets/..%2f..%2fpackage.json', '/%2e%2e/package.json']) {
      expect((await ask(path, { headers: { cookie } })).status).toBe(404);
    }
    const { headers } = await ask('/', { headers: { cookie } });
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).not.toContain('unsafe');
  });
});

describe('the methods', () => {
  it('answer as the table says and refuse what it does not', async () => {
    expect(JSON.parse((await post('state', {})).text)).toMatchObject({ rows: 0, busy: false });
    expect(await post('rows', { from: -1, limit: 10 })).toMatchObject({ status: 400 });
    expect(await post('rows', { from: 0, limit: 10, extra: 1 })).toMatchObject({ status: 400 });
    expect(await post('state', null)).toMatchObject({ status: 400 });
    expect(await post('toString', {})).toMatchObject({ status: 404 });
    expect(await ask('/api/state', { method: 'POST', headers: own(), body: '{' })).toMatchObject({ status: 400 });
    expect(await ask('/api/state', { method: 'POST', headers: own(), body: ' '.repeat(70_000) })).toMatchObject({ status: 413 });
  });
});

describe('an upload', () => {
  const upload = (name: string, body: string | Uint8Array) =>
    ask(`/api/upload?name=${encodeURIComponent(name)}`, { method: 'POST', headers: own(), body });
  const idle = () => expect.poll(async () => (await session.api.state({})).busy, { timeout: 30_000 }).toBe(false);
  const sample = () => readFileSync('samples/PC-0207/030425-8750-01.dmp');

  it('is judged under the name it had, and kept only to be looked into until it is forgotten', async () => {
    const places: string[] = [];
    const { place } = session.uploads;
    Object.assign(session.uploads, {
      place(name: string) {
        const path = place(name);
        places.push(path);
        return path;
      },
    });
    expect((await upload('PC-7/Minidump/a.dmp', sample())).status).toBe(200);
    await idle();
    expect(await session.api.rows({ from: 0, limit: 9 })).toMatchObject([
      { id: 0, path: 'PC-7/Minidump/a.dmp', name: 'a.dmp', machine: 'PC-7', module: 'rt640x64.sys', error: null },
    ]);
    expect(places.map((path) => existsSync(path))).toEqual([true]);
    expect(await session.api.bytes({ id: 0, offset: 0, length: 8 })).toBe(Buffer.from('PAGEDU64').toString('hex'));
    expect((await session.api.fleet({ filter: {} })).totals).toMatchObject({ crashes: 1, machines: 1 });
    await session.api.clear({});
    expect(places.map((path) => existsSync(path))).toEqual([false]);
    expect(await session.api.bytes({ id: 0, offset: 0, length: 8 })).toBeNull();
  });

  it('never writes where its name says', async () => {
    expect((await upload('../../../../tmp/faultline-escaped.dmp', sample())).status).toBe(200);
    await idle();
    expect(existsSync('/tmp/faultline-escaped.dmp')).toBe(false);
    expect(await session.api.rows({ from: 0, limit: 1 })).toMatchObject([{ name: 'faultline-escaped.dmp', error: null }]);
  });

  it('has a name that steers nothing and ends somewhere', async () => {
    await upload(`PC-7\\\u001b[31m\u202ea\n.dmp`, 'x');
    await upload(`${'long'.repeat(2000)}.dmp`, 'x');
    await idle();
    const [first, second] = await session.api.rows({ from: 0, limit: 9 });
    expect(first).toMatchObject({ path: 'PC-7/[31ma.dmp', name: '[31ma.dmp', machine: 'PC-7' });
    expect(second?.path).toHaveLength(1024);
  });

  it('that is no dump gets a reason', async () => {
    await upload('notes.txt', 'hello');
    await upload('empty.dmp', '');
    await idle();
    expect((await session.api.rows({ from: 0, limit: 9 })).map(({ name, error }) => [name, error !== null])).toEqual([
      ['notes.txt', true],
      ['empty.dmp', true],
    ]);
  });
});
