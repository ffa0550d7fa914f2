/** Copies words of ours without touching what is selected in the page. */
import type { PageWindow } from '../page-window.ts';
import { told } from '../told.ts';

/** To be called in a click. Throws words where the browser lets nothing be copied. */
export async function copy(text: string, view: PageWindow): Promise<void> {
  try {
    await view.navigator.clipboard.writeText(text);
  } catch {
    // Pages without https have no such thing, and some forbid it; the older way asks nobody.
    if (!copyByCommand(text, view.document)) throw told('errorNotCopied');
  }
}

function copyByCommand(text: string, document: Document): boolean {
  let given = false;
  const give = (event: ClipboardEvent) => {
    given = true;
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('copy', give, true);
  try {
    // A page that stops the event keeps the words from being copied, whatever the browser says.
    return document.execCommand('copy') && given;
  } finally {
    document.removeEventListener('copy', give, true);
  }
}
