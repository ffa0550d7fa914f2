/**
 * Asks the browser never to clear what is saved when the disk gets full. With `unlimitedStorage` in the manifest Firefox
 * agrees without asking the reader, and Chrome clears nothing whatever it answers. To be called in a view: workers have
 * no such interface.
 */
export async function keepForGood(): Promise<boolean> {
  const { storage } = navigator;
  return (await storage.persisted()) || (await storage.persist());
}
