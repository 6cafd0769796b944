import { type ExpressionBuilder, type ExpressionWrapper, type SqlBool, sql } from 'kysely';
import type { Delivery } from '../domain/delivery.ts';
import { stateColumns } from './delivery-row.ts';
import type { Tables } from './schema.ts';

/** The condition that a row still is as it was read: same key, same fence, and its state the same in every part. */
export function unchanged(before: Delivery) {
  const state = Object.entries(stateColumns(before.state));
  return (eb: ExpressionBuilder<Tables, 'deliveries'>): ExpressionWrapper<Tables, 'deliveries', SqlBool> =>
    eb.and([
      eb('key', '=', before.key),
      eb('fence', '=', before.fence),
      ...state.map(([column, value]) =>
        value === null
          ? sql<boolean>`${sql.ref(column)} is null`
          : sql<boolean>`${sql.ref(column)} = ${value}`,
      ),
    ]);
}
