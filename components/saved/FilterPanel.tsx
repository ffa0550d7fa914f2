import { useId } from 'preact/hooks';
import { type Choices, type Filter, NO_FILTER } from '../../lib/saved/filter.ts';
import type { Verdict } from '../../lib/types.ts';
import { GRAVITY } from '../../lib/view/gravest.ts';
import { useStrings } from '../strings.tsx';
import { VERDICT_WORDS } from '../VerdictTag.tsx';

interface FilterPanelProps {
  filter: Filter;
  choices: Choices;
  onChange: (filter: Filter) => void;
}

/** What the list can be narrowed by. What there is no choice of is left out. */
export function FilterPanel({ filter, choices, onChange }: FilterPanelProps) {
  const { t } = useStrings();
  const set = (part: Partial<Filter>) => onChange({ ...filter, ...part });
  const verdicts = GRAVITY.map((verdict): [Verdict, string] => [verdict, t(VERDICT_WORDS[verdict])]);
  const same = (names: string[]) => names.map((name): [string, string] => [name, name]);
  return (
    <div class="filters">
      <Choice<Verdict>
        label={t('filterVerdict')}
        options={verdicts}
        chosen={filter.verdict}
        onChoose={(verdict) => set({ verdict })}
      />
      <Choice
        label={t('filterStory')}
        options={same(choices.stories)}
        chosen={filter.story}
        onChoose={(story) => set({ story })}
      />
      <Choice
        label={t('filterSite')}
        options={same(choices.sites)}
        chosen={filter.site}
        onChoose={(site) => set({ site })}
      />
      <Choice
        label={t('filterTag')}
        options={same(choices.tags)}
        chosen={filter.tag}
        onChoose={(tag) => set({ tag })}
      />
      <Day label={t('filterFrom')} day={filter.from} onChange={(from) => set({ from })} />
      <Day label={t('filterTo')} day={filter.to} onChange={(to) => set({ to })} />
      <button type="button" class="button button--small" onClick={() => onChange(NO_FILTER)}>
        {t('filterClear')}
      </button>
    </div>
  );
}

interface ChoiceProps<V extends string> {
  label: string;
  options: [value: V, name: string][];
  chosen: V | null;
  onChoose: (chosen: V | null) => void;
}

function Choice<V extends string>({ label, options, chosen, onChoose }: ChoiceProps<V>) {
  const { t } = useStrings();
  const id = useId();
  if (options.length === 0) return null;
  // Values may be any text of a page: they are told apart by their place.
  const place = options.findIndex(([value]) => value === chosen);
  return (
    <p class="filters__field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={String(place)}
        onChange={({ currentTarget }) => onChoose(options[Number(currentTarget.value)]?.[0] ?? null)}
      >
        <option value="-1">{t('filterAll')}</option>
        {options.map(([value, name], index) => (
          <option key={value} value={String(index)}>
            {name}
          </option>
        ))}
      </select>
    </p>
  );
}

function Day({ label, day, onChange }: { label: string; day: string | null; onChange: (day: string | null) => void }) {
  const id = useId();
  return (
    <p class="filters__field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={day ?? ''}
        onChange={({ currentTarget }) => onChange(currentTarget.value || null)}
      />
    </p>
  );
}
