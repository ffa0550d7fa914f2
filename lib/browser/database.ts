/** Opens the database, and tells in words why it cannot be opened, read or written. */
import { type IDBPDatabase, openDB } from 'idb';
import { MIGRATIONS, type Migration, type Schema } from './migrations.ts';
import { Told, told, wordsOf } from './told.ts';

const NAME = 'countercheck';

/** Runs one piece of work on the open database. Throws words for the reader. */
export type Database = <T>(work: (database: IDBPDatabase<Schema>) => Promise<T>) => Promise<T>;

/** A door to the database that opens it when first used, and anew after it failed to open or was closed by the browser. */
export function database(migrations: readonly Migration[] = MIGRATIONS): Database {
  let opening: Promise<IDBPDatabase<Schema>> | null = null;
  const forget = () => {
    opening = null;
  };
  return async (work) => {
    try {
      opening ??= openAt(migrations, forget);
      return await work(await opening);
    } catch (error) {
      throw inWords(error);
    }
  };
}

/** Opens it at the version that the migrations lead to. `lost` is called when it did not open or ended by itself. */
function openAt(migrations: readonly Migration[], lost: () => void): Promise<IDBPDatabase<Schema>> {
  return new Promise((resolve, reject) => {
    const fail = (error: unknown) => {
      lost();
      reject(error);
    };
    openDB<Schema>(NAME, migrations.length, {
      upgrade: async (database, from, _to, transaction) => {
        for (const step of migrations.slice(from)) await step(database, transaction);
      },
      blocked: () => fail(told('errorBlocked')),
      // A newer version waits for this connection: give way.
      blocking: (_from, _to, event) => {
        lost();
        (event.target as IDBDatabase).close();
      },
      terminated: lost,
    }).then(resolve, fail);
  });
}

function inWords(error: unknown): Told {
  if (error instanceof Told) return error;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return told('errorDiskFull');
  if (name === 'VersionError') return told('errorNewer');
  return told('errorDatabase', wordsOf(error));
}
