import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { ImageBlock, KnownBlock } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import { failureOf } from './classify.ts';
import type { Image, Slack } from './slack.ts';

const FONTS = ['400Regular/Inter_400Regular.ttf', '700Bold/Inter_700Bold.ttf'];
/** Sharp on dense screens too. */
const ZOOM = 2;

let ready: Promise<Uint8Array[]> | null = null;

/** The renderer and the fonts are read when the first picture is drawn. */
async function prepare(): Promise<Uint8Array[]> {
  await initWasm(await readPart('@resvg/resvg-wasm/index_bg.wasm'));
  return Promise.all(FONTS.map((font) => readPart(`@expo-google-fonts/inter/${font}`)));
}

async function readPart(specifier: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(createRequire(import.meta.url).resolve(specifier)));
}

/** An SVG as PNG. Letters that the font lacks (Chinese, Arabic, …) are left out; the words beside a picture have them. */
export async function drawPng(svg: string): Promise<Uint8Array> {
  ready ??= prepare();
  const fontBuffers = await ready;
  const font = { fontBuffers, defaultFontFamily: 'Inter' };
  const drawn = new Resvg(svg, { font, fitTo: { mode: 'zoom', value: ZOOM } });
  return drawn.render().asPng();
}

/** Hands a picture to Slack without posting it anywhere: https://docs.slack.dev/reference/block-kit/composition-objects/slack-file-object */
export async function uploadPicture(
  client: WebClient,
  { svg, alt }: Parameters<Slack['draw']>[0],
): Promise<Image | null> {
  const file = Buffer.from(await drawPng(svg));
  try {
    const answer = await client.filesUploadV2({ filename: 'chart.png', title: 'Chart', file });
    const id = answer.files[0]?.files?.[0]?.id;
    return id === undefined ? null : { id, alt };
  } catch (error) {
    if (failureOf(error).type === 'refused') return null;
    throw error;
  }
}

/** The blocks with the picture below the first. */
export function withImage(blocks: readonly KnownBlock[], image: Image | undefined): KnownBlock[] {
  if (image === undefined) return [...blocks];
  const block: ImageBlock = { type: 'image', slack_file: { id: image.id }, alt_text: image.alt };
  return [...blocks.slice(0, 1), block, ...blocks.slice(1)];
}
