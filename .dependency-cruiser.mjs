/**
 * Who may import whom: the table of rooms, as rules. A room stands under `utils/`, a room within a room has a line
 * of its own. A folder of `utils/` that is not named here is refused, whatever it imports.
 */
export const ROOMS = {
  /** Asking a table by a word of a page; anybody may. */
  lookup: [],
  listing: [],
  dom: [],
  directories: ['listing', 'reader/descriptor'],
  'reader/descriptor': ['listing', 'dom', 'reader/page', 'reader/generic'],
  'reader/generic': ['listing', 'dom', 'reader/descriptor'],
  'reader/page': ['listing', 'dom', 'reader/descriptor'],
  'reader/teach': ['listing', 'dom', 'reader/descriptor', 'reader/generic'],
  'reader/report': ['listing', 'dom', 'reader/descriptor'],
  'vocabulary/concepts': [],
  'vocabulary/tagger': ['vocabulary/concepts', 'listing'],
  profile: ['vocabulary/concepts'],
  evidence: [],
  wishes: ['vocabulary', 'profile'],
  fit: ['listing', 'vocabulary', 'profile', 'evidence'],
  alliance: [],
  questions: ['listing', 'vocabulary', 'profile', 'fit', 'alliance'],
  shortlist: ['listing', 'vocabulary', 'profile', 'fit', 'questions', 'alliance'],
  messages: ['listing', 'profile', 'fit', 'questions', 'alliance', 'shortlist'],
  session: ['listing', 'vocabulary', 'profile', 'fit', 'questions', 'shortlist', 'reader', 'messages'],
  store: ['listing', 'profile', 'fit', 'alliance', 'shortlist', 'messages'],
  platform: [],
};

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const rooms = Object.entries(ROOMS).map(([room, allowed]) => ({
  name: `utils/${room}`,
  comment: `utils/${room} may import ${allowed.length ? allowed.map((name) => `utils/${name}`).join(', ') : 'nothing of ours'}.`,
  severity: 'error',
  from: { path: `^utils/${room}/` },
  to: {
    path: '^(utils|components|entrypoints|scripts|tests)/',
    pathNot: [room, 'lookup', ...allowed].map((name) => `^utils/${name}/`),
  },
}));

/** @type {{ forbidden: import('dependency-cruiser').IForbiddenRuleType[]; options: import('dependency-cruiser').ICruiseOptions }} */
export default {
  forbidden: [
    ...rooms,
    {
      name: 'no-other-room',
      comment: 'utils/ holds rooms that the table names, and nothing else.',
      severity: 'error',
      from: { path: '^utils/', pathNot: Object.keys(ROOMS).map((room) => `^utils/${room}/`) },
      to: {},
    },
    {
      name: 'no-other-room-is-asked',
      severity: 'error',
      from: {},
      to: { path: '^utils/', pathNot: Object.keys(ROOMS).map((room) => `^utils/${room}/`) },
    },
    {
      name: 'components',
      comment: 'Components know the schemas and each other, not the store and not the browser.',
      severity: 'error',
      from: { path: '^components/' },
      to: {
        path: '^(utils/(store|platform|reader|directories)|entrypoints|scripts)/|webextension-polyfill|^wxt',
      },
    },
    {
      name: 'browser-apis',
      comment: 'The browser is met only in entrypoints/, utils/platform/ and utils/store/.',
      severity: 'error',
      from: { path: '^(utils|components)/', pathNot: '^utils/(platform|store)/' },
      to: { path: '(^|node_modules/)(wxt|webextension-polyfill|idb)(/|$)' },
    },
    {
      name: 'overlay-is-small',
      comment: 'The script that runs in pages brings no library and sees no profile.',
      severity: 'error',
      from: { path: '^entrypoints/(overlay|layer)/' },
      to: {
        path: '(^|node_modules/)(zod|preact|idb|webextension-polyfill)(/|$)|^utils/(profile|store|vocabulary|platform)/|^components/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'scripts-stay-out',
      comment: 'What ships does not import from scripts/, build/ or tests/.',
      severity: 'error',
      from: { path: '^(utils|components|entrypoints)/' },
      to: { path: '^(scripts|build|tests)/' },
    },
    {
      name: 'build-stands-alone',
      comment: 'How it is built needs none of the scripts around it.',
      severity: 'error',
      from: { path: '^(build/|wxt\\.config)' },
      to: { path: '^(scripts|tests)/' },
    },
    { name: 'not-found', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'module', 'default', 'types'],
    },
  },
};
