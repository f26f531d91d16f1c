import { describe, expect, it } from 'vitest';
import { windowAction } from '../../renderer/keys.ts';

const press = (key: string, held: { ctrl?: boolean; meta?: boolean; alt?: boolean } = {}, isTyping = false) =>
  windowAction({ key, ctrlKey: held.ctrl ?? false, metaKey: held.meta ?? false, altKey: held.alt ?? false }, isTyping);

describe('the keys of the window', () => {
  it('open, search, report and the screens by number', () => {
    expect(press('o', { ctrl: true })).toEqual({ kind: 'open' });
    expect(press('F', { meta: true })).toEqual({ kind: 'search' });
    expect(press('e', { ctrl: true })).toEqual({ kind: 'show', view: 'report' });
    expect(press('3', { ctrl: true })).toEqual({ kind: 'show', view: 'compare' });
    expect(press('6', { ctrl: true })).toEqual({ kind: 'show', view: 'settings' });
    expect([press('7', { ctrl: true }), press('0', { ctrl: true }), press('3'), press('x', { ctrl: true })]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('help with F1 anywhere, with a question mark only where nobody types', () => {
    expect([press('F1', {}, true), press('?'), press('?', {}, true)]).toEqual([{ kind: 'help' }, { kind: 'help' }, null]);
  });

  it('leave AltGr alone, which reports Ctrl as well', () => {
    expect(press('e', { ctrl: true, alt: true })).toBeNull();
  });
});
