import { describe, expect, it } from 'vitest';
import { ProxyError, proxiesOf } from '../../../../electron/node/symbols/proxies.ts';

describe('proxiesOf', () => {
  it('reads small letters before capitals, and takes a bare host for an HTTP proxy', () => {
    expect(proxiesOf({ HTTP_PROXY: 'http://big:1', http_proxy: 'small:3128', HTTPS_PROXY: '10.0.0.1:8080', NO_PROXY: 'a, b' })).toEqual({
      httpProxy: 'http://small:3128',
      httpsProxy: 'http://10.0.0.1:8080',
      noProxy: 'a, b',
    });
    expect(proxiesOf({ http_proxy: '', HTTP_PROXY: ' https://u:p@h:1/ ' })).toEqual({
      httpProxy: 'https://u:p@h:1/',
      httpsProxy: '',
      noProxy: '',
    });
    expect(proxiesOf({})).toEqual({ httpProxy: '', httpsProxy: '', noProxy: '' });
  });

  it.each(['socks5://a:1', '://x', 'http://', 'a b', 'http://h:99999'])('refuses %j without showing it', (value) => {
    expect(() => proxiesOf({ HTTPS_PROXY: value })).toThrow(ProxyError);
    expect(() => proxiesOf({ HTTPS_PROXY: value })).toThrow(/^HTTPS_PROXY: this is no address of a proxy; http:\/\/host:port is one$/);
  });
});
