import { describe, expect, it } from 'vitest';
import { wantsCsv, wantsText } from '../../../renderer/views/symbols/wantsText.ts';

const want = (name: string) => ({
  kind: 'image' as const,
  name,
  key: '5F001234e000',
  dumps: 3,
  state: 'wanted' as const,
  path: null,
  notes: [],
});

describe('the wanted files', () => {
  it('are lines as symbol stores are laid out', () => {
    expect(wantsText([want('a.sys'), want('b.sys')])).toBe('a.sys/5F001234e000/a.sys\nb.sys/5F001234e000/b.sys\n');
  });

  it('are CSV in which a name from a dump is never a formula', () => {
    expect(wantsCsv([want('a.sys'), want('=cmd,x')])).toBe(
      'kind,name,key,dumps,state,path\r\nimage,a.sys,5F001234e000,3,wanted,\r\nimage,"\'=cmd,x",5F001234e000,3,wanted,\r\n',
    );
  });
});
