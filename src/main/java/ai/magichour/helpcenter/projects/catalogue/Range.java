package ai.magichour.helpcenter.projects.catalogue;

/** Both ends included; an absent end is open. */
public record Range(Double min, Double max) {

    public Range {
        CatalogueFile.require(
                min == null || max == null || min <= max, "A range runs from " + min + " down to " + max + ".");
    }

    public boolean contains(double value) {
        return (min == null || value >= min) && (max == null || value <= max);
    }

    /** The value itself, or the end that is nearer to it. */
    public double nearest(double value) {
        if (min != null && value < min) {
            return min;
        }
        return max != null && value > max ? max : value;
    }
}
