/** Labels and values that stand side by side. */
import { isValue, textOf } from './tables.ts';

/** A longer text is neither label nor value. */
const LONGEST = 80;

/**
 * One of two inline elements that fill a row, in a list of such rows: label and value, `<div><span>Hurt</span><b>4</b></div>`,
 * or a speaker and what is said.
 */
export function isRowPart(element: Element): boolean {
  const row = element.parentElement;
  return (
    row !== null && isRow(row) && [row.previousElementSibling, row.nextElementSibling].some((it) => it && isRow(it))
  );
}

/** A part of such a row that is label or value, and not what somebody says. */
export function isFactPart(element: Element): boolean {
  const [first, last] = [element.parentElement?.firstElementChild, element.parentElement?.lastElementChild];
  return isRowPart(element) && !(first && last && isSaying(first, last));
}

function isRow(row: Element): boolean {
  const [first, last] = [row.firstElementChild, row.lastElementChild];
  if (!/^(?:DIV|LI)$/.test(row.tagName) || !first || !last || first.nextElementSibling !== last) return false;
  const bare = [...row.childNodes].some((node) => node.nodeType === 3 && /\S/.test(node.nodeValue ?? ''));
  if (bare || !isLabel(first)) return false;
  if (isSaying(first, last)) return true;
  if (!isLabel(last)) return false;
  // A heading over a paragraph is an entry or a teaser; a number over a line is a fact.
  return [first, last].every(isInline) || isValue(textOf(first)) !== isValue(textOf(last));
}

/** What somebody says, right beside the name: `<div><span>Ada</span><span>We all came back.</span></div>`. */
function isSaying(name: Element, words: Element): boolean {
  const text = textOf(words);
  return name.nextSibling === words && isInline(words) && (text.length > LONGEST || /[.?!…]["”’]?$/.test(text));
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
