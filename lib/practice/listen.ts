import { pick } from './chance'
import { meaningsOf, POLITE } from './meaning'
import { schedule } from './schedule'
import type { Answer, Cue, Deed, ScriptStage } from './script'
import type { Chat, World } from './world'

const WORD = 'word:'

const PUZZLED = [['？'], ['没太看懂', '我问的不是这个'], ['亲你看看我上面发的']]

/** Where in their script the buyer is; one that leads nowhere is its start. */
export function stageOf(chat: Chat): ScriptStage {
  return chat.script.stages[chat.stage] ?? chat.script.stages.start
}

/** The buyer reads a reply: schedules what they say to it, or that they are puzzled. */
export function hearReply(world: World, chat: Chat, text: string, at: number): Chat {
  const meanings = meaningsOf(text)
  const heard: ReadonlySet<string> = meanings
  const answer = answerTo(stageOf(chat), cue => isSaid(cue, text, heard))
  if (answer) return take(world, chat, answer, at)
  const stage = stageOf(chat)
  const polite = meanings.size > 0 && [...meanings].every(meaning => POLITE.has(meaning))
  // Who is still typing is not puzzled yet.
  if (stage.answers.length === 0 || polite || chat.pending.length > 0) return chat
  const lines = chat.puzzled === 0 && stage.otherwise ? stage.otherwise : PUZZLED[chat.puzzled]
  if (!lines) return chat
  return schedule(world, { ...chat, puzzled: chat.puzzled + 1 }, at, { lines })
}

/** The buyer notices what the agent did to their order. */
export function hearDeed(world: World, before: Chat, deed: Deed, at: number): Chat {
  const chat = { ...before, deeds: [...before.deeds, { deed, at }] }
  const answer = answerTo(stageOf(chat), cue => cue === deed)
  return answer ? take(world, chat, answer, at) : chat
}

/** Whether a reply that means these things holds what is listened for. */
export const isSaid = (cue: Cue, text: string, meanings: ReadonlySet<string> = meaningsOf(text)): boolean =>
  meanings.has(cue) || (cue.startsWith(WORD) && text.includes(cue.slice(WORD.length)))

/** The first that hears anything: scripts put the particular before the general. */
function answerTo(stage: ScriptStage, isHeard: (cue: Cue) => boolean): Answer | undefined {
  return stage.answers.find(answer => answer.hears.some(isHeard))
}

function take(world: World, chat: Chat, answer: Answer, at: number): Chat {
  const lines = pick(world.seed, answer.says, chat.script.id, chat.messages.length) ?? []
  const moved = answer.next === undefined ? chat : { ...chat, stage: answer.next }
  return schedule(world, { ...moved, puzzled: 0, askedAgain: false }, at, {
    lines,
    ...(answer.does && { effects: answer.does }),
  })
}
