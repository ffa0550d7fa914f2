/** A message with $1 to $9 filled in, as browsers do it for their own: $$ is a dollar. */
export function fillIn(message: string, substitutions: readonly string[]): string {
  return message.replace(/\$(\$+|\d)/g, (_, sign: string) =>
    sign.startsWith('$') ? sign : (substitutions[Number(sign) - 1] ?? ''),
  );
}
