import en from '../../assets/lexicons/en.json' with { type: 'json' };
import { type FigureOptions, readFigures } from '../../lib/figures/index.ts';
import type { Figure } from '../../lib/types.ts';

function interval({ low, high, strict }: Figure): string {
  if (low === high) return String(low);
  if (high === null) return `${strict ? '>' : '>='}${low}`;
  if (low === null) return `${strict ? '<' : '<='}${high}`;
  return `${low}..${high}`;
}

/** A figure in short: "duration ~5..7 years", "count >1100", "count 9 +remaining", "date 2025 ?" for what is no claim. */
export function note(figure: Figure): string {
  const value = `${figure.approx ? '~' : ''}${interval(figure)}`;
  const besides = figure.besides ? `+${figure.besides}` : '';
  return [figure.kind, value, figure.unit, besides, figure.claim ? '' : '?'].filter(Boolean).join(' ');
}

/** All figures of a text in short, read as if published on Tuesday, 16 December 2025. */
export function notes(text: string, options: Partial<FigureOptions> = {}): string[] {
  return readFigures(text, { lexicon: en, published: '2025-12-16', ...options }).map(note);
}
