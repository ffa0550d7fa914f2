import type { Lane, Plot } from '../lib/view/plot.ts';
import { useStrings } from './strings.tsx';

/**
 * A number line or time line: a lane a value, the page's own first, under the name `own`.
 * Screen readers are told the same in words.
 */
export function PlotPicture({ plot, own }: { plot: Plot; own: string }) {
  const { t, list } = useStrings();
  const who = (lane: Lane) => (lane.outlets ? list(lane.outlets) : own);
  const told = plot.lanes.map((lane) => t('plotLane', who(lane), lane.text));
  return (
    <div class="plot" role="img" aria-label={[t(KINDS[plot.kind]), ...told].join(' ')}>
      {plot.lanes.map((lane) => (
        <div class="lane" key={`${who(lane)} ${lane.text}`}>
          <span class="lane__who">{who(lane)}</span>
          <span class="lane__value">{lane.text}</span>
          <Track lane={lane} ticks={plot.ticks} />
        </div>
      ))}
      <div class="axis">
        {plot.ticks.map(({ at, label }) => (
          <span key={label} class="axis__label" style={{ left: percent(at) }}>
            {label}
          </span>
        ))}
      </div>
    </div>
  );
}

const KINDS = { numbers: 'plotNumbers', times: 'plotTimes' } as const;

/** Shorter stretches are drawn as a point: a bar would be a speck. In parts of the whole line. */
const POINT = 0.03;

function Track({ lane, ticks }: { lane: Lane; ticks: Plot['ticks'] }) {
  const point = lane.to - lane.from < POINT;
  return (
    <svg class={`track track--${lane.verdict ?? 'page'}`} width="100%" height="16" aria-hidden="true" focusable="false">
      <line class="track__base" x1="0" x2="100%" y1="8" y2="8" />
      {ticks.map(({ at, label }) => (
        <line key={label} class="track__tick" x1={percent(at)} x2={percent(at)} y1="4" y2="12" />
      ))}
      {!point && <Bar lane={lane} />}
      {point && <End at={(lane.from + lane.to) / 2} shape={lane.verdict ? 'dot' : 'diamond'} />}
      {!point && lane.openLow !== lane.openHigh && <End at={lane.openLow ? lane.to : lane.from} shape="dot" />}
      {lane.openLow && <End at={0} shape="left" />}
      {lane.openHigh && <End at={1} shape="right" />}
    </svg>
  );
}

/** How far a bar keeps from the tip of an arrow: less than a dot at its other end covers. */
const TIP = 4;

/** Moved as a whole, by a nested svg: a line alone cannot end some pixels before a percentage. */
function Bar({ lane }: { lane: Lane }) {
  const shift = lane.openHigh ? -TIP : lane.openLow ? TIP : 0;
  return (
    <svg x={shift} width="100%" overflow="visible" aria-hidden="true">
      <line class="track__bar" x1={percent(lane.from)} x2={percent(lane.to)} y1="8" y2="8" />
    </svg>
  );
}

const SHAPES = {
  dot: 'M-5 0a5 5 0 1 0 10 0 5 5 0 1 0-10 0z',
  diamond: 'M0-6 6 0 0 6-6 0z',
  left: 'M0 0 10-6v12z',
  right: 'M0 0-10-6v12z',
};

/** A shape at a place of the track; a nested svg, since only that can stand at a percentage. */
function End({ at, shape }: { at: number; shape: keyof typeof SHAPES }) {
  return (
    <svg x={percent(at)} y="8" overflow="visible" class="track__end" aria-hidden="true">
      <path d={SHAPES[shape]} />
    </svg>
  );
}

function percent(part: number): string {
  return `${Math.round(part * 1000) / 10}%`;
}
