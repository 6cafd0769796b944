import type { Call } from './call.ts';
import type { CallChange } from './delivery-facts.ts';
import type { AllDay, Timed } from './occurrence.ts';

/** A call as a message shows it. `listed` is `false` once it has vanished from its feed for good. */
export type ShownCall = { call: Call; listed: boolean };

/** Do two times mean the same moments (or the same days), whatever zone they are written in? */
export function sameTime(one: Timed | AllDay, other: Timed | AllDay): boolean {
  if (one.allDay || other.allDay) {
    return one.allDay && other.allDay && one.startDate === other.startDate && one.endDate === other.endDate;
  }
  return one.start === other.start && one.end === other.end;
}

function standing({ call, listed }: ShownCall): 'on' | 'cancelled' | 'removed' {
  if (call.status === 'CANCELLED') return 'cancelled';
  return listed ? 'on' : 'removed';
}

/**
 * What members who saw `before` must be told now that it is `after`. A new topic, place or agenda is not worth a reply;
 * a new link to join is. Of a call that is off nothing matters but that it is off, and a cancelled one may vanish.
 */
export function changesBetween(before: ShownCall, after: ShownCall): CallChange[] {
  const [was, is] = [standing(before), standing(after)];
  if (is !== 'on') return was === is || was === 'cancelled' ? [] : [is];
  const differences: [CallChange, boolean][] = [
    ['restored', was !== 'on'],
    ['moved', !sameTime(before.call.time, after.call.time)],
    ['renamed', before.call.title !== after.call.title],
    ['links', before.call.links.join !== after.call.links.join],
  ];
  return differences.filter(([, differs]) => differs).map(([change]) => change);
}
