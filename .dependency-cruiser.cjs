/** The walls between the parts of the program: who may import whom. */
const modules = [
  'base',
  'agent',
  'source',
  'activity',
  'claim',
  'statement',
  'argument',
  'assessment',
  'search',
  'provenance',
  'dispute',
  'change',
  'review',
  'audit',
  'event',
];

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'driver-only-under-neo4j',
      comment: 'Driver values stop at src/neo4j.',
      severity: 'error',
      from: { pathNot: '^src/neo4j/' },
      to: { path: 'node_modules/neo4j-driver' },
    },
    {
      name: 'pure-parts-do-no-io',
      comment: 'analysis, interop and policies work on values alone.',
      severity: 'error',
      from: { path: '^src/(analysis|interop)/|\\.policy\\.ts$' },
      to: {
        path: '^(node:)?(fs|net|http|https|child_process|os|dns|worker_threads)|^src/(neo4j|http|ingest|cli)/',
      },
    },
    {
      name: 'composer-knows-no-module',
      severity: 'error',
      from: { path: '^src/compose/' },
      to: { path: '^src/(modules|http|cli|ingest|verify)/' },
    },
    {
      name: 'the-database-layer-is-the-lowest',
      severity: 'error',
      from: { path: '^src/neo4j/' },
      to: { path: '^src/(compose|modules|http|cli|ingest|verify|interop|analysis)/' },
    },
    {
      name: 'shared-depends-on-nothing',
      severity: 'error',
      from: { path: '^src/shared/' },
      to: { path: '^src/(?!shared/|config\\.ts|neo4j/index\\.ts)' },
    },
    {
      name: 'who-may-ask-knows-nothing-of-what-is-asked',
      severity: 'error',
      from: { path: '^src/auth/' },
      to: { path: '^src/(?!auth/|shared/|config\\.ts|generated/model\\.ts)' },
    },
    {
      name: 'nobody-imports-the-entry-points',
      severity: 'error',
      from: { pathNot: '^src/cli/' },
      to: { path: '^src/(main\\.ts|cli/main\\.ts)$' },
    },
    {
      name: 'http-is-outermost',
      severity: 'error',
      from: { pathNot: '^src/(http/|main\\.ts|start\\.ts)' },
      to: { path: '^src/http/' },
    },
    ...modules.map((name, place) => ({
      name: `module-${name}-imports-earlier-ones-only`,
      severity: 'error',
      from: { path: `^src/modules/${name}/` },
      to: { path: `^src/modules/(${modules.slice(place + 1).join('|') || 'none'})/` },
    })),
    {
      name: 'no-unlisted-package',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};
