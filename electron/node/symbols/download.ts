import { setTimeout as pause } from 'node:timers/promises';
import type { Dispatcher } from 'undici';
import { type Answer, askServer, dropBody } from './askServer.ts';
import { CacheError } from './cacheError.ts';
import { DownloadError } from './downloadError.ts';
import type { SymbolLimits } from './limits.ts';
import type { PartFile } from './partFile.ts';

/** Hears how far a download is. Parts that had to be thrown away are told as negative bytes. */
export interface DownloadWatch {
  onBytes(bytes: number): void;
}

export interface DownloadOptions {
  readonly agent: Dispatcher;
  readonly limits: SymbolLimits;
  readonly signal: AbortSignal;
  readonly watch: DownloadWatch;
}

/** What the server said of the file at the first answer: a later part must be of the same. */
interface Version {
  /** Strong ETag, else the time of change; null: nothing that parts could be told apart by, so there is no resuming. */
  readonly validator: string | null;
  readonly totalBytes: number | null;
}

/**
 * Downloads a file into `part`. Attempts that fail in passing are repeated after a pause, and go on where the last one ended where
 * the server can do that. Returns `absent` when the server has no such file. Throws DownloadError; rejects with the signal's reason.
 */
export async function download(url: string, part: PartFile, options: DownloadOptions): Promise<'done' | 'absent'> {
  const { limits, signal } = options;
  let version: Version | null = null;
  let fruitless = 0;
  for (let attempt = 1; ; attempt++) {
    signal.throwIfAborted();
    const before = part.sizeBytes;
    try {
      const outcome = await attemptOnce(url, part, version, options, (seen) => {
        version = seen;
      });
      return outcome;
    } catch (error) {
      signal.throwIfAborted();
      const failure = failureOf(error);
      fruitless = part.sizeBytes > before ? 1 : fruitless + 1;
      if (failure.trouble !== 'passing') throw failure;
      if (fruitless >= limits.attempts || attempt >= limits.attemptsInAll) {
        throw new DownloadError(`${failure.message} (${attempt} attempts)`, 'passing');
      }
      await pause(pauseMs(fruitless, failure.waitMs, limits), undefined, { signal });
    }
  }
}

/** Doubles with each attempt, a part of it by chance: many who were turned away together must not come back together. */
function pauseMs(fruitless: number, asked: number | null, { pauseMs: first, longestPauseMs }: SymbolLimits): number {
  const doubled = first * 2 ** (fruitless - 1) * (0.75 + Math.random() / 2);
  return Math.min(longestPauseMs, Math.max(doubled, asked ?? 0));
}

async function attemptOnce(
  url: string,
  part: PartFile,
  version: Version | null,
  options: DownloadOptions,
  onVersion: (seen: Version) => void,
): Promise<'done' | 'absent'> {
  const { agent, limits, watch } = options;
  const signal = AbortSignal.any([options.signal, AbortSignal.timeout(limits.attemptMs)]);
  const mayResume = part.sizeBytes > 0 && version !== null && version.validator !== null;
  if (!mayResume) throwAway(part, watch);
  const headers = mayResume ? { range: `bytes=${part.sizeBytes}-`, 'if-range': version.validator ?? '' } : {};
  const answer = await askServer(url, headers, { agent, redirects: limits.redirects, signal });
  try {
    const { status } = answer;
    if (status === 404 || status === 410) return 'absent';
    if (status === 416) {
      throwAway(part, watch);
      throw new DownloadError('the server has another file than at first', 'passing');
    }
    if (status !== 200 && status !== 206) throw refusal(answer);
    if (isPage(answer)) throw new DownloadError('the server answers with a web page', 'refused');
    if (status === 200) throwAway(part, watch);
    const seen = status === 200 ? versionOf(answer) : continued(answer, part, version, watch);
    onVersion(seen);
    await takeBody(answer, part, seen.totalBytes, options);
    return 'done';
  } finally {
    dropBody(answer.body);
  }
}

async function takeBody(answer: Answer, part: PartFile, totalBytes: number | null, { limits, watch }: DownloadOptions): Promise<void> {
  if (totalBytes !== null && totalBytes > limits.fileBytes) throw tooLarge(limits);
  for await (const chunk of answer.body as AsyncIterable<Uint8Array>) {
    if (part.sizeBytes + chunk.length > limits.fileBytes) throw tooLarge(limits);
    part.append(chunk);
    watch.onBytes(chunk.length);
  }
  if (totalBytes !== null && part.sizeBytes < totalBytes) {
    throw new DownloadError(`the server ended after ${part.sizeBytes} of ${totalBytes} bytes`, 'passing');
  }
  if (totalBytes !== null && part.sizeBytes > totalBytes) {
    throw new DownloadError(`the server sent ${part.sizeBytes} bytes, it had announced ${totalBytes}`, 'refused');
  }
}

function throwAway(part: PartFile, watch: DownloadWatch): void {
  if (part.sizeBytes === 0) return;
  watch.onBytes(-part.sizeBytes);
  part.restart();
}

function versionOf(answer: Answer): Version {
  // Encoded all the same: lengths and parts mean nothing, and the check of the file will say that it is none.
  const encoding = answer.header('content-encoding');
  if (encoding !== null && encoding !== 'identity')
    throw new DownloadError(`the server packs its answer (${encoding.slice(0, 20)})`, 'refused');
  const etag = answer.header('etag');
  const strong = etag !== null && /^"[\x21\x23-\x7e]*"$/.test(etag) ? etag : null;
  const validator = answer.header('accept-ranges') === 'none' ? null : (strong ?? answer.header('last-modified'));
  return { validator, totalBytes: lengthOf(answer.header('content-length')) };
}

/** A part that does not go on exactly where ours ends, or that is of a file of another size, is not used. */
function continued(answer: Answer, part: PartFile, version: Version | null, watch: DownloadWatch): Version {
  const [, from, total] = /^bytes (\d{1,16})-\d{1,16}\/(\d{1,16}|\*)$/.exec(answer.header('content-range') ?? '') ?? [];
  const totalBytes = lengthOf(total ?? null);
  const isSame = version !== null && (version.totalBytes === null || totalBytes === null || totalBytes === version.totalBytes);
  if (from === undefined || Number(from) !== part.sizeBytes || !isSame) {
    throwAway(part, watch);
    throw new DownloadError('the server goes on at another place than it was asked to', 'passing');
  }
  return { ...version, totalBytes: version.totalBytes ?? totalBytes };
}

function lengthOf(text: string | null): number | null {
  return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : null;
}

function isPage(answer: Answer): boolean {
  return /^(text\/html|application\/xhtml)/i.test(answer.header('content-type') ?? '');
}

function refusal(answer: Answer): DownloadError {
  const { status } = answer;
  const message = `the server answers ${status}`;
  if (status < 500 && status !== 429 && status !== 408) return new DownloadError(message, 'refused');
  const seconds = /^\d{1,6}$/.exec(answer.header('retry-after') ?? '');
  return new DownloadError(message, 'passing', seconds && Number(seconds[0]) * 1000);
}

function tooLarge(limits: SymbolLimits): DownloadError {
  return new DownloadError(`the file has more than ${limits.fileBytes} bytes, which is the most that is taken`, 'refused');
}

const PLAIN: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nobody answers at this address',
  ECONNRESET: 'the connection broke',
  EPIPE: 'the connection broke',
  UND_ERR_SOCKET: 'the connection broke',
  ENOTFOUND: 'there is no server of this name',
  EAI_AGAIN: 'the name of the server could not be looked up',
  ETIMEDOUT: 'the server does not answer',
  EHOSTUNREACH: 'the server cannot be reached',
  ENETUNREACH: 'the network cannot be reached',
  UND_ERR_CONNECT_TIMEOUT: 'the server does not answer',
  UND_ERR_HEADERS_TIMEOUT: 'the server does not answer',
  UND_ERR_BODY_TIMEOUT: 'the server stopped sending',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'the server sent another number of bytes than it had announced',
};
/** Trying again does not help: nobody is there, or it is no HTTP that comes, or nobody who can be trusted. */
const LASTING = /^(ENOTFOUND|ECONNREFUSED|EPROTO|ERR_|UND_ERR_INVALID|CERT|UNABLE|SELF_SIGNED|DEPTH_ZERO)/;

/** An error on the way, as a sentence. What our own disk says goes through as it is, as do errors that no connection has. */
function failureOf(error: unknown): DownloadError {
  if (error instanceof DownloadError) return error;
  if (!(error instanceof Error) || error instanceof CacheError) throw error;
  if (error.name === 'TimeoutError') return new DownloadError('the server is too slow', 'passing');
  if (error.name === 'HTTPParserError')
    return new DownloadError(`what answers there does not speak HTTP (${error.message})`, 'unreachable');
  const code = 'code' in error && typeof error.code === 'string' ? error.code : null;
  if (code === null) throw error;
  return new DownloadError(`${PLAIN[code] ?? error.message} (${code})`, LASTING.test(code) ? 'unreachable' : 'passing');
}
