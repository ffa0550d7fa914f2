/** Labels and values that stand side by side. */

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
  return !bare && isLabel(first) && isLabel(last);
}

/** A short text in an element of its own. */
function isLabel(element: Element): boolean {
  if (element.childElementCount > 0 || !/^(?:SPAN|B|STRONG|EM|I|DIV)$/.test(element.tagName)) return false;
  const text = (element.textContent ?? '').trim();
  return text !== '' && text.length <= 80;
}
