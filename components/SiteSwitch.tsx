import { useStrings } from './strings.tsx';

export interface SiteSwitchProps {
  /** "gazette.example" */
  site: string;
  off: boolean;
  onSwitch: (off: boolean) => void;
}

/** Switches the extension off and on for one site. */
export function SiteSwitch({ site, off, onSwitch }: SiteSwitchProps) {
  const { t } = useStrings();
  return (
    <label class="check">
      <input type="checkbox" checked={!off} onChange={({ currentTarget }) => onSwitch(!currentTarget.checked)} />
      <span>
        {t('activeOn')} <bdi class="check__strong">{site}</bdi>
      </span>
    </label>
  );
}
