/** `07`, `12`: as dates and clocks are written. */
export const twoDigits = (number: number) => String(number).padStart(2, '0')
