import { HexView } from '../../../components/hex/HexView.tsx';
import type { Panel, PanelProps } from './panel.ts';

/** The file itself. */
export const bytesPanel: Panel = {
  id: 'bytes',
  title: 'Bytes',
  heading: ({ file }) => `Bytes of the file (${file.sizeBytes.toLocaleString('en')})`,
  isShown: ({ file }) => file.sizeBytes > 0,
  folded: true,
  Body: Bytes,
};

function Bytes({ client, id, result, wanted }: PanelProps) {
  return <HexView client={client} id={id} fileBytes={result.file.sizeBytes} wanted={wanted} />;
}
