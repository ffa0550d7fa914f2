/** The page's address, with the part behind # only where a site routes by it. */
export function addressOf({ href, hash }: Location): string {
  return /^#[!/]/.test(hash) ? href : href.slice(0, href.length - hash.length);
}
