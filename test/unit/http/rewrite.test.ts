import { type OperationDefinitionNode, parse, validate } from 'graphql';
import { expect, it } from 'vitest';
import { pageQuery } from '../../../src/http/subscriptions/rewrite.ts';
import { createApi } from '../../../src/modules/index.ts';

const { schema } = createApi();

function rewritten(text: string, variables: Readonly<Record<string, unknown>> = {}) {
  const document = parse(text);
  const operation = document.definitions[0] as OperationDefinitionNode;
  expect(validate(schema, document)).toEqual([]);
  return pageQuery(schema, document, operation, variables, variables);
}

it.each<[string, string, Readonly<Record<string, unknown>>]>([
  ['plain', 'subscription { events { kind } }', {}],
  ['named, with an alias', 'subscription S { told: events(kinds: [RECORDED]) { kind record { id } } }', {}],
  [
    'with variables of the names that it needs',
    'subscription($after: String, $until: [ID!]) { events(after: $after, about: $until) { kind } }',
    { after: 'a', until: null },
  ],
  [
    'with fragments at its root and below it',
    `subscription($is: Boolean!) { ...Root } fragment Root on Subscription { events { kind ...One @include(if: $is) } }
     fragment One on Event { record { ...Two } } fragment Two on Claim { text }`,
    { is: true },
  ],
  ['of a day', 'subscription($day: Date) @asOf(said: $day) { events { kind } }', { day: '2024-01-01' }],
])('a subscription %s becomes a valid query of a page', (_, text, variables) => {
  const query = rewritten(text, variables);
  expect(validate(schema, parse(query?.text ?? ''))).toEqual([]);
  expect(query?.after).toBe(variables.after ?? null);
  expect(Object.values(query?.variables('cursor', 'instant') ?? {}).slice(-2)).toEqual(['cursor', 'instant']);
});

it('asks for nothing where its field is skipped', () => {
  const text = 'subscription($no: Boolean!) { events @skip(if: $no) { kind } }';
  expect(
    pageQuery(schema, parse(text), parse(text).definitions[0] as OperationDefinitionNode, { no: true }, {}),
  ).toBe(undefined);
});
