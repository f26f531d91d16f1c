import { FleetStoreError } from '../storeError.ts';

/** Where a ClickHouse store is: what the client needs, and how the tables are spread. */
export interface ClickhouseAddress {
  /** `http://host:8123`, without names and passwords. */
  readonly url: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
  /** Name of the cluster in the servers' configuration; null for a single server. */
  readonly cluster: string | null;
}

const DEFAULT_PORT = '8123';
const DEFAULT_DATABASE = 'faultline';
const NAME = /^[A-Za-z_][A-Za-z0-9_]{0,62}$/;

export function isClickhouse(location: string): boolean {
  return /^(clickhouse|https?):\/\//i.test(location);
}

/** The location as it may be shown: without the password. */
export function shown(location: string): string {
  return location.replace(/^([a-z]+:\/\/[^/@:]*):[^/@]*@/i, '$1:***@');
}

/**
 * Reads `clickhouse://user:password@host:8123/database?cluster=NAME`; `https://` for an encrypted connection. Database `faultline`,
 * user `default`, and the password in `env.CLICKHOUSE_PASSWORD` where the location has none. Throws FleetStoreError.
 */
export function clickhouseAddress(location: string, env: Readonly<Record<string, string | undefined>> = {}): ClickhouseAddress {
  const place = shown(location);
  const url = URL.parse ? URL.parse(location) : parsed(location);
  if (!url || url.hostname === '') throw new FleetStoreError('unsupported', `${place} is no address of a ClickHouse server`);
  const secure = url.protocol === 'https:';
  const port = url.port || (secure ? '' : DEFAULT_PORT);
  return {
    url: `${secure ? 'https' : 'http'}://${url.hostname}${port === '' ? '' : `:${port}`}`,
    username: decodeURIComponent(url.username) || 'default',
    password: decodeURIComponent(url.password) || (env.CLICKHOUSE_PASSWORD ?? ''),
    database: nameIn(place, 'database', url.pathname.replace(/^\//, '') || DEFAULT_DATABASE),
    cluster: url.searchParams.has('cluster') ? nameIn(place, 'cluster', url.searchParams.get('cluster') ?? '') : null,
  };
}

function parsed(location: string): URL | null {
  try {
    return new URL(location);
  } catch {
    return null;
  }
}

/** Names go into the SQL that makes tables, where they cannot be parameters. */
function nameIn(place: string, what: string, name: string): string {
  if (NAME.test(name)) return name;
  throw new FleetStoreError('unsupported', `${place}: ${what} names have letters, digits and _ only, got "${name}"`);
}
