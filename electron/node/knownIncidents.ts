import type { KnownIncidentRule } from '../../shared/fleet/incidents/matchKnownIncident.ts';

/** Publicly known incidents that fleets are compared with. To be taken from shared/knowledge/knownIncidents.ts once it is there. */
export const KNOWN_INCIDENTS: readonly KnownIncidentRule[] = [];
