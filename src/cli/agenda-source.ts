import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openFeeds } from '../calendar/open.ts';

/** A Markdown text: what it is called, where it lies as people see it, and what it says; or why it cannot be read. */
export type AgendaText =
  | { ok: true; name: string; address: string; text: string }
  | { ok: false; error: string };

/** Reads a file, or a page of the web with the manners and limits of a calendar feed. */
export async function readAgendaText(source: string): Promise<AgendaText> {
  return /^https?:/i.test(source) ? readPage(source) : readLocal(source);
}

async function readLocal(path: string): Promise<AgendaText> {
  try {
    const address = pathToFileURL(resolve(path)).href;
    return decoded(await readFile(path), basename(path), address);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'no reason given';
    return { ok: false, error: `cannot be read (${code})` };
  }
}

async function readPage(source: string): Promise<AgendaText> {
  const page = pageOf(source);
  const feeds = openFeeds();
  const nothing = { etag: null, lastModified: null };
  const fetched = await feeds.fetch(rawOf(page), nothing, new AbortController().signal);
  await feeds.close();
  if (fetched.type === 'failed') return { ok: false, error: fetched.error };
  if (fetched.type === 'unchanged') return { ok: false, error: 'its host answered "unchanged"' };
  return decoded(fetched.body, page, page);
}

function decoded(bytes: Uint8Array, name: string, address: string): AgendaText {
  try {
    return { ok: true, name, address, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { ok: false, error: 'not a text in UTF-8' };
  }
}

/** On GitHub a page shows a file, and another address has its text. */
function rawOf(page: string): string {
  return page.replace(
    /^https:\/\/github\.com\/([^/]+\/[^/]+)\/blob\//i,
    'https://raw.githubusercontent.com/$1/',
  );
}

function pageOf(address: string): string {
  return address.replace(
    /^https:\/\/raw\.githubusercontent\.com\/([^/]+\/[^/]+)\/(?:refs\/heads\/)?/i,
    'https://github.com/$1/blob/',
  );
}
