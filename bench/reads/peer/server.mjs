// @neo4j/graphql behind the same Apollo Server and Fastify as ours, on a free port of this machine, which it prints.
import { readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import { Neo4jGraphQL } from '@neo4j/graphql';
import Fastify from 'fastify';
import neo4j from 'neo4j-driver';

const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD));
const typeDefs = readFileSync(new URL('type-defs.graphql', import.meta.url), 'utf8');
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const fastify = Fastify();
const plugins = [ApolloServerPluginCacheControlDisabled(), fastifyApolloDrainPlugin(fastify)];
const apollo = new ApolloServer({ schema, plugins });
await apollo.start();
await fastify.register(fastifyApollo(apollo), {
  context: async () => ({ sessionConfig: { database: 'neo4j' } }),
});
process.stdout.write(`${await fastify.listen({ host: '127.0.0.1', port: 0 })}\n`);
