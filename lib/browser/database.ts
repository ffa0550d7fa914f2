/** Opens the database, and tells in words why it cannot be opened, read or written. */
import { type IDBPDatabase, openDB } from 'idb';
import { MIGRATIONS, type Migration, type Schema } from './migrations.ts';
import { Told, told, wordsOf } from './told.ts';

const NAME = 'countercheck';
/** What Chromium says in an UnknownError where the disk itself is full, and not the share that it keeps for a site. */
const NO_ROOM = /FILE_ERROR_NO_SPACE/;

/** Runs one piece of work on the open database. Throws words for the reader. */
export type Database = <T>(work: (database: IDBPDatabase<Schema>) => Promise<T>) => Promise<T>;

/** A door to the database that opens it when first used, and anew after it failed to open or was closed by the browser. */
export function database(migrations: readonly Migration[] = MIGRATIONS): Database {
  let opening: Promise<IDBPDatabase<Schema>> | null = null;
  const forget = () => {
    opening = null;
  };
  const open = () => {
    opening ??= openAt(migrations, forget).catch((error: unknown) => {
      forget();
      throw error;
    });
    return opening;
  };
  return async (work) => {
    const attempt = async () => work(await open());
    try {
      return await attempt().catch((error: unknown) => {
        if (nameOf(error) !== 'InvalidStateError') throw error;
        // The browser has closed the connection without a word: Firefox does, after a full disk.
        forget();
        return attempt();
      });
    } catch (error) {
      throw inWords(error);
    }
  };
}

/** Opens it at the version that the migrations lead to. `lost` is called when the connection ends by itself. */
function openAt(migrations: readonly Migration[], lost: () => void): Promise<IDBPDatabase<Schema>> {
  return new Promise((resolve, reject) => {
    openDB<Schema>(NAME, migrations.length, {
      // What this rejects with nobody hears, and the half of it that was done would stay.
      upgrade: async (database, from, _to, transaction) => {
        transaction.done.catch(reject);
        try {
          for (const step of migrations.slice(from)) await step(database, transaction);
        } catch (error) {
          reject(error);
          abort(transaction);
        }
      },
      blocked: () => reject(told('errorBlocked')),
      // A newer version waits for this connection: give way.
      blocking: (_from, _to, event) => {
        lost();
        (event.target as IDBDatabase).close();
      },
      terminated: lost,
    }).then(resolve, reject);
  });
}

/** Takes back what was done in it. One that fell by itself has an error, and is over. */
export function abort(transaction: Pick<IDBTransaction, 'error' | 'abort'>): void {
  if (!transaction.error) transaction.abort();
}

function inWords(error: unknown): Told {
  if (error instanceof Told) return error;
  const name = nameOf(error);
  if (name === 'QuotaExceededError' || NO_ROOM.test(wordsOf(error))) return told('errorDiskFull');
  if (name === 'VersionError') return told('errorNewer');
  return told('errorDatabase', wordsOf(error));
}

function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : '';
}
