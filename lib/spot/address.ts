import type { IsoDate } from '../types.ts';

/** "/2025/12/13/", "/2025-12-13-", "/2025/12/". */
const DATE = /\/(20\d\d)[/-](0[1-9]|1[0-2])(?:[/-](0[1-9]|[12]\d|3[01]))?(?=[/-]|$)/;
/** Addresses are read this far; what follows is parameters. */
const MAX_ADDRESS = 500;

/** The day or month that an address gives, as those of many papers do; null where it gives none. */
export function dateInAddress(url: string | null): IsoDate | null {
  const [, year, month, day] = DATE.exec(url?.slice(0, MAX_ADDRESS) ?? '') ?? [];
  if (year === undefined) return null;
  return day === undefined ? `${year}-${month}` : `${year}-${month}-${day}`;
}
