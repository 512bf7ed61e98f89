import { GraphQLError, type ValidationRule } from 'graphql';

/**
 * Refuses U+0000 in a string of the document: the body's own check sees the escape of JSON, and not one of GraphQL
 * (`"\u0000"` inside the operation). Lone surrogates are refused by GraphQL's own grammar.
 */
export const noNulInStrings: ValidationRule = (context) => ({
  StringValue(node) {
    if (!node.value.includes('\u0000')) return;
    context.reportError(
      new GraphQLError('The text holds U+0000.', { nodes: node, extensions: { code: 'INVALID_ENCODING' } }),
    );
  },
});
