import { join } from 'node:path'
import { AdminUiPlugin } from '@vendure/admin-ui-plugin'
import { AssetServerPlugin } from '@vendure/asset-server-plugin'
import { DefaultJobQueuePlugin, DefaultSearchPlugin, dummyPaymentHandler } from '@vendure/core'
import { DashboardPlugin } from '@vendure/dashboard/plugin'

/** A shop with both of its order consoles. Copied into the folder where Vendure was installed, and run there. */
const port = Number(process.env.SHOP_PORT ?? 3000)
const data = process.env.SHOP_DATA ?? '.'

export const config = {
  apiOptions: {
    hostname: '127.0.0.1',
    port,
    adminApiPath: 'admin-api',
    shopApiPath: 'shop-api',
    cors: { origin: true, credentials: true },
  },
  authOptions: {
    tokenMethod: ['bearer', 'cookie'],
    superadminCredentials: { identifier: 'superadmin', password: 'superadmin' },
    cookieOptions: { secret: 'only-on-this-machine' },
    requireVerification: false,
  },
  dbConnectionOptions: {
    type: 'better-sqlite3',
    synchronize: true,
    logging: false,
    database: join(data, 'shop.sqlite'),
  },
  paymentOptions: { paymentMethodHandlers: [dummyPaymentHandler] },
  plugins: [
    AssetServerPlugin.init({ route: 'assets', assetUploadDir: join(data, 'assets') }),
    DefaultJobQueuePlugin.init({ useDatabaseForBuffer: false }),
    DefaultSearchPlugin.init({ bufferUpdates: false }),
    AdminUiPlugin.init({
      route: 'admin',
      port: Number(process.env.ADMIN_PORT ?? 3002),
      adminUiConfig: {
        apiHost: 'auto',
        apiPort: 'auto',
        defaultLanguage: process.env.ADMIN_LANGUAGE ?? 'en',
        availableLanguages: ['en', 'zh_Hans'],
      },
    }),
    DashboardPlugin.init({ route: 'dashboard', appDir: './dashboard' }),
  ],
}
