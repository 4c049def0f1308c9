/**
 * Pages that change by themselves: one LISTEN connection a node, and the hub that wakes the right streams.
 *
 * <p>What must stay true: a notification carries ids and never facts; a stream sends only what its customer may see and
 * ends with its session; every page says the same without its stream.
 */
package ai.magichour.helpcenter.web.live;
