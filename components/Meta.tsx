import type { ComponentChild } from 'preact';

/** Small facts on one line, parted by dots; what is null is left out. */
export function Meta({ items }: { items: ComponentChild[] }) {
  const told = items.filter((item) => item !== null);
  return (
    <span class="meta">
      {told.map((item, index) => (
        <>
          {index > 0 && ' · '}
          {item}
        </>
      ))}
    </span>
  );
}
