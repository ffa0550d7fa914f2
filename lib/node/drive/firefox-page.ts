/** Code that runs in the process of a page of Firefox, with the browser's own rights. */

/**
 * Runs in the tab's process: tells the addresses of all scripts in the sandboxes of add-ons, where content scripts run.
 * In a compartment of its own: a debugger beside the one that BiDi has makes BiDi take arrays for objects.
 */
export const LIST_SCRIPTS = `
  const { addDebuggerToGlobal } = ChromeUtils.importESModule('resource://gre/modules/jsdebugger.sys.mjs');
  const apart = Cu.Sandbox(Services.scriptSecurityManager.getSystemPrincipal(), { freshCompartment: true });
  addDebuggerToGlobal(apart);
  const watcher = new apart.Debugger();
  for (const global of watcher.findAllGlobals()) {
    if (global.class !== 'Sandbox') continue;
    if (Cu.getSandboxMetadata(global.unsafeDereference())?.addonId) watcher.addDebuggee(global);
  }
  const found = watcher.findScripts().map((script) => script.url);
  watcher.removeAllDebuggees();
  return found;`;

/** An expression that runs code in the process of a browser element's page; gives what the code returns. */
export function inPage(element: string, code: string): string {
  const script = `{
    const tell = (answer) => sendAsyncMessage('countercheck', answer);
    try { tell({ value: (() => { ${code} })() }); } catch (error) { tell({ error: String(error) }); }
  }`;
  return `new Promise((resolve, reject) => {
    const manager = (${element}).messageManager;
    const heard = ({ data }) => {
      manager.removeMessageListener('countercheck', heard);
      if ('error' in data) reject(new Error(data.error)); else resolve(data.value);
    };
    manager.addMessageListener('countercheck', heard);
    manager.loadFrameScript(${JSON.stringify(`data:,${encodeURIComponent(script)}`)}, false);
  })`;
}

/** Looks through closed doors, as only the browser's own code may. */
export const FIND_ROOT = `
  const documents = [content, ...Array.from(content.frames)].flatMap((view) => {
    try { return [view.document]; } catch { return []; } // a frame of another site
  });
  const hosts = documents.flatMap((document) => [...document.querySelectorAll('[popover]')]);
  const host = hosts.find((one) => one.openOrClosedShadowRoot);
  const root = host?.openOrClosedShadowRoot;
  const getComputedStyle = (element) => content.getComputedStyle(element);`;
