import { html, type Markup } from './markup.ts';

const BAR_WIDTH = 240;

/** A part of all as a bar, 0..1, labelled for readers that see no pictures. */
export function bar(share: number, label: string, tone: 'strong' | 'fair' | 'weak' = toneOf(share)): Markup {
  const filled = round(clamp(share) * BAR_WIDTH);
  return html`<svg class="bar ${tone}" viewBox="0 0 ${BAR_WIDTH} 10" role="img" aria-label="${label}" preserveAspectRatio="none"><rect class="track" width="${BAR_WIDTH}" height="10" rx="3"/><rect class="fill" width="${filled}" height="10" rx="3"/></svg>`;
}

/** A share with its 95% interval as a bar and a whisker. */
export function intervalBar(share: number, low: number, high: number, label: string): Markup {
  const [at, from, to] = [clamp(share), clamp(low), clamp(high)].map((value) => round(value * BAR_WIDTH)) as [number, number, number];
  return html`<svg class="bar interval" viewBox="0 0 ${BAR_WIDTH} 14" role="img" aria-label="${label}" preserveAspectRatio="none"><rect class="track" y="2" width="${BAR_WIDTH}" height="10" rx="3"/><rect class="fill" y="2" width="${at}" height="10" rx="3"/><line class="whisker" x1="${from}" x2="${to}" y1="7" y2="7"/><line class="whisker" x1="${from}" x2="${from}" y1="3" y2="11"/><line class="whisker" x1="${to}" x2="${to}" y1="3" y2="11"/></svg>`;
}

/** How sure a number from 0 to 1 is, in three steps. */
export function toneOf(share: number): 'strong' | 'fair' | 'weak' {
  if (share >= 0.75) return 'strong';
  return share >= 0.5 ? 'fair' : 'weak';
}

/** One decimal is enough for a picture. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function clamp(share: number): number {
  return Number.isFinite(share) ? Math.min(1, Math.max(0, share)) : 0;
}
