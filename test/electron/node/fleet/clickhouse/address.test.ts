import { describe, expect, it } from 'vitest';
import { clickhouseAddress, isClickhouse, shown } from '../../../../../electron/node/fleet/clickhouse/address.ts';

describe('clickhouseAddress', () => {
  it('reads user, password, host, port, database and cluster', () => {
    expect(clickhouseAddress('clickhouse://ann:s%40cret@db.example:9000/crashes?cluster=prod')).toEqual({
      url: 'http://db.example:9000',
      username: 'ann',
      password: 's@cret',
      database: 'crashes',
      cluster: 'prod',
    });
  });

  it('has defaults for everything but the host', () => {
    const plain = { username: 'default', password: '', database: 'faultline', cluster: null };
    expect(clickhouseAddress('clickhouse://db')).toEqual({ url: 'http://db:8123', ...plain });
    expect(clickhouseAddress('https://db.example/')).toEqual({ url: 'https://db.example', ...plain });
    expect(clickhouseAddress('clickhouse://[::1]')).toMatchObject({ url: 'http://[::1]:8123' });
  });

  it('takes the password from the environment, so that no list of processes shows it', () => {
    expect(clickhouseAddress('clickhouse://ann@db', { CLICKHOUSE_PASSWORD: 'secret' })).toMatchObject({ password: 'secret' });
    expect(clickhouseAddress('clickhouse://ann:own@db', { CLICKHOUSE_PASSWORD: 'secret' })).toMatchObject({ password: 'own' });
  });

  it.each([
    'clickhouse://',
    'clickhouse://db/x;DROP TABLE crash',
    'clickhouse://db/f?cluster=a b',
    'clickhouse://db/f?cluster=',
    'clickhouse://ann:secret@db/1st',
    'clickhouse://ann:secret@db:port/f',
  ])('refuses %s without showing a password', (location) => {
    expect(() => clickhouseAddress(location)).toThrow(expect.objectContaining({ code: 'unsupported' }));
    expect(() => clickhouseAddress(location)).not.toThrow(/secret/);
  });
});

describe('shown', () => {
  it('hides the password and nothing else', () => {
    expect(shown('https://ann:secret@db/f')).toBe('https://ann:***@db/f');
    expect(shown('clickhouse://db:8123/f')).toBe('clickhouse://db:8123/f');
  });
});

it('tells addresses of servers from files', () => {
  expect(['clickhouse://x', 'HTTPS://x', 'http://x'].every(isClickhouse)).toBe(true);
  expect(['fleet.duckdb', 'C:\\fleet', ':memory:', 'ftp://x'].some(isClickhouse)).toBe(false);
});
