/** About one long sentence: below it the next sentence still belongs to what is told. */
const FULL = 120;
/** A shorter line is a heading, a byline or a line of a transcript: it joins what follows. */
const LINE = 60;
/** A sentence with its closing marks; linear, as no character can be matched by two parts. */
const SENTENCE = /[^.!?…]+[.!?…]*|[.!?…]+/g;

/** Cuts text into passages of some 60 to 250 characters that end where a sentence or a block ends. */
export function passages(text: string): string[] {
  const found: string[] = [];
  let open = '';
  for (const line of text.split('\n')) {
    for (const sentence of line.match(SENTENCE) ?? []) {
      open += sentence;
      if (open.length >= FULL) {
        found.push(open);
        open = '';
      }
    }
    if (open.length >= LINE) {
      found.push(open);
      open = '';
    } else if (open !== '') open += ' ';
  }
  if (open.trim() !== '') found.push(open);
  return found;
}
