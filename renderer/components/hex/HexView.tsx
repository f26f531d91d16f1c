import { useVirtualizer } from '@tanstack/react-virtual';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Client } from '../../api/client.ts';
import { CHUNK_BYTES, type HexRange, hexRow, offsetText, parseOffset, ROW_BYTES, WINDOW_BYTES, windowStart } from './hexModel.ts';
import { useChunks } from './useChunks.ts';

const ROW_PX = 18;

interface Props {
  readonly client: Client;
  readonly id: number;
  readonly fileBytes: number;
  /** What to scroll to and to let stand out; `nonce` tells two equal wishes apart. */
  readonly wanted: (HexRange & { readonly nonce: number }) | null;
}

/** A file's bytes: offset, hex, characters. Scrolled with the arrow and page keys; only the rows in sight are drawn and asked for. */
export function HexView({ client, id, fileBytes, wanted }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const [range, setRange] = useState<HexRange | null>(wanted);
  const [start, setStart] = useState(windowStart(wanted?.offset ?? 0));
  const chunks = useChunks(client, id);
  const end = Math.min(fileBytes, start + WINDOW_BYTES);
  const virtual = useVirtualizer({
    count: Math.ceil((end - start) / ROW_BYTES),
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_PX,
    overscan: 8,
  });
  const goTo = (place: HexRange) => {
    setStart(windowStart(place.offset));
    setRange(place);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: a wish is new when its nonce is
  useEffect(() => {
    if (wanted) goTo(wanted);
  }, [wanted?.nonce]);
  useEffect(() => {
    if (range) virtual.scrollToIndex(Math.floor((range.offset - start) / ROW_BYTES), { align: 'start' });
  }, [range, start, virtual]);

  if (chunks.gone !== null) return <p role="alert">{chunks.gone}</p>;
  return (
    <div className="hex">
      <GoTo fileBytes={fileBytes} onGo={(offset) => goTo({ offset, sizeBytes: 1 })} />
      {fileBytes > WINDOW_BYTES ? (
        <p className="actions">
          <button type="button" disabled={start === 0} onClick={() => goTo({ offset: start - WINDOW_BYTES, sizeBytes: 0 })}>
            4 MiB before
          </button>
          <button type="button" disabled={end === fileBytes} onClick={() => goTo({ offset: start + WINDOW_BYTES, sizeBytes: 0 })}>
            4 MiB after
          </button>
          <span className="quiet">
            {offsetText(start, fileBytes)} to {offsetText(end - 1, fileBytes)}
          </span>
        </p>
      ) : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled with the keyboard */}
      <div ref={scroller} className="hex-rows" role="region" aria-label="Bytes of the file" tabIndex={0}>
        <div style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start: top }) => {
            const offset = start + index * ROW_BYTES;
            return (
              <div key={index % 256} className="hex-row" style={{ transform: `translateY(${top}px)` }}>
                <Row offset={offset} fileBytes={fileBytes} chunk={chunks.at(offset)} range={range} />
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}

function Row({ offset, fileBytes, chunk, range }: { offset: number; fileBytes: number; chunk: Uint8Array | null; range: HexRange | null }) {
  const within = offset % CHUNK_BYTES;
  const row = chunk && hexRow(chunk.subarray(within, within + ROW_BYTES), offset, range);
  return (
    <>
      <span className="quiet">{offsetText(offset, fileBytes)}</span>
      <span className="hex-bytes">{row ? <Marked parts={row.hex} /> : '..'}</span>
      <span>{row ? <Marked parts={row.ascii} /> : ''}</span>
    </>
  );
}

function Marked({ parts: [before, inside, after] }: { parts: readonly [string, string, string] }) {
  return (
    <>
      {before}
      {inside === '' ? null : <mark>{inside}</mark>}
      {after}
    </>
  );
}

function GoTo({ fileBytes, onGo }: { fileBytes: number; onGo: (offset: number) => void }) {
  const [wrong, setWrong] = useState(false);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const offset = parseOffset(String(new FormData(event.currentTarget).get('offset')), fileBytes);
    setWrong(offset === null);
    if (offset !== null) onGo(offset);
  };
  return (
    <form className="actions" onSubmit={submit}>
      <label>
        Go to offset <input type="text" name="offset" placeholder="0x2000" size={14} aria-invalid={wrong} />
      </label>
      <button type="submit">Go</button>
      <output className="bad">{wrong ? `An offset below 0x${fileBytes.toString(16)} is wanted, such as 0x2000 or 8192.` : ''}</output>
    </form>
  );
}
