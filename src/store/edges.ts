import { type Delivery, type DeliveryState, EDGES } from '../domain/delivery.ts';

/** @throws Error when a delivery may not move so: a fault in the caller, never a race. */
export function requireEdge(before: Delivery, state: DeliveryState): void {
  if (EDGES[before.state.name].includes(state.name)) return;
  throw new Error(`Delivery ${before.key} may not move from ${before.state.name} to ${state.name}`);
}
