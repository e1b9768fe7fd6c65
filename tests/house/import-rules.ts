import type { IForbiddenRuleType } from 'dependency-cruiser';

const OURS = '^(apps|packages|catalog|ops|tests|bench)/';
const ROOM = '^apps/server/src/features/([^/]+)/';

/** Who may import whom: the table of ARCHITECTURE.md, row by row. Tests may import anything, so they are left out. */
export const IMPORT_RULES: readonly IForbiddenRuleType[] = [
  {
    name: 'domain-and-crypto-stand-alone',
    from: { path: '^packages/(domain|crypto)/' },
    to: { path: OURS, pathNot: '^packages/$1/' },
  },
  {
    name: 'domain-does-no-io',
    from: { path: '^packages/(domain|service-kit)/|^catalog/' },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'crypto-only-computes',
    from: { path: '^packages/crypto/' },
    to: { dependencyTypes: ['core'], pathNot: '^(node:)?(crypto|buffer)$' },
  },
  {
    name: 'service-kit-knows-domain-only',
    from: { path: '^packages/service-kit/' },
    to: { path: OURS, pathNot: '^packages/(service-kit|domain)/' },
  },
  {
    name: 'catalogue-knows-service-kit-and-domain',
    from: { path: '^catalog/' },
    to: { path: OURS, pathNot: '^(catalog|packages/(service-kit|domain))/' },
  },
  {
    name: 'services-are-no-siblings',
    from: { path: '^catalog/([^/]+)/' },
    to: { path: '^catalog/[^/]+/', pathNot: '^catalog/$1/' },
  },
  {
    name: 'api-client-stands-alone',
    from: { path: '^packages/api-client/' },
    to: { path: OURS, pathNot: '^packages/(api-client|domain)/' },
  },
  {
    name: 'platform-knows-no-feature',
    from: { path: '^apps/server/src/platform/' },
    to: { path: OURS, pathNot: '^(apps/server/src/platform/|packages/(domain|crypto)/)' },
  },
  {
    name: 'rooms-meet-through-public',
    from: { path: ROOM },
    to: { path: '^apps/server/src/features/[^/]+/', pathNot: '^apps/server/src/features/($1/|[^/]+/public\\.ts$)' },
  },
  {
    name: 'rooms-know-platform-packages-catalogue',
    from: { path: ROOM },
    to: {
      path: OURS,
      pathNot: '^(apps/server/src/(platform|features)/|packages/(domain|crypto|service-kit)/|catalog/)',
    },
  },
  {
    name: 'store-is-the-lowest',
    from: { path: `${ROOM}store[^/]*\\.ts$` },
    to: { path: '^apps/server/src/features/$1/(routes|commands|queries|jobs|public)' },
  },
  {
    name: 'commands-and-queries-know-no-routes',
    from: { path: `${ROOM}(commands|queries|public)[^/]*\\.ts$` },
    to: { path: '^apps/server/src/features/$1/(routes|jobs)' },
  },
  {
    name: 'routes-go-through-commands-and-queries',
    from: { path: `${ROOM}routes[^/]*\\.ts$` },
    to: { path: '^apps/server/src/features/$1/store' },
  },
  {
    name: 'front-ends-know-no-server',
    from: { path: '^apps/(mobile|console)/' },
    to: { path: OURS, pathNot: '^(apps/$1/|packages/(api-client|domain|service-kit)/|catalog/)' },
  },
  { name: 'nothing-imports-tests', from: { pathNot: '^(tests|bench)/' }, to: { path: '^(tests|bench)/' } },
  { name: 'only-tools-start-the-server', from: { path: '^apps/' }, to: { path: '^(ops|apps/server/src/main\\.ts)' } },
  // Types may refer to each other: nothing of them is left when the code runs.
  {
    name: 'no-circle',
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
];
