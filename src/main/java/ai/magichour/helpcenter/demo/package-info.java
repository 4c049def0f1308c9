/**
 * The demo platform: plausible people whose projects run, fail and get their credits back, so that a fresh checkout has
 * something to show. It exists in dev mode and tests only, and speaks to the help center as the real platform does: by
 * signed requests to {@code /platform/events}, and on a port of its own it answers what the help center asks to have given
 * back. Nothing here reads or writes the help center's data.
 *
 * <ul>
 *   <li>An event is in the journal before it is sent, and what the platform knows is rebuilt from the journal alone; so a
 *       restart, or a kill at any moment, continues every ledger without a break.
 *   <li>Every ledger adds up once all is delivered, although some events come twice or late; only noor's misses a line.
 *   <li>The journal and the help center's own data both live under {@code .helpcenter} and are deleted together: a
 *       journal that starts over would tell other lines under the sequence numbers the help center has seen.
 *   <li>What it was asked to give back is in a journal beside the first before it is answered, and each key is answered
 *       alike for ever.
 *   <li>What a project becomes follows from its id ({@link ai.magichour.helpcenter.demo.Fate}), so that it needs no
 *       memory of its own.
 * </ul>
 */
package ai.magichour.helpcenter.demo;
