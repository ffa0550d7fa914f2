import type { CardHandle } from './card-handle.ts';
import type { TabHandlers } from './client.ts';
import type { PageMessages, Reply, Request } from './messages.ts';

/** A reader's line to the rest of the extension. */
export interface Link {
  ask<N extends keyof PageMessages>(name: N, request: Request<N>): Promise<Reply<N>>;
  /** Answers the background; returns what ends it. */
  listen(handlers: TabHandlers): () => void;
  /** False once the extension has been reloaded or removed under the page. */
  alive(): boolean;
  /** The card in this page, loaded when first asked for; null where it cannot be. */
  card(): Promise<CardHandle | null>;
}
