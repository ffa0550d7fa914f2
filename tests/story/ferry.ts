/** A small story of its own, all right in every field; a test takes a fresh one and breaks it. */
export function ferryFiles() {
  return {
    'story.json': {
      id: 'ferry',
      title: 'The ferry runs again',
      date: '2024-05-03',
      checked: '2024-06-01',
      language: 'en',
      spot: {
        from: '2024-05-01',
        until: '2024-05-20',
        who: ['ferry', 'fähr*'],
        did: ['runs', 'sails again'],
        marks: [
          { terms: ['220 passengers'], weight: 2 },
          { terms: ['april'], weight: -1 },
        ],
        aside: ['might'],
        least: 2,
      },
      names: [
        { id: 'captain', kind: 'person', spellings: ['Ada Holm', 'Holm'], roles: ['the captain'], gender: 'f' },
        { id: 'harbour', kind: 'place', spellings: ['Northern Harbour'], within: 'island' },
        { id: 'island', kind: 'place', spellings: ['the Island'] },
      ],
      events: [
        {
          id: 'crossing',
          label: 'first crossing',
          date: '2024-05-03',
          main: true,
          predicates: ['depart'],
          names: ['captain'],
        },
        { id: 'storm', label: 'storm in April', date: '2024-04', predicates: ['sink'], words: ['storm'] },
      ],
      things: [
        { id: 'passengers', label: 'passengers', words: ['passenger', 'passengers'], event: 'crossing' },
        { id: 'children', label: 'children', words: ['children'], within: 'passengers', not: ['harbour'], named: true },
      ],
    },
    'sources/gazette.json': {
      id: 'gazette',
      outlet: 'Gazette',
      title: 'Ferry back in service',
      url: 'https://gazette.example/ferry',
      published: '2024-05-04',
      kind: 'report',
      checked: '2024-06-01',
      fingerprint: ['2idlo', '7uicf'],
      statements: [
        { paragraph: 1, text: 'The ferry carried 220 passengers.' },
        { paragraph: 2, text: 'Ada Holm steered it.', by: 'Ada Holm' },
      ],
    },
    'sources/herald.json': {
      id: 'herald',
      outlet: 'Herald',
      title: 'Ferry sails',
      url: null,
      published: null,
      kind: 'rewrite',
      basedOn: ['Gazette'],
      checked: '2024-06-01',
      fingerprint: [],
      statements: [{ paragraph: 1, text: 'About 200 passengers were on the ferry.' }],
    },
  };
}
