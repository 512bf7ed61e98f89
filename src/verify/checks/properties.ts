import { MODEL } from '../../generated/model.ts';
import type { Fault } from '../finding.ts';
import type { CheckedRecord, RecordLabel } from '../record.ts';
import type { Check } from './check.ts';
import { type PropertySpecs, valueFaults } from './value-types.ts';

function specsOf(label: RecordLabel): PropertySpecs {
  const { reviewed, properties } = MODEL.labels[label];
  return { ...MODEL.record, ...(reviewed ? MODEL.reviewed : {}), ...properties };
}

const SPECS = new Map(
  (Object.keys(MODEL.labels) as RecordLabel[]).map(
    (label) => [label, Object.entries(specsOf(label))] as const,
  ),
);

/** Each property is one of the model's, of its type, and all that must be there are. */
export const checkProperties: Check = ({ label, properties, floats }) => {
  const specs = SPECS.get(label) ?? [];
  const faults: Fault[] = [];
  let known = 0;
  for (const [name, { type, required }] of specs) {
    const value = properties[name];
    if (value === undefined || value === null) {
      if (required) faults.push({ rule: 'missing-property', message: `${name} is missing` });
      continue;
    }
    known += 1;
    faults.push(...valueFaults(name, value, type));
  }
  if (known < Object.keys(properties).length) faults.push(...unknownNames(label, properties));
  for (const name of floats) faults.push({ rule: 'wrong-type', message: `${name} is a FLOAT` });
  return faults;
};

function unknownNames(label: RecordLabel, properties: CheckedRecord['properties']): readonly Fault[] {
  const names = new Set((SPECS.get(label) ?? []).map(([name]) => name));
  return Object.keys(properties)
    .filter((name) => !names.has(name))
    .map((name) => ({ rule: 'unknown-property', message: `${name} is no property of a ${label}` }));
}
