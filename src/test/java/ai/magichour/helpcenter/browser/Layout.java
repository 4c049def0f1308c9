package ai.magichour.helpcenter.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** What can be wrong with how a page is laid out, each told by the HTML of the elements in question. */
final class Layout {

    static final int NARROWEST = 320;

    private static final String OVERFLOWING = """
            () => {
              const edge = document.documentElement.clientWidth;
              if (document.documentElement.scrollWidth <= edge) return [];
              return [...document.querySelectorAll('body *')]
                .filter(each => each.getBoundingClientRect().right > edge + 1 && !each.closest('.scroll, .unseen, .skip'))
                .map(each => each.outerHTML.slice(0, 120));
            }""";

    private static final String TOO_SMALL = """
            () => {
              const wanted = each => each.matches('button, .button, nav a, .rows a, header a') ? 44 : 24;
              const isInline = each => getComputedStyle(each).display === 'inline';
              return [...document.querySelectorAll('a, button, input:not([type=hidden]), textarea')]
                .filter(each => !each.matches('.skip') && !isInline(each))
                .filter(each => {
                  const box = (each.closest('label') ?? each).getBoundingClientRect();
                  return box.height > 0 && box.height < wanted(each) - .5;
                })
                .map(each => each.outerHTML.slice(0, 120));
            }""";

    private static final String CUT_OFF = """
            () => [...document.querySelectorAll('main *')]
              .filter(each => each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).overflowX === 'hidden')
              .filter(each => !each.matches('.unseen'))
              .map(each => each.outerHTML.slice(0, 120))""";

    private Layout() {}

    /** What makes the page wider than the screen; a table may be, in a region of its own that scrolls. */
    static List<String> overflowing(Page page) {
        return ask(page, OVERFLOWING);
    }

    /** Buttons and navigation lower than 44 pixels, or other links that stand alone lower than 24. */
    static List<String> tooSmall(Page page) {
        return ask(page, TOO_SMALL);
    }

    /** Words of which a part can't be seen. */
    static List<String> cutOff(Page page) {
        return ask(page, CUT_OFF);
    }

    @SuppressWarnings("unchecked")
    private static List<String> ask(Page page, String question) {
        return (List<String>) page.evaluate(question);
    }
}
