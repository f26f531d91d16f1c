import { useState } from 'react';
import type { Client } from '../../api/client.ts';

const FORMATS = [
  { format: 'text', title: 'Copy as text' },
  { format: 'markdown', title: 'Copy as Markdown' },
  { format: 'json', title: 'Copy as JSON' },
] as const;

/** The dump on the clipboard, for a ticket. */
export function CopyButtons({ client, id }: { client: Client; id: number }) {
  const [said, setSaid] = useState('');
  async function copy(format: (typeof FORMATS)[number]['format']): Promise<void> {
    try {
      await navigator.clipboard.writeText((await client.api.text({ id, format })) ?? '');
      setSaid('Copied.');
    } catch (error) {
      setSaid(`Not copied: ${error instanceof Error ? error.message : error}`);
    }
  }
  return (
    <p className="actions">
      {FORMATS.map(({ format, title }) => (
        <button key={format} type="button" onClick={() => void copy(format)}>
          {title}
        </button>
      ))}
      <output>{said}</output>
    </p>
  );
}
