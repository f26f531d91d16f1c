import type { ResultFrame } from '../result/triageResult.ts';

const NUMBER_WIDTH = 3;
const UNKNOWN = '-';
const SEEN: ReadonlySet<string> = new Set(['unwind', 'frame-pointer']);

/**
 * A stack as lines of a table, heading first. Where it was unwound: stack pointer and return address of each frame as a debugger
 * shows them, `-` where the next frame is a guess; otherwise the frames' addresses. The last column says how a frame was found.
 */
export function stackTable(stack: readonly ResultFrame[]): string[] {
  const isUnwound = stack.some((frame) => frame.sp !== undefined);
  const rows = stack.map((frame, i) => {
    const next = stack[i + 1];
    const places = isUnwound
      ? [digits(frame.sp), next && SEEN.has(next.trust) && frame.sp !== undefined ? digits(next.address) : UNKNOWN]
      : [digits(frame.address)];
    return { number: i.toString(16).padStart(2, '0'), places, site: siteOf(frame), trust: frame.trust };
  });
  const titles = isUnwound ? ['Child-SP', 'RetAddr'] : ['Address'];
  const widths = titles.map((title, i) => Math.max(title.length, ...rows.map(({ places }) => places[i]?.length ?? 0)));
  const siteWidth = Math.max('Call Site'.length, ...rows.map(({ site }) => Math.min(site.length, 60)));
  const line = (number: string, places: readonly string[], site: string, trust: string) =>
    [number.padEnd(NUMBER_WIDTH), ...places.map((text, i) => text.padEnd((widths[i] ?? 0) + 1)), site.padEnd(siteWidth + 1), trust].join(
      '',
    );
  return [line('#', titles, 'Call Site', 'Found by'), ...rows.map((row) => line(row.number, row.places, row.site, row.trust))];
}

function siteOf({ address, module, offset, symbol, source }: ResultFrame): string {
  const place = symbol ?? (module === null ? address : `${module}${offset === null ? '' : `+${offset}`}`);
  return source === undefined ? place : `${place} [${source.file} @ ${source.line}]`;
}

/** `0xfffff80012345678` as the sixteen or eight digits that columns line up by. */
function digits(address: string | undefined): string {
  if (address === undefined) return UNKNOWN;
  const text = address.replace(/^0x/, '');
  return text.padStart(text.length > 8 ? 16 : 8, '0');
}
