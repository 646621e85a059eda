import { useManage } from './context'
import { HealthLine } from './health-line'
import { NewsLine } from './news-line'
import { NoticeBar } from './notice-bar'
import { Rail } from './rail'
import { SECTION_VIEWS } from './sections'

/** The full page: a rail at the left, one section beside it. */
export function ManagePage() {
  const { model } = useManage()
  const { View } = SECTION_VIEWS[model.section.value]
  return (
    <div class="manage">
      <Rail />
      <main class="page-around" id="main">
        <HealthLine />
        <NewsLine />
        <View />
      </main>
      <NoticeBar />
    </div>
  )
}
