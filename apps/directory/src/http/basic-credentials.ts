interface ClientCredentials {
  readonly clientId?: string;
  readonly clientSecret?: string;
}

/** Of `Authorization: Basic`, each part form-encoded (RFC 6749, section 2.3.1); nothing where they cannot be read. */
export function basicCredentials(authorization: string | undefined): ClientCredentials {
  const [, encoded] = /^Basic ([A-Za-z0-9+/]+={0,2})$/i.exec(authorization ?? '') ?? [];
  const [, id, secret] = /^([^:]*):(.*)$/s.exec(Buffer.from(encoded ?? '', 'base64').toString()) ?? [];
  const [clientId, clientSecret] = [decoded(id), decoded(secret)];
  if (clientSecret === undefined) return {};
  return { ...(clientId !== undefined && clientId !== '' && { clientId }), clientSecret };
}

function decoded(part: string | undefined): string | undefined {
  try {
    return part === undefined ? undefined : decodeURIComponent(part.replaceAll('+', ' '));
  } catch {
    return undefined;
  }
}
