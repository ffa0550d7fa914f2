/** Looks behind closed doors in Chromium, over the DevTools protocol. */
import type { Page } from 'puppeteer-core';

interface DomNode {
  backendNodeId: number;
  shadowRootType?: string;
  children?: DomNode[];
  shadowRoots?: DomNode[];
  contentDocument?: DomNode;
}

/** The first closed shadow root; pages in tests have none of their own. */
function closedRootIn(node: DomNode): number | null {
  if (node.shadowRootType === 'closed') return node.backendNodeId;
  for (const inner of [...(node.shadowRoots ?? []), ...(node.children ?? []), node.contentDocument]) {
    const found = inner ? closedRootIn(inner) : null;
    if (found !== null) return found;
  }
  return null;
}

/** Runs code with `root`, the page's closed shadow root, and gives what it returns; null where there is none. */
export async function inClosedRoot(page: Page, code: string): Promise<unknown> {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const backendNodeId = closedRootIn(root);
    if (backendNodeId === null) return null;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId });
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: `function () { const root = this; ${code} }`,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value ?? null;
  } finally {
    await session.detach();
  }
}
