/**
 * Who may import whom: the table of rooms, as rules. A room that is not named here may import nothing of ours.
 * All may ask tables through `utils/lookup`.
 */
const ROOMS = {
  lookup: [],
  listing: [],
  directories: ['listing'],
  reader: ['listing'],
  vocabulary: ['listing'],
  profile: ['vocabulary'],
  wishes: ['vocabulary', 'profile'],
  fit: ['listing', 'vocabulary', 'profile'],
  alliance: [],
  questions: ['listing', 'vocabulary', 'profile', 'fit', 'alliance'],
  shortlist: ['listing', 'vocabulary', 'profile', 'fit', 'questions', 'alliance'],
  messages: ['listing', 'profile', 'fit', 'questions', 'alliance', 'shortlist'],
  session: ['listing', 'vocabulary', 'profile', 'fit', 'questions', 'shortlist', 'reader', 'messages'],
  store: ['listing', 'profile', 'fit', 'alliance', 'shortlist', 'messages'],
  platform: [],
};

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

export default {
  forbidden: [
    ...rooms,
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
      comment: 'What ships does not import from scripts/ or tests/.',
      severity: 'error',
      from: { path: '^(utils|components|entrypoints)/' },
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
