/**
 * `npm run bench:ui`: the page in Chromium, as it is served. Prints the size of what is loaded, the first paint with nothing in it, the time from
 * a drop to the verdict, how smoothly a list of 10,000 dumps scrolls, plain and in open groups, and how a list of 100,000 does.
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
import { tellOfDumps } from './toldDumps.ts';

const LISTED = 10_000;
const LARGE = 100_000;
const DROPS = 7;
const SCROLL_MS = 3000;
const KIB = 1024;

const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'faultline-ui-'));
const browser = await launchBrowser();
try {
  bundle();
  await dropToVerdict();
  await scrolling();
  await largeList();
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
    await sayScrolling(page, `scrolling ${LISTED.toLocaleString('en')} dumps`);
    await page.getByRole('combobox', { name: 'Group by' }).selectOption('machine');
    await page.getByRole('button', { name: 'Open all' }).click();
    await sayScrolling(page, `scrolling ${LISTED.toLocaleString('en')} dumps in groups`);
  } finally {
    await served.stop();
  }
}

async function sayScrolling(page: Page, what: string): Promise<void> {
  const frames = await page.evaluate(scroll, SCROLL_MS);
  const late = frames.filter((ms) => ms > 1000 / 60 + 4).length;
  const perSecond = (frames.length / frames.reduce((sum, ms) => sum + ms, 0)) * 1000;
  say(what, `${perSecond.toFixed(0)} frames/s, ${late} of ${frames.length} late`, perSecond > 58, 'at least 58 of 60 frames/s');
}

/** The list as such: the page is told of 100,000 dumps that nobody judged. */
async function largeList(): Promise<void> {
  const served = await startServed();
  try {
    const page = await open(served.address);
    await tellOfDumps(page, LARGE);
    await page.reload();
    const count = LARGE.toLocaleString('en');
    await page.getByText(`${count} dumps`).waitFor({ timeout: 60_000 });
    await sayScrolling(page, `scrolling ${count} dumps`);
    const sorting = await page.evaluate(timeOf, '.head .cell.confidence button');
    say(`sorting ${count} dumps`, `${Math.round(sorting)} ms`, sorting < 500, 'under 500 ms');
    const started = performance.now();
    await page.getByRole('combobox', { name: 'Group by' }).selectOption('signature');
    await page.getByRole('button', { name: 'Open all' }).click();
    await page.getByRole('row', { expanded: true }).first().waitFor();
    const grouping = performance.now() - started;
    say(`grouping ${count} dumps, all groups opened`, `${Math.round(grouping)} ms`, grouping < 1000, 'under 1 s');
    await sayScrolling(page, `scrolling ${count} dumps in groups`);
  } finally {
    await served.stop();
  }
}

/** In the page: from a click until what it changed is drawn. */
async function timeOf(selector: string): Promise<number> {
  const started = performance.now();
  (document.querySelector(selector) as HTMLElement).click();
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  return performance.now() - started;
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
