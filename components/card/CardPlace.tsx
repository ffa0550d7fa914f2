import type { CardState, CardWishes } from '../../lib/view/card-state.ts';
import { Card } from './Card.tsx';
import { CheckButton } from './CheckButton.tsx';

type CardPlaceProps = { kind: 'button'; onCheck: () => void } | ({ kind: 'card'; state: CardState } & CardWishes);

/** What stands beside a place of the page: the button that offers a check, or the card with the answer. */
export function CardPlace(props: CardPlaceProps) {
  return props.kind === 'button' ? <CheckButton onCheck={props.onCheck} /> : <Card {...props} />;
}
