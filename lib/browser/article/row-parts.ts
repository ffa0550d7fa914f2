/** Labels and values that stand side by side. */
import { isValue, textOf } from './tables.ts';

/** A longer text is neither label nor value. */
const LONGEST = 80;

/** One of two inline elements that fill a row, label and value, in a list of such rows: `<div><span>Hurt</span><b>4</b></div>`. */
export function isRowPart(element: Element): boolean {
  const row = element.parentElement;
  return (
    row !== null && isRow(row) && [row.previousElementSibling, row.nextElementSibling].some((it) => it && isRow(it))
  );
}

function isRow(row: Element): boolean {
  const [first, last] = [row.firstElementChild, row.lastElementChild];
  if (!/^(?:DIV|LI)$/.test(row.tagName) || !first || !last || first.nextElementSibling !== last) return false;
  const bare = [...row.childNodes].some((node) => node.nodeType === 3 && /\S/.test(node.nodeValue ?? ''));
  if (bare || ![first, last].every(isLabel)) return false;
  // A heading over a paragraph is an entry or a teaser; a number over a line is a fact.
  return [first, last].every(isInline) || isValue(textOf(first)) !== isValue(textOf(last));
}

/** A short text in an element of its own. */
function isLabel(element: Element): boolean {
  if (element.childElementCount > 0 || !(isInline(element) || /^(?:P|H[2-6])$/.test(element.tagName))) return false;
  const text = textOf(element);
  return text !== '' && text.length <= LONGEST;
}

function isInline({ tagName }: Element): boolean {
  return /^(?:SPAN|B|STRONG|EM|I|DIV)$/.test(tagName);
}
