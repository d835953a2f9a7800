const services = ['directory', 'proposals', 'matching', 'alliances', 'notifications', 'integrations'];

/** A library as it is imported (`#http`) or as that resolves once it was built. */
const lib = (...names) => `^#(${names.join('|')})(/|$)|^dist/libs/(${names.join('|')})/`;

/** Each library stands on those before it only. */
const layers = ['taxonomy', 'contracts', 'config', 'observability', 'persistence', 'messaging', 'http', 'mail'];

/** The rules of the house (docs/adr/0001-the-house.md). */
module.exports = {
  forbidden: [
    ...services.map((service) => ({
      name: `${service}-imports-no-other-service`,
      comment: 'What a service needs of another it keeps as its own read model, fed by events.',
      severity: 'error',
      from: { path: `^apps/${service}/` },
      to: { path: `^apps/(?!${service}/)` },
    })),
    {
      name: 'platform-imports-modules-only',
      comment: 'The platform composes the six modules and knows nothing of what is inside.',
      severity: 'error',
      from: { path: '^apps/platform/' },
      to: { path: '^apps/(?!platform/)', pathNot: '^apps/[a-z]+/src/[a-z]+\\.module\\.ts$' },
    },
    ...layers.slice(0, -1).map((name, at) => ({
      name: `${name}-stands-below`,
      comment: `The libraries stand on each other in this order: ${layers.join(', ')}.`,
      severity: 'error',
      from: { path: `^libs/${name}/src/`, pathNot: '-spec\\.ts$' },
      to: { path: lib(...layers.slice(at + 1)) },
    })),
    {
      name: 'libs-import-no-app',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: '^apps/' },
    },
    {
      name: 'domain-is-pure',
      comment: 'Decisions are plain TypeScript, tested without Nest, mongoose or a server.',
      severity: 'error',
      from: { path: '^apps/[a-z]+/src/domain/', pathNot: '\\.spec\\.ts$' },
      to: { path: `(^|/)node_modules/(@nestjs|mongoose|kafkajs)|${lib('http', 'persistence', 'messaging', 'mail')}` },
    },
    {
      name: 'kafkajs-stays-in-its-folder',
      comment: 'kafkajs has had no release since 2023: another client can be put beside it.',
      severity: 'error',
      from: { pathNot: '^(libs/messaging/src/kafka/|bench/)' },
      to: { path: '(^|/)node_modules/kafkajs' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules|^dist/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.js', '.json'],
    },
  },
};
