import type { EN } from './en.ts';

/** The same keys in another language. The compiler refuses one that is missing or unknown. */
export type Translation<English> = { readonly [Key in keyof English]: string };

/** All the wording of one language. */
export type Catalogue = Translation<typeof EN>;
