import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PdfError } from '../../../../electron/node/report/chromium.ts';
import { printPdf } from '../../../../electron/node/report/printPdf.ts';
import { openSpool } from '../../../../electron/node/report/spool.ts';
import { testFolder } from '../../helpers/testFolder.ts';

/** A program in a browser's place. */
function program(script: string): string {
  const path = join(testFolder({ browser: `#!/bin/sh\n${script}\n` }), 'browser');
  chmodSync(path, 0o755);
  return path;
}
const signal = new AbortController().signal;

describe.skipIf(process.platform === 'win32')('printing', () => {
  it('gives the browser a profile of its own and no network, and hands over what it made', async () => {
    const chromium = program(
      'for a in "$@"; do case "$a" in --print-to-pdf=*) out=$(printf "%s" "$a" | cut -c16-);; esac; done; printf "%s\\n" "$@" > "$out"',
    );
    const said = new TextDecoder().decode(await printPdf('/tmp/report.html', { chromium, signal }));
    expect(said).toMatch(/^--host-resolver-rules=MAP \* ~NOTFOUND$/m);
    expect(said).toMatch(/^--user-data-dir=.*faultline-pdf-.*profile$/m);
    expect(said).toMatch(/^file:\/\/\/tmp\/report\.html$/m);
    expect(said.includes('--no-sandbox')).toBe(process.getuid?.() === 0);
  });

  it.each([
    ['fails', 'echo broken >&2; exit 3', /failed \(3\): broken/],
    ['makes nothing', 'exit 0', /ended without a PDF/],
  ])('says so when the browser %s, and leaves nothing behind', async (_what, script, message) => {
    const record = join(testFolder(), 'where');
    const chromium = program(`pwd > ${record}; ${script}`);
    await expect(printPdf('/tmp/x.html', { chromium, signal })).rejects.toThrow(message);
    const folder = readFileSync(record, 'utf8').trim();
    expect(folder).toContain('faultline-pdf-');
    expect(existsSync(folder)).toBe(false);
  });

  it('gives a browser that fell over a second chance', async () => {
    const before = join(testFolder(), 'before');
    const chromium = program(
      `[ -e ${before} ] || { touch ${before}; exit 5; }; for a in "$@"; do case "$a" in --print-to-pdf=*) echo pdf > "\${a#--print-to-pdf=}";; esac; done`,
    );
    expect(new TextDecoder().decode(await printPdf('/tmp/x.html', { chromium, signal }))).toBe('pdf\n');
  });

  it('ends a browser that does not end', async () => {
    const options = { chromium: program('sleep 600'), signal, patienceMs: 200 };
    await expect(printPdf('/tmp/x.html', options)).rejects.toThrow(PdfError);
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 50);
    await expect(printPdf('/tmp/x.html', { ...options, patienceMs: 60_000, signal: stop.signal })).rejects.toThrow(/abort/i);
  });

  it('says so when the program cannot be started', async () => {
    await expect(printPdf('/tmp/x.html', { chromium: testFolder(), signal })).rejects.toThrow(/could not be started/);
  });
});

describe('a spool', () => {
  it('gives back what was put in, also more than one piece, and nothing when there was nothing', () => {
    const spool = openSpool();
    expect([...spool.pieces()]).toEqual([]);
    const texts = Array.from({ length: 100 }, (_, index) => `${index} ü `.repeat(1000));
    for (const text of texts) spool.add(text);
    expect(Buffer.concat([...spool.pieces()]).toString()).toBe(texts.join(''));
    spool.close();
    expect([...spool.pieces()]).toEqual([]);
  });
});
