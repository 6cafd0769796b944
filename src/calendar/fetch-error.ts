import { NotPublic } from './address.ts';
import { BadBody } from './fetch-body.ts';

/** What an organiser can do something about, by the `code` of Node's error. */
const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'its host name is not known',
  EAI_AGAIN: 'its host name cannot be looked up at the moment',
  ECONNREFUSED: 'its host refuses connections',
  ECONNRESET: 'the connection broke off',
  EPIPE: 'the connection broke off',
  ETIMEDOUT: 'its host does not answer',
  EHOSTUNREACH: 'its host cannot be reached',
  ENETUNREACH: 'its host cannot be reached',
  ERR_STREAM_PREMATURE_CLOSE: 'the connection broke off',
  CERT_HAS_EXPIRED: "its host's certificate has expired",
  ERR_TLS_CERT_ALTNAME_INVALID: "its host's certificate is for another host",
  DEPTH_ZERO_SELF_SIGNED_CERT: "its host's certificate is self-signed",
  ENOENT: 'there is no such file',
  EACCES: 'the file may not be read',
  EISDIR: 'it is not a regular file',
};

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

function proxyHint(): string {
  const { HTTPS_PROXY, https_proxy } = process.env;
  return HTTPS_PROXY || https_proxy
    ? ' (feeds are fetched directly; the proxy in HTTPS_PROXY is not used)'
    : '';
}

/** One line about a failed fetch: no body, no address, no path. Node's own messages hold addresses, so they stay out. */
export function describeFetchError(error: unknown): string {
  if (error instanceof NotPublic || error instanceof BadBody) return error.message;
  const code = codeOf(error);
  if (code.startsWith('Z_') || code.startsWith('ERR__ERROR_FORMAT')) return 'the answer cannot be unpacked';
  return (REASONS[code] ?? `the connection failed${code === '' ? '' : ` (${code})`}`) + proxyHint();
}
