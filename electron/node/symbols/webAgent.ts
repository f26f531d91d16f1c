import { type Dispatcher, EnvHttpProxyAgent } from 'undici';
import type { SymbolLimits } from './limits.ts';
import { proxiesOf } from './proxies.ts';

const CONNECT_MS = 15_000;
const MOST_HEADER_BYTES = 32 * 1024;

/** Connections to symbol servers, through the proxy that HTTPS_PROXY, HTTP_PROXY and NO_PROXY name (or their small-letter forms). Throws ProxyError. */
export function webAgent({ idleMs }: SymbolLimits): Dispatcher {
  return new EnvHttpProxyAgent({
    ...proxiesOf(process.env),
    headersTimeout: idleMs,
    bodyTimeout: idleMs,
    connect: { timeout: Math.min(CONNECT_MS, idleMs) },
    maxHeaderSize: MOST_HEADER_BYTES,
  });
}
