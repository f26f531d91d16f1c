import { describe, expect, it } from 'vitest';
import { escapeMarkdown, plainLine } from '../../../shared/report/escape.ts';
import { fc } from '../dump/support/property.ts';
import { anyText, controlCharacters } from './support/results.ts';

describe('a plain line', () => {
  it('leaves ordinary text as it is, in any script', () => {
    expect(plainLine('C:\\Dumps\\Überwachung 日本.dmp')).toBe('C:\\Dumps\\Überwachung 日本.dmp');
  });

  it('has no terminal escapes, line breaks or other control characters', () => {
    expect(plainLine('a\u001b[31mred\u001b[0m\u0007b')).toBe('a [31mred [0m b');
    expect(plainLine('a\r\nb\tc\u0000d\u009be')).toBe('a b c d e');
    fc.assert(fc.property(anyText, (text) => !plainLine(text).includes('\n') && controlCharacters(plainLine(text)).length === 0));
  });
});

describe('text in Markdown', () => {
  it('leaves ordinary text as it is', () => {
    expect(escapeMarkdown('evil.sys+0x1c20 (scan), 93%')).toBe('evil.sys+0x1c20 (scan), 93%');
  });

  it.each([
    ['a table cell', 'a|b', 'a\\|b'],
    ['code', '`rm`', '\\`rm\\`'],
    ['HTML', '<img src=x>', '\\<img src=x\\>'],
    ['a link', '[x](y)', '\\[x\\](y)'],
    ['emphasis', '**b** __c__ ~~d~~', '\\*\\*b\\*\\* \\_\\_c\\_\\_ \\~\\~d\\~\\~'],
    ['a heading', '# x', '\\# x'],
    ['its own escape', '\\|', '\\\\\\|'],
    ['a link that trackers make', 'see https://evil.example/a_b', 'see https\\://evil.example/a_b'],
    ['one without its scheme', 'WWW.evil.example', 'WWW\\.evil.example'],
    ['a call to somebody', 'ask @everyone_here!', 'ask `@everyone_here`!'],
    ['an e-mail address', '(jane.doe@contoso.com)', '(`jane.doe@contoso.com`)'],
    ['a new line', 'a\r\n\n| b', 'a \\| b'],
  ])('makes %s harmless', (_what, text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });

  it('calls nobody, whatever stands around the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('@', 'a', '.', '-', '_', ' ', '`', '|', '\\') }), (text) => {
        const outside = escapeMarkdown(text)
          .replace(/\\[\\`*_{}[\]<>|#~]/g, ' ')
          .replace(/`[^`]*`/g, '');
        expect(outside).not.toMatch(/@[\w.-]/);
      }),
    );
  });

  it('never lets a character of markup through without an escape before it', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'\\`*_{}[]<>|#~\n\r\tab ') }), (text) => {
        expect(escapeMarkdown(text).replace(/\\[\\`*_{}[\]<>|#~]/g, '')).toMatch(/^[ab ]*$/);
      }),
    );
  });
});
