import type { Plugin } from 'vite'

/** Has the sidebar's document fetch what its entry imports later together with the entry itself, and not one step after the other. */
export const preloadImports: Plugin = {
  name: 'preload-imports',
  transformIndexHtml: {
    order: 'post',
    handler(_, { path, bundle = {}, chunk }) {
      if (!chunk || !path.includes('/sidebar/')) return []
      const seen = new Set<string>()
      const take = (name: string): string[] => {
        const found = bundle[name]
        if (seen.has(name) || found?.type !== 'chunk') return []
        seen.add(name)
        return [name, ...found.imports.flatMap(take)]
      }
      // Of the entry's own the document says so already.
      take(chunk.fileName)
      return chunk.dynamicImports.flatMap(take).map(name => ({
        tag: 'link',
        attrs: { rel: 'modulepreload', crossorigin: true, href: `/${name}` },
        injectTo: 'head' as const,
      }))
    },
  },
}
