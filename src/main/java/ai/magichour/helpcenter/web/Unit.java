package ai.magichour.helpcenter.web;

import java.util.Locale;

/** What is counted, in each language: one of it and many. */
public enum Unit {
    /** What a project costs. */
    CREDIT("credit", "credits", "Credit", "Credits"),
    /** What somebody had made. */
    PROJECT("project", "projects", "Projekt", "Projekte"),
    /** A sixtieth of a minute. */
    SECOND("second", "seconds", "Sekunde", "Sekunden"),
    /** A sixtieth of an hour. */
    MINUTE("minute", "minutes", "Minute", "Minuten"),
    /** A twenty-fourth of a day. */
    HOUR("hour", "hours", "Stunde", "Stunden"),
    /** Twenty-four hours. */
    DAY("day", "days", "Tag", "Tage"),
    /** A letter, a sign or a space. */
    CHARACTER("character", "characters", "Zeichen", "Zeichen"),
    /** Something that a checklist says should be changed. */
    SUGGESTION("suggestion", "suggestions", "Vorschlag", "Vorschläge");

    private final String one;
    private final String many;
    private final String oneInGerman;
    private final String manyInGerman;

    Unit(String one, String many, String oneInGerman, String manyInGerman) {
        this.one = one;
        this.many = many;
        this.oneInGerman = oneInGerman;
        this.manyInGerman = manyInGerman;
    }

    String word(boolean isOne, Locale locale) {
        return isGerman(locale) ? (isOne ? oneInGerman : manyInGerman) : isOne ? one : many;
    }

    static boolean isGerman(Locale locale) {
        return locale.getLanguage().equals(Locale.GERMAN.getLanguage());
    }
}
