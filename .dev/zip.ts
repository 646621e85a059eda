import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { differences } from './release/again'
import { makeRelease } from './release/make'
import { releaseNotes, storeText } from './release/notes'
import { releaseVersion } from './release/version'

/**
 * Makes a release under `.output/release`: an archive for Chrome, Edge and Firefox, the sources Firefox's reviewers build from,
 * SHA256SUMS, the notes and the stores' texts. `--twice` makes it once more from those sources, in another place, and fails where a
 * byte differs.
 */
const DIR = '.output/release'
const { version, tagged } = releaseVersion()
console.log(
  tagged
    ? `Version ${version}, from the tag.`
    : `Version ${version} of package.json: no tag v1.2.3 stands here.`,
)

const notes = releaseNotes(version)
await makeRelease(version, DIR)
writeFileSync(join(DIR, 'notes.md'), notes)
for (const language of ['zh_CN', 'en'] as const)
  writeFileSync(join(DIR, `store-${language}.md`), storeText(language, version))
console.log(`Made ${DIR}.`)

if (process.argv.includes('--twice')) {
  const different = differences(DIR, version)
  if (different.length > 0) {
    console.error(`Not the same the second time:\n${different.join('\n')}`)
    process.exitCode = 1
  } else console.log('Made twice, in two places: every byte the same.')
}
