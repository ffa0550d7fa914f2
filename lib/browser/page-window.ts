/** A page's window, with the interfaces that it holds. */
export type PageWindow = Window & typeof globalThis;
