/** Hands saved comparisons out of the extension: as a file, or to the clipboard. */
import { type ExportForm, writerOf } from '../../saved/export.ts';
import { markdownOf } from '../../saved/markdown.ts';
import type { Wording } from '../../saved/wording.ts';
import type { SavedWhole, Settings } from '../../types.ts';
import { ask } from '../client.ts';
import { readSettings } from '../settings.ts';

export type HandOut = ExportForm | 'copy';

/** As a file, or as Markdown to the clipboard. Throws words for the reader. */
export function handOut(form: HandOut, ids: readonly number[], wording: Wording): Promise<void> {
  return form === 'copy' ? copyMarkdown(ids, wording) : download(form, ids, wording);
}

/** Downloads all that is kept of the reader, settings and saved comparisons, as one file. Throws words for the reader. */
export async function handOutEverything(wording: Wording): Promise<void> {
  await download('json', await ask('list-saved', null), wording, await readSettings());
}

/** Downloads them as one file; one that was deleted meanwhile is left out. Throws words for the reader. */
async function download(
  form: ExportForm,
  ids: readonly number[],
  wording: Wording,
  settings?: Settings,
): Promise<void> {
  const at = new Date().toISOString();
  const writer = writerOf(form, at, wording, settings);
  const pieces: string[] = [writer.head];
  let index = 0;
  for await (const whole of wholes(ids)) pieces.push(writer.each(whole, index++));
  const file = new Blob([...pieces, writer.tail], { type: writer.type });
  saveAs(file, `countercheck-${at.slice(0, 10)}.${writer.ending}`);
}

/** Copies them as Markdown. */
async function copyMarkdown(ids: readonly number[], wording: Wording): Promise<void> {
  const pieces: string[] = [];
  for await (const whole of wholes(ids)) pieces.push(markdownOf(whole, wording));
  await copyText(pieces.join(''));
}

export async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}

async function* wholes(ids: readonly number[]): AsyncGenerator<SavedWhole> {
  for (const id of ids) {
    const whole = await ask('whole-saved', { id });
    if (whole) yield whole;
  }
}

/** The address of the file stays for as long as the view is open: a download may begin late. */
function saveAs(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
}
