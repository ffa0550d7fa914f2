/** What the cells of a data table mean: the heads of their rows and columns. */

import { headsDates } from '../../article/wording.ts';
import { isDateLine } from '../../text/days.ts';

/** A cell with more text than this holds prose: the table is there for layout. */
const CELL = 400;
/** Tables are read up to this many rows and columns; larger ones are data sets. */
const ROWS = 1_000;
const COLUMNS = 50;
/** A cell's heads, and the length of each: every cell repeats them, so that they must stay small. */
const HEADS = 4;
const HEAD = 100;

/** What a date in a time line is told by: a sentence. */
const OPENING = 200;

const VALUE = /^(?:\p{L}{1,7} )?[^\p{L}\d]{0,2}\d[^\n]{0,12}$/u;

interface Cell {
  element: HTMLTableCellElement;
  row: number;
  column: number;
  width: number;
  height: number;
}

/** Heads of cells by element; a table that is there for layout has none. */
export type Heads = Map<Element, string[]>;

/** The heads of each cell of a data table: caption, row head, column heads: the nearest last. Null for a table used for layout. */
export function headsOf(table: HTMLTableElement, title: string | null): Heads | null {
  if (!isData(table)) return null;
  const cells = gridOf(table);
  const caption = textOf(table.caption) || title || '';
  const rowHeads = new Map<number, Cell[]>();
  const columnHeads = new Map<number, Cell[]>();
  const headRows = headRowsOf(table);
  const isRowHead = headRows.size === 0 ? rowHeadOf(cells) : isFirst;
  for (const cell of cells) {
    const [heads, from, span] = headRows.has(cell.row)
      ? [columnHeads, cell.column, cell.width]
      : [rowHeads, cell.row, isRowHead(cell) ? cell.height : 0];
    for (let at = from; at < from + span; at++) heads.set(at, [...(heads.get(at) ?? []), cell]);
  }
  const heads: Heads = new Map();
  const told = toldByDates(cells, headRows);
  const dates = datesOfRows(cells, headRows);
  for (const cell of cells) {
    const isHead = headRows.has(cell.row) || isRowHead(cell);
    const own = isHead ? [] : [...(rowHeads.get(cell.row) ?? []), ...(columnHeads.get(cell.column) ?? [])];
    const event = told.get(cell);
    const date = isHead ? undefined : dates.get(cell.row);
    const around = date && date !== cell ? [date, ...own] : own;
    const texts = event ? [event] : around.slice(0, HEADS).map((head) => textOf(head.element));
    heads.set(
      cell.element,
      [caption, ...texts].filter((text) => text !== '').map((text) => text.slice(0, event ? OPENING : HEAD)),
    );
  }
  return heads;
}

function isFirst(cell: Cell): boolean {
  return cell.column === 0 || cell.element.tagName === 'TH';
}

/** The head of a row is its first cell; in a table of two columns whose first are all values, the second. */
function rowHeadOf(cells: readonly Cell[]): (cell: Cell) => boolean {
  const values = cells.filter(({ column }) => column === 0).every(({ element }) => isValue(textOf(element)));
  const told = cells
    .filter(({ column }) => column > 0)
    .every(({ element, column }) => column === 1 && /\p{L}{3}/u.test(textOf(element)));
  return values && told ? (cell) => cell.column === 1 : isFirst;
}

/** The cell that dates its row, where a column is one of dates: "Year". A first one is the row's head anyway. */
function datesOfRows(cells: readonly Cell[], headRows: ReadonlySet<number>): Map<number, Cell> {
  const isDateHead = ({ row, element }: Cell) => headRows.has(row) && headsDates(textOf(element));
  const columns = new Set(cells.filter(isDateHead).map(({ column }) => column));
  const dated = cells.filter(({ row, column }) => column > 0 && columns.has(column) && !headRows.has(row));
  return new Map(dated.map((cell) => [cell.row, cell]));
}

/** In a time line, a table of dates and what happened, a date means what stands beside it. */
function toldByDates(cells: readonly Cell[], headRows: ReadonlySet<number>): Map<Cell, string> {
  const rows = cells.filter(({ row, column }) => column === 0 && !headRows.has(row));
  const beside = new Map(cells.flatMap((cell) => (cell.column === 1 ? [[cell.row, cell.element] as const] : [])));
  const isTimeLine = cells.every(({ column }) => column < 2) && rows.every(({ element }) => isMoment(textOf(element)));
  return new Map(isTimeLine ? rows.map((cell) => [cell, openingOf(textOf(beside.get(cell.row)))] as const) : []);
}

/** Is a text a date, or another value? */
export function isMoment(text: string): boolean {
  return isValue(text) || isDateLine(text);
}

/** A text's first sentence, without its stop, where it is short enough to be a head. */
export function openingOf(text: string): string {
  const opening = text.split(/[.!?](?:\s|$)/, 1)[0] ?? '';
  return opening.length <= OPENING ? opening : '';
}

/** Is a cell's text a value and no name: "60", "3 May", "2 days"? */
export function isValue(text: string): boolean {
  return VALUE.test(text);
}

/** An element's text on one line; '' for none. */
export function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** A grid of short texts, marked as data or at least two by two; and no table in a table. */
function isData(table: HTMLTableElement): boolean {
  if (/^(?:presentation|none)$/.test(table.getAttribute('role') ?? '')) return false;
  if (table.rows.length > ROWS || table.querySelector('table')) return false;
  const rows = [...table.rows];
  const prose = (cell: Element) =>
    (cell.textContent ?? '').length > CELL || cell.querySelector('h1,h2,p + p,br + br') !== null;
  if (rows.some((row) => [...row.cells].some(prose))) return false;
  if (table.querySelector('th,caption,thead')) return true;
  return rows.filter((row) => row.cells.length >= 2).length >= 2;
}

/** Rows of column heads: the thead, else a first row of heads only, else a first row without numbers over rows with some. */
function headRowsOf(table: HTMLTableElement): Set<number> {
  const rows = [...table.rows];
  const marked = rows.flatMap((row, index) => (row.parentElement?.tagName === 'THEAD' ? [index] : []));
  if (marked.length > 0) return new Set(marked);
  const [first] = rows;
  if (!first || rows.length < 2 || first.cells.length < 2) return new Set();
  const cells = [...first.cells];
  if (cells.every((cell) => cell.tagName === 'TH' || textOf(cell) === '')) return new Set([0]);
  const digits = (row: HTMLTableRowElement) => /\d/.test(textOf(row));
  const named = cells.length > 2 && !table.querySelector('th') && !digits(first) && rows.slice(1).some(digits);
  return named ? new Set([0]) : new Set();
}

/** The cells with their places, spans counted. */
function gridOf(table: HTMLTableElement): Cell[] {
  const cells: Cell[] = [];
  const taken = new Set<string>();
  [...table.rows].forEach((row, index) => {
    let column = 0;
    for (const element of row.cells) {
      while (taken.has(`${index},${column}`)) column++;
      if (column >= COLUMNS) break;
      const width = Math.min(Math.max(element.colSpan, 1), COLUMNS);
      const height = Math.min(Math.max(element.rowSpan, 1), COLUMNS);
      for (let down = 1; down < height; down++) {
        for (let right = 0; right < width; right++) taken.add(`${index + down},${column + right}`);
      }
      cells.push({ element, row: index, column, width, height });
      column += width;
    }
  });
  return cells;
}
