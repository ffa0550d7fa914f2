/** What every fake of a browser's part is made of. */

export class FakeEvent<A extends unknown[]> {
  readonly listeners = new Set<(...args: A) => unknown>();
  addListener = (listener: (...args: A) => unknown) => this.listeners.add(listener);
  removeListener = (listener: (...args: A) => unknown) => this.listeners.delete(listener);
  fire = (...args: A) => [...this.listeners].map((listener) => listener(...args));
}

/** As it arrives elsewhere. */
export const sent = <T>(value: T): T => (value === undefined ? value : JSON.parse(JSON.stringify(value)));
