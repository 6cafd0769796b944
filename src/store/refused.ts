/** The store cannot or must not be opened. The message is for the operator: what, where, and what to do about it. */
export class StoreRefused extends Error {
  override name = 'StoreRefused';
}
