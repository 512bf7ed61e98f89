import { MODEL } from '../../generated/model.ts';
import { type Fault, shown } from '../finding.ts';
import { isHeadKey, type Link } from '../record.ts';
import type { Check } from './check.ts';
import { type PropertySpecs, valueFaults } from './value-types.ts';

interface RelationshipSpec {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly properties: PropertySpecs;
}

const SPECS: Readonly<Record<string, RelationshipSpec>> = MODEL.relationships;

/** Where one type joins several pairs of labels, the pairs: OF goes out of attributions and of assessments. */
const NARROWER: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  OF: { Attribution: ['Activity', 'ThreatActor'], Assessment: ['Source', 'Statement', 'Claim'] },
};

/** Every relationship that goes out is one of the model's, joins what it may join, and has the properties it must have. */
export const checkRelationships: Check = ({ label, labels, links }) =>
  links.flatMap((link) => {
    const spec = SPECS[link.type];
    if (!spec)
      return [{ rule: 'unknown-relationship', message: `${link.type} is no relationship of the model` }];
    return [...ends(labels, label, link, spec), ...archive(link), ...linkProperties(link, spec.properties)];
  });

function ends(
  labels: readonly string[],
  label: string,
  { type, target }: Link,
  spec: RelationshipSpec,
): readonly Fault[] {
  const narrower = labels.map((one) => NARROWER[type]?.[one]).find((allowed) => allowed !== undefined);
  const to = type === 'REVISION_OF' ? [label] : (narrower ?? spec.to);
  if (labels.some((one) => spec.from.includes(one)) && target.labels.some((one) => to.includes(one)))
    return [];
  return [
    {
      rule: 'relationship-ends',
      message: `${type} from ${shown(labels)} to ${shown(target.labels)} ${shown(target.id)}; it goes from ${spec.from.join(', ')} to ${to.join(', ')}`,
    },
  ];
}

function archive({ type, target }: Link): readonly Fault[] {
  if (typeof target.key !== 'string' || isHeadKey(target.key)) return [];
  return [
    {
      rule: 'link-to-archive',
      message: `${type} leads to the archived state ${shown(target.key)} of ${shown(target.id)}`,
    },
  ];
}

function linkProperties({ type, properties, target }: Link, specs: PropertySpecs): readonly Fault[] {
  const faults: Fault[] = [];
  for (const [name, spec] of Object.entries(specs)) {
    const value = properties[name];
    const rule = 'relationship-property';
    if (value !== undefined && value !== null)
      faults.push(...valueFaults(name, value, spec.type, rule, rule));
    else if (spec.required) faults.push({ rule, message: `${name} is missing` });
  }
  for (const name of Object.keys(properties)) {
    if (!(name in specs))
      faults.push({ rule: 'relationship-property', message: `${name} is no property of it` });
  }
  return faults.map((fault) => ({ ...fault, message: `${type} to ${shown(target.id)}: ${fault.message}` }));
}
