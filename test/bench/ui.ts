/**
 * `npm run bench:ui`: the page in Chromium, as it is served. Prints the size of what is loaded, the first paint with nothing in it, the time from
 * a drop to the verdict, and how smoothly a list of 10,000 dumps scrolls.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { dropFiles, launchBrowser } from '../e2e/browser.ts';
import { startServed } from '../e2e/served.ts';
import { dumpsIn, ROOT, SHARED_MATERIAL } from '../tools/dumpFolder.ts';
import { median } from './measure.ts';
import { makeSmallDumps } from './smallDumps.ts';

const LISTED = 10_000;
const DROPS = 7;
const SCROLL_MS = 3000;
const KIB = 1024;

const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'faultline-ui-'));
const browser = await launchBrowser();
try {
  bundle();
  await dropToVerdict();
  await scrolling();
} finally {
  await browser.close();
  fs.rmSync(scratch, { recursive: true, force: true });
}

function say(what: string, value: string, isMet: boolean, target: string): void {
  console.log(`${what.padEnd(46)} ${value.padEnd(34)} ${isMet ? 'PASS' : 'MISS'} (${target})`);
}

function bundle(): void {
  const folder = path.join(ROOT, 'out/renderer/assets');
  const bytes = fs.readdirSync(folder).reduce((sum, name) => sum + gzipSync(fs.readFileSync(path.join(folder, name))).length, 0);
  say('page, gzip', `${Math.round(bytes / KIB)} KiB`, bytes < 500 * KIB, 'under 500 KiB');
}

async function open(address: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
  // tsx marks the names of functions with a helper that the page does not have.
  await page.addInitScript('globalThis.__name = (value) => value');
  await page.goto(address);
  await page.getByRole('banner').waitFor();
  return page;
}

async function dropToVerdict(): Promise<void> {
  const dump = dumpsIn(path.join(SHARED_MATERIAL, 'dumps')).find((file) => file.endsWith('triage_x64.dmp'));
  const file = dump ?? path.join(ROOT, 'samples/PC-0207/030425-8750-01.dmp');
  const served = await startServed();
  try {
    const page = await open(served.address);
    const paint = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN);
    say('first paint, empty', `${Math.round(paint)} ms`, paint < 1000, 'under 1 s');
    const times: number[] = [];
    for (let round = 0; round < DROPS; round++) {
      await page.evaluate(watchVerdict);
      await dropFiles(page, [file]);
      times.push(await page.evaluate(() => (window as unknown as { verdictAfter: Promise<number> }).verdictAfter));
      await page.getByRole('button', { name: 'Clear' }).click();
      await page.getByRole('heading', { name: 'Drop crash dumps here' }).waitFor();
    }
    const size = `${(fs.statSync(file).size / KIB / KIB).toFixed(1)} MiB`;
    const text = `${Math.round(median(times))} ms (first ${Math.round(times[0] as number)}, ${times.length} drops)`;
    say(`drop to verdict, one dump of ${size}`, text, median(times) < 150, 'under 150 ms');
  } finally {
    await served.stop();
  }
}

/** In the page: from the drop event until the verdict's sentence is there. */
function watchVerdict(): void {
  const box = window as unknown as { verdictAfter: Promise<number> };
  box.verdictAfter = new Promise((resolve) => {
    window.addEventListener(
      'drop',
      () => {
        const started = performance.now();
        const look = () => {
          if (document.querySelector('article.detail h2')) resolve(performance.now() - started);
          else requestAnimationFrame(look);
        };
        look();
      },
      { once: true, capture: true },
    );
  });
}

async function scrolling(): Promise<void> {
  const folder = path.join(scratch, 'small');
  makeSmallDumps(folder, LISTED);
  const served = await startServed([folder]);
  try {
    const page = await open(served.address);
    await page.getByText(`${LISTED.toLocaleString('en')} dumps`).waitFor({ timeout: 120_000 });
    const frames = await page.evaluate(scroll, SCROLL_MS);
    const late = frames.filter((ms) => ms > 1000 / 60 + 4).length;
    const perSecond = (frames.length / frames.reduce((sum, ms) => sum + ms, 0)) * 1000;
    const text = `${perSecond.toFixed(0)} frames/s, ${late} of ${frames.length} late`;
    say(`scrolling ${LISTED.toLocaleString('en')} dumps`, text, perSecond > 58, 'at least 58 of 60 frames/s');
  } finally {
    await served.stop();
  }
}

/** In the page: scrolls from top to bottom and gives the time of each frame. */
async function scroll(lastsMs: number): Promise<number[]> {
  const table = document.querySelector('.table') as HTMLElement;
  const frames: number[] = [];
  const started = performance.now();
  let before = started;
  for (;;) {
    const now = await new Promise<number>(requestAnimationFrame);
    frames.push(now - before);
    before = now;
    const part = (now - started) / lastsMs;
    if (part >= 1) return frames.slice(1);
    table.scrollTop = part * (table.scrollHeight - table.clientHeight);
  }
}
