/** The store cannot or must not be opened. The message is for the operator: what, where, and what to do about it. */
export class StoreRefused extends Error {
  override name = 'StoreRefused';
}

/** It is only to be read, but nothing has set it up for this version yet: the next start does. */
export class NotSetUp extends StoreRefused {
  override name = 'NotSetUp';
}
