/** What the drivers know of the extension and its window. */

/** Size of a window and of the page in it: a small laptop's. */
export const WINDOW = { width: 1280, height: 800 };
/** The page in the side panel, as WXT names it after its entrypoint. */
export const SIDEBAR_PAGE = 'sidepanel.html';
/** A file of the extension that runs nothing when opened, yet has the extension's interfaces. */
export const BARE_PAGE = 'manifest.json';
/** The popup, as WXT names it after its entrypoint. */
export const POPUP_PAGE = 'popup.html';
/** A popup of the usual size; browsers allow up to 800 by 600. */
export const POPUP_SIZE = { width: 380, height: 600 };
/** The page of saved comparisons, as WXT names it after its entrypoint. */
export const SAVED_PAGE = 'saved.html';
