import { resolve } from 'node:path'
import { type MinifyOptions, minify } from 'terser'
import type { Plugin } from 'vite'
import { defineConfig } from 'wxt'
import { noMarkup } from './.dev/build/no-markup'
import { preloadImports } from './.dev/build/preload-imports'
import { SITES } from './lib/consoles/sites.data'

/** As lib/browser/sidebar-places.ts writes it. */
const SIDEBAR_PANEL = 'sidebar.html?host=panel'

const IN_PAGES = ['agent', 'badges', 'buyers', 'picker', 'on-demand', 'refind', 'slash', 'page-listen']

/** The browser's own object in the place of the polyfill. */
const nativeBrowser = {
  name: 'native-browser',
  enforce: 'pre' as const,
  resolveId: (id: string) => (id === 'webextension-polyfill' ? '\0native-browser' : undefined),
  load: (id: string) =>
    id === '\0native-browser' ? 'export default globalThis.browser ?? globalThis.chrome' : undefined,
}

/** No function of ours is told by its `this` unless it says so, nor by how many arguments it takes. */
const MINIFIED: MinifyOptions = {
  ecma: 2020,
  compress: { passes: 4, unsafe_arrows: true, keep_fargs: false, toplevel: true },
  mangle: { toplevel: true },
}

/** A second minifier behind the first: together they leave 3 % less than either alone. */
const minifiedAgain: Plugin = {
  name: 'minified-again',
  apply: (_, { mode }) => mode === 'production',
  async generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk') {
        const { code } = await minify(chunk.code, MINIFIED)
        chunk.code = code ?? chunk.code
      }
  },
}

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  i18n: { localesDir: resolve('lib/locales') },
  // Preact without Babel: the bundler's own JSX transform.
  vite: () => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [noMarkup, preloadImports],
  }),
  manifest: ({ browser }) => ({
    // A release's is its tag's: .dev/zip.ts.
    ...(process.env['DESKSIDE_VERSION'] && { version: process.env['DESKSIDE_VERSION'] }),
    default_locale: 'zh_CN',
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    // scripting: composers that accept a paste only from the page's own world (entrypoints/page-insert.ts).
    // activeTab: the address of the page the toolbar button was pressed on, so that its site can be allowed and taught.
    // sidePanel: the sidebar in the browser's own panel (Chrome, Edge).
    // alarms in Firefox, which does not let it be asked for later: when a follow-up falls due.
    permissions: ['storage', 'scripting', 'activeTab', browser === 'firefox' ? 'alarms' : 'sidePanel'],
    // Asked for when something is first put off until later: the system tells when it is due.
    optional_permissions: ['notifications', ...(browser === 'firefox' ? [] : ['alarms' as const])],
    // Asked for one site at a time, by the agent, to use the sidebar where nobody wrote a profile.
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    options_ui: { page: 'manage.html', open_in_tab: true },
    commands: {
      'focus-field': {
        suggested_key: { default: 'Alt+Q' },
        description: '__MSG_extension_focusField__',
      },
    },
    ...(browser === 'firefox'
      ? {
          sidebar_action: {
            default_panel: SIDEBAR_PANEL,
            default_title: '__MSG_extension_name__',
            open_at_install: false,
          },
        }
      : { side_panel: { default_path: SIDEBAR_PANEL } }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'deskside@deskside.example',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
  hooks: {
    // The sidebar is built by itself: what it shares with the other documents would come in twenty files, each of them asked for
    // while a console is loading.
    'entrypoints:grouped': (_, groups) => {
      const isSidebar = ({ name }: { name: string }) => name === 'sidebar'
      const at = groups.findIndex(group => Array.isArray(group) && group.some(isSidebar))
      const pages = [groups[at] ?? []].flat()
      groups.splice(
        at,
        1,
        pages.filter(isSidebar),
        pages.filter(page => !isSidebar(page)),
      )
    },
    // What runs in a console's page speaks to the browser itself: both know promises there, and 3 kB are saved in every page.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.every(({ name }) => IN_PAGES.includes(name))) return
      config.plugins?.push(nativeBrowser, minifiedAgain)
    },
    'build:manifestGenerated': (wxt, manifest) => {
      const matches = [...new Set(SITES.flatMap(([, patterns]) => patterns))]
      // The script as it is, without what WXT adds to a content script: every kilobyte of it is in every page.
      manifest.content_scripts = [{ matches, js: ['agent.js'], run_at: 'document_start' }]
      // Scripting needs host permission for exactly the pages the page agent runs on.
      manifest.host_permissions = matches
      // The one document of ours that stands in a page; sites the agent allows later are among the optional hosts.
      manifest.web_accessible_resources = [
        {
          resources: ['sidebar.html'],
          matches: ['https://*/*', 'http://*/*'],
          ...(wxt.config.browser !== 'firefox' && { use_dynamic_url: true }),
        },
      ]
    },
  },
})
