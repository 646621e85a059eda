import * as v from 'valibot'
import { PROFILES } from '@/lib/consoles/profiles'
import {
  type Answers,
  AskFailed,
  type OwnProtocol,
  type PageProtocol,
  type PhraseImport,
  type Staged,
} from '@/lib/messages'
import { PINYIN } from '@/lib/phrases/search/pinyin.data'
import { REGIONS } from '@/lib/trade/regions.data'
import { addressHere } from './about-here'
import * as asks from './asks'
import { saveTags } from './buyers'
import { decide, decisions, undecide } from './decisions'
import { exportBackup } from './export'
import { allFollowUps, followUpsDue, saveFollowUp } from './follow-ups'
import { wipe } from './forget'
import { importBackup } from './import'
import { importPhrases } from './import-phrases'
import { forgetLearned, learn, learned } from './learned'
import { allNotes, kept, removeNote, restoreNote, saveNote } from './notes'
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
import { rescueFile } from './rescue'
import { putPack, removeSet, restoreSet, saveSet } from './sets'
import { saveSettings, settings } from './settings'
import { stage, stagedPart, stageText, takeStaged, unstage } from './staged'
import type { Store } from './store'
import { hide, importPack, nextEdition, removePack, team } from './team'
import { undoImport } from './undo'
import { used } from './usage'

/** Parses what was asked, then answers; what does not have the shape is refused before anything is touched. */
export const answering =
  <S extends v.GenericSchema, R>(schema: S, reply: (ask: v.InferOutput<S>) => R) =>
  (data: unknown): R => {
    const read = v.safeParse(schema, data)
    if (!read.success) throw new AskFailed('invalid')
    return reply(read.output)
  }

/** What the store answers a sidebar inside a page. */
export const pageAnswers = (store: Store) =>
  ({
    library: answering(asks.nothing, () => library(store)),
    pin: answering(asks.pinAsk, ({ phrase, at }) => pin(store, phrase, at)),
    learned: answering(asks.nothing, () => learned(store)),
    used: answering(asks.usedAsk, ({ phrase }) => used(store, phrase)),
    learn: answering(asks.learnAsk, ({ phrase, moment, searched }) => learn(store, phrase, moment, searched)),
    kept: answering(asks.keptAsk, ({ abouts }) => kept(store, abouts)),
    saveNote: answering(asks.noteAsk, note => saveNote(store, note)),
    removeNote: answering(asks.noteIdAsk, ({ id }) => removeNote(store, id)),
    restoreNote: answering(asks.noteIdAsk, ({ id }) => restoreNote(store, id)),
    saveTags: answering(asks.tagsAsk, profile => saveTags(store, profile)),
    saveFollowUp: answering(asks.followUpAsk, followUp => saveFollowUp(store, followUp)),
    followUpsDue: answering(asks.dueAsk, ({ before }) => followUpsDue(store, before)),
    decisions: answering(asks.decisionsAsk, ({ console, abouts }) => decisions(store, console, abouts)),
    decide: answering(asks.decideAsk, decision => decide(store, decision)),
    undecide: answering(asks.idAsk, ({ id }) => undecide(store, id)),
    pictures: answering(asks.picturesAsk, ({ ids }) => pictures(store, ids)),
    settings: answering(asks.nothing, () => settings(store)),
    reference: answering(asks.referenceAsk, ({ table }) => (table === 'pinyin' ? PINYIN : REGIONS)),
    builtIn: answering(asks.builtInAsk, ({ console }) => PROFILES.find(({ id }) => id === console)),
    health: answering(asks.nothing, () => store.health()),
    addressHere: (_, sender) => addressHere(store, sender),
    taughtHere: async (_, sender) => {
      const url = await addressHere(store, sender)
      return url === undefined ? undefined : profiles.taughtHere(store, url)
    },
    saveTaughtHere: (data, sender) =>
      answering(asks.taughtAsk, async ({ taught }) => {
        const url = await addressHere(store, sender)
        if (url === undefined) throw new AskFailed('refused')
        await profiles.saveTaughtHere(store, taught, url)
      })(data),
  }) satisfies Partial<Answers<PageProtocol>>

const textOf = async (store: Store, ask: { readonly text: string } | Staged): Promise<string> =>
  'text' in ask ? ask.text : takeStaged(store, ask)

async function phrasesOf(store: Store, ask: Staged): Promise<PhraseImport> {
  const text = await takeStaged(store, ask)
  return answering(v.pipe(v.string(), v.parseJson(), asks.phraseImport), plan => plan)(text)
}

/** What the store answers the extension's own pages. */
export const ownAnswers = (store: Store) =>
  ({
    savePhrase: answering(asks.phraseAsk, phrase => savePhrase(store, phrase)),
    savePhrases: answering(asks.savePhrasesAsk, ({ phrases }) => savePhrases(store, phrases)),
    removePhrases: answering(asks.phrasesAsk, ({ ids }) => removePhrases(store, ids)),
    restorePhrases: answering(asks.phrasesAsk, ({ ids }) => restorePhrases(store, ids)),
    saveGroup: answering(asks.groupAsk, group => saveGroup(store, group)),
    saveGroups: answering(asks.groupsAsk, ({ groups }) => saveGroups(store, groups)),
    removeGroup: answering(asks.groupIdAsk, ({ id }) => removeGroup(store, id)),
    saveSet: answering(asks.setAsk, set => saveSet(store, set)),
    removeSet: answering(asks.setIdAsk, ({ id }) => removeSet(store, id)),
    restoreSet: answering(asks.setIdAsk, ({ id }) => restoreSet(store, id)),
    putPack: answering(asks.putPackAsk, ({ id, set }) => putPack(store, id, set)),
    saveSettings: answering(asks.settingsAsk, ({ section, value }) => saveSettings(store, section, value)),
    allNotes: answering(asks.nothing, () => allNotes(store)),
    allFollowUps: answering(asks.nothing, () => allFollowUps(store)),
    exportBackup: answering(asks.exportAsk, ask => exportBackup(store, ask)),
    stage: answering(asks.stageAsk, part => stage(store, part)),
    staged: answering(asks.stagedAsk, ({ id, at }) => stagedPart(store, id, at)),
    unstage: answering(asks.unstageAsk, ({ id }) => unstage(store, id)),
    stageBackup: answering(asks.stageBackupAsk, async ask =>
      stageText(store, await exportBackup(store, ask)),
    ),
    importBackup: answering(asks.importAsk, async ask => importBackup(store, await textOf(store, ask))),
    importPhrases: answering(asks.importPhrasesAsk, async ask =>
      importPhrases(store, 'staged' in ask ? await phrasesOf(store, ask) : ask),
    ),
    savePicture: answering(asks.pictureAsk, ({ base64 }) => savePicture(store, base64)),
    team: answering(asks.nothing, () => team(store)),
    nextEdition: answering(asks.editionAsk, ask => nextEdition(store, ask)),
    importPack: answering(asks.importAsk, async ask => importPack(store, await textOf(store, ask))),
    removePack: answering(asks.packIdAsk, ({ id }) => removePack(store, id)),
    forgetLearned: answering(asks.forgetLearnedAsk, ({ phrase }) => forgetLearned(store, phrase)),
    hide: answering(asks.hideAsk, ({ phrase, hidden }) => hide(store, phrase, hidden)),
    undoImport: answering(asks.undoAsk, ({ snapshot }) => undoImport(store, snapshot)),
    taughtProfiles: answering(asks.nothing, () => profiles.taughtProfiles(store)),
    saveProfile: answering(asks.taughtAsk, ({ taught }) => profiles.saveProfile(store, taught)),
    removeProfile: answering(asks.profileIdAsk, ({ id }) => profiles.removeProfile(store, id)),
    restoreProfile: answering(asks.profileIdAsk, ({ id }) => profiles.restoreProfile(store, id)),
    rescueFile: answering(asks.nothing, () => rescueFile(store.options.name, store.options.now())),
    wipe: answering(asks.nothing, () => wipe(store)),
  }) satisfies Partial<Answers<OwnProtocol>>
