/** Saved comparisons as Markdown, to paste into notes. What pages and readers wrote stays text there. */
import type { SavedState, SavedWhole } from '../types.ts';
import { formatDate, formatMoment } from '../view/format.ts';
import { type PageValue, type Row, rowsOf } from '../view/rows.ts';
import type { Saying, Voice } from '../view/voices.ts';
import type { Wording } from './wording.ts';

/** A comparison's newest state: a heading, what the reader wrote, and a list of its rows with their sources. */
export function markdownOf({ url, of, note, tags, states }: SavedWhole, wording: Wording): string {
  const [state] = states;
  if (!state) return '';
  return `${[
    `## ${titleOf(state, url, wording)}`,
    metaOf(state, wording),
    tags.length > 0 ? plain(wording.tagged(tags.join(', '))) : '',
    ...note.split(/\n+/).map((line) => (line.trim() === '' ? '' : `> ${plain(line)}`)),
    rowsOf(state.comparison)
      .map((row) => rowOf(row, of, aboutStory(wording, state)))
      .join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n')}\n\n`;
}

function titleOf({ title }: SavedState, url: string | null, { untitled }: Wording): string {
  return linked(title || untitled, url);
}

function metaOf({ savedAt, comparison }: SavedState, { language, savedOn, checkedOn }: Wording): string {
  const { storyTitle, checked } = comparison;
  const facts = [
    storyTitle,
    savedOn(formatMoment(savedAt, language)),
    checked === null ? null : checkedOn(formatDate(checked, language)),
  ];
  return facts.flatMap((fact) => (fact === null ? [] : plain(fact))).join(' · ');
}

/** The wording with the story's own words. */
type Told = Omit<Wording, 'label' | 'reason'> & { label(row: Row): string; reason(saying: Saying): string };

function aboutStory(wording: Wording, { comparison: { report } }: SavedState): Told {
  const { label, reason } = wording;
  return { ...wording, label: (row) => label(row, report.story), reason: (saying) => reason(saying, report.story) };
}

function rowOf(row: Row, of: SavedWhole['of'], wording: Told): string {
  const { verdicts, label, thisPage, thisSelection } = wording;
  const own = of === 'page' ? thisPage : thisSelection;
  const head = `- **${plain(label(row))}**: ${plain(verdicts[row.verdict])}`;
  return [
    head,
    ...row.values.flatMap((value) => [`  - ${plain(own)}: ${ownOf(value, wording)}`, ...voices(value, wording)]),
  ].join('\n');
}

function ownOf({ text, by }: PageValue, { accordingTo }: Told): string {
  return `**${plain(text)}**${by === null ? '' : ` (${plain(accordingTo(by))})`}`;
}

function voices(value: PageValue, wording: Told): string[] {
  return value.voices.flatMap((voice) => voice.sayings.map((saying) => `  - ${sayingOf(voice, saying, wording)}`));
}

function sayingOf({ source }: Voice, saying: Saying, wording: Told): string {
  const { text, by, verdict, mentions } = saying;
  const { verdicts, reason, ourSummary, accordingTo, paragraph } = wording;
  const [first] = mentions;
  const where = first ? ` ${plain(ourSummary)}: ${plain(first.statement)} (${plain(paragraph(first.paragraph))})` : '';
  const who = by === null ? '' : ` (${plain(accordingTo(by))})`;
  return `${linked(source.outlet, source.url)}: **${plain(text)}**${who}. ${plain(verdicts[verdict])}: ${plain(reason(saying))}${where}`;
}

function linked(text: string, url: string | null): string {
  if (url === null || !/^https?:\/\//i.test(url)) return plain(text);
  // Between angle brackets only these end an address.
  return `[${plain(text)}](<${url.replace(/[<>\s\\]/g, encodeURIComponent)}>)`;
}

/** On one line, with nothing in it that Markdown or HTML would take for a sign. */
function plain(text: string): string {
  const line = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#|~&!]/g, '\\$&');
  return line.replace(/^([-+=]|\d+[.)])/, '\\$1');
}
