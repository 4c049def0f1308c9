package ai.magichour.helpcenter.checklists.findings;

import ai.magichour.helpcenter.projects.catalogue.Tool;

/**
 * What one check found.
 *
 * @param id the same for the same check of the same file, whenever it is asked
 * @param words why, or what is missing; null where the values say it all
 * @param measured what is there, in words; null where it isn't known
 * @param needed what the catalogue wants; null where there is no such value
 * @param change what to do; null where nothing needs doing
 * @param elsewhere the tool to do it with, where it isn't the project's own; else null
 * @param ask what only a person can say; null where nothing is left to ask
 */
public record Finding(
        String id,
        Check check,
        Verdict verdict,
        String title,
        String words,
        String measured,
        String needed,
        String change,
        Tool elsewhere,
        Ask ask) {

    public Finding {
        if (verdict == Verdict.FINE && measured == null) {
            throw new IllegalArgumentException(check + " looks fine without a value that it rests on.");
        }
    }
}
