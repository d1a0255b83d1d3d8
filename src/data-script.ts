/** Returns the answer of a classic script that leaves a value under a name, for `loadScript` to find. */
export function dataScript(name: string, value: unknown): Response {
  const script = `(window.readingRoom=window.readingRoom||{})[${JSON.stringify(name)}]=${JSON.stringify(value)};\n`;
  return new Response(script, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
}
