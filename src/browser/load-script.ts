/** What scripts loaded on first use leave behind, by their name. */
declare global {
  interface Window {
    readingRoom?: Record<string, unknown>;
  }
}

const loading: Record<string, Promise<unknown>> = {};

/**
 * Loads `assets/<name>.js` by a script element, which works from a folder too, and returns what
 * it leaves under its name. Rejects when the script cannot be loaded or leaves nothing.
 */
export function loadScript<T>(
  base: string,
  name: string,
  type: 'text/javascript' | 'module' = 'text/javascript',
): Promise<T> {
  const known = window.readingRoom?.[name];
  if (known !== undefined) return Promise.resolve(known as T);
  loading[name] = loading[name] || addScript(`${base}assets/${name}.js`, name, type);
  return loading[name] as Promise<T>;
}

function addScript(src: string, name: string, type: string): Promise<unknown> {
  const loaded = new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.type = type;
    script.src = src;
    script.onerror = () => reject(new Error(`${script.src} could not be loaded`));
    script.onload = () => {
      const value = window.readingRoom?.[name];
      if (value === undefined) reject(new Error(`${script.src} left nothing`));
      else resolve(value);
    };
    document.head.appendChild(script);
  });
  // What failed may be tried again.
  loaded.catch(() => delete loading[name]);
  return loaded;
}
