import * as v from 'valibot'
import type { AgentProtocol, Handlers, PhraseImport, SidebarProtocol, Staged } from '@/lib/messages'
import { handler } from '@/lib/messages/handler'
import type { OwnProtocol } from '@/lib/messages/own-protocol'
import { watched } from '@/lib/messages/work'
import { PINYIN } from '@/lib/phrases/search/pinyin.data'
import { REGIONS } from '@/lib/trade/regions.data'
import { addressHere } from './about-here'
import { createBackupImport } from './backup-import'
import { allBuyers, forgetBuyer, saveBuyer, saveFact, saveTags } from './buyers'
import { chooseText } from './choose'
import * as dayAsks from './day-schemas'
import { countDay, daysKept, dropQuestions, wipeDays } from './days'
import { decide, decisions, undecide } from './decisions'
import { exportBackup, giveBackup } from './export'
import { aboutsByWord, findNotes, noteSubjects, notesPage } from './find-notes'
import { allFollowUps, followUpsDue, removeFollowUp, restoreFollowUp, saveFollowUp } from './follow-ups'
import { wipe } from './forget'
import { handOver, takeOver } from './hand-over'
import { importBackup } from './import'
import { importPhrases } from './import-phrases'
import { allIssues, removeIssue, restoreIssue, saveIssue } from './issues'
import { forgetLearned, learn, learned } from './learned'
import { linkedTo } from './linked'
import { createNoteIndex } from './note-index'
import { buyerRecords, removeNote, restoreNote, saveNote } from './notes'
import {
  library,
  removeGroup,
  removePhrases,
  restorePhrases,
  saveGroup,
  saveGroups,
  savePhrase,
  savePhrases,
} from './phrases'
import { pictures, savePicture } from './pictures'
import { pin } from './pins'
import * as profiles from './profiles'
import * as asks from './request-schemas'
import { rescueFile } from './rescue'
import { restoreSnapshot } from './restore'
import { putPack, removeSet, restoreSet, saveSet } from './sets'
import { saveSettings, settings } from './settings'
import { snapshots, trySnapshot } from './snapshots'
import type { Store } from './store'
import { hide, importPack, nextEdition, removePack, team } from './team'
import { imports, undoImport } from './undo'
import { stage, stagedPart, stageText, takeStaged, unstage } from './uploads'
import { used } from './usage'
import { allVisits, sawOrders } from './visits'

/** What the store answers a page agent. */
export const agentStoreHandlers = (store: Store) =>
  ({
    pictures: handler(asks.picturesAsk, ({ ids }) => pictures(store, ids)),
    addressHere: (_, sender) => addressHere(store, sender),
    taughtHere: async (_, sender) => {
      const url = await addressHere(store, sender)
      return url === undefined ? undefined : profiles.taughtHere(store, url)
    },
  }) satisfies Partial<Handlers<AgentProtocol>>

/** What the store answers a sidebar. */
export const sidebarStoreHandlers = (store: Store, notes = createNoteIndex(store)) =>
  ({
    library: handler(asks.nothing, () => library(store)),
    pin: handler(asks.pinAsk, ({ phrase, at }) => pin(store, phrase, at)),
    addPhrase: handler(asks.addPhraseAsk, phrase => savePhrase(store, phrase)),
    takeBackPhrase: handler(asks.phraseIdAsk, ({ id }) => removePhrases(store, [id])),
    learned: handler(asks.nothing, () => learned(store)),
    used: handler(asks.usedAsk, ({ phrase }) => used(store, phrase)),
    learn: handler(asks.learnAsk, lesson => learn(store, lesson)),
    countDay: (data, { practice }) =>
      practice === true ? undefined : handler(dayAsks.countDayAsk, report => countDay(store, report))(data),
    kept: handler(asks.keptAsk, ({ abouts }) => buyerRecords(store, abouts)),
    findNotes: handler(asks.findNotesAsk, ask => findNotes(notes, ask)),
    linkedTo: handler(asks.linkedAsk, ({ about }) => linkedTo(store, about)),
    saveNote: handler(asks.noteAsk, note => saveNote(store, note)),
    removeNote: handler(asks.noteIdAsk, ({ id }) => removeNote(store, id)),
    restoreNote: handler(asks.noteIdAsk, ({ id }) => restoreNote(store, id)),
    chooseNote: handler(asks.chooseNoteAsk, ask =>
      chooseText(store, { table: 'notes', field: 'text', ...ask }),
    ),
    saveIssue: handler(asks.issueAsk, issue => saveIssue(store, issue)),
    removeIssue: handler(asks.issueIdAsk, ({ id }) => removeIssue(store, id)),
    restoreIssue: handler(asks.issueIdAsk, ({ id }) => restoreIssue(store, id)),
    sawOrders: handler(asks.sawOrdersAsk, seen => sawOrders(store, seen)),
    saveFact: handler(asks.factAsk, ask => saveFact(store, ask)),
    saveTags: handler(asks.tagsAsk, profile => saveTags(store, profile)),
    saveFollowUp: handler(asks.followUpAsk, followUp => saveFollowUp(store, followUp)),
    removeFollowUp: handler(asks.followUpIdAsk, ({ id }) => removeFollowUp(store, id)),
    restoreFollowUp: handler(asks.followUpIdAsk, ({ id }) => restoreFollowUp(store, id)),
    followUpsDue: handler(asks.dueAsk, ({ before }) => followUpsDue(store, before)),
    decisions: handler(asks.decisionsAsk, ({ console, abouts }) => decisions(store, console, abouts)),
    decide: handler(asks.decideAsk, decision => decide(store, decision)),
    undecide: handler(asks.idAsk, ({ id }) => undecide(store, id)),
    settings: handler(asks.nothing, () => settings(store)),
    reference: handler(asks.referenceAsk, ({ table }) => (table === 'pinyin' ? PINYIN : REGIONS)),
    health: handler(asks.nothing, () => store.health()),
  }) satisfies Partial<Handlers<SidebarProtocol>>

const textOf = async (store: Store, ask: { readonly text: string } | Staged): Promise<string> =>
  'text' in ask ? ask.text : takeStaged(store, ask)

async function phrasesOf(store: Store, ask: Staged): Promise<PhraseImport> {
  const text = await takeStaged(store, ask)
  return handler(v.pipe(v.string(), v.parseJson(), asks.phraseImport), plan => plan)(text)
}

const channelOf = (ask: object) => ('channel' in ask ? String(ask.channel) : undefined)

/** What the store answers the extension's own pages; `practice` is the practice console's own, wiped with it. */
export function ownHandlers(store: Store, practice?: Store, notes = createNoteIndex(store)) {
  const backups = createBackupImport(store)
  return {
    savePhrase: handler(asks.phraseAsk, phrase => savePhrase(store, phrase)),
    savePhrases: handler(asks.savePhrasesAsk, ({ phrases }) => savePhrases(store, phrases)),
    removePhrases: handler(asks.phrasesAsk, ({ ids }) => removePhrases(store, ids)),
    restorePhrases: handler(asks.phrasesAsk, ({ ids }) => restorePhrases(store, ids)),
    saveGroup: handler(asks.groupAsk, group => saveGroup(store, group)),
    saveGroups: handler(asks.groupsAsk, ({ groups }) => saveGroups(store, groups)),
    removeGroup: handler(asks.groupIdAsk, ({ id }) => removeGroup(store, id)),
    saveSet: handler(asks.setAsk, set => saveSet(store, set)),
    removeSet: handler(asks.setIdAsk, ({ id }) => removeSet(store, id)),
    restoreSet: handler(asks.setIdAsk, ({ id }) => restoreSet(store, id)),
    putPack: handler(asks.putPackAsk, ({ id, set }) => putPack(store, id, set)),
    saveSettings: handler(asks.settingsAsk, ({ section, value }) => saveSettings(store, section, value)),
    allBuyers: handler(asks.nothing, () => allBuyers(store)),
    allIssues: handler(asks.nothing, () => allIssues(store)),
    allVisits: handler(asks.nothing, () => allVisits(store)),
    saveBuyer: handler(asks.tagsAsk, profile => saveBuyer(store, profile)),
    forgetBuyer: handler(asks.forgetBuyerAsk, ({ about }) => forgetBuyer(store, about)),
    notesPage: handler(asks.notesPageAsk, ask => notesPage(notes, ask)),
    noteSubjects: handler(asks.nothing, () => noteSubjects(notes)),
    aboutsByWord: handler(asks.wordsAsk, ({ words }) => aboutsByWord(notes, words)),
    allFollowUps: handler(asks.nothing, () => allFollowUps(store)),
    handOver: handler(asks.handOverAsk, ask => handOver(store, ask)),
    takeOver: handler(asks.takeOverAsk, ({ text }) => takeOver(store, text)),
    exportBackup: handler(asks.exportAsk, ask => exportBackup(store, ask)),
    stage: handler(asks.stageAsk, part => stage(store, part)),
    staged: handler(asks.stagedAsk, ({ id, at }) => stagedPart(store, id, at)),
    unstage: handler(asks.unstageAsk, ({ id }) => unstage(store, id)),
    stageBackup: handler(asks.exportAsk, async ask => stageText(store, await exportBackup(store, ask))),
    giveBackup: handler(asks.giveAsk, ({ channel, ...ask }) =>
      watched(channel, work => giveBackup(store, ask, work)),
    ),
    previewBackup: handler(asks.previewAsk, ask =>
      watched(channelOf(ask), work => backups.preview(ask, work)),
    ),
    importBackup: handler(asks.importAsk, ask =>
      watched(channelOf(ask), async work => {
        work.tell({ stage: 'copying' })
        await trySnapshot(store, 'import')
        return 'text' in ask ? importBackup(store, ask.text) : backups.run(ask, work)
      }),
    ),
    importPhrases: handler(asks.importPhrasesAsk, async ask => {
      const plan = 'staged' in ask ? await phrasesOf(store, ask) : ask
      await trySnapshot(store, 'import')
      return importPhrases(store, plan)
    }),
    savePicture: handler(asks.pictureAsk, ({ base64, name }) => savePicture(store, base64, name)),
    team: handler(asks.nothing, () => team(store)),
    nextEdition: handler(asks.editionAsk, ask => nextEdition(store, ask)),
    importPack: handler(asks.packAsk, async ask => {
      const text = await textOf(store, ask)
      await trySnapshot(store, 'import')
      return importPack(store, text, ask.rules)
    }),
    removePack: handler(asks.packIdAsk, ({ id }) => removePack(store, id)),
    forgetLearned: handler(asks.forgetLearnedAsk, ({ phrase }) => forgetLearned(store, phrase)),
    hide: handler(asks.hideAsk, ({ phrase, hidden }) => hide(store, phrase, hidden)),
    undoImport: handler(asks.undoAsk, ({ snapshot }) => undoImport(store, snapshot)),
    imports: handler(asks.nothing, () => imports(store)),
    chooseText: handler(asks.chooseAsk, ask => chooseText(store, ask)),
    snapshots: handler(asks.nothing, () => snapshots(store)),
    restoreSnapshot: handler(asks.snapshotAsk, ({ id }) => restoreSnapshot(store, id)),
    daysKept: handler(dayAsks.daysAsk, ask => daysKept(store, ask)),
    wipeDays: handler(asks.nothing, () => wipeDays(store)),
    dropQuestions: handler(dayAsks.questionsAsk, ({ texts }) => dropQuestions(store, texts)),
    taughtProfiles: handler(asks.nothing, () => profiles.taughtProfiles(store)),
    saveProfile: handler(asks.taughtAsk, ({ taught }) => profiles.saveProfile(store, taught)),
    removeProfile: handler(asks.profileIdAsk, ({ id }) => profiles.removeProfile(store, id)),
    restoreProfile: handler(asks.profileIdAsk, ({ id }) => profiles.restoreProfile(store, id)),
    rescueFile: handler(asks.nothing, () => rescueFile(store.options.name, store.options.now())),
    wipe: handler(asks.wipeAsk, async ask => {
      await wipe(store, ask)
      if (practice) await wipe(practice)
    }),
  } satisfies Partial<Handlers<OwnProtocol>>
}
