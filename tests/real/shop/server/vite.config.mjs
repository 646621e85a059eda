import { resolve } from 'node:path'
import { vendureDashboardPlugin } from '@vendure/dashboard/vite'
import { defineConfig } from 'vite'

/** The React console has to be built once; it asks the shop it was loaded from. */
export default defineConfig({
  base: '/dashboard',
  build: { outDir: 'dashboard', emptyOutDir: true },
  plugins: [
    vendureDashboardPlugin({
      // It looks upward from there for ever where the path is relative.
      vendureConfigPath: resolve('config.ts'),
      module: 'esm',
      api: { host: 'auto', port: 'auto' },
      i18n: { availableLanguages: ['en', 'zh_Hans'] },
    }),
  ],
})
