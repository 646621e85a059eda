import type { SaleStage } from '../stage'

export const REVIEWS_AND_CLOSING: Omit<SaleStage, 'key'> = {
  name: 'Reviews and closing',
  phrases: [
    {
      code: 'review',
      title: 'Ask for a review',
      text: 'I hope you like it! A short review would help us a lot. If something is not right, please tell me first.',
      states: ['received', 'finished'],
      intents: [],
      topic: 'review-request',
    },
    {
      code: 'visit',
      title: 'A few days later',
      text: 'You have had it for a few days now. Is everything working well? If anything is unclear or does not fit, just write to me.',
      states: ['received', 'finished'],
      intents: [],
      topic: 'return-visit',
    },
    {
      code: 'bad',
      title: 'After a poor review',
      text: 'I have seen your review, and I am sorry it did not meet your expectations. What went wrong? I would like to put it right.',
      states: ['received', 'finished'],
      intents: [],
      topic: 'bad-review',
    },
    {
      code: 'wait',
      title: 'One moment',
      text: 'One moment please, I am checking this for you.',
      intents: [],
      topic: 'hold-on',
    },
    {
      code: 'later',
      title: 'I will come back to you',
      text: 'I need to check this with a colleague and will write to you as soon as I know.',
      intents: [],
    },
    {
      code: 'sorry',
      title: 'Sorry for waiting',
      text: 'Sorry to keep you waiting, and thank you for your patience.',
      intents: [],
      topic: 'hold-on',
    },
    {
      code: 'human',
      title: 'You are with a person',
      text: 'You are talking to a person now. What can I do for you?',
      intents: ['human'],
    },
    {
      code: 'bye',
      title: 'Goodbye',
      text: 'You are welcome! Write to us any time if you have another question.',
      intents: ['thanks'],
      topic: 'closing',
    },
  ],
}
