import { describe, expect, it } from 'vitest';
import { matchKnownAtOnset, matchKnownIncident } from '../../../../shared/fleet/incidents/matchKnownIncident.ts';
import { KNOWN_INCIDENTS } from '../../../../shared/knowledge/knownIncidents.ts';

const at = (iso: string) => Date.parse(iso);
const outage = (crashTime: string | null, fields = {}) =>
  matchKnownIncident(
    { bugcheck: '0x50', module: 'csagent.sys', crashTimeMs: crashTime === null ? null : at(crashTime), ...fields },
    KNOWN_INCIDENTS,
  );

describe('the known incidents', () => {
  it('have unique ids, normalised bugchecks, lower-case modules, times in order, recovery steps and a source', () => {
    const ids = KNOWN_INCIDENTS.map((row) => row.id);
    expect(ids).toEqual([...new Set(ids)]);
    expect(ids[0]).toBe('falcon-channel-file-291');
    for (const row of KNOWN_INCIDENTS) {
      expect(row.id).toMatch(/^[a-z0-9-]+$/);
      for (const code of row.bugchecks) expect(code).toMatch(/^0x[1-9a-f][0-9a-f]*$/);
      for (const module of row.modules) expect(module).toMatch(/^[a-z0-9_]+\.(sys|exe|dll)$/);
      expect(new Date(row.from).toISOString().replace('.000', '')).toBe(row.from);
      if (row.until !== null) expect(at(row.until)).toBeGreaterThan(at(row.from));
      expect(row.recovery.length).toBeGreaterThan(1);
      expect(row.cause.length).toBeGreaterThan(40);
      expect(row.source).toMatch(/^https:\/\//);
    }
  });
});

describe('matchKnownIncident', () => {
  it('is certain within the 78 minutes, likely in the days after, nothing before or long after', () => {
    expect(outage('2024-07-19T04:08:59Z')).toBeNull();
    expect(outage('2024-07-19T04:09:00Z')).toMatchObject({ id: 'falcon-channel-file-291', strength: 'certain' });
    expect(outage('2024-07-19T05:27:00Z', { bugcheck: '0x7e' })?.strength).toBe('certain');
    expect(outage('2024-07-22T10:00:00Z')?.strength).toBe('likely');
    expect(outage('2024-09-01T00:00:00Z')).toBeNull();
  });

  it('is only possible without a time', () => {
    expect(outage(null)?.strength).toBe('possible');
  });

  it('needs the module and the bugcheck', () => {
    expect(outage('2024-07-19T04:30:00Z', { bugcheck: '0xd1' })).toBeNull();
    expect(outage('2024-07-19T04:30:00Z', { module: 'other.sys' })).toBeNull();
    expect(outage('2024-07-19T04:30:00Z', { module: null })).toBeNull();
    expect(outage('2024-07-19T04:30:00Z', { module: 'CSAgent.sys' })?.strength).toBe('certain');
  });

  it('says why, and what to do', () => {
    const match = outage('2024-07-19T04:30:00Z');
    expect(match?.why).toContain('2024-07-19T04:09:00Z to 2024-07-19T05:27:00Z');
    expect(match?.recovery.join(' ')).toContain('C-00000291*.sys');
  });

  it('recognises an incident by any of its bugchecks', () => {
    const incident = { module: 'csagent.sys', bugchecks: ['0xd1', '0x7e'], onsetMs: at('2024-07-19T04:11:00Z') };
    expect(matchKnownAtOnset(incident, KNOWN_INCIDENTS)?.strength).toBe('certain');
    expect(matchKnownAtOnset({ ...incident, module: null }, KNOWN_INCIDENTS)).toBeNull();
  });
});
