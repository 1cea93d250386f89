/**
 * In the Worker, what src/http/described.ts is for the document: nothing. The bundler leaves out calls to functions that
 * do nothing, and with them the words they are given, which would only be more to load before the first answer.
 */
export function both(): void {}

export function choiceText(): void {}

export function titled(): void {}
