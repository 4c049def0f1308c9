/**
 * The shell that every page stands in: layout, assets, error pages, formats, and what guards every request.
 *
 * <p>What must stay true:
 *
 * <ul>
 *   <li>an unsafe request comes from our own page or isn't taken;
 *   <li>not there, not yours and not allowed look the same;
 *   <li>nothing inline: no script, no style, no data in a place where it could become either;
 *   <li>a page says one {@code now}, in the reader's zone, and names the zone.
 * </ul>
 */
package ai.magichour.helpcenter.web;
