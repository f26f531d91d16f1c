import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SYMBOL_LIMITS, type SymbolLimits } from '../../../../electron/node/symbols/limits.ts';
import { openFinder, type SymbolOutcome } from '../../../../electron/node/symbols/symbolFinder.ts';
import { searchPlan } from '../../../../shared/symbols/searchPlan.ts';
import type { SymbolKey } from '../../../../shared/symbols/symbolKey.ts';
import { parseSymbolPath } from '../../../../shared/symbols/symbolPath.ts';
import { cabOf } from '../../helpers/cabWriter.ts';
import { imageFile, pdbOfIt } from '../../helpers/symbolFiles.ts';
import { type Answerer, breaksAfter, symbolServer } from '../../helpers/symbolServer.ts';
import { testFolder } from '../../helpers/testFolder.ts';

const QUICK: SymbolLimits = { ...SYMBOL_LIMITS, idleMs: 300, attemptMs: 1500, pauseMs: 5, longestPauseMs: 50, fileBytes: 1 << 20 };
const IMAGE = imageFile();
const PATH = '/evil.sys/5F00000010000/evil.sys';
const PACKED = '/evil.sys/5F00000010000/evil.sy_';
const LARGE = imageFile('evil.sys', 0x90000);
const LARGE_PATH = '/evil.sys/5F00000090000/evil.sys';

interface Tried {
  readonly outcome: SymbolOutcome;
  readonly cache: string;
  readonly bytes: number;
}

async function find(
  url: string,
  key: SymbolKey = IMAGE.key,
  limits: Partial<SymbolLimits> = {},
  signal = new AbortController().signal,
): Promise<Tried> {
  const cache = testFolder();
  let bytes = 0;
  const finder = openFinder({
    places: searchPlan(parseSymbolPath(`srv*${cache}*${url}`), join(cache, 'unused')),
    defaultStore: join(cache, 'unused'),
    mayUseNetwork: true,
    signal,
    limits: { ...QUICK, ...limits },
    watch: { onBytes: (count) => (bytes += count) },
  });
  try {
    return { outcome: await finder.find(key), cache, bytes };
  } finally {
    await finder.close();
  }
}

/** Nothing but folders may be left of a file that was not taken: no part of it, and no wrong file under its name. */
function filesLeft(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);
}

const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

function expectFetched({ outcome, cache }: Tried, { key, bytes } = IMAGE): void {
  expect(outcome).toMatchObject({ state: 'fetched' });
  if (outcome.state === 'missing') return;
  expect(outcome.path.startsWith(join(cache, key.name))).toBe(true);
  expect(sha(readFileSync(outcome.path))).toBe(sha(bytes));
  expect(filesLeft(cache)).toEqual([key.name]);
}

function expectRefused({ outcome, cache }: Tried, reason: string | RegExp): void {
  expect(outcome).toMatchObject({ state: 'missing', failed: true });
  expect(outcome.notes.join('\n')).toMatch(reason);
  expect(filesLeft(cache)).toEqual([]);
}

describe('a polite server', () => {
  it('is asked once for the file, with nothing but its name, and the file is kept', async () => {
    const server = await symbolServer({ [PATH]: IMAGE.bytes });
    const tried = await find(server.url);
    expectFetched(tried);
    expect(tried.bytes).toBe(IMAGE.bytes.length);
    expect(server.asked).toEqual([PATH]);
    expect(Object.keys(server.headers[0] ?? {}).sort()).toEqual(['accept', 'accept-encoding', 'connection', 'host', 'user-agent']);
    expect(server.headers[0]).toMatchObject({ 'user-agent': 'Faultline', 'accept-encoding': 'identity' });
  });

  it('is asked for the packed file when it has no other, and it is unpacked', async () => {
    const server = await symbolServer({ [PACKED]: cabOf([{ name: 'whatever', bytes: IMAGE.bytes }], 'mszip') });
    expectFetched(await find(server.url));
    expect(server.asked).toEqual([PATH, PACKED]);
  });

  it('may hand out packed files under the plain name', async () => {
    const server = await symbolServer({ [PATH]: cabOf([{ name: 'evil.sys', bytes: IMAGE.bytes }]) });
    expectFetched(await find(server.url));
  });

  it('does not have everything: that is no failure, and it is asked for neither file.ptr nor anything else', async () => {
    const server = await symbolServer({});
    const { outcome, cache } = await find(server.url);
    expect(outcome).toEqual({ state: 'missing', failed: false, notes: [] });
    expect(server.asked).toEqual([PATH, PACKED]);
    expect(filesLeft(cache)).toEqual([]);
  });

  it('gets names as parts of the address, whatever is in them', async () => {
    const { key, bytes } = pdbOfIt('a b#c%2f.pdb');
    const path = `/a%20b%23c%252f.pdb/00112233445566778899AABBCCDDEEFF3/a%20b%23c%252f.pdb`;
    const server = await symbolServer({ [path]: bytes });
    expect((await find(server.url, key)).outcome.state).toBe('fetched');
  });

  it('may redirect', async () => {
    const other = await symbolServer({ '/blob?sig=1': IMAGE.bytes });
    const server = await symbolServer({
      [PATH]: (_, response) => void response.writeHead(302, { location: `${other.url}/blob?sig=1`, 'set-cookie': 'a=b' }).end(),
    });
    expectFetched(await find(server.url));
    expect(other.headers[0]?.cookie).toBeUndefined();
    expect(other.headers[0]?.referer).toBeUndefined();
  });
});

describe('a rude server', () => {
  it('drops connections in the middle: the download goes on where it ended', async () => {
    const server = await symbolServer({ [LARGE_PATH]: breaksAfter(LARGE.bytes, 100_000) });
    const tried = await find(server.url, LARGE.key);
    expectFetched(tried, LARGE);
    expect(tried.bytes).toBe(LARGE.bytes.length);
    expect(server.headers.slice(1).every((headers) => /^bytes=[1-9]\d+-$/.test(headers.range ?? ''))).toBe(true);
    expect(server.asked.length).toBeGreaterThan(4);
  });

  it.each([
    ['knows no parts', { parts: false }],
    ['has no version to tell parts apart by', { etag: null }],
    ['has a weak version only', { etag: 'W/"v1"' }],
  ])('drops connections and %s: each attempt begins anew, and there is an end to them', async (_, how) => {
    const server = await symbolServer({ [LARGE_PATH]: breaksAfter(LARGE.bytes, 100_000, how) });
    expectRefused(await find(server.url, LARGE.key), /\(4 attempts\)|\(5 attempts\)/);
  });

  it('has another file after a break: the parts are not put together', async () => {
    const other = LARGE.bytes.map((byte, i) => (i > 0x5000 ? byte ^ 0xff : byte));
    const first = breaksAfter(other, 100_000, { etag: '"v1"' });
    const second: Answerer = (_, response) => void response.writeHead(200, { etag: '"v2"' }).end(LARGE.bytes);
    const server = await symbolServer({ [LARGE_PATH]: (request, response, nth) => (nth === 0 ? first : second)(request, response, nth) });
    expectFetched(await find(server.url, LARGE.key), LARGE);
  });

  it('goes on at another place than it was asked to: nothing of it is used', async () => {
    const server = await symbolServer({
      [LARGE_PATH]: (request, response, nth) => {
        if (nth !== 1) return breaksAfter(LARGE.bytes, nth === 0 ? 100_000 : 1 << 20)(request, response, nth);
        response
          .writeHead(206, { etag: '"v1"', 'content-range': `bytes 7-${LARGE.bytes.length - 1}/${LARGE.bytes.length}` })
          .end(LARGE.bytes.subarray(7));
      },
    });
    expectFetched(await find(server.url, LARGE.key), LARGE);
    expect(server.asked).toHaveLength(3);
  });

  it('says 416: the next attempt begins anew', async () => {
    const server = await symbolServer({
      [LARGE_PATH]: (request, response, nth) => {
        if (nth === 1) response.writeHead(416).end();
        else breaksAfter(LARGE.bytes, nth === 0 ? 100_000 : 1 << 20)(request, response, nth);
      },
    });
    expectFetched(await find(server.url, LARGE.key), LARGE);
  });

  it.each([
    ['more than it sends', 0x20000],
    ['less than it has', 0x4000],
  ])('lies about the length, %s: no such file is kept', async (_, length) => {
    const server = await symbolServer({
      [PATH]: (request) => {
        request.socket.write(`HTTP/1.1 200 OK\r\ncontent-length: ${length}\r\n\r\n`);
        request.socket.end(IMAGE.bytes);
      },
    });
    const { outcome, cache } = await find(server.url);
    expect(outcome.state).toBe('missing');
    expect(filesLeft(cache)).toEqual([]);
  });

  it('sends a wrong file: it is refused and not kept, and the right one that it has packed is taken', async () => {
    const wrong = imageFile('evil.sys', 0x20000).bytes;
    expectRefused(await find((await symbolServer({ [PATH]: wrong })).url), 'it is 5F00000020000, wanted is 5F00000010000');
    const both = await symbolServer({ [PATH]: wrong, [PACKED]: cabOf([{ name: 'x', bytes: IMAGE.bytes }]) });
    expectFetched(await find(both.url));
  });

  it('never ends: the cap does, with and without an announced length', async () => {
    const endless = await symbolServer({
      [PATH]: (_, response) => {
        const more = () => {
          let wants = true;
          while (wants && !response.destroyed) wants = response.write(Buffer.alloc(0x10000, 'MZ'));
        };
        response.on('drain', more);
        more();
      },
    });
    expectRefused(await find(endless.url), 'more than 1048576 bytes');
    const announced = await symbolServer({
      [PATH]: (_, response) => void response.writeHead(200, { 'content-length': 2 ** 40 }).flushHeaders(),
    });
    const tried = await find(announced.url);
    expectRefused(tried, 'more than 1048576 bytes');
    expect(tried.bytes).toBe(0);
  });

  it('is slow: silence and trickling are both given up', async () => {
    const silent = await symbolServer({ [PATH]: () => undefined });
    expectRefused(await find(silent.url, IMAGE.key, { attempts: 2 }), /does not answer \(UND_ERR_HEADERS_TIMEOUT\) \(2 attempts\)/);
    const stalls = await symbolServer({ [PATH]: (_, response) => void response.write('MZ') });
    expectRefused(await find(stalls.url, IMAGE.key, { attempts: 2 }), /stopped sending/);
    const trickles = await symbolServer({
      [PATH]: (_, response) => {
        const timer = setInterval(() => response.write('M'), 50);
        response.on('close', () => clearInterval(timer));
      },
    });
    expectRefused(await find(trickles.url, IMAGE.key, { attempts: 1, attemptMs: 500 }), 'too slow');
  });

  it('redirects in circles, to other protocols or with a password', async () => {
    const to =
      (location?: string): Answerer =>
      (_, response) =>
        void response.writeHead(302, location === undefined ? {} : { location }).end();
    const circle = await symbolServer({ [PATH]: to(PATH) });
    expectRefused(await find(circle.url), 'redirects more than 5 times');
    expect(circle.asked.filter((path) => path === PATH)).toHaveLength(6);
    for (const [location, reason] of [
      ['file:///etc/passwd', 'redirects to file:'],
      ['ftp://a/b', 'redirects to ftp:'],
      ['http://me:secret@127.0.0.1/', 'a password'],
      ['http://', 'not to an address'],
      [undefined, 'not to an address'],
    ] as const) {
      expectRefused(await find((await symbolServer({ [PATH]: to(location) })).url), reason);
    }
  });

  it('has a bad moment: 500, then a broken connection, then the file', async () => {
    const server = await symbolServer({
      [PATH]: (request, response, nth) => {
        if (nth === 0) response.writeHead(500, { 'retry-after': '0' }).end('oops');
        else if (nth === 1) request.socket.destroy();
        else response.end(IMAGE.bytes);
      },
    });
    expectFetched(await find(server.url));
    expect(server.asked).toHaveLength(3);
  });

  it('is down: attempts end, and it is left alone after two files', async () => {
    const server = await symbolServer(
      Object.fromEntries(
        ['a', 'b', 'c', 'd'].map((name) => [
          `/${name}.sys/5F00000010000/${name}.sys`,
          (_: unknown, response: { writeHead(status: number): { end(): void } }) => response.writeHead(503).end(),
        ]),
      ),
    );
    const cache = testFolder();
    const places = searchPlan(parseSymbolPath(`srv*${cache}*${server.url}`), cache);
    const finder = openFinder({ places, defaultStore: cache, mayUseNetwork: true, signal: new AbortController().signal, limits: QUICK });
    const outcomes = [];
    for (const name of ['a.sys', 'b.sys', 'c.sys', 'a.sys']) outcomes.push(await finder.find(imageFile(name).key));
    await finder.close();
    expect(outcomes.map(({ notes }) => notes[0]?.replace(server.url, ''))).toEqual([
      ': the server answers 503 (4 attempts)',
      ': the server answers 503 (4 attempts)',
      ': it was not asked again, it failed too often',
      ': the server answers 503 (4 attempts)',
    ]);
    expect(server.asked).toHaveLength(8);
  });

  it.each([401, 403, 407, 418, 304])('answers %i: not tried again', async (status) => {
    const server = await symbolServer({ [PATH]: (_, response) => void response.writeHead(status).end() });
    expectRefused(await find(server.url), `the server answers ${status}`);
    expect(server.asked.filter((path) => path === PATH)).toHaveLength(1);
  });

  it('answers with a web page, honestly or not', async () => {
    const page = Buffer.from('<html>Sign in to the hotel network</html>'.padEnd(9000));
    const honest = await symbolServer({
      [PATH]: (_, response) => void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page),
    });
    expectRefused(await find(honest.url), 'a web page');
    expectRefused(await find((await symbolServer({ [PATH]: page })).url), 'it is not the file wanted');
  });

  it('packs its answer although it was asked not to', async () => {
    const server = await symbolServer({
      [PATH]: (_, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end(IMAGE.bytes),
    });
    expectRefused(await find(server.url), 'packs its answer');
  });

  it('sends a cabinet that unpacks to too much, holds two files, or is damaged', async () => {
    const bomb = cabOf([{ name: 'a', bytes: new Uint8Array(2 << 20) }], 'mszip');
    const two = cabOf([
      { name: 'a', bytes: IMAGE.bytes },
      { name: 'b', bytes: IMAGE.bytes },
    ]);
    const cut = cabOf([{ name: 'a', bytes: IMAGE.bytes }]).subarray(0, 0x3000);
    for (const [cab, reason] of [
      [bomb, 'more than 1048576 bytes'],
      [two, 'more than one file'],
      [cut, 'cannot be unpacked'],
    ] as const) {
      expectRefused(await find((await symbolServer({ [PACKED]: cab })).url), reason);
    }
  });

  it('speaks no HTTP', async () => {
    const server = await symbolServer({ [PATH]: (request) => void request.socket.end('SSH-2.0-OpenSSH_9.9\r\n') });
    expectRefused(await find(server.url), 'does not speak HTTP');
  });
});

describe('stopping', () => {
  it('ends a download at once and leaves nothing behind', async () => {
    const stop = new AbortController();
    const server = await symbolServer({
      [PATH]: (_, response) => {
        response.write(IMAGE.bytes.subarray(0, 5000));
        setTimeout(() => stop.abort(), 50);
      },
    });
    const cache = testFolder();
    const places = searchPlan(parseSymbolPath(`srv*${cache}*${server.url}`), cache);
    const finder = openFinder({ places, defaultStore: cache, mayUseNetwork: true, signal: stop.signal });
    const startedMs = performance.now();
    await expect(finder.find(IMAGE.key)).rejects.toThrow(/abort/i);
    await finder.close();
    expect(performance.now() - startedMs).toBeLessThan(5000);
    expect(filesLeft(cache)).toEqual([]);
  });
});

describe('the network', () => {
  it('is not used unless it is asked for', async () => {
    const server = await symbolServer({ [PATH]: IMAGE.bytes });
    const cache = testFolder();
    const places = searchPlan(parseSymbolPath(`srv*${cache}*${server.url}`), cache);
    const finder = openFinder({ places, defaultStore: cache, mayUseNetwork: false, signal: new AbortController().signal });
    expect(await finder.find(IMAGE.key)).toEqual({ state: 'missing', failed: false, notes: [] });
    await finder.close();
    expect(server.asked).toEqual([]);
    expect(existsSync(join(cache, 'evil.sys'))).toBe(false);
  });

  describe('through a proxy', () => {
    afterEach(() => vi.unstubAllEnvs());

    it('goes where HTTP_PROXY says, except for hosts of NO_PROXY', async () => {
      const [server, proxy] = [await symbolServer({ [PATH]: IMAGE.bytes }), await symbolServer({})];
      for (const name of ['HTTP_PROXY', 'http_proxy']) vi.stubEnv(name, proxy.url);
      for (const name of ['NO_PROXY', 'no_proxy']) vi.stubEnv(name, '');
      const through = await find(server.url);
      expect(server.asked).toEqual([]);
      expect(proxy.tunnels.length + proxy.asked.length).toBeGreaterThan(0);
      expect(through.outcome.state).toBe('missing');
      for (const name of ['NO_PROXY', 'no_proxy']) vi.stubEnv(name, '127.0.0.1');
      expectFetched(await find(server.url));
    });
  });
});
