/**
 * What we tell the platform: so far only which credits support asks it to give back.
 *
 * <p>What must stay true:
 *
 * <ul>
 *   <li>told again and again under the same key until it is answered, and never given up by age;
 *   <li>an answer is short, comes in time, and leads nowhere else, or it is none;
 *   <li>no answer moves credits: only a line of the feed does.
 * </ul>
 */
package ai.magichour.helpcenter.platform.out;
