/** The proxy that the environment names cannot be used. The message names the variable, not its value: a password may be in it. */
export class ProxyError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ProxyError';
  }
}

/** Empty: none. */
export interface Proxies {
  readonly httpProxy: string;
  readonly httpsProxy: string;
  /** Hosts that are asked directly, with commas between them. */
  readonly noProxy: string;
}

/**
 * The proxies of the environment, as curl reads them: small letters first, then capitals; a bare `host:port` is an HTTP proxy.
 * Throws ProxyError.
 */
export function proxiesOf(env: NodeJS.ProcessEnv): Proxies {
  return { httpProxy: proxyOf(env, 'HTTP_PROXY'), httpsProxy: proxyOf(env, 'HTTPS_PROXY'), noProxy: variable(env, 'NO_PROXY') };
}

function proxyOf(env: NodeJS.ProcessEnv, name: string): string {
  const value = variable(env, name);
  if (value === '') return '';
  const url = value.includes('://') ? value : `http://${value}`;
  if (!/^https?:\/\/./i.test(url) || !URL.canParse(url))
    throw new ProxyError(`${name}: this is no address of a proxy; http://host:port is one`);
  return url;
}

function variable(env: NodeJS.ProcessEnv, name: string): string {
  return (env[name.toLowerCase()] || env[name] || '').trim();
}
