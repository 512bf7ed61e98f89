import type { DossierRecord } from '../../dossier/v1/index.ts';

/** The levels of STIX 2.1, appendix A, for scales of confidence. */
const LOW_TO_HIGH: Readonly<Record<string, number>> = { low: 15, moderate: 50, medium: 50, high: 85 };
const ADMIRALTY: Readonly<Record<string, number>> = { 1: 90, 2: 70, 3: 50, 4: 30, 5: 10 };

/**
 * The confidence of STIX, 0 to 100: only where the speaker gave one on a scale that STIX has numbers for. A scale that the
 * annotator inferred was not given; how likely the fact is, and how reliable the source, are other things than how
 * confident the speaker is.
 */
export function stixConfidence(confidence: DossierRecord<'statements'>['confidence']): number | undefined {
  if (confidence?.scale === undefined || confidence.value === undefined || confidence.inferredScale)
    return undefined;
  const value = String(confidence.value).trim().toLowerCase();
  switch (confidence.scale) {
    case 'STIX_0_100':
    case 'MISP_0_100':
      return /^(100|\d{1,2})$/.test(value) ? Number(value) : undefined;
    case 'ICD203_CONFIDENCE':
      return LOW_TO_HIGH[value];
    case 'ADMIRALTY_CREDIBILITY':
      return ADMIRALTY[value];
    default:
      return undefined;
  }
}
