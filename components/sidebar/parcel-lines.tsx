import { Copy } from 'lucide'
import { IconButton } from '@/components/ui/button'
import type { Parcel } from '@/lib/trade/order'
import { useSidebar } from './context'

/** Courier, number with its copy button, and the newest line of the trace. */
export function ParcelLines({ parcel: { courier, trackingNumber, trace } }: { readonly parcel: Parcel }) {
  const { actions, say } = useSidebar()
  return (
    <>
      {courier}{' '}
      {trackingNumber && (
        <span class="whole">
          {trackingNumber}
          <IconButton
            small
            icon={Copy}
            name={say('sidebar.copyTracking')}
            onClick={() => void actions.copy(trackingNumber, say('sidebar.trackingNumber'))}
          />
        </span>
      )}
      {trace && (
        <div class="dim two-lines">
          <bdi>{trace}</bdi>
        </div>
      )}
    </>
  )
}
