package ai.magichour.helpcenter.web.live;

/** What every page's header shows live. Streams of pages send it along with their own parts. */
public interface Header extends Live<Reader> {}
