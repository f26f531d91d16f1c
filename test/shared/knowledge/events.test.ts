import { describe, expect, it } from 'vitest';
import { eventProviderName, knownEvent } from '../../../shared/analysis/events/knownEvents.ts';
import { EVENT_PROVIDERS } from '../../../shared/knowledge/events/eventProviders.ts';
import { EVENT_SOURCES } from '../../../shared/knowledge/events/index.ts';
import { NETWORK_PROVIDERS } from '../../../shared/knowledge/events/networkEvents.ts';

describe('the table of event providers', () => {
  it('has a few hundred, sorted, unique, each with a name', () => {
    const guids = EVENT_PROVIDERS.map(([guid]) => guid);
    expect(guids.length).toBeGreaterThan(500);
    expect(guids).toEqual([...new Set(guids)].sort());
    for (const [guid, name] of EVENT_PROVIDERS) {
      expect(guid).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
      expect(name, guid).toMatch(/^[\x20-\x7e]{2,}$/);
    }
  });

  it('names a provider by its GUID, or not at all', () => {
    expect(eventProviderName('331c3b3a-2005-44c2-ac5e-77220c37d6b4')).toBe('Microsoft-Windows-Kernel-Power');
    expect(eventProviderName('00000000-0000-0000-0000-000000000000')).toBeNull();
  });
});

describe('the table of events', () => {
  it('has a few hundred rows, sorted by id within each provider, unique', () => {
    expect(EVENT_SOURCES.reduce((sum, { events }) => sum + events.length, 0)).toBeGreaterThan(250);
    for (const { names, events } of EVENT_SOURCES) {
      const ids = events.map(({ id }) => id);
      expect(ids, names[0]).toEqual([...new Set(ids)].sort((a, b) => a - b));
    }
  });

  it('gives each provider once, in lower case, with a source', () => {
    const names = [...EVENT_SOURCES.flatMap((source) => source.names), ...NETWORK_PROVIDERS];
    expect(names).toEqual([...new Set(names)]);
    for (const name of names) expect(name).toBe(name.toLowerCase());
    for (const { source, names: own } of EVENT_SOURCES) expect(source, own[0]).toMatch(/^https:\/\/[\w.-]+\//);
  });

  it('refers only to fields that its layouts have', () => {
    for (const { names, events } of EVENT_SOURCES)
      for (const { id, text, fields } of events) {
        const used = [...text.matchAll(/\{(\d)\}/g)].map(([, index]) => Number(index));
        expect(text.length, `${names[0]} ${id}`).toBeGreaterThan(8);
        if (fields) expect(Math.max(-1, ...used), `${names[0]} ${id}`).toBeLessThan(fields.length);
      }
  });

  it('names no event of a provider with a manifest by values without their layout', () => {
    for (const { names, events } of EVENT_SOURCES.filter(({ names: own }) => own.every((name) => name.startsWith('microsoft-windows-'))))
      for (const { id, text, fields } of events) if (/\{\d\}/.test(text)) expect(fields, `${names[0]} ${id}`).toBeDefined();
  });

  it('knows an event under the names of its provider, and the kind of one without a row', () => {
    expect(knownEvent('Disk', 11).row?.signal).toBe('disk-error');
    expect(knownEvent('Microsoft-Windows-Kernel-Power', 41).kind).toBe('power');
    expect(knownEvent('Microsoft-Windows-WLAN-AutoConfig', 1)).toEqual({ kind: 'network', row: null });
    expect(knownEvent('nobody', 1)).toEqual({ kind: 'other', row: null });
  });
});
