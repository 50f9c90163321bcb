/** What is wrong with the configurations that a page shows: each `json` block with a host has to fit the schema of an SMTP server. */
export function configurationsIn(page, smtpServer) {
  return [...page.matchAll(/^ *```json\n([^]*?)^ *```/gm)].flatMap(([, text = '']) => {
    let shown;
    try {
      shown = JSON.parse(text);
    } catch (error) {
      return [`an example is no JSON: ${error.message}`];
    }
    if (!shown || typeof shown !== 'object' || !('host' in shown)) return [];
    const { error } = smtpServer.safeParse(shown);
    return (error?.issues ?? []).map(({ path, message }) => `an example does not fit: ${path.join('.')} ${message}`);
  });
}
