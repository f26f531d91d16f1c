import type { DumpDetails, ModuleLine } from '../dumpDetails.ts';
import { each, html, type Markup, NOTHING } from './markup.ts';

const TRUST_WORDS = {
  context: 'crash site',
  unwind: 'unwound',
  'frame-pointer': 'frame pointer',
  scan: 'scanned',
} as const;

/** The stack with how far each frame can be trusted; frames of the blamed module are marked. */
export function stackList({ frames, moreFrames }: DumpDetails): Markup {
  if (frames.length === 0) return NOTHING;
  const lines = each(
    frames,
    ({ where, trust, blamed }) =>
      html`<li class="${blamed ? 'blamed' : ''}"><span class="trust ${trust}">${TRUST_WORDS[trust]}</span><span class="mono">${where}</span></li>`,
  );
  const more = moreFrames === 0 ? NOTHING : html`<p class="soft">${moreFrames} more are not shown.</p>`;
  const scanned = frames.some(({ trust }) => trust === 'scan')
    ? html`<p class="where">Scanned: a return address that was found on the stack and may be left over from an earlier call.</p>`
    : NOTHING;
  return html`<h3>Stack</h3><ol class="stack">${lines}</ol>${more}${scanned}`;
}

/** Drivers that Microsoft did not make as a table; Windows' own folded away. */
export function driverLists({ thirdParty, windows, unloaded }: DumpDetails): Markup {
  const others =
    thirdParty.length === 0
      ? html`<p class="soft">None is in the dump.</p>`
      : html`<div class="scroll"><table><thead><tr><th>driver</th><th>maker</th><th>what it is</th><th>build</th><th>path</th></tr></thead><tbody>${each(thirdParty, moduleRow)}</tbody></table></div>`;
  return html`<h3>Drivers of other companies</h3>${others}${folded("Windows' own modules", windows.map(shortName))}${folded('Unloaded before the crash', unloaded)}`;
}

export function registerList({ registers }: DumpDetails): Markup {
  return folded(
    'Registers',
    registers.map(([name, value]) => `${name} ${value}`),
  );
}

function moduleRow({ name, maker, class: what, build, path, blamed, marks }: ModuleLine): Markup {
  const notes = each(marks, ({ text }) => html`<div class="where">${text}</div>`);
  return html`<tr class="${blamed ? 'blamed' : ''}"><td class="mono">${name}</td><td>${maker}</td><td>${what}</td><td class="mono">${build}</td><td class="mono any">${path}</td></tr>${marks.length === 0 ? NOTHING : html`<tr class="${blamed ? 'blamed' : ''}"><td></td><td colspan="4">${notes}</td></tr>`}`;
}

function shortName({ name, build }: ModuleLine): string {
  return `${name} ${build.slice(0, build.indexOf(','))}`;
}

function folded(title: string, items: readonly string[]): Markup {
  if (items.length === 0) return NOTHING;
  return html`<details><summary>${title} (${items.length})</summary><div class="names mono">${each(items, (item) => html`<div>${item}</div>`)}</div></details>`;
}
