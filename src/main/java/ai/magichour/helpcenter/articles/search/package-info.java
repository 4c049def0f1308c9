/**
 * A reader types a word or two and sees where they stand. Plain code over texts in memory: it knows nothing of articles,
 * of pages or of a database, and there is nothing that can be typed which makes it fail.
 */
package ai.magichour.helpcenter.articles.search;
