const MAX_NAME = 100;
const HEX = /^0x[0-9a-f]{1,16}$/i;

/** A name from a dump as part of a signature: one line of well-formed text, without the separator, of bounded length. */
export function cleanName(name: string, maxLength = MAX_NAME, letters: 'lower' | 'keep-case' = 'lower'): string {
  const out: string[] = [];
  for (const char of name.trim()) {
    if (out.length >= maxLength) break;
    out.push(cleanCharacter(char));
  }
  const text = out.join('');
  return letters === 'lower' ? text.toLowerCase() : text;
}

function cleanCharacter(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  if (code >= 0xd800 && code <= 0xdfff) return '\ufffd';
  return code < 0x20 || code === 0x7f || char === '|' ? '_' : char;
}

/** The value of a hex string with `0x`, up to 64 bits; null for anything else. */
export function hexValue(text: string | null | undefined): bigint | null {
  return typeof text === 'string' && HEX.test(text) ? BigInt(text) : null;
}

/** As a number; null for anything else and for values that a number cannot hold exactly. */
export function hexNumber(text: string | null | undefined): number | null {
  const value = hexValue(text);
  return value !== null && value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : null;
}

export function hexText(value: number | bigint): string {
  return `0x${value.toString(16)}`;
}
