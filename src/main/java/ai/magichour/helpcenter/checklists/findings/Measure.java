package ai.magichour.helpcenter.checklists.findings;

import ai.magichour.helpcenter.web.Formats;
import ai.magichour.helpcenter.web.Unit;
import java.util.List;

/** Values in words, with their units: "640 × 480 px", "3.92 s", "9.2 MB", "480p, 720p or 1080p". */
public record Measure(Formats formats) {

    private static final long MILLION = 1_000_000;

    public String number(double value) {
        return formats.decimal(value);
    }

    public String pixels(double value) {
        return number(value) + " px";
    }

    public String size(double width, double height) {
        return number(width) + " × " + number(height) + " px";
    }

    public String square(double side) {
        return size(side, side);
    }

    public String seconds(double value) {
        return number(value) + " s";
    }

    public String characters(double value) {
        return number(value) + " " + formats.unit(Unit.CHARACTER, value == 1);
    }

    /** Megabytes of a million bytes, as limits are published. */
    public String bytes(double value) {
        return value < MILLION ? number(Math.ceil(value / 1_000)) + " kB" : number(value / MILLION) + " MB";
    }

    /** Plans by their names. */
    public String plans(List<String> plans) {
        return or(plans.stream()
                .map(plan -> plan.substring(0, 1).toUpperCase(formats.locale()) + plan.substring(1))
                .toList());
    }

    public String or(List<String> choices) {
        return formats.or(choices);
    }

    public String and(List<String> things) {
        return formats.and(things);
    }
}
