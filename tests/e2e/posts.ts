/** Pages on which a reader selects text. */

export const PASSAGE =
  'On 13 December Belarus let 123 prisoners go, Kolesnikova among them, after two days of talks in Minsk.';

/** A page on something else, and too old for the story: nothing is spotted on it. */
export const post = (body: string, head = '', attributes = 'lang="en"') =>
  `<!doctype html><html ${attributes}><head><title>Notes of a walk</title>
  <meta property="article:published_time" content="2019-05-02">
  <meta name="viewport" content="width=device-width"><style>body { font: 18px/1.5 serif; margin: 60px 20% }</style>${head}</head>
  <body><p id="first">A walk along the river, and what the others talked of on the way.</p>${body}</body></html>`;
