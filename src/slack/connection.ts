/** Failures to look up a name or to open a connection: nothing of the request can have left. */
const BEFORE = /^(connect|getaddrinfo|query.*)$/;

/** Failures of the handshake, which comes before the request: https://nodejs.org/api/tls.html#x509-certificate-error-codes */
const HANDSHAKE =
  /^(CERT_.*|UNABLE_TO_.*|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|HOSTNAME_MISMATCH|ERR_TLS_CERT_ALTNAME_INVALID|ERR_SSL_WRONG_VERSION_NUMBER|ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION|UND_ERR_CONNECT_TIMEOUT)$/;

/**
 * The code of the failure when it came surely before anything of the request had left this machine, or `null`.
 * Looks through the chain of causes; of several attempts to connect each one must have failed so.
 */
export function leftNothing(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if (error instanceof AggregateError && error.errors.length > 0) {
    const codes = error.errors.map(leftNothing);
    return codes.includes(null) ? null : (codes[0] ?? null);
  }
  const code = textOf(error, 'code');
  if (BEFORE.test(textOf(error, 'syscall')) || HANDSHAKE.test(code)) return code;
  return leftNothing(error.cause);
}

function textOf(error: Error, name: 'code' | 'syscall'): string {
  const value: unknown = Reflect.get(error, name);
  return typeof value === 'string' ? value : '';
}
