/** Text as both engines keep it: PostgreSQL refuses U+0000 and both refuse half a surrogate pair. */
export function storable(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\uFFFD');
}
